// A call that completes a dangerous pattern is blocked where the spec says so. Where it says `confirm`, a human is asked
// at the next gate; where it says `flag`, the record and the log have said it already.

extension Precautions {
  func judgeFlows() throws {
    guard let match = matches.first(where: { $0.action == .block }) else { return }
    throw Denied(
      report: ErrorReport(
        .permissionDenied,
        "\(target.wireName) was refused: together with earlier calls it makes the pattern '\(match.name)', which is blocked.",
        suggestion: "Do not go on with this sequence of calls. Tell the user that it was stopped."))
  }
}
