// A handler that blocks for ever cannot be killed, only counted. Once too many are stuck, or too many calls are in
// flight, further ones are refused quickly instead of waiting for a thread that never comes.

extension Gate {
  static let capacity = Gate { request in
    guard request.services.calls.isBusy else { return .pass }
    return .deny(
      ErrorReport(
        .busy, "The server is busy: too many earlier calls are still running.",
        suggestion: "Wait a moment, then try again."))
  }
}
