// Framing: lines of any length over reads of any length.

import MCPCore
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import MCPServer

@Suite struct LineReaderTests {
  /// What a reader with this limit makes of the pieces, written one after another.
  private func lines(_ pieces: [String], limit: Int = 100) -> [String] {
    var descriptors: [Int32] = [0, 0]
    guard pipe(&descriptors) == 0 else { return [] }
    let (reading, writing) = (descriptors[0], descriptors[1])
    startThread {
      for piece in pieces {
        var bytes = Array(piece.utf8)[...]
        while !bytes.isEmpty {
          let count = bytes.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
          if count <= 0 { break }
          bytes = bytes.dropFirst(count)
        }
      }
      close(writing)
    }
    var found: [String] = []
    var reader = LineReader(limit: limit)
    var never: [Int32] = [0, 0]
    guard pipe(&never) == 0 else { return [] }
    defer { never.forEach { close($0) } }
    reader.read(reading, until: never[0]) { line in
      switch line {
      case .text(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: found.append("<too long>")
      }
      return true
    }
    close(reading)
    return found
  }

  @Test func linesAreCutAtNewlines() {
    #expect(lines(["a\nb", "c\n", "\n\r\n", "d\r\n"]) == ["a", "bc", "d"])
    #expect(lines(["half a line"]) == ["half a line"])
    #expect(lines([]) == [])
  }

  @Test func longLinesAreSkippedToTheirNewline() {
    let long = String(repeating: "x", count: 101)
    #expect(lines([long + "\nok\n"]) == ["<too long>", "ok"])
    #expect(lines([long, long, long + "\nok"]) == ["<too long>", "ok"])
    let huge = String(repeating: "y", count: 300_000)
    #expect(lines([huge, huge + "\nok\n", huge]) == ["<too long>", "ok", "<too long>"])
    #expect(lines([String(repeating: "z", count: 100) + "\n"]).first?.count == 100)
  }

  @Test func manyLinesInManyPieces() {
    let text = (0..<5_000).map { "line \($0)\n" }.joined()
    let bytes = Array(text)
    let pieces = stride(from: 0, to: bytes.count, by: 777).map { String(bytes[$0..<min(bytes.count, $0 + 777)]) }
    #expect(lines(pieces) == (0..<5_000).map { "line \($0)" })
  }
}
