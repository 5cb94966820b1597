// Properties and values of different types are mostly called the same (`id`, `name`, `status`), and a name costs more to
// put into Swift's words than to look up: each is made once.

/// The Swift names of members, by their names on the wire.
struct MemberNames {
  /// A name as words, and as it stands in Swift.
  struct Member {
    var words: CasedName
    var text: String
  }

  private let kind: SwiftName.Kind
  private var known: [String: Member] = [:]

  /// Names of one kind of member.
  init(_ kind: SwiftName.Kind) { self.kind = kind }

  /// The member for a name on the wire.
  subscript(wire: String) -> Member {
    mutating get {
      if let member = known[wire] { return member }
      let words = CasedName(wire)
      let member = Member(words: words, text: SwiftName.member(words, as: kind))
      known[wire] = member
      return member
    }
  }
}
