// The side table from paths to places. A path is made of names with slashes between, as in
// `tools/get_account/inputSchema/properties/limit`; where nothing stands at a path, the nearest one above it does.

import MCPGenSpec

/// Where the parts of a contract were written.
public struct ContractPlaces: Sendable {
  private var spans: [String: Span] = [:]
  private let start: Span
  private var spec: SpecPlaces?

  /// A table whose entries fall back to `start`.
  public init(start: Span) { self.start = start }

  /// The places in a spec.
  init(_ spec: ServerSpec) {
    start = spec.source.startSpan
    self.spec = SpecPlaces(spec)
  }

  /// The file that the contract was read from.
  public var file: String { start.path }

  /// Notes the place of a path.
  public mutating func set(_ span: Span, at path: String) { spans[path] = span }

  /// The place of a path, or of the nearest path above it that has one.
  public func span(at path: String) -> Span {
    if let spec { return spec.span(at: path) ?? start }
    var path = path[...]
    while true {
      if let span = spans[String(path)] { return span }
      guard let slash = path.lastIndex(of: "/") else { return start }
      path = path[..<slash]
    }
  }

  /// A name as a part of a path, written as in JSON pointers.
  public static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x2F || $0 == 0x7E }) else { return name }
    return name.unicodeScalars.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
  }

  /// The name that a part of a path stands for.
  static func unescaped(_ part: Substring) -> String {
    guard part.utf8.contains(0x7E) else { return String(part) }
    return part.split(separator: "~1", omittingEmptySubsequences: false)
      .map { $0.split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~") }
      .joined(separator: "/")
  }
}
