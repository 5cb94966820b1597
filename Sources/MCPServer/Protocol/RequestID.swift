// The id of a request: kept so that the answer carries exactly what came.

import MCPCore

/// A JSON-RPC id: a string or an integer.
package enum RequestID: Hashable, Sendable {
  case integer(Int64)
  /// An integer beyond 64 bits: its digits.
  case bigInteger(String)
  case string(String)

  /// Whether two ids are the same bytes: `String` alone takes composed and decomposed characters for equal.
  package static func == (left: RequestID, right: RequestID) -> Bool {
    switch (left, right) {
    case (.integer(let first), .integer(let second)): first == second
    case (.bigInteger(let first), .bigInteger(let second)): first == second
    case (.string(let first), .string(let second)): first.utf8.elementsEqual(second.utf8)
    default: false
    }
  }

  /// Hashes the bytes, as they are compared.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .integer(let value): hasher.combine(value)
    case .bigInteger(let digits): hasher.combine(digits)
    case .string(let text): for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  /// The id as records and logs show it.
  var text: String {
    switch self {
    case .integer(let value): "\(value)"
    case .bigInteger(let digits): digits
    case .string(let text): text
    }
  }

  /// The id as a JSON value.
  var json: JSON {
    switch self {
    case .integer(let value): .integer(value)
    case .bigInteger(let digits): .bigInteger(digits)
    case .string(let text): .string(text)
    }
  }

  /// The id, where this is a legal one: null, fractions and anything else are not.
  package init?(_ view: JSONView) {
    switch view.kind {
    case .string: self = .string(view.string)
    case .number where view.isIntegerLiteral:
      self = view.integer.map(RequestID.integer) ?? .bigInteger(view.rawText)
    default: return nil
    }
  }
}

extension RequestID: WireEncodable {
  /// Appends the id.
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .integer(let value): writer.integer(value)
    case .bigInteger(let digits): writer.raw(digits)
    case .string(let text): writer.string(text)
    }
  }
}
