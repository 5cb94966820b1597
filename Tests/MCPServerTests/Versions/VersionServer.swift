// A desk with versions in both styles, written as emit writes them: adapters that are derived, and ones that handlers
// bring.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

enum Versioned {
  /// The day on which old versions of the desk end, a moment before and at its beginning.
  static let sunset = "2027-06-30"
  static let dayBefore = WallTime(milliseconds: 1_814_313_599_000)
  static let dayItself = WallTime(milliseconds: 1_814_313_600_000)

  static func listing(
    _ name: StaticString, _ input: StaticString, _ output: StaticString?, description: StaticString = #""A tool.""#
  ) -> ToolListing {
    ToolListing(
      name: name, title: nil, description: description, inputSchema: input, outputSchema: output, annotations: "{}",
      icons: nil)
  }

  // MARK: By name

  static let ticketInput: StaticString =
    #"{"type":"object","properties":{"text":{"type":"string"},"labels":{"type":"array","items":{"type":"string"}},"idempotency_key":{"type":"string"}},"required":["text"],"additionalProperties":false}"#
  static let oldTicketInput: StaticString =
    #"{"type":"object","properties":{"text":{"type":"string"},"idempotency_key":{"type":"string"}},"required":["text"],"additionalProperties":false}"#
  static let ticketOutput: StaticString =
    #"{"type":"object","properties":{"id":{"type":"string"},"labels":{"type":"array"}},"required":["id","labels"]}"#
  static let oldTicketOutput: StaticString =
    #"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"#

  /// - Parameter calls: how often the handler has run.
  static func create(
    calls: Locked<Int> = Locked(0), refuses: Bool = false, access: AccessDefinition = .open,
    safeguards: SafeguardDefinition = SafeguardDefinition(replaysByKey: true)
  ) -> ToolDefinition {
    ToolDefinition(
      name: "create", listing: listing(#""create_v2""#, ticketInput, ticketOutput), risk: .write,
      result: .structured(.guaranteed), errors: [], timeout: nil, maximumResultBytes: nil, access: access,
      safeguards: safeguards,
      versions: VersionsDefinition(
        style: .suffix, current: "v2", defaultLabel: "v2",
        older: [
          OlderVersionDefinition(
            label: "v1",
            listing: listing(
              #""create""#, oldTicketInput, oldTicketOutput, description: #""Deprecated: use create_v2 instead.""#),
            isDeprecated: true, sunset: sunset, refusesAtSunset: refuses, output: .fields(["id"]))
        ])
    ) { arguments in
      let labels: [String] = try arguments.optional("labels") ?? []
      return { context in
        let number = calls.withLock { calls in
          calls += 1
          return calls
        }
        return ToolOutput(["id": .string("\(number)"), "labels": .array(labels.map(JSON.string))] as JSON)
      }
    }
  }

  // MARK: By an argument

  static let searchInput: StaticString =
    #"{"type":"object","properties":{"version":{"type":"string","enum":["v2"]},"query":{"type":"string"},"limit":{"type":"integer","default":5}},"required":["version","query"],"additionalProperties":false}"#
  static let oldSearchInput: StaticString =
    #"{"type":"object","properties":{"version":{"type":"string","enum":["v1"],"default":"v1"},"query":{"type":"string"}},"required":["query"],"additionalProperties":false}"#
  static let listedSearchInput: StaticString =
    #"{"type":"object","properties":{"version":{"type":"string","enum":["v1","v2"],"default":"v1"},"query":{"type":"string"},"limit":{"type":"integer","default":5}},"required":["query"],"additionalProperties":false}"#
  static let searchOutput: StaticString =
    #"{"type":"object","properties":{"found":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"price":{"type":"number"}},"required":["name","price"]}}},"required":["found"]}"#
  static let oldSearchOutput: StaticString =
    #"{"type":"object","properties":{"found":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}}},"required":["found"]}"#
  static let listedSearchOutput: StaticString = #"{"type":"object","anyOf":[{},{}]}"#

  static let search = ToolDefinition(
    name: "search", listing: listing(#""search""#, searchInput, searchOutput), risk: .read,
    result: .structured(.checked), errors: [], timeout: nil, maximumResultBytes: nil,
    versions: VersionsDefinition(
      style: .argument, current: "v2", defaultLabel: "v1",
      listed: listing(#""search""#, listedSearchInput, listedSearchOutput),
      older: [
        OlderVersionDefinition(
          label: "v1", listing: listing(#""search""#, oldSearchInput, oldSearchOutput), isDeprecated: true,
          output: .fields(["found.name"]))
      ])
  ) { arguments in
    let (query, limit): (String, Int) = (try arguments.required("query"), try arguments.optional("limit") ?? 5)
    let version: String = try arguments.required("version")
    return { context in
      // Whatever was called, a handler answers a call of the current version.
      let name = "\(query) \(limit) \(version) \(context.version ?? "")"
      return ToolOutput(["found": [["name": .string(name), "price": 1.5]]] as JSON)
    }
  }

  // MARK: By methods

  static let made = ToolDefinition(
    name: "made",
    listing: listing(
      #""made_v2""#,
      #"{"type":"object","properties":{"text":{"type":"string","maxLength":5},"size":{"type":"integer"}},"required":["text","size"],"additionalProperties":false}"#,
      #"{"type":"object","properties":{"number":{"type":"integer"}},"required":["number"]}"#),
    risk: .read, result: .structured(.checked), errors: [], timeout: nil, maximumResultBytes: nil,
    versions: VersionsDefinition(
      style: .suffix, current: "v2", defaultLabel: "v2",
      older: [
        OlderVersionDefinition(
          label: "v1",
          listing: listing(
            #""made""#,
            #"{"type":"object","properties":{"text":{"type":"string"}},"required":["text"],"additionalProperties":false}"#,
            #"{"type":"object","properties":{"key":{"type":"string","maxLength":3}},"required":["key"]}"#),
          output: .byHandler,
          upgrade: { arguments in
            let text: String = try arguments.required("text")
            return ["text": .string(text), "size": .integer(Int64(text.utf8.count))] as JSON
          })
      ])
  ) { arguments in
    let size: Int = try arguments.required("size")
    return { _ in
      var result = ToolOutput(["number": .integer(Int64(size * 250))] as JSON)
      result.add("v1") { ToolOutput(["key": .string("\(size * 250)")] as JSON) }
      return result
    }
  }
}
