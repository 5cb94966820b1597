// The parameters of a request, read with errors that say what was expected.

import MCPCore

/// One request that is being answered: views of its message, so it stays on the thread that reads.
struct RequestContext {
  let id: RequestID
  let params: JSONView?
  private let meta: JSONView?
  /// Bytes of the message.
  let size: Int

  init(id: RequestID, params: JSONView?, size: Int) {
    self.id = id
    self.params = params
    self.size = size
    meta = params?["_meta"]
  }

  /// A parameter that must be there and be a string.
  func text(_ name: StaticString) throws(RPCError) -> JSONView {
    guard let value = try member(name), value.kind == .string else {
      throw RPCError(.invalidParams, "Expected params.\(name), a string")
    }
    return value
  }

  /// A parameter that may be absent and otherwise is an object.
  func object(_ name: StaticString) throws(RPCError) -> JSONView? {
    guard let value = try member(name) else { return nil }
    guard value.kind == .object else {
      throw RPCError(.invalidParams, "Expected params.\(name) that are an object, or none at all")
    }
    return value
  }

  /// A parameter that may be absent and otherwise is an object of strings.
  func texts(_ name: StaticString) throws(RPCError) -> [(name: String, text: String)] {
    guard let object = try object(name) else { return [] }
    var texts: [(name: String, text: String)] = []
    var wrong: String?
    object.forEachMember { key, value in
      if value.kind != .string { wrong = key.string }
      texts.append((key.string, value.string))
    }
    if let wrong { throw RPCError(.invalidParams, "Expected params.\(name).\(wrong.prefix(80)) that is a string") }
    return texts
  }

  /// The cursor of a list; `nil`: its first page.
  func cursor(_ list: Cursor.List, _ key: Cursor.Key) throws(RPCError) -> Cursor? {
    guard let value = try member("cursor") else { return nil }
    guard value.kind == .string, let cursor = Cursor(value.string, key), cursor.list == list else {
      throw RPCError(.invalidParams, "This cursor was not given out by this server: begin again without one")
    }
    return cursor
  }

  /// A parameter that may be absent and otherwise is a string.
  func optionalText(_ name: StaticString) throws(RPCError) -> String? {
    guard let value = try member(name) else { return nil }
    guard value.kind == .string else { throw RPCError(.invalidParams, "Expected params.\(name), a string") }
    return value.string
  }

  /// Whether it continues an earlier round of the same request.
  var continues: Bool { params?["requestState"] != nil || params?["inputResponses"] != nil }

  /// What 2025-11-25 says where the client wants a task.
  var wantedTask: JSONView? { params?["task"].flatMap { $0.kind == .object ? $0 : nil } }

  /// The trace that the request belongs to.
  var trace: TraceContext? { meta.flatMap { TraceContext($0) } }

  /// The key that makes a repeated call the same one.
  var idempotencyKey: String? {
    meta?[Precautions.keyName].flatMap { $0.kind == .string ? $0.string : nil }
  }

  /// The versions of tools that the client wants to see; `nil`: it does not say.
  var wantedVersions: JSONView? { meta?[VersionSelection.metaKey] }

  /// What the client wants progress reported under.
  var progressToken: RequestID? { meta?["progressToken"].flatMap(RequestID.init) }

  private func member(_ name: StaticString) throws(RPCError) -> JSONView? {
    var found: JSONView?
    var isRepeated = false
    params?.forEachMember { key, value in
      guard key.equals(name) else { return }
      isRepeated = found != nil
      found = value
    }
    if isRepeated { throw RPCError(.invalidParams, "params.\(name) stands twice") }
    return found
  }
}

extension RPCError {
  /// Something that the client named does not exist.
  static func unknown(_ kind: String, _ name: String, nearest: String?) -> RPCError {
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
    return RPCError(.invalidParams, "Unknown \(kind): '\(name.prefix(128))'\(hint)")
  }
}

/// What `completion/complete` asks for.
struct CompletionLookup {
  /// The prompt or resource.
  let name: String
  /// Who may use what it belongs to.
  let access: AccessDefinition
  /// Where its completions come from; `nil`: the argument has none.
  let source: CompletionSource?
  let request: CompletionRequest

  init(_ context: RequestContext, _ catalog: Catalog, _ caller: Caller) throws(RPCError) {
    guard let reference = try context.object("ref"), let argument = try context.object("argument"),
      let argumentName = argument["name"], argumentName.kind == .string,
      let value = argument["value"], value.kind == .string
    else { throw RPCError(.invalidParams, "Expected params.ref and params.argument with a name and a value") }
    let completions = try CompletionLookup.completions(reference, catalog, caller)
    name = completions.name
    access = completions.access
    source = completions.sources.first { $0.name == argumentName.string }?.source
    var others: [String: String] = [:]
    try context.object("context")?["arguments"]?.forEachMember { others[$0.string] = $1.string }
    request = CompletionRequest(value: value.string, arguments: others)
  }

  private typealias Found = (
    name: String, access: AccessDefinition, sources: [(name: String, source: CompletionSource)]
  )

  private static func completions(
    _ reference: JSONView, _ catalog: Catalog, _ caller: Caller
  ) throws(RPCError) -> Found {
    // Of what is hidden, nothing is said but that it is unknown.
    func isSeen(_ access: AccessDefinition) -> Bool { !access.isHidden || caller.has(access.permissions) }
    let type = reference["type"]?.string ?? ""
    switch type {
    case "ref/prompt":
      let name = reference["name"]?.string ?? ""
      guard let prompt = catalog.prompt(name), isSeen(prompt.definition.access) else {
        throw .unknown("prompt", name, nearest: catalog.nearestPrompt(to: name, for: caller))
      }
      return (name, prompt.definition.access, prompt.definition.completions)
    case "ref/resource":
      let uri = reference["uri"]?.string ?? ""
      guard let resource = catalog.resource(declaredAs: uri), isSeen(resource.definition.access) else {
        throw .unknown("resource", uri, nearest: nil)
      }
      return (resource.definition.name, resource.definition.access, resource.definition.completions)
    default: throw RPCError(.invalidParams, "Expected params.ref.type to be 'ref/prompt' or 'ref/resource'")
    }
  }
}
