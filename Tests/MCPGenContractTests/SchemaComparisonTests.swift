// Pairs of schemas with corners of their own: references, recursion, keywords that see what others see, numbers beyond
// 64 bits, and schemas that were made to take long.

import MCPCore
import Testing

@testable import MCPGenContract

@Suite("Comparison of schemas")
struct SchemaComparisonTests {
  /// JSON in which `@` stands for `#`, which would end a literal of Swift.
  private static func json(_ text: String) throws -> JSON { try JSON.parse(text.replacing("@", with: "#")) }

  private func effect(_ old: String, _ new: String) throws -> String {
    let found = SchemaComparison.differences(from: try Self.json(old), to: try Self.json(new))
    let narrows = found.contains(where: \.narrows)
    let widens = found.contains(where: \.widens)
    let assumed = found.contains(where: \.isConservative) ? "?" : ""
    return (narrows && widens ? "both" : narrows ? "narrows" : widens ? "widens" : "same") + assumed
  }

  @Test(
    "Old, new, and what the new one does",
    arguments: [
      // References
      (#"{"$ref": "@/$defs/A", "$defs": {"A": {"type": "string"}}}"#, #"{"type": "string"}"#, "same"),
      (
        #"{"oneOf": [{"$ref": "@/$defs/A"}, {"minLength": 1}], "$defs": {"A": {"type": "string"}}}"#,
        #"{"oneOf": [{"$ref": "@/$defs/A"}, {"minLength": 1}], "$defs": {"A": {"type": "number"}}}"#, "both?"
      ),
      (
        #"{"oneOf": [{"$ref": "@/$defs/A"}, {"minLength": 1}], "$defs": {"A": {"type": "string"}}}"#,
        #"{"oneOf": [{"minLength": 1}, {"$ref": "@/$defs/A"}], "$defs": {"A": {"type": "string"}, "B": {}}}"#, "same"
      ),
      (
        #"{"allOf": [{"$ref": "@/$defs/A"}], "$defs": {"A": {"maxLength": 5}}}"#,
        #"{"allOf": [{"$ref": "@/$defs/A"}], "$defs": {"A": {"maxLength": 6}}}"#, "widens"
      ),
      (
        #"{"$ref": "@/$defs/A", "minLength": 1, "$defs": {"A": {"maxLength": 5}}}"#,
        #"{"$ref": "@/$defs/A", "minLength": 1, "$defs": {"A": {"maxLength": 4}}}"#, "narrows"
      ),
      (
        #"{"if": {"$ref": "@/$defs/A"}, "then": false, "$defs": {"A": {"maxLength": 5}}}"#,
        #"{"if": {"$ref": "@/$defs/A"}, "then": false, "$defs": {"A": {"maxLength": 4}}}"#, "both?"
      ),
      (
        #"{"contains": {"$ref": "@/$defs/A"}, "$defs": {"A": {"maxLength": 5}}}"#,
        #"{"contains": {"$ref": "@/$defs/A"}, "$defs": {"A": {"maxLength": 6}}}"#, "widens"
      ),
      (
        #"{"additionalProperties": {"$ref": "@/$defs/A"}, "$defs": {"A": {"maxLength": 5}}}"#,
        #"{"additionalProperties": {"$ref": "@/$defs/A"}, "$defs": {"A": {"maxLength": 4}}}"#, "narrows"
      ),
      (
        #"{"unevaluatedProperties": {"$ref": "@/$defs/A"}, "$defs": {"A": {"maxLength": 5}}}"#,
        #"{"unevaluatedProperties": {"$ref": "@/$defs/A"}, "$defs": {"A": {"maxLength": 4}}}"#, "narrows"
      ),
      (
        #"{"items": {"$ref": "@a"}, "$defs": {"A": {"$anchor": "a", "maxLength": 5}}}"#,
        #"{"items": {"$ref": "@a"}, "$defs": {"A": {"$anchor": "a", "maxLength": 4}}}"#, "narrows"
      ),
      (
        #"{"items": {"$ref": "@/$defs/a%20b"}, "$defs": {"a b": {"maxLength": 5}}}"#,
        #"{"items": {"$ref": "@/$defs/a%20b"}, "$defs": {"a b": {"maxLength": 4}}}"#, "narrows"
      ),
      (
        #"{"items": {"$ref": "@/$defs/a~1b"}, "$defs": {"a/b": {"maxLength": 5}}}"#,
        #"{"items": {"$ref": "@/$defs/a%7E1b"}, "$defs": {"a/b": {"maxLength": 4}}}"#, "narrows"
      ),
      (
        #"{"items": {"$ref": "@/x-stuff/A"}, "x-stuff": {"A": {"maxLength": 5}}}"#,
        #"{"items": {"$ref": "@/x-stuff/A"}, "x-stuff": {"A": {"maxLength": 4}}}"#, "narrows"
      ),
      (
        #"{"items": {"$ref": "b.json"}, "$defs": {"A": {"$id": "b.json", "maxLength": 5}}}"#,
        #"{"items": {"$ref": "b.json"}, "$defs": {"A": {"$id": "b.json", "maxLength": 4}}}"#, "both?"
      ),
      (
        #"{"items": {"$ref": "@/$defs/A"}, "$defs": {"A": {"maxLength": 5}}}"#,
        #"{"items": {"$ref": "@/$defs/A"}, "$defs": {"A": {"maxLength": 5}, "B": {"maxLength": 4}}}"#, "same"
      ),
      (#"{"$ref": "http://a.example/"}"#, #"{"$ref": "http://a.example/", "title": "x"}"#, "same"),
      (#"{"$ref": "@"}"#, #"{"$ref": "@", "description": "x"}"#, "same"),
      // Other dialects
      (#"{"$schema": "http://json-schema.org/draft-07/schema@"}"#, #"{}"#, "both?"),
      (#"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#, #"{}"#, "same"),
      (#"{"dependencies": {"a": ["b"]}}"#, #"{"dependencies": {"a": ["c"]}}"#, "both?"),
      (#"{"items": [{"type": "string"}]}"#, #"{"items": [{"type": "number"}]}"#, "both?"),
      (#"{"minimum": 1, "exclusiveMinimum": true}"#, #"{"minimum": 1}"#, "both?"),
      (
        #"{"type": "object", "properties": {"a": {"$ref": "@"}}, "required": ["a"]}"#,
        #"{"type": "object", "properties": {"a": {"$ref": "@"}}}"#, "widens"
      ),
      // One thing in two forms
      (#"{"type": ["string", "null"]}"#, #"{"anyOf": [{"type": "null"}, {"type": "string"}]}"#, "same"),
      (#"{"type": "boolean"}"#, #"{"enum": [true, false]}"#, "same"),
      (#"{"const": 1}"#, #"{"enum": [1.0]}"#, "same"),
      (
        #"{"type": "object", "unevaluatedProperties": false}"#, #"{"type": "object", "additionalProperties": false}"#,
        "same"
      ),
      (#"{"type": "number"}"#, #"{"type": ["number", "integer"]}"#, "same"),
      (#"true"#, #"{}"#, "same"), (#"false"#, #"{"type": "string"}"#, "widens"), (#"{}"#, #"false"#, "narrows"),
      (#"{"not": {}}"#, #"{"not": true}"#, "same"),
      (#"{"anyOf": [{"type": "string"}]}"#, #"{"type": "string"}"#, "same"),
      (#"{"minContains": 1, "contains": {}}"#, #"{"contains": {}}"#, "same"),
      (#"{"type": "integer", "multipleOf": 0.5}"#, #"{"type": "integer"}"#, "same"),
      // What lies within what
      (#"{"anyOf": [{"type": "integer"}, {"type": "number"}]}"#, #"{"type": "number"}"#, "same"),
      (#"{"type": "integer"}"#, #"{"anyOf": [{"type": "number"}, {"type": "string"}]}"#, "widens"),
      (#"{"enum": ["a", "bb"]}"#, #"{"type": "string", "minLength": 1}"#, "widens"),
      (#"{"enum": ["a", "bb"]}"#, #"{"type": "string", "minLength": 2}"#, "both"),
      (#"{"enum": [1, 2]}"#, #"{"enum": ["1", "2"]}"#, "both"),
      (#"{"minimum": 9007199254740993}"#, #"{"minimum": 9007199254740992}"#, "widens"),
      (#"{"minimum": 123456789012345678901234567890}"#, #"{"minimum": 123456789012345678901234567891}"#, "narrows"),
      (#"{"minimum": 0.1}"#, #"{"minimum": 0.10}"#, "same"),
      (#"{"maximum": 5}"#, #"{"exclusiveMaximum": 5}"#, "narrows"),
      (#"{"type": "string", "maximum": 5}"#, #"{"type": "string", "maximum": 4}"#, "same"),
      (#"{"not": {"type": "string"}}"#, #"{"not": {"type": "string", "minLength": 2}}"#, "widens"),
      (#"{"dependentRequired": {"a": ["b"]}}"#, #"{"dependentRequired": {"a": ["b", "c"]}}"#, "narrows"),
      (
        #"{"patternProperties": {"^a": {"type": "string"}}, "additionalProperties": false}"#,
        #"{"properties": {"ab": {"type": "string"}}, "patternProperties": {"^a": {"type": "string"}}, "additionalProperties": false}"#,
        "same"
      ),
      (
        #"{"properties": {"ab": {"type": "string"}}, "additionalProperties": false}"#,
        #"{"properties": {"ab": {"type": "string"}}, "patternProperties": {"^a": {"maxLength": 3}}, "additionalProperties": false}"#,
        "both?"
      ),
      (#"{"unevaluatedItems": false, "anyOf": [{}]}"#, #"{"anyOf": [{}]}"#, "both?"),
      (#"{"$dynamicRef": "@x"}"#, #"{}"#, "both?"),
      // What is no schema is compared as far as it goes
      (#"{"type": 3}"#, #"{"type": "string"}"#, "widens"), (#"{"$ref": "http://a.example/"}"#, #"{}"#, "widens"),
      (#"{"properties": 3}"#, #"{"properties": {}}"#, "same"),
    ] as [(String, String, String)])
  func pairs(old: String, new: String, expected: String) throws {
    #expect(try effect(old, new) == expected)
  }

  @Test("Schemas that could take for ever end, as changed")
  func hostile() throws {
    // Each definition refers twice to the next: written out, it would have 2^40 parts.
    let definitions = (0..<40).map { index in
      let next = #"{"$ref": "@/$defs/D"# + "\(index + 1)" + #""}"#
      return #""D"# + "\(index)" + #"": {"anyOf": [{"properties": {"a": "# + next + #"}}, {"items": "# + next + "}]}, "
    }.joined()
    let schema = { (last: String) in
      #"{"$ref": "@/$defs/D0", "$defs": {"# + definitions + #""D40": "# + last + "}}"
    }
    let result = try effect(schema(#"{"type": "string"}"#), schema(#"{"type": "number"}"#))
    #expect(result.hasPrefix("both"))
    let branches = { (count: Int) in (0..<count).map { #"{"minLength": \#($0)}"# }.joined(separator: ", ") }
    #expect(try effect(#"{"anyOf": [\#(branches(400))]}"#, #"{"anyOf": [\#(branches(200))]}"#).hasPrefix("both"))
    let deep = { (core: String) in
      String(repeating: #"{"items": "#, count: 200) + core + String(repeating: "}", count: 200)
    }
    #expect(try effect(deep(#"{"type": "string"}"#), deep(#"{"type": "number"}"#)) == "both")
  }

  @Test("Large enumerations and choices are compared in a moment")
  func large() throws {
    let values = { (last: String) in (0..<50_000).map { "\"value \($0)\", " }.joined() + last }
    #expect(try effect(#"{"enum": [\#(values(#""a""#))]}"#, #"{"enum": [\#(values(#""b""#))]}"#) == "both")
    let branches = { (last: Int) in
      ((0..<3_000).map { #"{"const": \#($0)}"# } + [#"{"const": \#(last)}"#]).joined(separator: ", ")
    }
    #expect(try effect(#"{"oneOf": [\#(branches(-1))]}"#, #"{"oneOf": [\#(branches(-2))]}"#).hasPrefix("both"))
  }

  @Test("Words that restrict nothing are told, for models read them")
  func words() throws {
    for name in ["$comment", "deprecated", "readOnly", "contentMediaType", "x-vendor"] {
      let found = SchemaComparison.differences(
        from: try JSON.parse(#"{"properties": {"a": {}}}"#),
        to: try JSON.parse(#"{"properties": {"a": {"\#(name)": "x"}}}"#))
      #expect(found.map(\.kind) == [.text(name)] && found.allSatisfy { !$0.narrows && !$0.widens })
    }
  }

  @Test("What was renamed is told as that, and two plain texts are not")
  func renaming() throws {
    let object = { (name: String, schema: String) in
      try JSON.parse(#"{"type": "object", "properties": {"\#(name)": \#(schema)}, "additionalProperties": false}"#)
    }
    let kinds = { (old: JSON, new: JSON) in SchemaComparison.differences(from: old, to: new).map(\.kind) }
    let plain = #"{"type": "string"}"#
    #expect(kinds(try object("customerId", plain), try object("customer_id", plain)) == [.renamed(to: "customer_id")])
    #expect(kinds(try object("colour", plain), try object("city", plain)).count == 2)
    let told = #"{"type": "string", "description": "The id of the customer"}"#
    #expect(kinds(try object("cust", told), try object("id", told)) == [.renamed(to: "id")])
    #expect(kinds(try object("customerId", plain), try object("customer_id", #"{"type": "integer"}"#)).count == 2)
  }
}
