// Where the composer's answer is not the suite's, and why. An entry names an outcome, what the cases share, and the cases; the test
// fails where one of them is no longer needed. `docs/conformance.md` has its table from here.

/// Cases of YAML's suite that have another outcome here.
struct YAMLSuiteDifference {
  /// How an outcome differs.
  enum Outcome: String {
    /// A legal text that libyaml takes for broken.
    case libYAMLRefuses = "refused by libyaml"
    /// A legal text that specs do without.
    case specsRefuse = "refused by the spec language"
    /// A broken text that libyaml takes.
    case accepted = "accepted by libyaml, illegal in YAML"
    /// A legal text that libyaml reads as something else.
    case otherValue = "read otherwise by libyaml"
  }

  var outcome: Outcome
  /// What the cases have in common.
  var what: String
  /// The cases, between spaces.
  var cases: String

  static let all: [YAMLSuiteDifference] = [
    // What a spec is not: one document, keys that are texts, the core schema.
    .init(outcome: .specsRefuse, what: "several documents", cases: several),
    .init(outcome: .specsRefuse, what: "no document at all", cases: "8G76 98YD AVM7"),
    .init(outcome: .specsRefuse, what: "keys that are collections or aliases", cases: complexKeys),
    .init(outcome: .specsRefuse, what: "keys without a text", cases: "DFF7 FH7J PW8X WZ62"),
    .init(outcome: .specsRefuse, what: "tags beyond the core schema", cases: tags),
    .init(outcome: .specsRefuse, what: "`%YAML 1.1`", cases: "MUS6/2 MUS6/3 MUS6/4"),
    // What libyaml, which follows YAML 1.1 in places, refuses.
    .init(outcome: .libYAMLRefuses, what: "keys without a text", cases: emptyKeys),
    .init(outcome: .libYAMLRefuses, what: "a colon that begins a text or stands apart from its key", cases: colons),
    .init(outcome: .libYAMLRefuses, what: "a key over several lines in a flow mapping", cases: "9SA2 NJ66"),
    .init(outcome: .libYAMLRefuses, what: "tabs as separating white space", cases: tabs),
    .init(outcome: .libYAMLRefuses, what: "a document after `...` without `---`", cases: "7Z25 M7A3"),
    .init(outcome: .libYAMLRefuses, what: "`...` before any document", cases: "HWV9 QT73"),
    .init(outcome: .libYAMLRefuses, what: "a block text at the top that is not indented", cases: "DK3J FP8R"),
    .init(outcome: .libYAMLRefuses, what: "anchors of other characters than ASCII words", cases: "2SXE 8XYN W5VH"),
    .init(outcome: .libYAMLRefuses, what: "unknown directives, versions after 1.2", cases: directives),
    .init(outcome: .libYAMLRefuses, what: "`%` at the beginning of a line in a flow mapping", cases: "UT92 W4TN"),
    // What it takes and the suite does not.
    .init(outcome: .accepted, what: "continued lines that are not indented enough", cases: "9C9N DK95/1 QB6E"),
    .init(outcome: .accepted, what: "a comment without a space before it", cases: "9JBA CVW2 SU5Z X4QW"),
    .init(outcome: .accepted, what: "`-` as a text in a flow sequence", cases: "G5U8 YJV2"),
    .init(outcome: .accepted, what: "white space before a block text that is wider than the text", cases: "S98Z"),
    .init(outcome: .accepted, what: "a tab that indents inside a flow sequence", cases: "Y79Y/3"),
    .init(
      outcome: .otherValue, what: "`?` before a text in a flow collection, taken for the mark of a key",
      cases: "652Z HM87/1"),
    .init(outcome: .otherValue, what: "a colon in an anchor's name, taken for its end", cases: "Y2GN"),
  ]

  private static let several = "35KP 6XDY 6ZKB 9DXL 9KAX JHB9 KSS4 L383 PUW8 RZT7 U9NS"

  private static let complexKeys = """
    26DV 4FJ6 6BFJ 6PBE 9MMW E76Z KK5P LX3P M2N8/1 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D
    """

  private static let tags = """
    2XXW 565N 5TYM 6CK3 6WLZ 7FWL 9WXW C4HZ CC74 CUP7 J7PZ M5C3 P76L UGM3 Z67P Z9M4
    """

  private static let emptyKeys = "2JQS 4ABK 6M2F CFD4 FRK4 M2N8/0 NHX8 NKF9 S3PD SM9W/1 UKK6/0"

  private static let colons = "4MUZ/0 4MUZ/1 4MUZ/2 58MP 5MUD 5T43 DBG4 HM87/0 K3WX VJP3/1"

  private static let tabs = "6BCT 6CA3 96NN/0 96NN/1 A2M4 DK95/0 DK95/3 DK95/4 Q5MG R4YG Y79Y/1 Y79Y/10"

  private static let directives = "2LFX 6LVF BEC7 MUS6/5 MUS6/6 ZYU8/0 ZYU8/1 ZYU8/2 ZYU8/3"
}
