// A structured result holds what its schema declares. Typed results do so by construction where the compiler could see
// it; all others are held against the schema here. A result that breaks its own contract is the server's mistake, not
// the model's: the model gets a reference, the log the reason.

import MCPCore

/// A handler's result that its own declaration forbids.
struct BrokenContract: Error, CustomStringConvertible {
  let problems: [String]

  var description: String { "the result breaks its declaration: \(problems.joined(separator: "; "))" }
}

extension Filter {
  static let declaredFields = Filter { draft in
    switch (draft.target, draft.output) {
    case (.tool(let tool), .tool(let output)):
      guard case .structured(let buffer) = output.payload else { return nil }
      try checkWritten(buffer)
      guard case .structured(.checked) = tool.definition.result, let schema = tool.outputSchema else { return nil }
      let problems = try buffer.withBytes { try schema.problems(ofText: $0) }
      if !problems.isEmpty { throw BrokenContract(problems: problems) }
    case (_, .resource(let output)):
      if case .json(let buffer) = output.payload { try checkWritten(buffer) }
    default: break
    }
    return nil
  }

  private static func checkWritten(_ buffer: JSONBuffer) throws {
    if let fault = buffer.fault { throw BrokenContract(problems: [fault.rawValue]) }
  }
}
