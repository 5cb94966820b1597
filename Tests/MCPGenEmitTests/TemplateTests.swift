// Templates: the rules hold for each one there is, and each mistake is found at its line.

import MCPGenTemplates
import Testing

@testable import MCPGenEmit

@Suite("Templates")
struct TemplateTests {
  private func template(_ holes: [String], _ text: String) -> Template {
    Template(holes: holes, text: text, file: "T.swift", line: 7)
  }

  @Test("Each template lists exactly the holes that it has, and ends with a line break", arguments: Template.all)
  func lists(template: Template) throws {
    var values: [(String, Code)] = []
    for hole in template.holes { values.append((hole, "x")) }
    #expect(template.text.hasSuffix("\n"), "\(template.file)")
    let found = template.text.matches(of: #/{{([^}]*)}}/#).map { String($0.output.1) }
    #expect(Set(found) == Set(template.holes), "\(template.file)")
    #expect(Set(template.holes).count == template.holes.count)
  }

  @Test("A hole alone on its line takes many lines, or none")
  func loneHoles() throws {
    let template = template(["body"], "a {\n  {{body}}\n}\n")
    #expect(try template.render(["body": Code("one\n\ntwo")]) == "a {\n  one\n\n  two\n}\n")
    #expect(try template.render(["body": .empty]) == "a {\n}\n")
  }

  @Test("Empty values leave no double blank line behind")
  func blankLines() throws {
    let template = template(["a", "b"], "x\n\n{{a}}\n\n{{b}}\n")
    #expect(try template.render(["a": .empty, "b": "y"]) == "x\n\ny\n")
    #expect(try template.render(["a": "y", "b": .empty]) == "x\n\ny\n")
  }

  @Test("A value is never read as a template")
  func valuesAreText() throws {
    let template = template(["a", "b"], "{{a}} and {{b}}\n")
    #expect(try template.render(["a": "{{b}}", "b": "{{a}}"]) == "{{b}} and {{a}}\n")
  }

  @Test("Mistakes are errors at their line")
  func mistakes() {
    let values: KeyValuePairs<String, Code> = ["name": "x"]
    func problem(_ holes: [String], _ text: String, _ values: KeyValuePairs<String, Code>) -> String {
      do throws(TemplateProblem) {
        return try template(holes, text).render(values)
      } catch {
        return error.description
      }
    }
    #expect(
      problem(["name"], "a\n{{name}}\n  {{naem}}\n", values)
        == "T.swift:12: error: {{naem}} is none of the template's holes: name")
    #expect(problem(["name", "other"], "{{name}}", values).hasPrefix("T.swift:10: error: {{other}} must occur"))
    #expect(problem(["name"], "a {{name", values).contains("`{{` without `}}`"))
    #expect(problem(["name"], "a {{name}}", ["name": Code("1\n2")]).contains("its value has none or several"))
    #expect(problem(["name"], "{{name}}", [:]).contains("no value is given for {{name}}"))
    #expect(problem(["name"], "{{name}}", ["name": "x", "more": "y"]).contains("{{more}}, which is not listed"))
  }

  @Test("The place of a template's text is the place in its file")
  func places() throws {
    let lines = try Repository.texts(under: "Templates").joined(separator: "\n")
    #expect(lines.contains("public static let wire"))
    let file = try #require(try Repository.texts(under: "Templates").first { $0.contains("let wire = Template(") })
    let first = file.split(separator: "\n", omittingEmptySubsequences: false)[Template.wire.firstLine - 1]
    #expect(first.trimmingPrefix { $0 == " " } == Template.wire.text.prefix { $0 != "\n" })
  }
}
