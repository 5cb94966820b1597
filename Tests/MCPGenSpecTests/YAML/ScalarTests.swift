// YAML 1.2's core schema against a table, YAML 1.1's habits among the texts that must stay texts.

import Testing

@testable import MCPGenSpec

@Test(
  "Plain scalars resolve by the core schema",
  arguments: [
    ("", .null), ("~", .null), ("null", .null), ("NULL", .null), ("true", .boolean(true)), ("False", .boolean(false)),
    ("no", .text("no")), ("on", .text("on")), ("yes", .text("yes")), ("off", .text("off")), ("y", .text("y")),
    ("0", .integer(0)), ("-12", .integer(-12)), ("+3", .integer(3)), ("010", .integer(10)), ("0o17", .integer(15)),
    ("0x1F", .integer(31)), ("0b11", .text("0b11")), ("1_000", .text("1_000")), ("0o8", .text("0o8")),
    ("0x", .text("0x")), ("12:30", .text("12:30")), ("9223372036854775808", .hugeInteger("9223372036854775808")),
    ("1e3", .float(1000)), ("1.10", .float(1.1)), (".5", .float(0.5)), ("5.", .float(5)), ("-.inf", .float(-.infinity)),
    (".Inf", .float(.infinity)), ("1.2.0", .text("1.2.0")), (".", .text(".")), ("-", .text("-")), ("1e", .text("1e")),
    ("inf", .text("inf")), ("nan", .text("nan")), ("0x1p3", .text("0x1p3")), ("2027-06-30", .text("2027-06-30")),
  ] as [(String, Scalar.Value)])
func plainScalars(_ text: String, _ value: Scalar.Value) {
  #expect(Scalar(text: text, style: .plain).value == value)
}

@Test("Quoted and tagged scalars are texts", arguments: ["\"1.10\"", "'1.10'", "!!str 1.10", "! 1.10"])
func quotedScalarsAreTexts(_ text: String) {
  let root = Composer.compose(SourceText(path: "s.yaml", text: "v: \(text)\n")).root
  #expect(root?["v"]?.scalar?.value == .text("1.10"))
}

@Test("A NUL written as an escape survives")
func escapedNULSurvives() {
  let root = Composer.compose(SourceText(path: "s.yaml", text: #"v: "a\0b""#)).root
  #expect(root?["v"]?.scalar?.text == "a\0b")
}
