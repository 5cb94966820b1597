// Why a file cannot be taken for what was approved. A lock decides whether a change passes, so it is either exactly what
// mcpgen wrote or it is refused: nothing is guessed, and nothing in it is believed that its own digests do not cover.

/// Why a text is no lock that could be used.
public enum LockError: Error, Hashable, Sendable {
  /// It is no JSON: why, and at which byte.
  case notJSON(reason: String, offset: Int)
  /// A merge left its marks in it, the first at this byte.
  case conflict(offset: Int)
  /// It is JSON of another kind: what it looks like.
  case otherFormat(String)
  /// It was written by a newer mcpgen, in this format.
  case newer(version: Int)
  /// Something in it is not what a lock has there: where, and what was expected.
  case malformed(path: String, reason: String)
  /// It was changed by hand or by a merge: what does not fit its digest, as paths.
  case edited([String])
  /// Its digests fit, and the text is not the one that this mcpgen writes for such a contract.
  case rewritten

  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch self {
    case .notJSON(let reason, _): "this is no JSON: \(reason)"
    case .conflict: "a merge left its conflict marks in this lock"
    case .otherFormat(let found): "this is no lock of mcpgen: \(found)"
    case .newer(let version):
      "this lock has format \(version), and this mcpgen reads up to \(Lock.version): a newer mcpgen wrote it"
    case .malformed(let path, let reason): path.isEmpty ? reason : "`\(path)` \(reason)"
    case .edited(let paths):
      "this lock was edited: \(Self.list(paths)) not fit \(paths.count == 1 ? "its" : "their") digest"
    case .rewritten:
      "this lock is not written as this mcpgen writes it, though its digests fit: it was edited, or a newer mcpgen wrote it"
    }
  }

  /// How to mend it.
  public var help: String {
    switch self {
    case .notJSON, .malformed, .edited: "`mcpgen lock` writes it anew, once what the spec says is approved."
    case .conflict: "Merge the specs, then run `mcpgen lock`; a lock is never merged by hand."
    case .otherFormat: "Give a `\(Lock.fileName)`, which `mcpgen lock` writes."
    case .rewritten: "Compare `mcpgen --version` with what your team locks with; `mcpgen lock` writes it anew."
    case .newer: "Raise mcpgen to the version that your team locks with."
    }
  }

  /// Where it is wrong, in bytes from the start; `nil` where it is wrong as a whole.
  public var offset: Int? {
    switch self {
    case .notJSON(_, let offset), .conflict(let offset): offset
    default: nil
    }
  }

  private static func list(_ paths: [String]) -> String {
    let shown = paths.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
    let rest = paths.count > 5 ? " and \(paths.count - 5) more" : ""
    return shown + rest + (paths.count == 1 ? " does" : " do")
  }
}
