// What is written down of calls, and what is looked for in answers. Texts with `${VARIABLES}` are texts here still.

import MCPCore

/// A record of every call.
public struct Audit: Sendable, Hashable {
  /// The file, or `stderr`; may hold variables. `nil`: the runtime's default.
  public var sink: String?
  /// Whether a record is on disk before the answer is sent.
  public var isDurable = false
  /// Whether calls go on without a record where none can be written.
  public var dropsWhenFull = false
  /// The size at which a new file begins.
  public var rotation: ByteSize?
  /// What the records are chained with; a variable.
  public var key: String?
}

/// What is looked for in every text that leaves.
public struct PersonalData: Sendable, Hashable {
  /// The kinds that the runtime finds by itself, by their names in specs.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Addresses of e-mail.
    case email
    /// Numbers of telephones.
    case phone
    /// Social security numbers of the United States.
    case ssn
    /// Numbers of payment cards.
    case creditCard = "credit_card"
    /// Numbers of bank accounts.
    case iban
    /// Addresses of the Internet Protocol.
    case ip
  }

  /// The kinds, in the order of the spec; `nil`: all of them.
  public var kinds: [Kind]?
  /// Patterns of the server's own, by the names of what they find.
  public var patterns: [Pattern] = []

  /// One pattern.
  public struct Pattern: Sendable, Hashable {
    /// The name of what it finds.
    public var name: String
    /// The regular expression, of our dialect.
    public var pattern: String
  }
}
