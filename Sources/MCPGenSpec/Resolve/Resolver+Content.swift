// What tools and resources say of their answers: which fields are personal, which of those are sent on purpose, and
// which texts strangers wrote. All of it is paths into the result, linked here.

import MCPCore

extension Resolver {
  /// What a tool or a resource says of its answers.
  /// - Parameters:
  ///   - node: the whole entry.
  ///   - returns: the schema of the result, where there is one.
  ///   - output: its type; `nil` where nothing, or no value with fields, is returned.
  mutating func contentPolicy(of node: Node, _ returns: SchemaSpec?, _ output: ValueType?) -> ContentPolicy {
    var policy = ContentPolicy()
    if let returns { policy.personal = markedFields("pii") { $0.walk(returns) } }
    for path in node.texts("expose") {
      guard checkPath(path, "expose", in: output) != nil else { continue }
      let paths = policy.personal.compactMap { Self.exposed($0.path, by: path.value) }
      if paths.isEmpty { warnPointless(path, policy.personal) }
      policy.exposed += paths.isEmpty ? [path.value] : paths
    }
    policy.untrusted = untrusted(node, output)
    if policy.untrusted != .none { holdsUntrustedText = true }
    return policy
  }

  /// What a path of `expose` gives free of a field of personal data: the field, where the path is its own or leads to
  /// it; one place, where the field is sought at any depth. Nil: nothing of it.
  private static func exposed(_ field: String, by path: String) -> String? {
    if field == path || field.hasPrefix(path + ".") { return field }
    guard let mark = field.firstRange(of: "**.") else { return nil }
    let (base, name) = (field[..<mark.lowerBound], field[mark.upperBound...])
    return path.hasPrefix(base) && (path == base + name || path.hasSuffix("." + name)) ? path : nil
  }

  private mutating func warnPointless(_ path: Located<String>, _ personal: [MarkedField]) {
    let known = personal.map(\.path).filter { !$0.contains("**.") }
    report(
      .conflictingKeys, "\(SafeText.quoted(path.value)) is not declared as personal data, so there is little to expose",
      at: path.span, severity: .warning,
      help: nearestHelp(path.value, in: known) ?? "Add `pii:` to the field, or remove it from `expose`.")
  }

  private mutating func untrusted(_ node: Node, _ output: ValueType?) -> ContentPolicy.Untrusted {
    if node.boolean("untrusted")?.value ?? false { return .all }
    var fields: [String] = []
    for path in node.texts("untrusted") {
      guard let type = checkPath(path, "untrusted", in: output) else { continue }
      checkHoldsText(type, path)
      fields.append(path.value)
    }
    return fields.isEmpty ? .none : .fields(fields)
  }

  private mutating func checkHoldsText(_ type: ValueType, _ path: Located<String>) {
    switch type.shape {
    case .object(let object):
      let names = object.properties.filter { !$0.isInternal }.prefix(3).map { "\(path.value).\($0.name.value)" }
      report(
        .illegalValue, "\(SafeText.quoted(path.value)) is an object, and `untrusted` names texts", at: path.span,
        help: "Name the texts in it, such as \(names.joined(separator: ", ")), or write `untrusted: true`.")
    case .integer, .number, .boolean:
      report(
        .illegalValue, "\(SafeText.quoted(path.value)) is no text, so no stranger's words are in it", at: path.span,
        help: "Remove it from `untrusted`.")
    default: break
    }
  }

  // MARK: Marked fields

  /// The fields that carry a key, by their paths; what no path can name is an error.
  mutating func markedFields(_ key: String, _ walk: (inout FieldWalk) -> Void) -> [MarkedField] {
    fields(key, walk).compactMap { field in
      field.node.text.map { MarkedField(path: field.path, kind: $0.value) }
    }
  }

  /// The same with what stands under the key.
  mutating func fields(_ key: String, _ walk: (inout FieldWalk) -> Void) -> [FieldWalk.Field] {
    guard let types = markedTypes[key] else { return [] }
    var walker = FieldWalk(table, types, key: key)
    walk(&walker)
    for place in walker.unreached where reportedMarks.insert(place.span).inserted {
      report(
        .illegalSchema, "`\(key)` stands at a value that no path can name: \(place.reason)", at: place.span,
        notes: place.mark.map { [.init("the mark", at: $0)] } ?? [],
        help: "Make it a property of an object, under a name without dots.")
    }
    if key == "guard" { for (field, first) in walker.differing { reportGuards(field, first) } }
    return walker.fields
  }

  // MARK: Paths

  /// A path of property names into a result, linked; arrays are looked through.
  /// - Returns: the type at its end, nil where there is none.
  private mutating func checkPath(_ path: Located<String>, _ key: String, in output: ValueType?) -> ValueType? {
    guard let output else {
      report(
        .unknownReference, "`\(key)` names \(SafeText.quoted(path.value)), and no value with fields is returned",
        at: path.span, help: "Declare `returns:`\(key == "untrusted" ? ", or write `untrusted: true`" : "").")
      return nil
    }
    var type = element(output)
    for name in path.value.split(separator: ".", omittingEmptySubsequences: false) {
      guard case .object(let object) = type.shape else {
        if case .json = type.shape { return type }  // nothing is known of what is inside
        report(.unknownReference, "the result has no \(SafeText.quoted(path.value))", at: path.span)
        return nil
      }
      let known = object.properties.filter { !$0.isInternal }
      guard let next = known.first(where: { $0.name.value == name }) else {
        let names = Names(known.map(\.name.value))
        reportUnknown("property of the result", Located(String(name), at: path.span), in: names)
        return nil
      }
      type = element(next.type)
    }
    return type
  }

  /// The element of an array, of an array of arrays, and so on; any other type itself.
  private func element(_ type: ValueType) -> ValueType {
    var type = resolved(type)
    while case .array(let element) = type.shape { type = resolved(element) }
    return type
  }
}

extension ContentPolicy {
  /// The paths of texts that may arrive changed.
  private var changedPaths: [String] {
    let personal = self.personal.map(\.path).filter { !exposed.contains($0) }
    if case .fields(let fields) = untrusted { return personal + fields }
    return personal
  }

  /// A schema of results as clients may see it, texts that may arrive changed without their conditions.
  func relaxed(_ schema: JSON, isWrapped: Bool = false) -> JSON {
    RelaxedSchema.relaxed(schema, paths: changedPaths, isAll: untrusted == .all, isWrapped: isWrapped)
  }
}
