// A structured result holds what its schema declares. Typed results do so by construction where the compiler could see
// it; all others are held against the schema here. A result that breaks its own contract is the server's mistake, not
// the model's: the model gets a reference, the log the reason.

import MCPCore

/// A handler's result that its own output schema forbids.
struct BrokenContract: Error, CustomStringConvertible {
  let problems: [String]

  var description: String { "the result breaks the tool's output schema: \(problems.joined(separator: "; "))" }
}

extension Filter {
  static let declaredFields = Filter(name: "declared-fields") { draft in
    guard case .tool(let tool) = draft.target, case .tool(let output) = draft.output,
      case .structured(let buffer) = output.payload
    else { return nil }
    if buffer.sawNonFinite { throw BrokenContract(problems: ["a number is infinite or not a number"]) }
    guard case .structured(.checked) = tool.definition.result, let schema = tool.outputSchema else { return nil }
    let problems = try buffer.withBytes { try schema.problems(ofText: $0) }
    if !problems.isEmpty { throw BrokenContract(problems: problems) }
    return nil
  }
}
