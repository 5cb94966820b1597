// Whatever bytes come, the compiler answers: random edits of the two example specs, reproducible by their seed.

import MCPGenSpec
import Testing

/// A small generator of reproducible numbers (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

private let fragments = [
  "\0", "\t", "\r", "&a ", "*a", "{", "[", "]", "}", "${", "{{", "}}", ": ", "- ", "!!", "\u{85}", "'", "\"", "null",
  "~", "<<: ", "🧩", "|\n",
]

private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...4, using: &generator) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.removeSubrange(place..<min(end, bytes.count - 1))
    case 2: bytes.insert(contentsOf: fragments.randomElement(using: &generator).map { Array($0.utf8) } ?? [], at: place)
    case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &generator))
    default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
    }
  }
  return bytes
}

@Test("Random edits never crash, and what has no server has an error", arguments: ["product-catalog", "crm"])
func randomEdits(_ name: String) throws {
  let bytes = try #require(Repository.spec("\(name).mcp.yaml")).bytes
  var generator = SeededGenerator(state: 20_251_125)
  for round in 0..<150 {
    let source = SourceText(path: "fuzz.yaml", bytes: mutated(bytes, &generator))
    let (server, diagnostics) = compile(source)
    let hasError = diagnostics.contains { $0.severity == .error }
    #expect((server == nil) == hasError, "round \(round): \(String(decoding: source.bytes, as: UTF8.self))")
    _ = DiagnosticRenderer.full(diagnostics, sources: [source])
    _ = DiagnosticRenderer.concise(diagnostics)
  }
}

@Test("A spec that ends early has an answer")
func earlyEnds() throws {
  let bytes = try #require(Repository.spec("product-catalog.mcp.yaml")).bytes
  for length in stride(from: 0, to: bytes.count, by: 5) {
    let source = SourceText(path: "prefix.yaml", bytes: Array(bytes[..<length]))
    let (server, diagnostics) = compile(source)
    #expect((server == nil) == diagnostics.contains { $0.severity == .error }, "length \(length)")
  }
}
