// The arguments against the schema that clients see. Everything that is wrong is told in one answer, so that a model
// can mend it in one go.

import MCPCore

extension Gate {
  static let validArguments = Gate { request in
    if let problem = request.versionProblem { return .deny(.invalidArguments([problem], of: request.target)) }
    guard let schema = request.schema else { return .pass }
    let problems = try schema.problems(of: request.arguments)
    return problems.isEmpty ? .pass : .deny(.invalidArguments(problems, of: request.target))
  }
}

extension ErrorReport {
  static func invalidArguments(_ problems: [String], of target: CallTarget) -> ErrorReport {
    ErrorReport(
      .invalidArguments, "Invalid arguments for \(target.wireName): \(problems.joined(separator: "; ")).",
      suggestion: "Correct the arguments and call again.")
  }
}
