// One record for people. What callers have sent ends up in a terminal here, so every text is escaped.

import MCPCore
import MCPGenSpec

/// A record as it is shown.
struct AuditEntryText {
  /// The lines, with their ends.
  let text: String

  init(_ record: JSONView) {
    let value = { (name: StaticString) -> String? in
      guard let view = record[name] else { return nil }
      return SafeText.escaped(view.kind == .string ? view.string : String(decoding: view.sourceText, as: UTF8.self))
    }
    var parts = [value("time") ?? "?", "#\(value("seq") ?? "?")", value("severity") ?? "?"]
    parts.append(AuditEntryText.what(value))
    parts += AuditEntryText.who(value) + AuditEntryText.end(value)
    var text = parts.joined(separator: "  ") + "\n"
    if let arguments = value("arguments") { text += "    arguments \(arguments)\n" }
    if let bytes = value("arguments_bytes") {
      text += "    of \(bytes) bytes of arguments, SHA-256 \(value("arguments_sha256") ?? "unknown")\n"
    }
    let names: [StaticString] = ["roles", "flags", "injection_findings"]
    let rest = names.compactMap { name in value(name).map { "\(name) \($0)" } }
    if !rest.isEmpty { text += "    \(rest.joined(separator: ", "))\n" }
    self.text = text
  }

  /// `tool delete_contact v2: confirmed, success`; where both words are the same, `denied`.
  private static func what(_ value: (StaticString) -> String?) -> String {
    let event = value("event") ?? "?"
    guard event == "call" else { return "\(event) \(value("action") ?? value("outcome") ?? "")" }
    let target = [value("kind"), value("name"), value("version").map { "v\($0)" }].compactMap { $0 }
    let (verdict, outcome) = (value("verdict"), value("outcome"))
    let words = verdict == outcome ? [verdict ?? "?"] : [verdict, outcome].compactMap { $0 }
    return "\(target.joined(separator: " ")): \(words.joined(separator: ", "))"
  }

  /// `by alice (acme) with inspector 1.0`.
  private static func who(_ value: (StaticString) -> String?) -> [String] {
    var words: [String] = []
    if let user = value("user") { words.append("by \(user)") }
    if let tenant = value("tenant") { words.append("(\(tenant))") }
    if let client = value("client") { words.append("with \(client) \(value("client_version") ?? "")") }
    if let peer = value("peer") { words.append("from \(peer)") }
    return words.isEmpty ? [] : [words.joined(separator: " ")]
  }

  /// `12.3 ms  permission_denied: needs crm:write`.
  private static func end(_ value: (StaticString) -> String?) -> [String] {
    var parts: [String] = []
    if let duration = value("duration_ms") { parts.append("\(duration) ms") }
    let reason = [value("reason") ?? value("error_code"), value("detail")].compactMap { $0 }
    if !reason.isEmpty { parts.append(reason.joined(separator: ": ")) }
    if let dropped = value("dropped") { parts.append("\(dropped) records lost") }
    if let server = value("server") { parts.append(server) }
    if let reference = value("reference") { parts.append("reference \(reference)") }
    return parts
  }
}
