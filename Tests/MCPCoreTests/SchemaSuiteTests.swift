// The official test suite of JSON Schema, draft 2020-12, with everything that is left out listed beside its reason.

import Foundation
import Testing

@testable import MCPCore

@Suite("The official suite of JSON Schema 2020-12")
struct SchemaSuiteTests {
  /// Beginnings of "file: group: test" and why this validator need not answer as the suite does. An entry that no
  /// case needs any more is an error too.
  private static let leftOut = [
    ("refRemote.json: ", "remote references are refused"),
    ("cross-draft.json: ", "remote references are refused"),
    ("ref.json: remote ref, containing refs itself", "the metaschema is a remote reference"),
    ("defs.json: validate definition against metaschema", "the metaschema is a remote reference"),
    ("dynamicRef.json: strict-tree schema", "remote references are refused"),
    ("dynamicRef.json: tests for implementation dynamic anchor", "remote references are refused"),
    ("dynamicRef.json: $ref and $dynamicAnchor are independent of order", "remote references are refused"),
    ("dynamicRef.json: $ref to $dynamicRef finds detached", "remote references are refused"),
    ("vocabulary.json: ", "dialects of one's own are refused"),
    ("format-assertion.json: ", "dialects of one's own are refused"),
    ("ecmascript-regex.json: ECMA 262 named groups and backreferences", "backreferences are refused in patterns"),
    ("ecmascript-regex.json: ECMA 262 lookbehind", "lookbehind is refused in patterns"),
    ("hostname.json: validation of A-label", "what encoded labels decode to is not looked at"),
    ("idn-email.json: ", "internationalised formats are annotations"),
    ("idn-hostname.json: ", "internationalised formats are annotations"),
    ("iri.json: ", "internationalised formats are annotations"),
    ("iri-reference.json: ", "internationalised formats are annotations"),
    ("relative-json-pointer.json: ", "this format is an annotation"),
    ("uri-template.json: ", "this format is an annotation"),
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
    #expect(outcome.cases > 1500)
    for (beginning, reason) in Self.leftOut where !outcome.needed.contains(beginning) {
      Issue.record("\(beginning) need not be left out any more (\(reason))")
    }
  }

  private struct Outcome {
    var cases = 0
    var needed: Set<String> = []

    mutating func record(_ problem: String) {
      if let entry = SchemaSuiteTests.leftOut.first(where: { problem.hasPrefix($0.0) }) {
        needed.insert(entry.0)
      } else {
        Issue.record("\(problem)")
      }
    }
  }

  private func run(_ file: URL, options: JSONSchema.Options, _ outcome: inout Outcome) throws {
    for group in try JSON.parse(try DevelopmentData.text(of: file)).arrayValue ?? [] {
      let name = "\(file.lastPathComponent): \(group["description"]?.stringValue ?? "")"
      let document = try #require(group["schema"])
      let schema: JSONSchema
      do {
        schema = try JSONSchema(document, options: options)
      } catch {
        outcome.record("\(name): \(error)")
        continue
      }
      for test in group["tests"]?.arrayValue ?? [] {
        let data = try #require(test["data"])
        outcome.cases += 1
        let violations = try schema.violations(of: data.text)
        if .bool(violations.isEmpty) != test["valid"] {
          outcome.record("\(name): \(test["description"]?.stringValue ?? ""): \(data.text) \(violations)")
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
