// The log's own events as a verifier reads them. Most lines are calls, so a look at a line's beginning comes before
// any parsing.

/// What the verifier reads of an event of the log's own.
struct AuditOwnEvent: Sendable {
  /// Which one.
  let action: String
  /// The seal, where it names one.
  let chain: String?
  /// The length of the torn line before it; 0: there is none.
  let tornBytes: Int
  /// How many records could not be written before it.
  let dropped: Int
  /// The file that it goes on behind, where it names one.
  let previousFile: String?

  /// Reads a line; `nil` where it is no such event.
  init?(_ line: UnsafeRawBufferPointer) {
    // What callers say stands behind the name of the event, so it cannot stand here.
    guard AuditOwnEvent.isMarked(line) else { return nil }
    var tape = JSONTape()
    guard let view = try? tape.parse(line.bindMemory(to: UInt8.self)), view["event"]?.string == "audit" else {
      return nil
    }
    let text = { (name: StaticString) in view[name].flatMap { $0.kind == .string ? $0.string : nil } }
    action = text("action") ?? ""
    chain = text("chain")
    tornBytes = view["torn_bytes"].flatMap { Int($0.rawText) } ?? 0
    dropped = view["dropped"].flatMap { Int($0.rawText) } ?? 0
    previousFile = text("previous_file")
  }

  private static let mark = Array(#""event":"audit""#.utf8)

  /// Whether the mark stands near the beginning.
  private static func isMarked(_ line: UnsafeRawBufferPointer) -> Bool {
    let start = line.prefix(128)
    var place = seqEnd
    while place + mark.count <= start.count {
      if start[place] == UInt8(ascii: "\""), start[place..<place + mark.count].elementsEqual(mark) { return true }
      place += 1
    }
    return false
  }

  /// Before this byte no event can be named.
  private static let seqEnd = AuditLine.seqOpening.count
}
