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
      let isChecked = if case .structured(.checked) = tool.definition.result { true } else { false }
      let current = tool.current ?? tool
      if let buffer = output.json { try check(buffer, against: isChecked ? current.outputSchema : nil) }
      guard let version = tool.version, tool.current != nil else { return nil }
      let older = try version.adapted(output)
      if let buffer = older.json { try check(buffer, against: tool.outputSchema) }
      draft.output = .tool(older)
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

extension ToolVersion {
  /// A result of the current version as one of this version.
  fileprivate func adapted(_ output: ToolOutput) throws -> ToolOutput {
    if case .content(let content) = output.payload, content.isError { return output }
    switch self.output {
    case .same: return output
    case .fields(let kept):
      guard let buffer = output.json else { return output }
      let isWrapped = if case .wrapped = output.payload { true } else { false }
      return ToolOutput(json: try ToolVersion.kept(kept, of: buffer, isWrapped), isWrapped: isWrapped)
    case .byHandler:
      guard let make = output.older[label] else {
        throw BrokenContract(problems: ["nothing makes it one of version '\(label)'"])
      }
      return try make()
    }
  }

  private static func kept(_ kept: FieldPaths<Void>, of buffer: JSONBuffer, _ isWrapped: Bool) throws -> JSONBuffer {
    var writer = JSONWriter(capacity: buffer.count)
    try buffer.withBytes { bytes in
      var tape = JSONTape(maximumDepth: JSONWriter.maximumDepth)
      let view = try tape.parse(isWrapped ? Wrapping.inside(bytes) : bytes)
      JSONProjection(keeping: kept).write(view, to: &writer)
    }
    return JSONBuffer(value: Array(writer.bytes), isWrapped: isWrapped)
  }
}
