// Base64 against the vectors of RFC 4648, and against texts that a lenient reader would take: each of them would give
// some bytes a second spelling.

import MCPCore
import Testing

@Suite("Base64")
struct Base64Tests {
  @Test(
    "the texts of RFC 4648, and every length of the last group",
    arguments: [
      ("", "", ""), ("f", "Zg==", "Zg"), ("fo", "Zm8=", "Zm8"), ("foo", "Zm9v", "Zm9v"), ("foob", "Zm9vYg==", "Zm9vYg"),
      ("fooba", "Zm9vYmE=", "Zm9vYmE"), ("foobar", "Zm9vYmFy", "Zm9vYmFy"), ("~~?", "fn4/", "fn4_"),
      ("?>~?", "Pz5+Pw==", "Pz5-Pw"),
    ])
  func vectors(_ message: String, _ standard: String, _ url: String) {
    let bytes = Array(message.utf8)
    #expect(Base64.encode(bytes) == standard)
    #expect(Base64.encodeURL(bytes) == url)
    #expect(Base64.decode(standard) == bytes)
    #expect(Base64.decodeURL(url) == bytes)
  }

  @Test("all values in their order")
  func alphabets() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    #expect(Base64.decode(letters + "+/").map { Base64.encode($0) } == letters + "+/")
    #expect(Base64.decodeURL(letters + "-_").map { Base64.encodeURL($0) } == letters + "-_")
    #expect(Base64.decode(letters + "+/") == Base64.decodeURL(letters + "-_"))
    #expect(Base64.decode(letters + "+/")?.prefix(6) == [0x00, 0x10, 0x83, 0x10, 0x51, 0x87])
  }

  @Test("bytes of every length come back, from any kind of collection")
  func roundTrips() {
    for count in 0...130 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ count) }
      let (standard, url) = (Base64.encode(bytes), Base64.encodeURL(bytes))
      #expect(standard.utf8.count == (count + 2) / 3 * 4)
      #expect(url.utf8.count == (count * 4 + 2) / 3)
      #expect(Base64.decode(standard) == bytes)
      #expect(Base64.decodeURL(url) == bytes)
      #expect(Base64.encode(([0] + bytes).dropFirst()) == standard)
      #expect(Base64.encode(bytes.lazy.map { $0 }) == standard)
      #expect(Base64.decode(Array(("=" + standard).utf8).dropFirst()) == bytes)
      #expect(Base64.decode(standard.utf8.lazy.map { $0 }) == bytes)
      #expect(Base64.decodeURL(url.utf8.lazy.map { $0 }) == bytes)
    }
  }

  @Test(
    "texts that standard base64 is not",
    arguments: [
      "A", "AA", "AAA", "=", "==", "===", "====", "A===", "A=", "AA=", "AAA==", "AAAA=", "AAAA==", "AAAA====",
      "=AAA", "A=AA", "AA=A", "A=A=", "AA==AA==", "AAA=AAAA", "AAAAA===", "AAAA=AA=", "AB==", "A/==", "AAB=", "AA/=",
      " AA==", "AA== ", "AA ==", "AA==\n", "AAAA\n", "AAAA\r\n\r\n", "AA\nAA", "AA-_", "AA,A", "AA.A", "AA*A",
      "AAé", "éé", "＝＝", "ＡＡＡＡ", "\u{FEFF}A", "%41AA=",
    ])
  func notStandard(_ text: String) {
    #expect(Base64.decode(text) == nil)
    #expect(Base64.decode(text.utf8.lazy.map { $0 }) == nil)
  }

  @Test(
    "texts that URL-safe base64 is not",
    arguments: [
      "A", "AAAAA", "=", "AA==", "AAA=", "AAAA=", "AA=", "AB", "A_", "AAB", "AA_", "AAAAAB", "AA+/", "AA/", "A A",
      "AA\n", " AA", "AAé", "AA.A", "AA%3D%3D",
    ])
  func notURLSafe(_ text: String) {
    #expect(Base64.decodeURL(text) == nil)
    #expect(Base64.decodeURL(text.utf8.lazy.map { $0 }) == nil)
  }

  @Test("of all bytes in all places of a text, only those of the alphabet are read")
  func everyByte() {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    for place in 0..<12 {
      for byte in UInt8.min...UInt8.max {
        var text = Array("AAAAAAAAAAAA".utf8)
        text[place] = byte
        let isStandard = (letters + "+/".utf8).contains(byte) || place == 11 && byte == UInt8(ascii: "=")
        #expect((Base64.decode(text) != nil) == isStandard, "\(byte) at \(place)")
        #expect((Base64.decodeURL(text) != nil) == (letters + "-_".utf8).contains(byte), "\(byte) at \(place)")
      }
    }
  }

  @Test("each byte has one text, and each pair of bytes with a given first one")
  func oneSpelling() {
    let characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".map(String.init)
    let single = characters.flatMap { first in characters.compactMap { Base64.decodeURL(first + $0) } }
    #expect(single == (UInt8.min...UInt8.max).map { [$0] })
    let pairs = characters.flatMap { first in characters.compactMap { Base64.decodeURL("A" + first + $0) } }
    #expect(pairs == (0..<1024).map { [UInt8($0 >> 8), UInt8($0 & 255)] })
  }
}
