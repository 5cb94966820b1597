// Digests as texts, and what they do not depend on.

import MCPCore
import MCPGenContract
import Testing

@Suite("Digests")
struct DigestTests {
  @Test("A digest is the SHA-256 of the canonical text")
  func known() {
    // SHA-256 of `{}`, as `printf '{}' | sha256sum` has it.
    let expected = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    #expect(Digest(of: .object([])).description == expected)
    #expect(Digest(expected) == Digest(of: .object([])))
  }

  @Test("Order of members and notation of numbers do not count, order of elements does")
  func neutrality() throws {
    let one = try JSON.parse(#"{"a": 1, "b": {"c": 2.0, "d": [1, 2]}}"#)
    let other = try JSON.parse(#"{"b": {"d": [1, 2], "c": 2}, "a": 1}"#)
    #expect(Digest(of: one) == Digest(of: other))
    #expect(Digest(of: .array([1, 2])) != Digest(of: .array([2, 1])))
  }

  @Test(
    "Other texts are no digest",
    arguments: [
      "", "sha256:", "sha256:00", "md5:" + String(repeating: "0", count: 64),
      "sha256:" + String(repeating: "A", count: 64), "sha256:" + String(repeating: "0", count: 65),
      String(repeating: "0", count: 64), "sha256:" + String(repeating: "é", count: 32),
    ])
  func malformed(text: String) {
    #expect(Digest(text) == nil)
  }
}
