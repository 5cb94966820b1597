// The two ways to the block function, the processor's and the portable one, come to the same; elsewhere tests go the
// way of the machine that they run on.

import Testing

@testable import MCPCore

@Suite("The two ways of SHA-256")
struct SHA256WaysTests {
  @Test(arguments: 1...40)
  func comeToTheSame(_ blocks: Int) {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<blocks * SHA256.blockByteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let state = SHA256.Words((0..<8).map { _ in UInt32.random(in: .min ... .max, using: &generator) })
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      let usual = SHA256.state(state, after: blocks, at: start)
      #expect(usual == SHA256.portable(state, after: blocks, at: start))
    }
  }
}
