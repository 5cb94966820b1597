// Changes of what holds for a whole server.

import MCPCore
import MCPGenSpec

extension Comparison {
  /// Compares what holds for the whole server; nothing where one side does not know it.
  mutating func server() {
    let (before, after) = (old.server, new.server)
    guard let policy = before.policy, let other = after.policy else { return }
    if before.name != after.name {
      moved(.serverRenamed, at: "server/name", "the server's name", before.name, after.name)
    }
    for (key, one, two) in [
      ("title", before.title, after.title), ("description", before.description, after.description),
    ] where one != two {
      moved(.serverTextChanged, at: "server/" + key, "the server's \(key)", one, two)
    }
    if before.instructions != after.instructions {
      moved(
        .instructionsChanged, at: "server/instructions", "what the server tells a model", before.instructions,
        after.instructions)
    }
    tenancy(policy.tenancy, other.tenancy)
    transports(policy.transports, other.transports)
    authentication(policy.authentication, other.authentication)
    order(policy, other)
    lists(
      policy.roles, other.roles, "roles", "the role", names: (.roleAdded, .roleRemoved),
      items: (.rolePermissionAdded, .rolePermissionRemoved))
    lists(
      policy.users, other.users, "users", "the user", names: nil, items: (.userRoleAdded, .userRoleRemoved))
    limits(policy.limits, other.limits)
    environment(policy.environment, other.environment)
    remembered(policy, other)
  }

  // MARK: Callers

  private mutating func tenancy(_ old: Policy.Tenancy, _ new: Policy.Tenancy) {
    guard old != new else { return }
    let rank: [Policy.Tenancy: Int] = [.none: 0, .optional: 1, .required: 2]
    moved(
      rank[old, default: 0] < rank[new, default: 0] ? .tenancyTightened : .tenancyLoosened, at: "server/tenancy",
      "tenancy", old.rawValue, new.rawValue)
  }

  private mutating func transports(_ old: [String: JSON], _ new: [String: JSON]) {
    let path = "server/transports"
    sets(old.keys.sorted(), new.keys.sorted(), at: path, .transportAdded, .transportRemoved) { name, isAdded in
      isAdded ? "the transport `\(name)` is new" : "the transport `\(name)` is no longer served"
    }
    guard let before = old["http"], let after = new["http"], before != after else { return }
    // What is not said is said by the runtime.
    for (key, silent) in [("host", "127.0.0.1"), ("port", "8080"), ("path", "/mcp")] {
      let (one, other) = (before[key]?.stringValue ?? silent, after[key]?.stringValue ?? silent)
      guard one != other else { continue }
      let isOpened = key == "host" && Loopback.holds(one) && !Loopback.holds(other)
      moved(
        .transportChanged, at: path, "`\(key)` of HTTP", one, other, classes: isOpened ? [.wire, .security] : nil)
    }
    for (key, what) in [("allowedOrigins", "the origin"), ("trustedProxies", "the proxy")] {
      sets(before[key].names, after[key].names, at: path, .originAdded, .originRemoved) { name, isAdded in
        isAdded ? "\(what) `\(name)` is trusted now" : "\(what) `\(name)` is no longer trusted"
      }
    }
    if before["tls"] != after["tls"] {
      let isGone = before["tls"] == true
      add(
        isGone ? .tlsRemoved : .transportChanged, at: path,
        isGone ? "HTTP no longer speaks TLS" : "HTTP speaks TLS, and clients without it cannot connect")
    }
    if before["legacySSE"] != after["legacySSE"] {
      let isGone = before["legacySSE"] == true
      add(
        isGone ? .transportRemoved : .transportAdded, at: path,
        isGone ? "the older transport HTTP+SSE is no longer served" : "the older transport HTTP+SSE is served, too")
    }
  }

