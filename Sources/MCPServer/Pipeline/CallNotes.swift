// What is noted of a call on its way from the gates to its answer, for its record. It is written under the lock of the
// calls in flight, because a deadline may conclude a call while its handler still runs.

import MCPCore

/// What gates and filters have found out about a call.
struct CallNotes: Sendable {
  /// The arguments as records show them; `nil` where nobody records.
  var arguments: String?
  /// Why it was refused: the error's code, for a message may repeat what the caller sent.
  var reason: String?
  /// The permissions that the caller lacked.
  var missing: [String] = []
  /// Resources that a prompt could not embed, each with the code of the reason.
  var leftOut: [String] = []
  /// The flows that it completed.
  var flags: [String] = []
  /// Whether a human has agreed to it.
  var isConfirmed = false
  /// Whether its answer is that of an earlier call.
  var isReplayed = false
  /// Texts that were redacted in its answer.
  var redactions = 0
  /// Orders to the model that were found in its answer.
  var injectionFindings = 0

  /// What a record says of it in detail; `nil`: nothing.
  var detail: String? {
    if missing.isEmpty && leftOut.isEmpty { return nil }
    let details = [("missing", missing), ("left out", leftOut)].filter { !$0.1.isEmpty }
    return details.map { "\($0): \($1.joined(separator: ", "))" }.joined(separator: "; ")
  }
}
