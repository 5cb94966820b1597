// `approve`: what the operator says to a call that waits for a human. It runs in a process of its own, so what it says
// stands in the state folder, which only the operator's user can write.

import MCPCore

/// The server's command `approve`.
struct ApproveCommand: Equatable {
  /// The request to approve; `nil`: those that wait are listed.
  var id: String?
  /// How long the approval stays good.
  var time: Duration = .seconds(900)

  static let usage = "approve [ID] [--for TIME]"

  /// Reads the arguments behind `approve`.
  init(_ arguments: ArraySlice<String>) throws(UsageError) {
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--for" || argument.hasPrefix("--for=") {
        let text = argument == "--for" ? rest.popFirst() ?? "" : String(argument.dropFirst("--for=".count))
        time = try ApproveCommand.time(text)
      } else if argument.hasPrefix("-") || id != nil {
        throw UsageError("'approve' takes the id of one request and '--for TIME'")
      } else {
        id = argument
      }
    }
  }

  private static func time(_ text: String) throws(UsageError) -> Duration {
    guard let span = try? TimeSpan(text), span.nanoseconds > 0, span.nanoseconds <= 86_400_000_000_000 else {
      throw UsageError("'--for' is a time of at most a day, such as 15m, not '\(text.prefix(40))'")
    }
    return .nanoseconds(span.nanoseconds)
  }

  /// Does it. Answers what is printed.
  /// - Throws: an error with a text for people where there is no such request, or nowhere to keep approvals.
  func run(server: String, folder: String?) throws -> String {
    guard let folder else {
      throw UsageError("there is nowhere to keep approvals: set MCP_STATE_DIR to the folder that the server has")
    }
    let store = try StateLocation.approvals(in: folder) { _ = $0 }
    guard let id else { return list(try store.list()) }
    let request = try store.approve(id, by: EnvironmentDefinition.process("USER") ?? "operator", validFor: time)
    return "Approved, once, for \(time.placeholderText):\n" + ApproveCommand.describe(request)
  }

  private func list(_ pending: [ApprovalStore.Pending]) -> String {
    guard !pending.isEmpty else { return "No call waits for an approval.\n" }
    return pending.map { "\($0.id)\n\(ApproveCommand.describe($0.request))" }.joined(separator: "\n")
  }

  /// What is agreed to is shown whole: the request was held to its limits when it was made.
  private static func describe(_ request: ApprovalRequest) -> String {
    let tenant = request.binding.tenant.map { " of \($0)" } ?? ""
    return """
        tool       \(LogText.plain(request.binding.tool))
        caller     \(LogText.plain(request.binding.caller + tenant))
        question   \(LogText.plain(request.question, longest: .max))
        arguments  \(LogText.plain(request.argumentsText, longest: .max))

      """
  }
}
