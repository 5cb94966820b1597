// What the tests of `mcpgen lint` have in common: specs with a finding or a useless comment, and runs with one rule.

/// Specs to lint. One rule is selected, so that new ones change nothing.
enum LintSample {
  /// A prompt without a description, which `missing-description` warns of.
  static func prompt(_ name: String) -> String { "  \(name): {public: true, messages: [{user: Go.}]}\n" }

  /// A spec with one such prompt, on line 4.
  static let plain = head + "prompts:\n" + prompt("one")

  /// The same without anything to warn of, and a comment that is not needed.
  static let useless = mended.replacing("prompts:\n", with: "prompts:\n  # mcpgen:ignore missing-description -- why\n")

  /// The same without the comment.
  static let mended = head + "prompts:\n  one: {description: One., public: true, messages: [{user: Go.}]}\n"

  /// Options that select the rule and print one line a finding.
  static let options = ["--select", "missing-description,unused-suppression", "--format", "concise"]
}

extension Workshop {
  /// Lints with those options.
  func lint(_ arguments: String...) throws -> (status: Int32, out: String, error: String) {
    try run(["lint"] + arguments + LintSample.options)
  }
}
