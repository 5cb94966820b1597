// What is looked at eight bytes at a time gives the same answer wherever a byte stands: each length, each place,
// against the rule said byte by byte. The texts lie in memory of exactly their length, so the address sanitizer sees a
// step too far.

import Testing

@testable import MCPCore

@Suite("Eight bytes at a time")
struct EightBytesTests {
  /// Bytes at the limits of what is plain: below, at and above each of them, and with the high bit set.
  private static let bytes: [UInt8] = [
    0x00, 0x01, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7E, 0x7F, 0x80, 0x9F, 0xA2, 0xDC, 0xFF,
  ]

  @Test("The first byte that a string cannot hold as it is", arguments: bytes)
  func plain(byte: UInt8) {
    let isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    for count in 1...EightBytes.count {
      for place in 0..<count {
        for filler in [UInt8(ascii: "a"), 0x21, 0x23, 0xC3] {
          var text = [UInt8](repeating: filler, count: count)
          text[place] = byte
          // What stands behind the first find must not matter.
          if !isPlain { text.replaceSubrange(place..., with: repeatElement(byte, count: count - place)) }
          let (found, isASCII) = Exact(text).withBytes { bytes in
            let eight = count == 8 ? EightBytes(at: bytes) : EightBytes(at: bytes, padding: count)
            return (eight.plainCount, eight.isASCII)
          }
          #expect(found == (isPlain ? count : place), "\(text)")
          #expect(isASCII == text.allSatisfy { $0 < 0x80 }, "\(text)")
        }
      }
    }
  }

  @Test(
    "A string is read and written alike at every length and place", arguments: ["\"", "\\", "\n", "ü", "🎉", "\u{1}"])
  func strings(special: String) throws {
    for length in 0...40 {
      for place in 0...length {
        let text = String(repeating: "x", count: place) + special + String(repeating: "y", count: length - place)
        var expected = "\""
        for scalar in text.unicodeScalars {
          switch scalar {
          case "\"", "\\": expected += "\\\(scalar)"
          case "\n": expected += "\\n"
          case "\u{1}": expected += "\\u0001"
          default: expected.unicodeScalars.append(scalar)
          }
        }
        expected += "\""
        #expect(JSON.string(text).text == expected)
        let isRead = try Exact(Array(expected.utf8)).withText { bytes in
          var tape = JSONTape()
          return try tape.parse(bytes).string == text
        }
        #expect(isRead, "\(expected)")
      }
    }
  }

  @Test("A string that does not end, or holds a control character, is refused at its place")
  func refused() {
    for length in 0...24 {
      let start = Array("\"".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: length)
      #expect(Self.error(start) == JSONError(.unexpectedEnd, at: length + 1))
      #expect(Self.error(start + [0x1F] + start) == JSONError(.controlCharacter, at: length + 1))
      #expect(Self.error(start + Array(#"\q"yyyyyyyyy"#.utf8)) == JSONError(.malformedEscape, at: length + 1))
    }
  }

  @Test("A byte that is not UTF-8 is found at every place and told before anything else")
  func malformedUTF8() {
    for length in 0...80 {
      for place in 0...length {
        var text = [UInt8](repeating: UInt8(ascii: "x"), count: length + 1)
        text[place] = 0xFF
        #expect(Self.error(text) == JSONError(.malformedUTF8, at: place))
      }
    }
  }

  private static func error(_ text: [UInt8]) -> JSONError? {
    Exact(text).withText { bytes in
      var tape = JSONTape()
      do throws(JSONError) {
        _ = try tape.parse(bytes)
        return nil
      } catch {
        return error
      }
    }
  }
}

/// Bytes in memory that ends where they end.
private final class Exact {
  private let start: UnsafeMutablePointer<UInt8>
  private let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    start = .allocate(capacity: count)
    for (index, byte) in bytes.enumerated() { (start + index).initialize(to: byte) }
  }

  deinit { start.deallocate() }

  func withBytes<Result>(_ body: (UnsafePointer<UInt8>) throws -> Result) rethrows -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(start)
  }

  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try withBytes { try body(UnsafeBufferPointer(start: $0, count: count)) }
  }
}
