// SHA-256 and HMAC against the published vectors of FIPS 180-4 and RFC 4231, and against values of another
// implementation where the vectors are silent: messages and keys that end close to the border of a block.

import MCPCore
import Testing

@Suite("SHA-256 and HMAC")
struct CryptoTests {
  @Test(
    "the messages of the standard",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
          + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func standardMessages(_ message: String, _ digest: String) {
    #expect(hex(SHA256.digest(message.utf8)) == digest)
  }

  @Test("a million letters, in pieces that fit no block")
  func millionLetters() {
    var hash = SHA256()
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { hash.update(piece) }
    #expect(hex(hash.finish()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(
    "messages that end close to the border of a block",
    arguments: [
      (55, "e7313d333c272e639f790978283f9eb392e843d0f29b7016828bb1daa4aac70b"),
      (56, "4324d65f3c103567f5589c710bc08f8523f929a9272e3af36fc968e52abc6c27"),
      (57, "35df609437dcfea3279283ab79fd554e2bf78f8f7ae2de532d8ee300b09e8f73"),
      (63, "81c80242132f230c3bd41b3e63bbcff16107339549214a99614ff26664625055"),
      (64, "39e3d7b6b5d075d37d053ad89b24b41bef4f3c29760c84447cab3f3be1882241"),
      (65, "aacca6ff74fdbb296d165a45cecfa04e5127bc008770fbbdd48006f2d2fae95e"),
      (111, "67d9492e628fd376e0b2efec8ca2b99b123e202cf620deb270728df979b2f73e"),
      (112, "96b928cff8528dbb99602c709a65b846cb6467acb8b722f0d758e4dc27bfc508"),
      (119, "9ce7368e4daf32341631b492e80359dc9f594b48453cd0dd5bf0b19279cc177e"),
      (120, "7836b787757e95e58b3ca5aec90b1b004e8deba1e50e9675af9cabf1a13a04b5"),
      (121, "1189a98a00c71bc1848ea8bdc9700b442bee0be7c3f45172303f1ab0b6f1617e"),
      (127, "a8d23e75d936f303d248888d9b165ee543f4cbafcad3c9dd2a79bd84faa11d07"),
      (128, "d2742f1f4ac6bb7ca2b239ee18402ba8b3f9f8e652d2a72973c2b9ba11c08cf6"),
      (129, "307f8fc2c1622b92762e818d39a185d4d667ad49a4b07ceae1f4afa008a93ec4"),
    ])
  func borders(_ count: Int, _ digest: String) {
    #expect(hex(SHA256.digest(sample(count))) == digest)
    #expect(hex(SHA256.digest(sample(count).lazy.map { $0 })) == digest, "bytes that stand nowhere in memory")
  }

  @Test("a message in two pieces is the message, wherever it is cut")
  func cuts() {
    let message = sample(200)
    let digest = SHA256.digest(message)
    for cut in 0...message.count {
      var slices = SHA256()
      slices.update(message[..<cut])
      slices.update(message[cut...])
      #expect(slices.finish() == digest, "cut at \(cut)")
      var mixed = SHA256()
      mixed.update(message[..<cut].lazy.map { $0 })
      mixed.update(message[cut...])
      #expect(mixed.finish() == digest, "cut at \(cut), the first piece byte by byte")
    }
  }

  @Test("two messages can go on from one beginning")
  func copies() {
    var first = SHA256()
    first.update("ab".utf8)
    var second = first
    first.update("c".utf8)
    second.update("d".utf8)
    #expect(first.finish() == SHA256.digest("abc".utf8))
    #expect(second.finish() == SHA256.digest("abd".utf8))
  }

  @Test("the codes of RFC 4231", arguments: AuthenticationCase.published)
  func codes(_ example: AuthenticationCase) {
    let code = HMACSHA256.code(example.message, key: example.key)
    #expect(hex(code.prefix(example.code.count / 2)) == example.code)
    #expect(HMACSHA256.isValid(code, of: example.message, key: example.key))
  }

  @Test(
    "keys up to a block stand for themselves, longer ones are hashed",
    arguments: [
      (0, "eb08c1f56d5ddee07f7bdf80468083da06b64cf4fac64fe3a90883df5feacae4"),
      (63, "d287673fe80f5053c0ffbaa110e77bcdef610de52e8364b50a8023ac2d64fa30"),
      (64, "ff215193e73e2fd7435c728d69588ee4c9b4317564f1b35082ee9d7e3a6bbc2a"),
      (65, "c3d8ccbd04ee65e7bb7d4ba407bc1c23976e6db7cd5fe3339c2e77c53005b7d3"),
    ])
  func keys(_ count: Int, _ code: String) {
    #expect(hex(HMACSHA256.code("message".utf8, key: sample(count))) == code)
  }

  @Test("a code that differs anywhere, or in length, is refused")
  func forgeries() {
    let (message, key) = (sample(100), sample(32))
    let code = HMACSHA256.code(message, key: key)
    for bit in 0..<256 {
      var forged = code
      forged[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(!HMACSHA256.isValid(forged, of: message, key: key), "bit \(bit)")
    }
    for count in 0..<code.count { #expect(!HMACSHA256.isValid(code.prefix(count), of: message, key: key)) }
    #expect(!HMACSHA256.isValid(code + [0], of: message, key: key))
    #expect(!HMACSHA256.isValid(code, of: message.dropLast(), key: key))
    #expect(!HMACSHA256.isValid(code, of: message, key: key.reversed()))
    #expect(HMACSHA256.isValid(([9] + code).dropFirst(), of: message, key: key), "a slice does not begin at zero")
  }

  /// A message without a pattern that a block could hide.
  private func sample(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: 7 * $0 + 3) } }

  private func hex(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}

/// A key, a message and the code of both, or the beginning of the code that was published.
struct AuthenticationCase: Sendable {
  let key: [UInt8]
  let message: [UInt8]
  let code: String

  private init(key: [UInt8], message: [UInt8], code: String) {
    (self.key, self.message, self.code) = (key, message, code)
  }

  private init(key: [UInt8], message: String, code: String) {
    self.init(key: key, message: Array(message.utf8), code: code)
  }

  private static func bytes(_ byte: UInt8, _ count: Int) -> [UInt8] { Array(repeating: byte, count: count) }

  static let published = [
    AuthenticationCase(
      key: bytes(0x0b, 20), message: "Hi There",
      code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    AuthenticationCase(
      key: Array("Jefe".utf8), message: "what do ya want for nothing?",
      code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    AuthenticationCase(
      key: bytes(0xaa, 20), message: bytes(0xdd, 50),
      code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
    AuthenticationCase(
      key: Array(1...25), message: bytes(0xcd, 50),
      code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
    AuthenticationCase(
      key: bytes(0x0c, 20), message: "Test With Truncation", code: "a3b6167473100ee06e0c796c2955552b"),
    AuthenticationCase(
      key: bytes(0xaa, 131), message: "Test Using Larger Than Block-Size Key - Hash Key First",
      code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
    AuthenticationCase(
      key: bytes(0xaa, 131),
      message: "This is a test using a larger than block-size key and a larger than block-size data. "
        + "The key needs to be hashed before being used by the HMAC algorithm.",
      code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
  ]
}
