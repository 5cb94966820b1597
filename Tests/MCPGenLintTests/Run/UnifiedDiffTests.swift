// Unified diffs, as `diff -u` and `git apply` have them.

import MCPGenLint
import Testing

@Suite("Unified diffs")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff.text(path: "d/s.yaml", from: Array(old.utf8), to: Array(new.utf8))
  }

  private let head = "--- a/d/s.yaml\n+++ b/d/s.yaml\n"

  @Test("Equal texts have none")
  func equal() { #expect(diff("a\n", "a\n").isEmpty) }

  @Test(
    "Changes stand among the lines around them",
    arguments: [
      ("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nX\n6\n7\n8\n", "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+X\n 6\n 7\n 8\n"),
      ("a\nb\n", "b\n", "@@ -1,2 +1 @@\n-a\n b\n"), ("b\n", "a\nb\n", "@@ -1 +1,2 @@\n+a\n b\n"),
      ("", "a\n", "@@ -0,0 +1 @@\n+a\n"), ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
      ("a", "b\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n"), ("a\r\n", "a\n", "@@ -1 +1 @@\n-a\r\n+a\n"),
    ])
  func hunks(_ old: String, _ new: String, _ expected: String) { #expect(diff(old, new) == head + expected) }

  @Test("Changes that are far apart are hunks of their own")
  func apart() {
    let lines = (1...20).map { "\($0)\n" }
    var changed = lines
    (changed[1], changed[17]) = ("X\n", "Y\n")
    let text = diff(lines.joined(), changed.joined())
    #expect(text.contains("@@ -1,5 +1,5 @@\n 1\n-2\n+X\n 3\n") && text.contains("@@ -15,6 +15,6 @@\n 15\n"))
  }
}
