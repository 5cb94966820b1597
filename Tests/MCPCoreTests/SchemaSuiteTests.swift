// The official test suite of JSON Schema, draft 2020-12, with everything that is left out listed beside its reason.
// docs/conformance.md has its table and its totals from here.

import Foundation
import Testing

@testable import MCPCore

@Suite("The official suite of JSON Schema 2020-12")
struct SchemaSuiteTests {
  /// What is left out, why, and the beginnings of "file: group: test" of its cases. A beginning that no case needs any
  /// more is an error too.
  private static let leftOut: [(what: String, reason: String, beginnings: [String])] = [
    (
      "remote references, the metaschema among them",
      "a schema is whole: nothing is fetched while a server starts or answers",
      [
        "refRemote.json: ", "cross-draft.json: ", "ref.json: remote ref, containing refs itself",
        "defs.json: validate definition against metaschema", "dynamicRef.json: strict-tree schema",
        "dynamicRef.json: tests for implementation dynamic anchor",
        "dynamicRef.json: $ref and $dynamicAnchor are independent of order",
        "dynamicRef.json: $ref to $dynamicRef finds detached",
      ]
    ),
    (
      "dialects of one's own: `$vocabulary`, format as an assertion by dialect",
      "what a keyword means does not depend on the document; formats are asserted by an option",
      ["vocabulary.json: ", "format-assertion.json: "]
    ),
    (
      "internationalised formats: `idn-email`, `idn-hostname`, `iri`, `iri-reference`",
      "annotations; their rules need tables that grow old",
      ["idn-email.json: ", "idn-hostname.json: ", "iri.json: ", "iri-reference.json: "]
    ),
    (
      "`relative-json-pointer`, `uri-template` as formats", "annotations",
      ["relative-json-pointer.json: ", "uri-template.json: "]
    ),
    (
      "`hostname`: what encoded labels (`xn--…`) decode to",
      "labels are checked as letters, digits and hyphens", ["hostname.json: validation of A-label"]
    ),
    (
      "`regex`: patterns with backreferences or lookbehind", "see *Patterns*",
      [
        "ecmascript-regex.json: ECMA 262 named groups and backreferences",
        "ecmascript-regex.json: ECMA 262 lookbehind",
      ]
    ),
  ]

  @Test(
    "every case has the answer that the suite gives",
    .enabled(if: DevelopmentData.suite("json-schema") != nil, DevelopmentData.comment))
  func suite() throws {
    let folder = try #require(DevelopmentData.suite("json-schema")).appendingPathComponent("tests/draft2020-12")
    var outcome = Outcome()
    for path in ["", "optional"] {
      for file in try DevelopmentData.jsonFiles(in: folder.appendingPathComponent(path)) {
        try run(file, options: JSONSchema.Options(), &outcome)
      }
    }
    for file in try DevelopmentData.jsonFiles(in: folder.appendingPathComponent("optional/format")) {
      try run(file, options: JSONSchema.Options(assertsFormats: true), &outcome)
    }
    for beginning in Self.leftOut.flatMap(\.beginnings) where outcome.cases(of: [beginning]) == 0 {
      Issue.record("\(beginning) need not be left out any more")
    }
    try outcome.expectOnPage()
  }

  private struct Outcome {
    var cases = 0
    var refused = 0
    var different = 0
    private var leftOut: [String: Int] = [:]

    /// So many cases do not have the suite's answer.
    mutating func record(_ problem: String, cases: Int) {
      let beginnings = SchemaSuiteTests.leftOut.flatMap(\.beginnings)
      if let beginning = beginnings.first(where: { problem.hasPrefix($0) }) {
        leftOut[beginning, default: 0] += cases
      } else {
        Issue.record("\(problem)")
      }
    }

    func cases(of beginnings: [String]) -> Int { beginnings.reduce(0) { $0 + (leftOut[$1] ?? 0) } }

    func expectOnPage() throws {
      let otherwise = refused + different
      let numbers = [cases, cases - otherwise, otherwise].map(\.grouped).joined(separator: " | ")
      try ConformancePage.expect(
        "| JSON Schema | draft 2020-12, with the optional parts and formats | \(numbers) |\n")
      try ConformancePage.expect(
        "\(refused) cases belong to schemas that are refused when they are compiled; \(different) get another answer.")
      try ConformancePage.expectTable(
        "schema", header: ["left out", "cases", "reason"],
        rows: SchemaSuiteTests.leftOut.map { [$0.what, "\(cases(of: $0.beginnings))", $0.reason] })
    }
  }

  private func run(_ file: URL, options: JSONSchema.Options, _ outcome: inout Outcome) throws {
    for group in try JSON.parse(try DevelopmentData.text(of: file)).arrayValue ?? [] {
      let name = "\(file.lastPathComponent): \(group["description"]?.stringValue ?? "")"
      let document = try #require(group["schema"])
      let tests = group["tests"]?.arrayValue ?? []
      outcome.cases += tests.count
      let schema: JSONSchema
      do {
        schema = try JSONSchema(document, options: options)
      } catch {
        outcome.refused += tests.count
        outcome.record("\(name): \(error)", cases: tests.count)
        continue
      }
      for test in tests {
        let data = try #require(test["data"])
        let violations = try schema.violations(of: data.text)
        if .bool(violations.isEmpty) != test["valid"] {
          let problem = "\(name): \(test["description"]?.stringValue ?? ""): \(data.text) \(violations)"
          outcome.different += 1
          outcome.record(problem, cases: 1)
        }
      }
    }
  }
}

extension JSONSchema {
  init(text: String, options: Options = Options()) throws {
    try self.init(try JSON.parse(text), options: options)
  }

  /// The violations of a JSON text. Both ways to ask must agree.
  func violations(of text: String, limit: Int = 20) throws -> [Violation] {
    var tape = JSONTape(maximumDepth: 2000)
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer { buffer in
      let view = try tape.parse(buffer)
      let violations = validate(view, limit: limit)
      #expect(isValid(view) == violations.isEmpty)
      return violations
    }
  }
}
