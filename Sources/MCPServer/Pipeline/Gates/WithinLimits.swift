// Too many calls in too short a time are told when the next one passes. That is a result like any other error of a tool's,
// never a status of HTTP: the model is who should wait.

extension Gate {
  static let withinLimits = Gate { request in request.excess.map(Verdict.deny) ?? .pass }
}

extension ErrorReport {
  /// There are more calls than there may be.
  static func tooMany(_ reason: String, _ retryAfter: Duration) -> ErrorReport {
    var report = ErrorReport(
      .rateLimited, "Too many calls: \(reason).",
      suggestion: "Wait \(retryAfter.roundedText()), then try again with fewer calls.")
    report.retryAfter = retryAfter
    return report
  }
}
