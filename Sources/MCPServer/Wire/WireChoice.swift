// Enums of strings, both ways.

import MCPCore

/// A generated enum: one of a closed list of strings.
public protocol WireChoice: WireDecodable, WireEncodable, PlaceholderValue, RawRepresentable where RawValue == String {}

extension WireChoice {
  /// Reads one of the enum's strings.
  public init(wire view: JSONView) throws {
    guard let value = Self(rawValue: view.string) else {
      throw WireError("\(JSON.string(String(view.string.prefix(40))).text) is none of the values that are allowed")
    }
    self = value
  }

  /// Appends the string.
  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }

  /// The string.
  public var placeholderText: String { rawValue }
}
