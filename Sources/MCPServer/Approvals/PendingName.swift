// The name of a file says what a look at the folder of questions must know, so that nothing is read to find one of
// them, to count a caller's, or to see which have waited too long.

import MCPCore

/// The name of the file of a question.
struct PendingName {
  /// What the operator types.
  let id: ApprovalID
  /// Milliseconds since 1970.
  let since: Int64
  /// The name of the binding, and a digest of the caller.
  let binding: String
  let caller: String

  /// The name as the folder has it.
  var text: String { "\(id.letters).\(since).\(binding).\(caller)" }

  /// The name of a new question.
  init(id: ApprovalID, since: WallTime, _ binding: ApprovalBinding) {
    self.id = id
    self.since = since.milliseconds
    self.binding = binding.name
    caller = String(SHA256.digest(Array(binding.caller.utf8)).hexadecimal.prefix(32))
  }

  /// Reads a name; `nil` where it is none of a question.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, let id = ApprovalID(String(parts[0])), let since = Int64(parts[1]), parts[2].count == 64,
      parts[3].count == 32
    else { return nil }
    self.id = id
    self.since = since
    binding = String(parts[2])
    caller = String(parts[3])
  }
}
