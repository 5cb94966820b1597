// What is counted, where it stands on the page, and that the page is one that a scraper takes.

import MCPCore
import Testing

@testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct MetricsTests {
  private func metrics(tools: [String] = ["search", "update"]) -> Metrics {
    Metrics(
      server: ("crm", "1.2.0"), tools: tools, resources: ["contracts://{id}", "metrics://daily"], prompts: ["summary"],
      flows: [("scraping", "flag"), ("exfiltration", "block")])
  }

  private func page(_ metrics: Metrics) throws -> MetricsPage { try MetricsPage(metrics.text()) }

  @Test func everySeriesStandsAtZeroFromTheStart() throws {
    let page = try page(metrics())
    for status in ["success", "error", "denied", "timeout", "cancelled"] {
      #expect(page.values["mcp_tool_invocations_total{tool_name=\"search\",status=\"\(status)\"}"] == 0)
      #expect(page.values["mcp_prompt_gets_total{prompt_name=\"summary\",status=\"\(status)\"}"] == 0)
    }
    for code in ReservedError.allCases.map(\.rawValue) + ["other"] {
      #expect(page.values["mcp_denials_total{reason=\"\(code)\"}"] == 0)
    }
    #expect(page.values["mcp_resource_reads_total{resource_uri=\"contracts://{id}\"}"] == 0)
    #expect(page.values["mcp_tool_duration_seconds_count{tool_name=\"update\"}"] == 0)
    #expect(page.values["mcp_flow_matches_total{flow=\"scraping\",action=\"flag\"}"] == 0)
    #expect(page.values["mcp_server_info{name=\"crm\",version=\"1.2.0\"}"] == 1)
    #expect(page.kinds["mcp_tool_duration_seconds"] == "histogram")
  }

  @Test func callsAreCountedByToolAndStatus() throws {
    let metrics = metrics()
    metrics.tool(0, .success, .milliseconds(3))
    metrics.tool(0, .success, .milliseconds(3))
    metrics.tool(1, .timeout, .seconds(30))
    metrics.tool(1, .cancelled, .seconds(1))
    metrics.tool(1, .error, .seconds(1))
    let values = try page(metrics).values
    #expect(values["mcp_tool_invocations_total{tool_name=\"search\",status=\"success\"}"] == 2)
    #expect(values["mcp_tool_invocations_total{tool_name=\"update\",status=\"timeout\"}"] == 1)
    #expect(values["mcp_tool_invocations_total{tool_name=\"update\",status=\"cancelled\"}"] == 1)
    #expect(values["mcp_tool_invocations_total{tool_name=\"update\",status=\"error\"}"] == 1)
    #expect(values["mcp_tool_duration_seconds_count{tool_name=\"search\"}"] == 2)
    #expect(values["mcp_tool_duration_seconds_sum{tool_name=\"search\"}"] == 0.006)
    #expect(values["mcp_tool_duration_seconds_sum{tool_name=\"update\"}"] == 32)
  }

  @Test func aRefusedCallHasNoDuration() throws {
    let metrics = metrics()
    metrics.tool(0, .denied, .milliseconds(1))
    let values = try page(metrics).values
    #expect(values["mcp_tool_invocations_total{tool_name=\"search\",status=\"denied\"}"] == 1)
    #expect(values["mcp_tool_duration_seconds_count{tool_name=\"search\"}"] == 0)
  }

  @Test(
    arguments: [
      (.zero, "0.0005"), (.seconds(-7), "0.0005"), (.microseconds(500), "0.0005"), (.nanoseconds(500_001), "0.001"),
      (.milliseconds(1), "0.001"), (.milliseconds(100), "0.1"), (.milliseconds(101), "0.25"), (.seconds(1), "1"),
      (.seconds(19), "30"), (.seconds(60), "60"), (.milliseconds(60_001), "+Inf"), (.seconds(10_000_000), "+Inf"),
      (.seconds(Int64.max), "+Inf"),
    ] as [(Duration, String)])
  func aDurationFallsIntoTheBucketThatHoldsIt(_ duration: Duration, _ bucket: String) throws {
    let metrics = metrics()
    metrics.tool(0, .success, duration)
    let page = try page(metrics)
    let buckets = page.series.filter { $0.hasPrefix("mcp_tool_duration_seconds_bucket{tool_name=\"search\"") }
    #expect(buckets.count == 17)
    let first = buckets.first { page.values[$0] == 1 }
    #expect(first == "mcp_tool_duration_seconds_bucket{tool_name=\"search\",le=\"\(bucket)\"}")
    #expect(buckets.map { page.values[$0] ?? -1 } == buckets.map { page.values[$0] ?? -1 }.sorted(), "cumulative")
    #expect(page.values["mcp_tool_duration_seconds_count{tool_name=\"search\"}"] == 1)
  }

  @Test func sumsAreExactToTheNanosecond() throws {
    let metrics = metrics()
    for _ in 0..<3 { metrics.tool(0, .success, .nanoseconds(1_000_000_001)) }
    let text = String(decoding: metrics.text(), as: UTF8.self)
    #expect(text.contains("mcp_tool_duration_seconds_sum{tool_name=\"search\"} 3.000000003\n"))
  }

  @Test func resourcesAreCountedByTheirTemplate() throws {
    let metrics = metrics()
    metrics.resource(0, .success)
    metrics.resource(0, .error)
    metrics.resource(1, .denied)
    let values = try page(metrics).values
    #expect(values["mcp_resource_reads_total{resource_uri=\"contracts://{id}\"}"] == 2)
    #expect(values["mcp_resource_read_failures_total{resource_uri=\"contracts://{id}\",status=\"error\"}"] == 1)
    #expect(values["mcp_resource_read_failures_total{resource_uri=\"metrics://daily\",status=\"denied\"}"] == 1)
    #expect(values["mcp_resource_read_failures_total{resource_uri=\"metrics://daily\",status=\"cancelled\"}"] == 0)
  }

  @Test func denialsFlowsPromptsAndPlainCounters() throws {
    let metrics = metrics()
    metrics.prompt(0, .error)
    metrics.denial("rate_limited")
    metrics.denial("token_expired")
    metrics.denial("something that a client made up")
    metrics.denial("")
    metrics.flow(1)
    metrics.add(to: .auditRecords)
    metrics.add(41, to: .redactions)
    metrics.add(to: .injectionFindings)
    let values = try page(metrics).values
    #expect(values["mcp_prompt_gets_total{prompt_name=\"summary\",status=\"error\"}"] == 1)
    #expect(values["mcp_denials_total{reason=\"rate_limited\"}"] == 1)
    #expect(values["mcp_denials_total{reason=\"token_expired\"}"] == 1)
    #expect(values["mcp_denials_total{reason=\"other\"}"] == 2)
    #expect(values["mcp_flow_matches_total{flow=\"exfiltration\",action=\"block\"}"] == 1)
    #expect(values["mcp_audit_records_total"] == 1 && values["mcp_audit_failures_total"] == 0)
    #expect(values["mcp_redactions_total"] == 41 && values["mcp_injection_findings_total"] == 1)
    #expect(metrics.count(of: .redactions) == 41)
  }

  @Test func indicesThatDoNotExistAreCountedNowhere() throws {
    let metrics = metrics()
    let before = try page(metrics).values.filter { $0.key.hasPrefix("mcp_") }
    for index in [-1, 2, 17, Int.max, Int.min] {
      metrics.tool(index, .success, .seconds(1))
      metrics.resource(index, .error)
      metrics.prompt(index, .success)
      metrics.flow(index)
    }
    #expect(try page(metrics).values.filter { $0.key.hasPrefix("mcp_") } == before)
  }

  @Test func versionsOfOneToolAreOneSeries() throws {
    let metrics = metrics(tools: ["search", "update", "search"])
    metrics.tool(0, .success, .zero)
    metrics.tool(2, .success, .zero)
    metrics.tool(1, .error, .zero)
    let values = try page(metrics).values
    #expect(values["mcp_tool_invocations_total{tool_name=\"search\",status=\"success\"}"] == 2)
    #expect(values["mcp_tool_invocations_total{tool_name=\"update\",status=\"error\"}"] == 1)
  }

  @Test func namesOfAnyKindMakeALawfulPage() throws {
    let name = "a\"b\\c\nd\t{}=,é🙂 # HELP"
    let metrics = Metrics(
      server: (name, name), tools: [name], resources: [name], prompts: [name], flows: [(name, name)])
    metrics.tool(0, .success, .zero)
    let page = try page(metrics)
    let escaped = #"a\"b\\c\nd"# + "\t{}=,é🙂 # HELP"
    #expect(page.values["mcp_tool_invocations_total{tool_name=\"\(escaped)\",status=\"success\"}"] == 1)
    #expect(page.values["mcp_server_info{name=\"\(escaped)\",version=\"\(escaped)\"}"] == 1)
  }

  @Test func aServerOfNothingHasAPage() throws {
    let page = try page(Metrics(server: ("x", "0"), tools: [], resources: [], prompts: []))
    #expect(page.kinds["mcp_tool_duration_seconds"] == "histogram")
    #expect(!page.series.contains { $0.hasPrefix("mcp_tool_") || $0.hasPrefix("mcp_flow_") })
  }

  @Test func gaugesAreReadWhenThePageIs() throws {
    let metrics = metrics()
    #expect(try page(metrics).values["mcp_calls_in_flight"] == 0)
    let calls = Locked(3)
    metrics.setGauges(Metrics.Gauges(callsInFlight: { calls.withLock { $0 } }, stuckHandlers: { 2 }))
    calls.withLock { $0 = 5 }
    let values = try page(metrics).values
    #expect(values["mcp_calls_in_flight"] == 5 && values["mcp_stuck_handlers"] == 2)
  }

  @Test func figuresOfTheProcess() throws {
    let values = try page(metrics()).values
    #expect((values["process_start_time_seconds"] ?? 0) > 1_700_000_000)
    #expect((values["process_cpu_seconds_total"] ?? 0) > 0)
    #if os(Linux)
      #expect((values["process_resident_memory_bytes"] ?? 0) > 1_000_000)
      #expect((values["process_open_fds"] ?? 0) >= 3)
    #endif
  }

  @Test func nothingIsLostWhereManyCount() async throws {
    let metrics = metrics()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<5_000 {
            metrics.tool(0, .success, .microseconds(10))
            metrics.denial("busy")
          }
        }
      }
      group.addTask { for _ in 0..<20 { _ = metrics.text() } }
    }
    let values = try page(metrics).values
    #expect(values["mcp_tool_invocations_total{tool_name=\"search\",status=\"success\"}"] == 40_000)
    #expect(values["mcp_tool_duration_seconds_sum{tool_name=\"search\"}"] == 0.4)
    #expect(values["mcp_denials_total{reason=\"busy\"}"] == 40_000)
  }

  @Test func outcomesThatAreNoEndAreNotCounted() {
    let statuses: [(CallRecord.Outcome, Metrics.Status?)] = [
      (.success, .success), (.error, .error), (.denied, .denied), (.timeout, .timeout), (.cancelled, .cancelled),
      (.inputRequired, nil), (.task, nil),
    ]
    for (outcome, status) in statuses { #expect(Metrics.Status(outcome) == status) }
  }
}
