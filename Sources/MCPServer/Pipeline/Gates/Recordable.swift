// What cannot be recorded does not happen, where the spec says so: with `onFull: refuse`, calls are refused from the first
// record that could not be written until one can be.

extension Gate {
  static let recordable = Gate { request in
    guard let audit = request.services.audit, !audit.isAvailable else { return .pass }
    return .deny(
      ErrorReport(
        .busy, "The server cannot record calls at the moment, and answers none that it cannot record.",
        suggestion: "Tell the server's operator: the audit log cannot be written. Try again later."))
  }
}