  /// The order of what comes first: the transport that a server starts with, the credentials that decide who calls.
  private mutating func order(_ old: ServerPolicy, _ new: ServerPolicy) {
    func common(_ names: [String], _ others: [String]) -> [String] { names.filter(others.contains) }
    let transports = (old.transportOrder, new.transportOrder)
    if common(transports.0, transports.1) != common(transports.1, transports.0) {
      moved(
        .transportChanged, at: "server/transports", "the order of the transports, of which the first is started",
        transports.0.joined(separator: ", "), transports.1.joined(separator: ", "))
    }
    let methods = (old.authenticationOrder, new.authenticationOrder)
    if common(methods.0, methods.1) != common(methods.1, methods.0) {
      moved(
        .authChanged, at: "auth", "the order of credentials, of which the first that a request has decides",
        methods.0.joined(separator: ", "), methods.1.joined(separator: ", "))
    }
  }

  private mutating func authentication(_ old: [String: JSON], _ new: [String: JSON]) {
    for name in Set(old.keys).union(new.keys).sorted() {
      switch (old[name], new[name]) {
      case (nil, _?): add(.authAdded, at: "auth", "callers may authenticate by `\(name)`, too", new: name)
      case (_?, nil): add(.authRemoved, at: "auth", "callers can no longer authenticate by `\(name)`", old: name)
      case (let before?, let after?) where before != after: method(name, before, after)
      default: break
      }
    }
  }

  private mutating func method(_ name: String, _ old: JSON, _ new: JSON) {
    for key in Set((old.objectValue ?? []).map(\.key)).union((new.objectValue ?? []).map(\.key)).sorted()
    where old[key] != new[key] {
      guard key == "keys" else {
        moved(.authChanged, at: "auth", "`\(key)` of `\(name)`", old[key]?.plain, new[key]?.plain)
        continue
      }
      let (before, after) = (old[key]?.objectValue ?? [], new[key]?.objectValue ?? [])
      sets(before.map(\.key), after.map(\.key), at: "auth", .authAdded, .authRemoved) { id, isAdded in
        isAdded ? "requests signed with the key `\(id)` are accepted" : "the key `\(id)` is no longer accepted"
      }
      for member in before {
        guard let other = new[key]?[member.key], other != member.value else { continue }
        moved(.authChanged, at: "auth", "who signs with the key `\(member.key)`", member.value.plain, other.plain)
      }
    }
  }

  // MARK: Roles and users

  private mutating func lists(
    _ old: [String: [String]], _ new: [String: [String]], _ section: String, _ what: String,
    names: (added: RuleID, removed: RuleID)?, items: (added: RuleID, removed: RuleID)
  ) {
    for name in Set(old.keys).union(new.keys).sorted() where old[name] != new[name] {
      let path = section + "/" + ContractPlaces.escaped(name)
      if let names, old[name] == nil {
        add(names.added, at: path, "\(what) `\(name)` is new", new: new[name]?.joined(separator: ", "))
      } else if let names, new[name] == nil {
        add(names.removed, at: path, "\(what) `\(name)` is gone", old: old[name]?.joined(separator: ", "))
      } else {
        sets(old[name] ?? [], new[name] ?? [], at: path, items.added, items.removed) { item, isAdded in
          isAdded ? "\(what) `\(name)` has `\(item)` now" : "\(what) `\(name)` no longer has `\(item)`"
        }
      }
    }
  }

  // MARK: Limits

  /// Limits that count the same calls are one limit whose number moved; of several of them the lowest counts.
  private mutating func limits(_ old: [Limit], _ new: [Limit]) {
    let kind = { (limit: Limit) in String(limit.description.drop { $0 != "/" }) }
    let (before, after) = (Dictionary(grouping: old, by: kind), Dictionary(grouping: new, by: kind))
    for name in Set(before.keys).union(after.keys).sorted() {
      let least = (before[name]?.min { $0.count < $1.count }, after[name]?.min { $0.count < $1.count })
      switch least {
      case (nil, let limit?): add(.limitAdded, at: "limits", "the limit `\(limit)` is new", new: limit.description)
      case (let limit?, nil): add(.limitRemoved, at: "limits", "the limit `\(limit)` is gone", old: limit.description)
      case (let one?, let other?) where one.count != other.count:
        moved(
          other.count < one.count ? .limitTightened : .limitLoosened, at: "limits", "a limit", "`\(one)`", "`\(other)`")
      default: break
      }
    }
  }

