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
      guard let buffer = output.json else { return nil }
      let isChecked = if case .structured(.checked) = tool.definition.result { true } else { false }
      try check(buffer, against: isChecked ? tool.outputSchema : nil)
    case (.resource(let resource, _), .resource(let output)):
      if case .json(let buffer) = output.payload { try check(buffer, against: resource.contentSchema) }
    default: break
    }
    return nil
  }

  private static func check(_ buffer: JSONBuffer, against schema: LazySchema?) throws {
    var problems = buffer.fault.map { [$0.rawValue] } ?? []
    if let schema { problems += try buffer.withBytes { try schema.problems(ofText: $0) } }
    if !problems.isEmpty { throw BrokenContract(problems: problems) }
  }
}
