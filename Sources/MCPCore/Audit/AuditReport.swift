// The result of a verification.

/// What a verifier found in all files.
package struct AuditReport: Sendable {
  /// How many records have a right seal.
  package var intactRecords = 0
  /// How many lines there are.
  package var lines = 0
  /// The first record.
  package var first: AuditHead?
  /// The last record in the order of the chain.
  package var last: AuditHead?
  /// What the last start of a process, or of a file, says of its seal.
  package var seal: String?
  /// Problems and notes, in the order of the lines; at most `AuditVerifier.maximumProblems`.
  package var problems: [AuditProblem] = []
  /// How many more problems there are.
  package var furtherProblems = 0

  /// Whether the log is as it was written, as far as can be seen.
  package var isIntact: Bool { furtherProblems == 0 && problems.allSatisfy(\.kind.isNote) }
}
