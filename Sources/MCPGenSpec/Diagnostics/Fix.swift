// A finding mended by a program: edits of byte ranges of the text, so that comments and layout stay as the author has
// them. Nothing is ever written anew from a tree.

/// Edits that mend a finding.
public struct Fix: Sendable, Hashable {
  /// One range of a source and what takes its place.
  public struct Edit: Sendable, Hashable {
    /// What is replaced; an empty range is an insertion.
    public var span: Span
    /// What takes its place.
    public var replacement: String

    /// An edit.
    public init(_ span: Span, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// What the edits do, in a few words: "Remove the zero-width space".
  public var title: String
  /// Whether nothing that a caller or a model can see changes its meaning by it.
  public var isSafe: Bool
  /// The edits, all in one file, none overlapping another.
  public var edits: [Edit]

  /// A fix.
  public init(_ title: String, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}

extension SourceText {
  /// The bytes with the edits of the fixes made. Of two fixes that touch the same bytes the first is made, and the other
  /// is left for another run; so is one whose edits are for another file.
  ///
  /// - Returns: the new bytes, and how many fixes are in them.
  public func applying(_ fixes: [Fix]) -> (bytes: [UInt8], applied: Int) {
    var taken: [Fix.Edit] = []
    var applied = 0
    for fix in fixes where !fix.edits.isEmpty && fix.edits.allSatisfy({ $0.span.path == path }) {
      // The same edit twice is one edit: two findings may be mended by one.
      let new = fix.edits.filter { !taken.contains($0) }
      guard new.allSatisfy({ edit in !taken.contains { SourceText.collide($0.span, edit.span) } }) else { continue }
      taken += new
      applied += 1
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for edit in taken.sorted(by: { $0.span.start.byte < $1.span.start.byte }) {
      result += bytes[position..<edit.span.start.byte]
      result += Array(edit.replacement.utf8)
      position = edit.span.end.byte
    }
    return (result + bytes[position...], applied)
  }

  private static func collide(_ first: Span, _ second: Span) -> Bool {
    if first.start.byte == second.start.byte { return true }
    return first.start.byte < second.end.byte && second.start.byte < first.end.byte
  }
}
