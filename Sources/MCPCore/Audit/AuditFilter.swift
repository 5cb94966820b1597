// Which records somebody wants to see. Times are compared as texts: records have them in UTC and in one form, so a
// shorter text is simply a longer span.

/// Chooses records of an audit log; what is `nil` or empty chooses nothing away.
package struct AuditFilter: Sendable {
  /// The callers.
  package var users: [String] = []
  /// The tenants.
  package var tenants: [String] = []
  /// The names of tools, resources and prompts.
  package var names: [String] = []
  /// What the gates said.
  package var verdicts: [String] = []
  /// How calls ended.
  package var outcomes: [String] = []
  /// The kinds of lines: `call`, `authentication`, `session`, `audit`.
  package var events: [String] = []
  /// The first moment.
  package var since: Moment?
  /// The last moment; where it names a day, the whole day.
  package var until: Moment?
  /// Nothing but warnings and errors.
  package var onlyTrouble = false
  /// What must stand somewhere in the line; the case of ASCII letters does not matter.
  package var text: [UInt8] = []

  /// A filter that lets everything pass.
  package init() {}

  /// A moment, as exact as it was written.
  package struct Moment: Sendable, Equatable {
    fileprivate let text: [UInt8]

    /// Reads a day, or a time of a day down to milliseconds, in UTC; `nil` where the text is neither.
    package init?(_ text: String) {
      var bytes = Array(text.utf8)
      if bytes.last == UInt8(ascii: "Z") { bytes.removeLast() }
      if bytes.count > 10, bytes[10] == 0x20 || bytes[10] == UInt8(ascii: "t") { bytes[10] = UInt8(ascii: "T") }
      let shape = Array("0000-00-00T00:00:00.000".utf8)
      guard [10, 13, 16, 19, 23].contains(bytes.count) else { return nil }
      for (byte, expected) in zip(bytes, shape) {
        guard expected == UInt8(ascii: "0") ? byte &- 0x30 < 10 : byte == expected else { return nil }
      }
      self.text = bytes
    }

    /// -1, 0 or 1, as the moment of the record lies before, within or behind this one.
    fileprivate func compare(_ time: UnsafeBufferPointer<UInt8>) -> Int {
      for (mine, its) in zip(text, time) where mine != its { return its < mine ? -1 : 1 }
      return 0
    }
  }

  /// Whether a record is wanted.
  /// - Parameter line: the text that the view is of.
  package func matches(_ record: JSONView, in line: UnsafeRawBufferPointer) -> Bool {
    guard isOne(of: users, record["user"]), isOne(of: tenants, record["tenant"]), isOne(of: names, record["name"]),
      isOne(of: verdicts, record["verdict"]), isOne(of: outcomes, record["outcome"]),
      isOne(of: events, record["event"])
    else { return false }
    return (!onlyTrouble || isTrouble(record)) && isInTime(record) && holdsText(line)
  }

  private func isTrouble(_ record: JSONView) -> Bool {
    ["WARNING", "ERROR"].contains(record["severity"]?.string) || record["outcome"]?.string == "error"
  }

  private func isOne(of wanted: [String], _ value: JSONView?) -> Bool {
    wanted.isEmpty || value.map { wanted.contains($0.string) } ?? false
  }

  private func isInTime(_ record: JSONView) -> Bool {
    guard since != nil || until != nil else { return true }
    guard let time = record["time"]?.rawBytes else { return false }
    return since.map { $0.compare(time) >= 0 } ?? true && until.map { $0.compare(time) <= 0 } ?? true
  }

  private func holdsText(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let first = text.first.map(AuditFilter.folded) else { return true }
    var place = 0
    while place + text.count <= line.count {
      if AuditFilter.folded(line[place]) == first,
        zip(line[place...], text).allSatisfy({ AuditFilter.folded($0) == AuditFilter.folded($1) })
      {
        return true
      }
      place += 1
    }
    return false
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
