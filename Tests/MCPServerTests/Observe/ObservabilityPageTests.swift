// The page and the dashboard name the metrics that a server has, all of them and no others, with the labels that they
// have.

import MCPCore
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import MCPServer

@Suite struct ObservabilityPageTests {
  /// What a server prints, with a series of everything.
  private let page: MetricsPage
  private let document: String
  private let dashboard: JSON

  init() throws {
    let metrics = Metrics(
      server: ("x", "1"), tools: ["t"], resources: ["r://x"], prompts: ["p"], deprecated: [("t", "v1")],
      flows: [("f", "flag")])
    page = try MetricsPage(metrics.text())
    document = try ObservabilityPageTests.text("docs/observability.md")
    dashboard = try JSON.parse(ObservabilityPageTests.text("docs/grafana-dashboard.json"))
  }

  /// A file of the repository.
  private static func text(_ path: String, file: String = #filePath) throws -> String {
    let root = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let descriptor = open("\(root)/\(path)", O_RDONLY)
    defer { close(descriptor) }
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count <= 0 { break }
      all += bytes[..<count]
    }
    try #require(!all.isEmpty, "\(path) cannot be read")
    return String(decoding: all, as: UTF8.self)
  }

  /// The words of a text that are names of metrics, those of a histogram's parts by the name of the whole.
  private func metrics(in text: String) -> Set<String> {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }.map(String.init)
    let names = words.filter { $0.hasPrefix("mcp_") || $0.hasPrefix("process_") }
    return Set(
      names.map { name in
        ["_bucket", "_sum", "_count"].filter { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
          .first { page.kinds[$0] == "histogram" } ?? name
      })
  }

  private var panels: [JSON] { dashboard["panels"]?.arrayValue ?? [] }

  private var expressions: [String] {
    panels.flatMap { $0["targets"]?.arrayValue ?? [] }.compactMap { $0["expr"]?.stringValue }
  }

  /// What this platform does not tell is on the page all the same.
  private var printed: Set<String> {
    Set(page.kinds.keys).union(["process_resident_memory_bytes", "process_open_fds", "process_max_fds"])
  }

  @Test func thePageNamesWhatIsPrinted() { #expect(metrics(in: document) == printed) }

  @Test func theDashboardShowsWhatIsPrinted() {
    #expect(metrics(in: expressions.joined(separator: "\n")) == printed)
  }

  @Test func theDashboardAsksForLabelsThatThereAre() {
    let queries = expressions.joined(separator: "\n")
    let grouped = queries.matches(of: /by \(([^)]*)\)/).flatMap { $0.output.1.split(separator: ", ") }
    let matched = queries.matches(of: /([a-z_]+)=~?"/).map(\.output.1)
    let series = page.series.joined(separator: "\n")
    for label in Set(grouped + matched) where label != "job" && label != "instance" {
      #expect(series.contains("\(label)=\""), "no metric has the label \(label)")
    }
    #expect(Set(grouped + matched).count > 8)
  }

  @Test func theDashboardIsOneThatGrafanaTakes() {
    #expect(dashboard["title"]?.stringValue == "MCP server" && dashboard["id"] == nil)
    #expect(dashboard["schemaVersion"] == .integer(41))
    let variables = dashboard["templating"]?["list"]?.arrayValue ?? []
    #expect(variables.compactMap { $0["name"]?.stringValue } == ["datasource", "job", "instance", "tool"])
    #expect(Set(panels.compactMap { $0["id"] }).count == panels.count && panels.count > 20)
    for panel in panels where panel["type"]?.stringValue != "row" {
      let targets = panel["targets"]?.arrayValue ?? []
      #expect(!targets.isEmpty && panel["title"]?.stringValue?.isEmpty == false)
      for source in [panel] + targets { #expect(source["datasource"]?["uid"]?.stringValue == "${datasource}") }
    }
  }

  @Test func panelsDoNotOverlap() {
    var taken: Set<[Int64]> = []
    for panel in panels {
      let place = ["x", "y", "w", "h"].compactMap { name -> Int64? in
        if case .integer(let number)? = panel["gridPos"]?[name] { number } else { nil }
      }
      guard place.count == 4, place[0] + place[2] <= 24 else {
        Issue.record("no place: \(panel)")
        continue
      }
      for column in place[0]..<place[0] + place[2] {
        for line in place[1]..<place[1] + place[3] { #expect(taken.insert([column, line]).inserted) }
      }
    }
  }

  @Test func thePageNamesTheEventsOfTheLog() {
    let journal = Journal()
    let events = CallEvents(logger: journal.logger)
    let call = CallEvents.Call(name: "x", requestID: "1", traceID: "2", user: "3", tenant: "4")
    events.started(call, arguments: "{}")
    events.completed(call, .zero, resultSize: 1)
    events.failed(call, .zero, code: "internal")
    events.resourceRead(call, uri: "a://b")
    for line in journal.all {
      let words = line.split(separator: " ")
      for name in words.dropFirst().map({ $0.prefix { $0 != "=" } }) {
        #expect(document.contains("`\(name)`"), "\(name) is not on the page")
      }
    }
    #expect(journal.all.count == 4)
  }
}
