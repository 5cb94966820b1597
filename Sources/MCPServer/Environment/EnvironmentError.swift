// What is wrong with the environment, all of it at once: whoever deploys a server should not have to start it five times
// to learn of five variables.

/// The variables that are missing or have no legal value.
public struct EnvironmentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line for each variable. Values of secrets are not in them.
  public var problems: [String]

  /// One message: a line that says what this is, and one for each variable.
  public var description: String {
    let count = problems.count == 1 ? "1 environment variable" : "\(problems.count) environment variables"
    return "\(count) must be set or mended:\n" + problems.map { "  " + $0 }.joined(separator: "\n")
  }
}
