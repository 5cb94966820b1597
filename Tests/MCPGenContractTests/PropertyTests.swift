// Random changes of random schemas. What is called compatible must be: every value that was valid is. What is called
// wire must break something: a value is searched that shows it. Seeds are fixed, so a failure can be looked at again.

import MCPCore
import MCPGenSpec
import Testing

@testable import MCPGenContract

@Suite("Random changes")
struct PropertyTests {
  /// What came of many changes in one direction.
  private struct Tally {
    var compatible = 0
    var witnessed = 0
    var assumed = 0
    var unexplained: [String] = []
    var wire: Int { witnessed + assumed }
  }

  @Test(
    "Inputs: what is called compatible is, and what is called wire is shown to be", arguments: [1, 2, 3, 4] as [UInt64])
  func inputs(seed: UInt64) throws { try check(seed, isInput: true) }

  @Test("Results: the same the other way round", arguments: [5, 6, 7, 8] as [UInt64])
  func outputs(seed: UInt64) throws { try check(seed, isInput: false) }

  private func check(_ seed: UInt64, isInput: Bool) throws {
    var editor = SchemaEditor(maker: SchemaMaker(seed: seed))
    var tally = Tally()
    for round in 0..<150 {
      let old = editor.maker.object(depth: 2)
      guard let new = editor.edited(old), new != old else { continue }
      try judge(old, new, isInput: isInput, seed: seed &* 1_000 &+ UInt64(round), &tally)
    }
    #expect(tally.compatible > 30 && tally.wire > 30, "\(tally)")
    let direction = isInput ? "inputs" : "results"
    print(
      "random changes of \(direction), seed \(seed): \(tally.compatible) compatible, \(tally.wire) wire,",
      "\(tally.assumed) of these without a witness")
    // Of what is called wire, at most one in twenty may be without a witness.
    #expect(tally.assumed * 20 <= tally.wire, "\(tally.assumed) of \(tally.wire): \(tally.unexplained)")
  }

  private func judge(_ old: JSON, _ new: JSON, isInput: Bool, seed: UInt64, _ tally: inout Tally) throws {
    let found = changes(from: contract(old, isInput), to: contract(new, isInput))
    // Calls go by the old contract and are read by the new one; answers the other way round.
    let (written, read) = isInput ? (old, new) : (new, old)
    let (valid, accepts) = (try JSONSchema(written), try JSONSchema(read))
    let breaks = found.contains { $0.strongest == .wire }
    var maker = ValueMaker(seed: seed, schema: written, other: read, strangers: !isInput)
    var witness: JSON?
    for _ in 0..<(breaks ? 2_000 : 200) where witness == nil {
      let value = maker.value(written)
      if isValid(value, valid), !isValid(value, accepts) { witness = value }
    }
    if !breaks {
      tally.compatible += 1
      #expect(
        witness == nil,
        "\(witness?.text ?? "") was valid: \(old.text) became \(new.text), which is called \(found.map(\.rule.rawValue))"
      )
    } else if witness != nil {
      tally.witnessed += 1
    } else {
      tally.assumed += 1
      tally.unexplained.append("\(found.map(\.message)): \(old.text) became \(new.text)")
    }
  }

  private func contract(_ schema: JSON, _ isInput: Bool) -> Contract {
    var tool = ToolContract(family: "t", name: "t")
    if isInput { tool.inputSchema = schema.canonical } else { tool.outputSchema = schema.canonical }
    return Contract(
      server: ServerTerms(name: "s"), tools: [tool], resources: nil, prompts: nil, errors: nil, flows: nil,
      places: ContractPlaces(start: SourceText(path: "s.json", text: "").startSpan))
  }

  private func isValid(_ value: JSON, _ schema: JSONSchema) -> Bool {
    var text = value.text
    return text.withUTF8 { bytes in
      var tape = JSONTape()
      guard let view = try? tape.parse(bytes) else { return false }
      return schema.isValid(view)
    }
  }
}
