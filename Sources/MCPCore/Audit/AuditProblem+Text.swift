// Problems in words: what is so, and what that means for who relies on the log.

extension AuditProblem {
  /// What it is, without the place.
  package var text: String {
    detail.map { "\(sentence): \($0)" } ?? sentence
  }

  private var sentence: String {
    switch kind {
    case .changed: "\(subject) changed: what it says does not fit its seal"
    case .torn: "no whole record: the line ends too early"
    case .foreign: "no record: the log did not write this"
    case .replaced: "\(subject) replaced: the next record names another one here"
    case .missing: "\(subject) missing before this line"
    case .moved: "\(subject) out of order: the chain has another place for it"
    case .duplicate: "\(subject) here a second time"
    case .otherChain: "\(subject) of another chain: the records around name another one"
    case .twice: "the log stands here a second time: a file, or a copy of it, was given twice"
    case .crlf: "from here on lines end with CR LF: the log has LF alone, so a program has rewritten the file"
    case .restarted: "the chain begins anew here: nothing ties what follows to what stands before"
    case .cutHead: "the beginning is missing: the first record here goes on behind others"
    case .cutTail: "the end is missing: \(subject) gone, by the head that was given"
    case .otherHead: "\(subject) not the one that the head names: the log was written anew"
    case .keyed: "\(subject) sealed with a key: give the name of the variable that holds it (--key-env)"
    case .otherKey: "\(subject) sealed with another key than was given"
    case .unkeyed: "\(subject) sealed without a key: anybody can have written this"
    case .begins: "goes on behind earlier records, which were not given"
    case .crashed: "the process before this one ended without a closing record (killed, or the end was cut off)"
    case .open: "no closing record: the server runs, or was killed, or the end was cut off; a head (--head) would tell"
    case .dropped: "the log says that records could not be written before this one"
    case .stray: "goes on behind a file that was moved or removed while the server ran: give that file, too"
    case .unchecked: "the head of \(name) cannot be checked: no file that was given holds it; give the others, too"
    }
  }

  /// `record 5 is`, `records 5 to 7 are` or, where the number is not known, `this line is`.
  private var subject: String { "\(name) \((records?.count ?? lines.count) == 1 ? "is" : "are")" }

  /// `record 5`, `records 5 to 7` or, where the number is not known, `this line`.
  private var name: String {
    guard let records else { return lines.count == 1 ? "this line" : "these lines" }
    let isOne = records.count == 1
    return isOne ? "record \(records.lowerBound)" : "records \(records.lowerBound) to \(records.upperBound)"
  }
}
