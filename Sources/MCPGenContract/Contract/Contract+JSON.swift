// The contract as canonical JSON and back: the body of a lock. What is not said is left out, so that a lock does not
// change when the language learns something new.

import MCPCore
import MCPGenSpec

extension Contract {
  /// The contract as canonical JSON.
  public var json: JSON {
    JSON.object([
      "server": server.json, "tools": .array(tools.map(\.json)), "resources": resources.map { .array($0.map(\.json)) },
      "prompts": prompts.map { .array($0.map(\.json)) }, "errors": errors.map { .array($0.map(\.json)) },
      "flows": flows.map { .array($0.map(\.json)) },
    ]).canonical
  }

  /// The contract that such JSON says.
  /// - Parameter place: where the JSON stands: the place of everything in it.
  /// - Throws: `ContractError` at the first part that is no part of a contract.
  public init(json: JSON, at place: Span) throws(ContractError) {
    let reader = try TermReader(json, path: "")
    guard let server = try reader.optionalReader("server") else { throw reader.missing("server") }
    guard let tools = try reader.readers("tools") else { throw reader.missing("tools") }
    self.init(
      server: try ServerTerms(server), tools: try Self.each(tools, ToolContract.init),
      resources: try reader.readers("resources").map { entries throws(ContractError) in
        try Self.each(entries, ResourceContract.init)
      },
      prompts: try reader.readers("prompts").map { entries throws(ContractError) in
        try Self.each(entries, PromptContract.init)
      },
      errors: try reader.readers("errors").map { entries throws(ContractError) in
        try Self.each(entries, ErrorContract.init)
      },
      flows: try reader.readers("flows").map { entries throws(ContractError) in
        try Self.each(entries, FlowContract.init)
      },
      places: ContractPlaces(start: place))
  }

  private static func each<Value>(
    _ readers: [TermReader], _ read: (TermReader) throws(ContractError) -> Value
  ) throws(ContractError) -> [Value] {
    var values: [Value] = []
    for reader in readers { values.append(try read(reader)) }
    return values
  }
}

extension ServerTerms {
  /// As JSON.
  var json: JSON {
    .object([
      "name": .string(name), "version": (version?.description).map(JSON.string), "title": title.map(JSON.string),
      "description": description.map(JSON.string), "instructions": instructions.map(JSON.string),
      "policy": policy?.json,
    ])
  }

  /// What such JSON says.
  init(_ reader: TermReader) throws(ContractError) {
    self.init(
      name: try reader.text("name"),
      version: try reader.notation("version") { text throws(ValueSyntaxError) in try SemanticVersion(text) },
      title: try reader.optionalText("title"), description: try reader.optionalText("description"),
      instructions: try reader.optionalText("instructions"))
    if let policy = try reader.optionalReader("policy") { self.policy = try ServerPolicy(policy) }
  }
}

extension ServerPolicy {
  /// As JSON.
  var json: JSON {
    .object([
      "tenancy": .string(tenancy.rawValue), "transports": .map(transports), "transportOrder": .texts(transportOrder),
      "authentication": .map(authentication), "authenticationOrder": .texts(authenticationOrder),
      "limits": .texts(limits.map(\.description)), "roles": Self.lists(roles), "users": Self.lists(users),
      "environment": environment.isEmpty ? nil : .map(environment), "state": state, "audit": audit,
      "personalData": personalData,
    ])
  }

  private static func lists(_ lists: [String: [String]]) -> JSON? {
    lists.isEmpty ? nil : .map(lists.mapValues { .array($0.map(JSON.string)) })
  }

  /// What such JSON says.
  init(_ reader: TermReader) throws(ContractError) {
    self.init()
    tenancy = try reader.word("tenancy")
    transports = try reader.values("transports")
    transportOrder = try reader.texts("transportOrder")
    authentication = try reader.values("authentication")
    authenticationOrder = try reader.texts("authenticationOrder")
    for text in try reader.texts("limits") {
      do throws(ValueSyntaxError) {
        limits.append(try Limit(text))
      } catch {
        throw ContractError(path: reader.path + "/limits", reason: "\(SafeText.quoted(text)): \(error)")
      }
    }
    roles = try reader.listMap("roles")
    users = try reader.listMap("users")
    environment = try reader.values("environment")
    state = reader.json["state"]
    audit = reader.json["audit"]
    personalData = reader.json["personalData"]
  }
}

extension AccessTerms {
  /// As JSON.
  var json: JSON {
    .object([
      "permissions": .texts(permissions), "public": .flag(isPublic), "hidden": .flag(isHidden), "reads": .texts(reads),
      "tags": .texts(tags),
    ])
  }

  /// What such JSON says.
  init(_ reader: TermReader?) throws(ContractError) {
    self.init()
    guard let reader else { return }
    permissions = try reader.texts("permissions")
    isPublic = try reader.flag("public")
    isHidden = try reader.flag("hidden")
    reads = try reader.texts("reads")
    tags = try reader.texts("tags")
  }
}

extension ContentTerms {
  /// As JSON.
  var json: JSON? {
    if self == ContentTerms() { return nil }
    return .object([
      "personal": personal.isEmpty ? nil : .map(personal.mapValues(JSON.string)), "exposed": .texts(exposed),
      "untrusted": .texts(untrusted),
    ])
  }

  /// What such JSON says.
  init(_ reader: TermReader?) throws(ContractError) {
    self.init()
    guard let reader else { return }
    personal = try reader.textMap("personal")
    exposed = try reader.texts("exposed")
    untrusted = try reader.texts("untrusted")
  }
}
