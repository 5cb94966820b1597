// What the log records of itself. Without these lines a restart, a new file or a full disk would look like a hole, or
// a hole like one of them.

/// An event of the log's own.
package enum AuditEvent: Sendable {
  /// A process begins to write.
  case started(Start)
  /// A new file goes on where another one ended, whose name it says, or `movedOrRemoved`.
  case rotated(seal: String, from: String, AuditHead)
  /// Writing works again.
  case resumed(dropped: Int, cause: String)
  /// A process ends and has written all that it knew.
  case stopped

  /// How a process found the log.
  package struct Start: Sendable {
    /// The name of the seal.
    package var seal: String
    /// The process.
    package var processID: Int32
    /// The server's name and version.
    package var server: String?
    /// The file behind whose last record this one goes on, where that is another file.
    package var previousFile: String?
    /// The record that this one goes on behind; `nil` at the beginning of a chain.
    package var previous: AuditHead?
    /// Whether that record's seal was found right; it is not where the key is a new one.
    package var isVerified = true
    /// The length of the line before this one that somebody began and did not end, in bytes.
    package var tornBytes = 0
    /// Whether the file held something before in which no record was found.
    package var isUnreadable = false

    /// A start of an empty log.
    package init(seal: String, processID: Int32) {
      self.seal = seal
      self.processID = processID
    }
  }

  /// What stands for the name of a file that somebody has moved or removed. Files that were set aside when they were full
  /// have a name with a number.
  package static let movedOrRemoved = "moved or removed"

  /// Appends the members, from `severity` on.
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .started(let start):
      AuditEvent.open("started", isWarning: start.tornBytes > 0 || start.isUnreadable || !start.isVerified, &writer)
      start.write(to: &writer)
    case .rotated(let seal, let file, let head):
      AuditEvent.open("rotated", isWarning: false, &writer)
      writer.text(#","chain":"#, seal)
      writer.text(#","previous_file":"#, file)
      writer.text(#","previous":"#, head.description)
    case .resumed(let dropped, let cause):
      AuditEvent.open("resumed", isWarning: true, &writer)
      writer.raw(#","dropped":"#)
      writer.integer(dropped)
      writer.text(#","detail":"#, cause)
    case .stopped: AuditEvent.open("stopped", isWarning: false, &writer)
    }
  }

  private static func open(_ action: StaticString, isWarning: Bool, _ writer: inout JSONWriter) {
    writer.raw(#""severity":""#)
    writer.raw(isWarning ? "WARNING" : "NOTICE")
    writer.raw(#"","event":"audit","action":""#)
    writer.raw(action)
    writer.byte(UInt8(ascii: "\""))
  }
}

extension AuditEvent.Start {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.text(#","chain":"#, seal)
    writer.raw(#","pid":"#)
    writer.integer(processID)
    if let server { writer.text(#","server":"#, server) }
    if let previousFile { writer.text(#","previous_file":"#, previousFile) }
    if let previous { writer.text(#","previous":"#, previous.description) }
    if !isVerified { writer.text(#","previous_state":"#, "unverified") }
    if isUnreadable { writer.text(#","previous_state":"#, "unreadable") }
    if tornBytes > 0 {
      writer.raw(#","torn_bytes":"#)
      writer.integer(tornBytes)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func text(_ opening: StaticString, _ text: String) {
    raw(opening)
    limited(text)
  }
}