  // MARK: What the server needs and remembers

  private mutating func environment(_ old: [String: JSON], _ new: [String: JSON]) {
    for name in Set(old.keys).union(new.keys).sorted() where old[name] != new[name] {
      let path = "env/" + ContractPlaces.escaped(name)
      switch (old[name], new[name]) {
      case (nil, let after?):
        let isRequired = after["required"] == true
        add(
          .variableAdded, at: path, "the variable `\(name)` is new\(isRequired ? " and must be set" : "")", new: name,
          classes: isRequired ? nil : [.compatible])
      case (_?, nil): add(.variableRemoved, at: path, "the variable `\(name)` is no longer read", old: name)
      case (let before?, let after?): variable(name, before, after, at: path)
      default: break
      }
    }
  }

  private mutating func variable(_ name: String, _ old: JSON, _ new: JSON, at path: String) {
    if old["secret"] == true, new["secret"] != true {
      add(
        .variableChanged, at: path, "the variable `\(name)` is no longer a secret, and may be shown",
        classes: [.security])
    }
    let isRequired = (old["required"] == true, new["required"] == true)
    if isRequired.0 != isRequired.1 {
      add(
        .variableChanged, at: path,
        "the variable `\(name)` \(isRequired.1 ? "must be set" : "need not be set any more")",
        classes: isRequired.1 ? nil : [.compatible])
    }
    let differences = SchemaComparison.differences(from: old["schema"] ?? true, to: new["schema"] ?? true)
    guard let difference = differences.first(where: \.narrows) ?? differences.first(where: \.widens) else {
      // What it must hold is the same: its text or its default is another one.
      if let word = differences.first {
        moved(
          .variableChanged, at: path, "what is said of the variable `\(name)`", word.old, word.new,
          classes: [.compatible])
      }
      return
    }
    moved(
      .variableChanged, at: path, "what the variable `\(name)` must hold", difference.old, difference.new,
      classes: difference.narrows ? nil : [.compatible], assumed: difference.isConservative)
  }

  private mutating func remembered(_ old: ServerPolicy, _ new: ServerPolicy) {
    if old.state != new.state { moved(.stateChanged, at: "state", "the state", old.state?.plain, new.state?.plain) }
    if old.audit != new.audit {
      // Nothing that was there may be missing, and nothing may be dropped that was not.
      let isWeaker =
        old.audit != nil
        && (new.audit == nil || new.audit?["dropsWhenFull"] == true && old.audit?["dropsWhenFull"] != true
          || ["durable", "chained"].contains { old.audit?[$0] == true && new.audit?[$0] != true })
      moved(
        isWeaker ? .auditWeakened : .auditStrengthened, at: "observe/audit", "the record of calls", old.audit?.plain,
        new.audit?.plain)
    }
    guard old.personalData != new.personalData else { return }
    let (before, after) = (Self.finds(old.personalData), Self.finds(new.personalData))
    sets(before, after, at: "pii", .personalDataExtended, .personalDataWeakened) { kind, isAdded in
      isAdded ? "`\(kind)` is looked for in answers" : "`\(kind)` is no longer looked for in answers"
    }
  }

  /// What is looked for, by name; patterns with their text, for another pattern finds something else.
  private static func finds(_ data: JSON?) -> [String] {
    guard let data else { return [] }
    let kinds = data["kinds"]?.arrayValue?.compactMap(\.stringValue) ?? PersonalData.Kind.allCases.map(\.rawValue)
    return kinds + (data["patterns"]?.objectValue ?? []).map { "\($0.key) (\($0.value.plain))" }
  }
}

extension JSON {
  /// A text as it is, anything else as JSON.
  var plain: String { stringValue ?? brief }
}

extension JSON? {
  /// The texts of an array.
  fileprivate var names: [String] { self?.arrayValue?.compactMap(\.stringValue) ?? [] }
}
