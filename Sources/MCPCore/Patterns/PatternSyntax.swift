// What a pattern says once it is read, and why one is refused.
//
// Groups leave no node behind: a search that only answers yes or no has no captures, and for it greedy and lazy
// quantifiers mean the same.

/// A pattern as a tree. Its depth is bounded by the parser's limit on nested groups.
indirect enum PatternNode: Sendable {
  case empty
  case scalars(ScalarSet)
  case assertion(PatternAssertion)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case repeated(PatternNode, least: Int, most: Int?)
}

/// A condition on a place in the text that consumes nothing.
enum PatternAssertion: UInt8, Sendable {
  case start, end, wordBoundary, notWordBoundary
}

/// Why a text is not a pattern that can be matched in linear time, and where.
public struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place in the pattern, counted in Unicode scalars from 0. It equals the pattern's length where the end came
  /// too early.
  public let offset: Int

  /// What is wrong there and, where there is one, a way to mend it.
  public let reason: String

  /// Creates an error about the scalar at `offset`.
  public init(offset: Int, reason: String) {
    self.offset = offset
    self.reason = reason
  }

  /// The reason with its place, as one line.
  public var description: String { "\(reason) (at character \(offset + 1) of the pattern)" }
}
