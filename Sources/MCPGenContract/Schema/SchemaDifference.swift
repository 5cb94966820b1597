// One difference between two schemas, said without regard to which way the values go. `narrows`: some value that the old
// one takes, the new one refuses; `widens`: the other way round. Which of them breaks somebody, the direction decides.

import MCPCore

/// One difference between two schemas.
struct SchemaDifference: Hashable {
  /// What differs.
  enum Kind: Hashable {
    /// A member that the new schema declares; in a value it must be there, or may be.
    case added(isRequired: Bool)
    /// A member that the new schema no longer declares; it had to be there, or could be.
    case removed(wasRequired: Bool)
    /// A member with another name, the same in all else.
    case renamed(to: String)
    /// A member that must be there now.
    case required
    /// A member that may be missing now.
    case optional
    /// The types of the values.
    case type
    /// The values that are named one by one.
    case values
    /// Bounds, lengths, counts, multiples.
    case constraint(String)
    /// The pattern of texts, where both have one.
    case pattern
    /// The format of texts.
    case format
    /// Whether members that are not declared are taken.
    case openness
    /// The alternatives of a choice, or the conditions that hold together.
    case choice
    /// Keywords that cannot be compared.
    case opaque(String)
    /// The value that stands for a missing one.
    case defaultValue
    /// A text about the values.
    case text(String)
    /// The header that carries the value.
    case header
  }

  /// What differs.
  var kind: Kind
  /// Where, as a JSON pointer into the schema without its first slash: `properties/limit/maximum`.
  var pointer: String
  /// Where in a value, for people: `filter.from`, `words[]`; empty for the value itself.
  var place: String
  /// What stood there, in short.
  var old: String?
  /// What stands there now, in short.
  var new: String?
  /// Whether some value that was taken is refused.
  var narrows = false
  /// Whether some value that was refused is taken.
  var widens = false
  /// Whether that is assumed, for it could not be decided.
  var isConservative = false
}
