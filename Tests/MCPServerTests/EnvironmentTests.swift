// The environment of a server: what is missing or wrong is told all at once, and a secret's value never is.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

/// What the generated code makes of `env:`.
struct Surroundings: WireStruct, Equatable {
  let url: String
  let key: Secret
  let count: Int
  let isDry: Bool?

  init(_ object: WireObject) throws {
    url = try object.required("SAMPLE_URL")
    key = try object.required("SAMPLE_KEY")
    count = try object.optional("SAMPLE_COUNT") ?? 3
    isDry = try object.optional("SAMPLE_DRY")
  }

  static let definition = EnvironmentDefinition(
    Surroundings.self,
    [
      EnvironmentVariable(
        name: "SAMPLE_URL", kind: .string, schema: #"{"type":"string","format":"uri"}"#,
        description: "Where the data is", isRequired: true, isSecret: false),
      EnvironmentVariable(
        name: "SAMPLE_KEY", kind: .string, schema: #"{"type":"string","pattern":"^k-","maxLength":6}"#,
        description: nil, isRequired: true, isSecret: true),
      EnvironmentVariable(
        name: "SAMPLE_COUNT", kind: .integer, schema: #"{"type":"integer","minimum":1,"default":3}"#,
        description: "How many",
        isRequired: false, isSecret: false),
      EnvironmentVariable(
        name: "SAMPLE_DRY", kind: .boolean, schema: #"{"type":"boolean","enum":[true,false]}"#, description: nil,
        isRequired: false,
        isSecret: false),
    ])
}

@Suite("Environment") struct EnvironmentTests {
  private let legal = ["SAMPLE_URL": "https://example.com", "SAMPLE_KEY": "k-1"]

  private func read(_ values: [String: String]) throws -> Surroundings {
    try Surroundings.definition.read { values[$0] }
  }

  private func problems(_ values: [String: String]) -> [String] {
    do {
      _ = try read(values)
      return []
    } catch {
      return (error as? EnvironmentError)?.problems ?? ["\(error)"]
    }
  }

  @Test("Values are typed, defaults stand in for what is not set")
  func values() throws {
    let some = try read(legal)
    #expect(some.url == "https://example.com" && some.key.value == "k-1" && some.count == 3 && some.isDry == nil)
    let all = try read(legal.merging(["SAMPLE_COUNT": "7", "SAMPLE_DRY": "true"]) { $1 })
    #expect(all.count == 7 && all.isDry == true)
  }

  @Test("What is missing is told all at once; a variable that is set to nothing is missing")
  func missing() {
    let expected = ["SAMPLE_URL is not set: Where the data is", "SAMPLE_KEY is not set"]
    #expect(problems([:]) == expected)
    #expect(problems(["SAMPLE_URL": "", "SAMPLE_KEY": "", "SAMPLE_COUNT": ""]) == expected)
    #expect(
      EnvironmentError(problems: expected).description == """
        2 environment variables must be set or mended:
          SAMPLE_URL is not set: Where the data is
          SAMPLE_KEY is not set
        """)
  }

  @Test("Missing and bad ones stand in one message")
  func bad() {
    let found = problems(["SAMPLE_URL": "no uri", "SAMPLE_COUNT": "0", "SAMPLE_DRY": "yes"])
    #expect(found.count == 4)
    for (problem, name) in zip(found, ["SAMPLE_URL: ", "SAMPLE_KEY is not set", "SAMPLE_COUNT: ", "SAMPLE_DRY: "]) {
      #expect(problem.hasPrefix(name))
    }
    #expect(
      problems(legal.merging(["SAMPLE_COUNT": "seven"]) { $1 }) == ["SAMPLE_COUNT: expected an integer, got \"seven\""])
  }

  @Test("What a schema lets pass and Swift cannot hold is a problem, too")
  func tooLarge() {
    let found = problems(legal.merging(["SAMPLE_COUNT": "1e30"]) { $1 })
    #expect(found == ["SAMPLE_COUNT: expected an integer of at most 64 bits, got 1e+30"])
  }

  @Test("A secret's value is in no message")
  func secrets() {
    let found = problems(["SAMPLE_URL": "https://example.com", "SAMPLE_KEY": "hunter2hunter2"])
    #expect(
      found.count == 1 && found[0].hasPrefix("SAMPLE_KEY: expected ") && found[0].contains("at most 6 characters"))
    #expect(!found[0].contains("hunter2"))
  }

  @Test("A secret shows itself to nobody who does not ask for its value")
  func secretTexts() {
    struct Holder { let key: Secret }
    let secret = Secret("hunter2")
    var dumped = ""
    dump(Holder(key: secret), to: &dumped)
    let texts = ["\(secret)", String(reflecting: secret), "\(Holder(key: secret))", "\([secret])", dumped]
    for text in texts { #expect(text.contains("***") && !text.contains("hunter2")) }
    #expect(secret.value == "hunter2" && secret == Secret("hunter2") && secret != Secret("hunter3"))
  }
}
