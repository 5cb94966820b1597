// What is noted of a call on its way from the gates to its answer, for its record. It is written under the lock of the
// calls in flight, because a deadline may conclude a call while its handler still runs.

import MCPCore

/// What gates and filters have found out about a call.
struct CallNotes: Sendable {
  /// The arguments as records show them; `nil` where nobody records.
  var arguments: ShownArguments?
  /// Why it was refused: the error's code, for a message may repeat what the caller sent.
  var reason: String?
  /// The permissions that the caller lacked.
  var missing: [String] = []
  /// Resources that a prompt could not embed, each with the code of the reason.
  var leftOut: [String] = []
  /// The flows that it completed.
  var flags: [String] = []
  /// Whether a human has agreed to it; `nil`: nobody has to.
  var consent: Consent?
  /// Whether its answer is that of an earlier call.
  var isReplayed = false
  /// Texts that were redacted in its answer.
  var redactions = 0
  /// Orders to the model that were found in its answer.
  var injectionFindings = 0

  /// What a record says of it in detail; `nil`: nothing.
  var detail: String? {
    let consent: [String] = if case .missing(let why) = consent { [why] } else { [] }
    let details = [("missing", missing), ("left out", leftOut), ("consent", consent)].filter { !$0.1.isEmpty }
    return details.isEmpty ? nil : details.map { "\($0): \($1.joined(separator: ", "))" }.joined(separator: "; ")
  }
}

extension CallNotes {
  /// What has become of the question to a human.
  enum Consent: Sendable, Equatable {
    /// Somebody has agreed.
    case given
    /// Nobody has, and why.
    case missing(String)
  }

  /// What the gates have said of a call that ends so; `nil`: nothing yet. What a human has to agree to is denied until
  /// one has, whoever ends the call.
  func verdict(_ outcome: CallRecord.Outcome) -> AuditRecord.Verdict? {
    if outcome == .denied { return .denied }
    if case .missing = consent { return outcome == .inputRequired ? nil : .denied }
    return isReplayed ? .replayed : consent == .given ? .confirmed : .allowed
  }

  /// The code of why it was denied.
  func denialCode(_ outcome: CallRecord.Outcome) -> String? {
    reason ?? (verdict(outcome) == .denied ? ReservedError.confirmationRequired.rawValue : nil)
  }
}
