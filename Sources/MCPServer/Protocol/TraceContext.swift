// W3C trace context as MCP carries it: in `_meta`, under names without a prefix. Only a well-formed `traceparent` counts;
// what else comes with it is passed on as it is, within bounds.

import MCPCore

/// The trace that a request belongs to.
public struct TraceContext: Sendable, Hashable {
  /// Version, trace id, parent id and flags, as in the HTTP header of this name.
  public let traceparent: String
  /// What vendors add.
  public let tracestate: String?
  /// Pairs that the application passes along.
  public let baggage: String?

  /// 32 hexadecimal digits: the trace.
  public var traceID: String { String(traceparent.dropFirst(3).prefix(32)) }

  /// The longest `tracestate` or `baggage` that is kept, in bytes.
  private static let longest = 8_192

  /// Reads it from the `_meta` of a request; `nil` where there is none, or none that is well-formed.
  init?(_ meta: JSONView?) {
    guard let parent = meta?["traceparent"], parent.kind == .string, parent.rawBytes.count == 55 else { return nil }
    traceparent = parent.string
    guard TraceContext.isWellFormed(traceparent) else { return nil }
    tracestate = TraceContext.text(meta?["tracestate"])
    baggage = TraceContext.text(meta?["baggage"])
  }

  private static func text(_ view: JSONView?) -> String? {
    guard let view, view.kind == .string, view.rawBytes.count <= longest else { return nil }
    return view.string
  }

  /// Two, 32, 16 and two hexadecimal digits in lower case; neither id is all zeros, and no version is `ff`.
  private static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [2, 32, 16, 2]
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit && !$0.isUppercase } }
      && parts[0] != "ff" && parts[1].contains { $0 != "0" } && parts[2].contains { $0 != "0" }
  }

  /// It as members of `_meta`.
  var members: [JSON.Member] {
    JSON.object([
      "traceparent": .string(traceparent), "tracestate": tracestate.map(JSON.string),
      "baggage": baggage.map(JSON.string),
    ]).objectValue ?? []
  }
}
