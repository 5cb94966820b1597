// The values of headers that repeat what stands in a body: text, in Base64 where a header could not carry it.

#if HTTP
  import MCPCore

  /// Values of the headers `Mcp-Name`, `Mcp-Method` and `Mcp-Param-…`.
  enum HeaderText {
    private static let prefix = "=?base64?"
    private static let suffix = "?="

    /// What the value says; `nil` where it is Base64 that cannot be read.
    static func decoded(_ value: String) -> String? {
      let text = isSpace(value.utf8.first) || isSpace(value.utf8.last) ? trimmed(value) : value
      guard text.utf8.first == 0x3D, text.utf8.count >= prefix.utf8.count + suffix.utf8.count,
        zip(text.utf8, prefix.utf8).allSatisfy({ lowercase($0) == $1 }), text.hasSuffix(suffix)
      else { return text }
      let encoded = text.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
      return Base64.decode(encoded).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func trimmed(_ text: String) -> String {
      var text = text[...]
      while isSpace(text.utf8.first) { text.removeFirst() }
      while isSpace(text.utf8.last) { text.removeLast() }
      return String(text)
    }

    private static func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
  }
#endif
