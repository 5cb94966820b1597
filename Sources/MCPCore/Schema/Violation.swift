// One way in which a value breaks its schema, worded for whoever has to send a better one: usually a model.
// Values are quoted in short, never whole: they may be long, and they may be secret.

/// One way in which a value breaks its schema.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
  /// The place in the value as a JSON pointer; empty for the value itself.
  public let instancePath: String

  /// The keyword that was broken, such as `maximum`; `false` for a place where the schema allows nothing, and
  /// `limit` where checking was stopped because it took too much work.
  public let keyword: String

  /// What the schema asks for, as a noun phrase: `at most 20`.
  public let expected: String

  /// What stands there, shortened to about 80 characters: `21`.
  public let actual: String

  /// The whole message where "expected …, got …" would read badly.
  private let sentence: String?

  /// Creates a violation.
  public init(instancePath: String, keyword: String, expected: String, actual: String) {
    self.init(instancePath: instancePath, keyword: keyword, expected: expected, actual: actual, sentence: nil)
  }

  init(instancePath: String, keyword: String, expected: String, actual: String, sentence: String?) {
    self.instancePath = instancePath
    self.keyword = keyword
    self.expected = expected
    self.actual = actual
    self.sentence = sentence
  }

  /// The place and what is wrong there, as one line: `/limit: expected at most 20, got 21`.
  public var description: String {
    let problem = sentence ?? "expected \(expected), got \(actual)"
    return instancePath.isEmpty ? problem : "\(instancePath): \(problem)"
  }
}

extension String {
  /// The text with everything beyond so many characters replaced by an ellipsis.
  func shortened(to length: Int = 80) -> String {
    unicodeScalars.count <= length ? self : String(unicodeScalars.prefix(length)) + "…"
  }
}
