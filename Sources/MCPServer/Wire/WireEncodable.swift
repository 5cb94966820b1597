// How typed results go onto the wire: generated code writes its declared members and nothing else, so a field that is
// not declared, or is `internal`, has no way out.

import MCPCore

/// A type that can be written as JSON.
public protocol WireEncodable {
  /// Appends this value as JSON.
  func write(to writer: inout JSONWriter)
}

extension WireEncodable {
  /// This value as the text of a URI variable: a string as it is, anything else as its JSON.
  public var wireText: String {
    var writer = JSONWriter()
    write(to: &writer)
    let text = writer.text
    return (try? JSON.parse(text))?.stringValue ?? text
  }
}

extension JSONWriter {
  /// Appends `{`.
  public mutating func beginObject() { byte(UInt8(ascii: "{")) }

  /// Appends `}`.
  public mutating func endObject() { byte(UInt8(ascii: "}")) }

  /// Appends a member.
  /// - Parameters:
  ///   - name: the name as JSON text with its colon, `"name":`.
  ///   - value: the value.
  public mutating func member(_ name: StaticString, _ value: some WireEncodable) {
    startMember(name)
    value.write(to: &self)
  }

  /// Appends a member; nothing where there is no value.
  public mutating func member(_ name: StaticString, _ value: (some WireEncodable)?) {
    guard let value else { return }
    startMember(name)
    value.write(to: &self)
  }

  /// Appends a member; `null` where there is no value.
  public mutating func nullableMember(_ name: StaticString, _ value: (some WireEncodable)?) {
    startMember(name)
    if let value { value.write(to: &self) } else { null() }
  }

  /// No value ends in `{`, so the last byte tells whether this member is the object's first.
  private mutating func startMember(_ name: StaticString) {
    if bytes.last != UInt8(ascii: "{") { byte(UInt8(ascii: ",")) }
    raw(name)
  }
}

extension String: WireEncodable {
  /// Appends a string.
  public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: WireEncodable {
  /// Appends an integer.
  public func write(to writer: inout JSONWriter) { writer.integer(Int64(self)) }
}

extension Double: WireEncodable {
  /// Appends a number.
  public func write(to writer: inout JSONWriter) { writer.double(self) }
}

extension Bool: WireEncodable {
  /// Appends `true` or `false`.
  public func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension JSON: WireEncodable {
  /// Appends the tree.
  public func write(to writer: inout JSONWriter) { writer.json(self) }
}

extension Array: WireEncodable where Element: WireEncodable {
  /// Appends an array.
  public func write(to writer: inout JSONWriter) {
    writer.byte(UInt8(ascii: "["))
    var isFirst = true
    for element in self {
      if !isFirst { writer.byte(UInt8(ascii: ",")) }
      isFirst = false
      element.write(to: &writer)
    }
    writer.byte(UInt8(ascii: "]"))
  }
}

extension Optional: WireEncodable where Wrapped: WireEncodable {
  /// Appends the value or `null`.
  public func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.null() }
  }
}
