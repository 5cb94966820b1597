// `client-name`: names that the specification advises against, and names that a client of the run refuses, drops or
// cuts. In specs the compiler reports the former (`illegal-name`, `unusual-name`), so that here they are read off lists
// alone; what is reported as such is not held against clients a second time.

import MCPGenSpec

extension Rule {
  static let clientName = Rule(
    .clientName, .warning, .clients,
    rationale: """
      The specification lets a tool's name have 1 to 128 characters: A to Z, a to z, digits, `_`, `-` and `.`. Clients
      take less, and most put the server's name before the tool's, so that a name which is short enough by itself is too
      long in the end: such a tool is left out or cut, or the whole request fails. Name the clients that count in the
      settings (`clients`); nothing is asked for one that is not named. People can give a server another name in their
      client, so leave some room.
      """,
    source: """
      MCP specification 2025-11-25, server/tools, tool names. The limits of clients are from their code or from reports
      of their users: the source of each stands beside it in `Client.swift`.
      """,
    bad: [
      """
      tools:
        ↓orders.search: {description: Orders with a word in their notes., risk: read, public: true}
      """,
      """
      tools:
        ↓list_open_invoices_of_customers_in_region_by_due_date:
          description: Invoices of a region that are not paid yet.
          risk: read
          public: true
      """,
    ],
    good: [
      """
      tools:
        search_orders: {description: Orders with a word in their notes., risk: read, public: true}
        list-open-invoices: {description: Invoices that are not paid yet., risk: read, public: true}
      """
    ],
    check: .server { context, reporter in
      for tool in context.server.tools {
        if let breach = Breach(tool.name.value) {
          if context.spec == nil { breach.report(tool.name, &reporter) }
        } else {
          checkLength(tool.name, context, &reporter)
          checkDots(tool.name, context, &reporter)
        }
      }
    })
}

// MARK: The specification

/// What a name has that the specification advises against.
private enum Breach {
  case length(Int)
  case character(Unicode.Scalar)

  init?(_ name: String) {
    if name.utf8.count <= 128, name.utf8.allSatisfy(Self.isPlain) { return nil }
    let scalars = name.unicodeScalars
    if scalars.count > 128 {
      self = .length(scalars.count)
    } else if let odd = scalars.first(where: { !$0.isASCII || !Self.isPlain(UInt8(truncatingIfNeeded: $0.value)) }) {
      self = .character(odd)
    } else {
      return nil
    }
  }

  func report(_ name: Located<String>, _ reporter: inout Reporter) {
    let quoted = SafeText.quoted(name.value)
    switch self {
    case .length(let length):
      reporter.report(
        "the name \(quoted) has \(length) characters, and at most 128 are legal", at: name.span, severity: .error,
        help: "Shorten it to what tells the tool from its neighbours; clients take 64 characters or fewer.")
    case .character(let odd):
      let what = odd == " " ? "a space" : SafeText.quoted(String(Character(odd)))
      reporter.report(
        "the name \(quoted) contains \(what), which clients refuse or replace", at: name.span,
        help: Self.plain(name.value).map { "Write `\($0)`." } ?? "Use letters (A to Z), digits, `_`, `-` and `.`.")
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && Words.isWord(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// The name with what is odd replaced; nil where letters would be lost.
  private static func plain(_ name: String) -> String? {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let parts = name.utf8.split { !isPlain($0) }
    return parts.isEmpty ? nil : parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "_")
  }
}

// MARK: Clients

private func checkLength(_ name: Located<String>, _ context: LintContext, _ reporter: inout Reporter) {
  // Registries write `owner/name`, and people call a server by what comes last.
  let server = context.server.name.value.split(separator: "/").last.map(String.init) ?? ""
  var limits: [String] = []
  var excess = 0
  var isPrefixed = false
  for client in context.options.clients {
    let length = client.countedLength(of: name.value, in: server)
    let most = client.limits.nameLength
    guard length > most else { continue }
    let addition = client.putsServerBeforeNames ? " with its prefix" : ""
    limits.append("\(client.title) (\(length) of \(most) characters\(addition))")
    excess = max(excess, length - most)
    isPrefixed = isPrefixed || client.putsServerBeforeNames
  }
  guard !limits.isEmpty else { return }
  let more = isPrefixed ? ", or give the server a shorter name" : ""
  reporter.report(
    "the name \(SafeText.quoted(name.value)) is too long for \(joined(limits))", at: name.span,
    help: "Shorten it by \(excess) character\(excess == 1 ? "" : "s")\(more).")
}

private func checkDots(_ name: Located<String>, _ context: LintContext, _ reporter: inout Reporter) {
  guard name.value.utf8.contains(UInt8(ascii: ".")) else { return }
  let clients = context.options.clients.filter { !$0.limits.allowsDots }.map(\.title)
  guard !clients.isEmpty else { return }
  let plain = String(name.value.map { $0 == "." ? "_" : $0 })
  reporter.report(
    "the name \(SafeText.quoted(name.value)) contains a dot, which \(joined(clients)) will not take", at: name.span,
    help: "Write `\(plain)`.")
}

/// `a, b and c`.
private func joined(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " and " + last
}
