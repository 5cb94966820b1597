// When clients see a tool, a resource or a prompt. What handlers offer later is part of the contract all the same: it is
// compiled, checked and linted as everything else is.

/// When something appears in the lists.
public enum Offer: String, Sendable, Hashable {
  /// It is there from the start.
  case atStart
  /// A handler says when, and may take it back.
  case byHandler
}
