// What the official suite does not ask: the wording of violations, places of errors in schemas, and bounds.

import Testing

@testable import MCPCore

@Suite("JSON Schema")
struct SchemaTests {
  private static let search = #"""
    {"type": "object",
     "properties": {
       "query": {"type": "string", "minLength": 1, "maxLength": 10},
       "category": {"enum": ["Electronics", "Clothing", "Home"]},
       "limit": {"type": "integer", "minimum": 1, "maximum": 20},
       "id": {"type": "string", "pattern": "^ACC-\\d{4,8}$"},
       "when": {"type": "string", "format": "date"},
       "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 2, "uniqueItems": true},
       "amount": {"type": ["number", "null"], "exclusiveMinimum": 0, "multipleOf": 0.01},
       "either": {"anyOf": [{"type": "string", "maxLength": 2}, {"type": "null"}]}
     },
     "required": ["query"], "additionalProperties": false}
    """#

  @Test(
    "a violation says where, what was expected and what was read",
    arguments: [
      (#"{"query": "a", "limit": 21}"#, "/limit: expected at most 20, got 21"),
      (#"{"query": "a", "limit": 0}"#, "/limit: expected at least 1, got 0"),
      (#"{"query": "a", "limit": 1.5}"#, "/limit: expected an integer, got 1.5"),
      (#"{"query": "a", "limit": "3"}"#, #"/limit: expected an integer, got "3""#),
      (#"{"query": "a", "limti": 1}"#, "/limti: unknown property `limti`; did you mean `limit`?"),
      (
        #"{"query": "a", "zzz": 1}"#,
        "/zzz: unknown property `zzz`; the properties are `query`, `category`, `limit`, `id`, `when`, `tags`, "
          + "`amount`, `either`"
      ),
      ("{}", "the property `query` is required and missing"),
      (#"{"query": ""}"#, "/query: expected at least 1 character, got 0"),
      (#"{"query": "12345678901"}"#, "/query: expected at most 10 characters, got 11"),
      (#"{"query": "a", "query": "b"}"#, #"the property "query" comes twice"#),
      (
        #"{"query": "a", "category": "home"}"#,
        #"/category: expected one of "Electronics", "Clothing", "Home" (did you mean "Home"?), got "home""#
      ),
      (
        #"{"query": "a", "id": "ACC-1"}"#,
        #"/id: expected a text that matches the pattern ^ACC-\d{4,8}$, got "ACC-1""#
      ),
      (
        #"{"query": "a", "when": "2027-02-29"}"#,
        #"/when: expected a text of the format date, such as 2027-06-30, got "2027-02-29""#
      ),
      (#"{"query": "a", "tags": ["x", 3]}"#, "/tags/1: expected a string, got 3"),
      (#"{"query": "a", "tags": ["x", "y", "z"]}"#, "/tags: expected at most 2 items, got 3"),
      (#"{"query": "a", "tags": ["x", "x"]}"#, "/tags: expected items that all differ, got equal items at 0 and 1"),
      (#"{"query": "a", "amount": "1"}"#, #"/amount: expected null or a number, got "1""#),
      (#"{"query": "a", "amount": 0}"#, "/amount: expected more than 0, got 0"),
      (#"{"query": "a", "amount": 1.005}"#, "/amount: expected a multiple of 0.01, got 1.005"),
      (#"{"query": "a", "either": "abc"}"#, "/either: expected at most 2 characters, got 3"),
      (#"{"query": "a", "either": 1}"#, "/either: expected a value that one of these allows: a string; null, got 1"),
      ("[]", "expected an object, got []"),
    ] as [(String, String)])
  func wording(_ value: String, _ message: String) throws {
    let schema = try JSONSchema(text: Self.search, options: JSONSchema.Options(assertsFormats: true))
    #expect(try schema.violations(of: value).map(\.description) == [message])
  }

  @Test(
    "valid values",
    arguments: [
      #"{"query": "éééééééééé"}"#, #"{"\u0071uery": "a"}"#, #"{"query": "a", "amount": 1.1, "limit": 2.0e0}"#,
      #"{"limit": 20, "category": "Home", "query": "a", "either": null, "amount": 99999999999999999999.99}"#,
    ])
  func validValues(_ value: String) throws {
    #expect(try JSONSchema(text: Self.search).violations(of: value).isEmpty)
  }

  @Test("all violations come at once, up to the limit")
  func severalViolations() throws {
    let schema = try JSONSchema(text: Self.search)
    let value = #"{"qury": "a", "limit": 21, "category": 3}"#
    #expect(
      try schema.violations(of: value).map(\.keyword) == ["additionalProperties", "maximum", "enum", "required"])
    #expect(try schema.violations(of: value, limit: 2).map(\.keyword) == ["additionalProperties", "maximum"])
    #expect(try schema.violations(of: value, limit: 0).count == 1)
  }

  @Test("values and names are quoted in short")
  func quoting() throws {
    let long = String(repeating: "é", count: 500)
    let schema = try JSONSchema(text: Self.search)
    for violation in try schema.violations(of: #"{"query": 1, "limit": "\#(long)", "\#(long)": "\#(long)"}"#) {
      #expect(violation.actual.utf8.count <= 90)
      #expect(violation.description.unicodeScalars.count < 400)
    }
  }

  @Test("pointers escape what RFC 6901 wants escaped")
  func pointers() throws {
    let schema = try JSONSchema(text: #"{"additionalProperties": {"items": {"type": "string"}}}"#)
    #expect(try schema.violations(of: #"{"a/b~c": ["x", 1]}"#).map(\.instancePath) == ["/a~1b~0c/1"])
  }

  @Test(
    "a document that is no schema is refused with its place",
    arguments: [
      (#"{"type": "strnig"}"#, "/type: `strnig` is no type of JSON; did you mean `string`?"),
      (
        #"{"properties": {"a": {"minLength": -1}}}"#,
        "/properties/a/minLength: `minLength` must be a whole number that is not negative"
      ),
      (#"{"minimum": "3"}"#, "/minimum: `minimum` must be a number"),
      (#"{"multipleOf": 0}"#, "/multipleOf: `multipleOf` must be more than 0"),
      (#"{"items": [{}]}"#, "/items: `items` takes one schema; for a list of them use `prefixItems`"),
      (#"{"properties": {"a": 3}}"#, "/properties/a: a schema is an object, `true` or `false`"),
      (#"{"required": "a"}"#, "/required: `required` must be a list of property names"),
      (
        ##"{"$ref": "#/$defs/acount", "$defs": {"account": {}}}"##,
        "/$ref: `#/$defs/acount` leads nowhere; the nearest is `#/$defs/account`"
      ),
      (##"{"$ref": "#foo"}"##, "/$ref: no `$anchor` named `foo` is in the schema"),
      (
        #"{"items": {"$ref": "other.json"}}"#,
        "/items/$ref: `other.json` leads out of the document; remote references are refused, so copy the schema "
          + "under `$defs` and refer to it there"
      ),
      (##"{"$ref": "#"}"##, "the schema: this schema refers to itself without going down into the value"),
      (
        ##"{"$defs": {"a": {"not": {"$ref": "#/$defs/b"}}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}"##,
        "/$defs/a: this schema refers to itself without going down into the value"
      ),
      (
        #"{"pattern": "(?=a)"}"#,
        "/pattern: `(?=a)` is no usable pattern: lookahead is refused: it cannot be matched in linear time "
          + "(at character 1 of the pattern)"
      ),
      (
        #"{"$schema": "http://json-schema.org/draft-03/schema#"}"#,
        "/$schema: only the dialect `https://json-schema.org/draft/2020-12/schema` and its predecessors since draft 6 "
          + "are known"
      ),
      ("3", "the schema: a schema is an object, `true` or `false`"),
    ] as [(String, String)])
  func badSchemas(_ document: String, _ message: String) throws {
    let error = #expect(throws: SchemaError.self) { try JSONSchema(text: document) }
    #expect(error?.description == message)
  }

  @Test("a value as deep as the schema allows is checked, a deeper one is refused")
  func depth() throws {
    let schema = try JSONSchema(text: ##"{"items": {"$ref": "#"}, "type": "array"}"##)
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try schema.violations(of: nested(120)).isEmpty)
    #expect(try schema.violations(of: nested(1500)).map(\.keyword) == ["limit"])
  }

  @Test("exponential schemas and long arrays end at the bound on work")
  func work() throws {
    let levels = (0..<40).map {
      ##""l\##($0)": {"anyOf": [{"$ref": "#/$defs/l\##($0 + 1)"}, {"$ref": "#/$defs/l\##($0 + 1)"}]}"##
    }
    let doubling = try JSONSchema(
      text: ##"{"$ref": "#/$defs/l0", "$defs": {\##(levels.joined(separator: ",")), "l40": false}}"##,
      options: JSONSchema.Options(maximumWork: 100_000))
    #expect(try doubling.violations(of: "1").map(\.keyword) == ["limit"])
    let unique = try JSONSchema(text: #"{"uniqueItems": true}"#)
    let elements = (0..<5_000).map { #"{"a": \#($0), "b": [\#($0)]}"# }.joined(separator: ",")
    #expect(try unique.violations(of: "[\(elements)]").isEmpty)
    #expect(try unique.violations(of: #"[\#(elements), {"b": [7.0], "a": 70e-1}]"#).map(\.keyword) == ["uniqueItems"])
  }

  @Test(
    "numbers are compared exactly",
    arguments: [
      (#"{"maximum": 9007199254740992}"#, "9007199254740993", false),
      (#"{"maximum": 9007199254740992}"#, "9007199254740992.0", true),
      (#"{"maximum": 9007199254740992}"#, "9007199254740992.5", false),
      (#"{"minimum": 0.1}"#, "0.1", true),
      (#"{"minimum": 0.1}"#, "0.09999999999999999999999", false),
      (#"{"exclusiveMaximum": 123456789012345678901234567890}"#, "123456789012345678901234567889", true),
      (#"{"exclusiveMaximum": 123456789012345678901234567890}"#, "123456789012345678901234567890", false),
      (#"{"multipleOf": 0.01}"#, "19.99", true), (#"{"multipleOf": 0.01}"#, "4.35", true),
      (#"{"multipleOf": 0.1}"#, "0.35", false), (#"{"multipleOf": 1e-8}"#, "12391239123", true),
      (#"{"multipleOf": 3}"#, "123456789012345678901234567890", true),
      (#"{"multipleOf": 7}"#, "1e1000000", false), (#"{"type": "integer"}"#, "1e400", true),
      (#"{"type": "integer"}"#, "1.000000000000000000001", false), (#"{"const": 1.0}"#, "1", true),
      (#"{"enum": [100]}"#, "1e2", true), (#"{"enum": [0]}"#, "-0.0", true),
      (#"{"minimum": -9223372036854775808}"#, "-9223372036854775809", false),
    ] as [(String, String, Bool)])
  func numbers(_ document: String, _ value: String, _ isValid: Bool) throws {
    #expect(try JSONSchema(text: document).violations(of: value).isEmpty == isValid)
  }

  @Test("more than 64 properties are still required one by one")
  func manyProperties() throws {
    let names = (0..<100).map { "\"p\($0)\"" }
    let properties = names.map { "\($0): {}" }.joined(separator: ",")
    let schema = try JSONSchema(
      text: #"{"properties": {\#(properties)}, "required": [\#(names.joined(separator: ","))]}"#)
    let all = names.map { "\($0): 1" }
    #expect(try schema.violations(of: "{\(all.joined(separator: ","))}").isEmpty)
    #expect(try schema.violations(of: "{\(all.dropLast().joined(separator: ","))}").count == 1)
    #expect(try schema.violations(of: "{}", limit: 1000).count == 100)
  }
}
