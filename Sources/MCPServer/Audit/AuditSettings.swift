// What an operator decides about the audit log, and why one cannot be opened.

/// How the audit log is kept.
package struct AuditSettings: Sendable {
  /// Where records go.
  package enum Sink: Sendable, Equatable {
    /// To standard error, between whatever else stands there.
    case standardError
    /// To a file. `{pid}` in its path stands for the number of the process, for servers that run several times.
    case file(String)
  }

  /// What happens to calls while records cannot be written.
  package enum OnFull: String, Sendable {
    /// They are refused: nothing happens that is not recorded.
    case refuse
    /// They go on; the log says later how many records are missing.
    case drop
  }

  /// Where records go.
  package var sink: Sink
  /// Whether a record is on disk, and not only in the file, before it counts as written.
  package var isDurable = false
  /// What happens to calls while records cannot be written.
  package var onFull = OnFull.refuse
  /// The size at which a new file begins, in bytes; `nil`: never.
  package var rotateBytes: Int?
  /// The key that seals the records; `nil`: they are tied by plain hashes.
  package var key: [UInt8]?
  /// The server's name and version, for the record that opens a run.
  package var server: String?
  /// The head is published after so many records …
  package var headRecords = 10_000
  /// … or so many milliseconds, whichever comes first.
  package var headMilliseconds: Int64 = 60_000
  /// How long after a failure the log is tried again for the sake of calls that wait outside, in milliseconds.
  package var probeMilliseconds: Int64 = 1_000
  /// The present moment, in milliseconds since 1970.
  package var now: @Sendable () -> Int64 = { WallTime.now.milliseconds }

  /// A log that is kept in this place.
  package init(sink: Sink) { self.sink = sink }
}

/// Why an audit log cannot be opened.
package struct AuditError: Error, CustomStringConvertible {
  /// What was tried, why it failed, and how to mend it.
  package let description: String
}
