// Code, literals and comments: whatever a text holds, the Swift around it stays what it was meant to be.

import MCPCore
import Testing

@testable import MCPGenEmit

@Suite("Code")
struct CodeTests {
  @Test("Blocks indent what they hold, at any depth")
  func blocks() {
    let code = Code.block("struct A", .block("func f()", Code("one\n\ntwo")))
    #expect(code.rendered() == ["struct A {", "  func f() {", "    one", "", "    two", "  }", "}"])
    #expect(code.rendered(margin: 2)[1] == "    func f() {")
    #expect(Code.block("enum E", .empty).rendered() == ["enum E {}"])
  }

  @Test("A list breaks exactly where it no longer fits")
  func lists() {
    func width(_ length: Int, margin: Int) -> Int {
      let item = String(repeating: "x", count: length)
      return Code.list("f(", [Code(item)], ")").rendered(margin: margin).count
    }
    #expect(width(117, margin: 0) == 1)
    #expect(width(118, margin: 0) == 3)
    #expect(width(113, margin: 4) == 1)
    #expect(width(114, margin: 4) == 3)
  }

  @Test("Arrays over several lines end in a comma, calls do not")
  func commas() {
    let items = [Code(String(repeating: "x", count: 80)), Code(String(repeating: "y", count: 80))]
    #expect(Code.list("[", items, "]").rendered()[2].hasSuffix("y,"))
    #expect(Code.list("f(", items, ")").rendered()[2].hasSuffix("y"))
    #expect(Code.list("f(", [], ")").rendered() == ["f()"])
  }

  @Test("Every array on a line keeps a column for its last comma")
  func nestedArrays() {
    func lines(_ length: Int, elements: Int) -> Int {
      let array = Code.list("[", Array(repeating: "y", count: elements), "]")
      let text = Code(String(repeating: "x", count: length))
      return Code.list("f(", [text, .list("(", [array], ")")], ")").rendered().count
    }
    // `f(…, ([y]))` has ten columns beside the text, `f(…, ([y, y]))` has thirteen.
    #expect(lines(110, elements: 1) == 1)
    #expect(lines(111, elements: 1) == 4)
    #expect(lines(106, elements: 2) == 1)
    #expect(lines(107, elements: 2) == 4)
  }

  @Test("A value begins behind its name where it can be broken inside, else it stands below")
  func assignments() {
    let long = String(repeating: "x", count: 110)
    #expect(Code.assignment("var a =", "1").rendered() == ["var a = 1"])
    #expect(Code.assignment("var a: A =", Code(long)).rendered() == ["var a: A =", "  \(long)"])
    let call = Code.list("f(", [Code(long)], ")")
    #expect(Code.assignment("var a: A =", call).rendered() == ["var a: A = f(", "  \(long)", ")"])
    #expect(Code.assignment(long + " =", .list("function(", ["1"], ")")).rendered() == [long + " =", "  function(1)"])
  }

  @Test("A call's member stands below its receiver where not even its parenthesis fits behind it")
  func members() {
    func call(_ length: Int) -> [String] {
      let name = String(repeating: "x", count: length)
      return Code.member("try a", .list(".\(name)(", ["b"], ")")).rendered()
        .map { $0.replacing(name, with: "x") }
    }
    #expect(call(111) == ["try a.x(b)"])
    #expect(call(112) == ["try a.x(", "  b", ")"])
    #expect(call(113) == ["try a.x(", "  b", ")"])
    #expect(call(114) == ["try a", "  .x(b)"])
    #expect(call(117) == ["try a", "  .x(", "    b", "  )"])
  }

  @Test("Operands stand below each other where they do not fit")
  func operations() {
    let long = String(repeating: "x", count: 110)
    let code = Code.argument("a", .operation("try b()", Code("?? \(long)")))
    #expect(code.rendered() == ["a:", "  try b()", "  ?? \(long)"])
  }

  @Test("Pieces stand apart by one line; empty ones leave no trace")
  func spaced() {
    #expect(Code.spaced(["a", .empty, "b"]).rendered() == ["a", "", "b"])
    #expect(Code.spaced([.empty]).isEmpty)
  }
}

@Suite("Literals")
struct LiteralTests {
  @Test(
    "Strings on one line",
    arguments: [
      ("plain", #""plain""#), ("", #""""#), (#"say "hi""#, ##"#"say "hi""#"##), (#"a\b"#, ##"#"a\b"#"##),
      (##"end"#"##, ###"##"end"#"##"###), ("two\nlines", #""two\nlines""#), ("\u{202E}x", #""\u{202E}x""#),
      ("\r\t\"", #""\r\t\"""#), (#"\(x)"#, ##"#"\(x)"#"##), (##"\#(x)"##, ###"##"\#(x)"##"###),
      ("zero\u{200B}width", #""zero\u{200B}width""#), ("nbsp\u{A0}", #""nbsp\u{A0}""#), ("é日🎉", "\"é日🎉\""),
    ])
  func strings(text: String, literal: String) {
    #expect(SwiftLiteral.string(text) == literal)
  }

  @Test("JSON shows invisible characters and stays the same value")
  func json() throws {
    let value = JSON.string("a\u{202E}b\u{E0041}c\u{2028}\"#")
    let literal = SwiftLiteral.json(value)
    #expect(literal == ###"##""a\u202Eb\uDB40\uDC41c\u2028\"#""##"###)
    let text = String(literal.dropFirst(3).dropLast(3))
    #expect(try JSON.parse(text) == value)
    #expect(SwiftLiteral.jsonKey("a\"b") == ##"#""a\"b":"#"##)
  }

  @Test("Texts of many lines keep every character")
  func multiline() {
    let code = SwiftLiteral.multiline("a\r\n\"\"\"\n\\(x) \n\u{202E}\n\n\"#")
    #expect(
      code.rendered() == [
        "##\"\"\"", ###"a\##r"###, "\"\"\"", ###"\(x)\##u{20}"###, ###"\##u{202E}"###, "", "\"#", "\"\"\"##",
      ])
  }

  @Test("A comment cannot be left, and nothing in it is invisible")
  func comments() {
    let text = "One\nimport Evil\r\n*/ \u{202E}two\u{2028}three"
    #expect(
      DocComment.lines(text).rendered() == ["/// One", "/// import Evil", #"/// */ \u{202E}two"#, "/// three"])
    #expect(DocComment.lines(nil).isEmpty)
    #expect(DocComment.lines(["a", nil, "b"]).rendered() == ["/// a", "///", "/// b"])
    #expect(DocComment.lines(String(repeating: "word ", count: 60)).rendered().allSatisfy { $0.count <= 100 })
  }
}
