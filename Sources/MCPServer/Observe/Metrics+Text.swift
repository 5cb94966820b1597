// The page that Prometheus reads: its text format, version 0.0.4. Series stand there from the start, at zero, because a
// rate sees nothing of a counter's first step where there was no zero before it.

import MCPCore

extension Metrics {
  /// The content type of the page.
  static let contentType: StaticString = "text/plain; version=0.0.4; charset=utf-8"

  /// The page as it is now.
  func text() -> [UInt8] {
    // A line takes some 80 bytes.
    var writer = JSONWriter(capacity: 4_096 + catalog.cellCount * 80)
    write(to: &writer)
    return Array(writer.bytes)
  }

  /// Appends the page as it is now.
  func write(to writer: inout JSONWriter) {
    writer.metricHead("mcp_server_info", "gauge", "The server's name and version; always 1.")
    writer.raw("mcp_server_info")
    writer.raw(catalog.server)
    writer.raw(" 1\n")
    writeCounter(catalog.toolCalls, to: &writer)
    catalog.toolDurations.write(cells, to: &writer)
    for family in [catalog.resourceReads, catalog.resourceFailures, catalog.promptGets, catalog.denials] {
      writeCounter(family, to: &writer)
    }
    writeCounter(catalog.flowMatches, to: &writer)
    writeCounter(catalog.deprecatedCalls, to: &writer)
    for family in catalog.plain { writeCounter(family, to: &writer) }
    let gauges = currentGauges
    writer.gauge("mcp_calls_in_flight", "Calls that are worked on.", gauges.callsInFlight())
    writer.gauge("mcp_stuck_handlers", "Handlers that run on past their deadline.", gauges.stuckHandlers())
    writeProcess(ProcessFigures.now(), to: &writer)
  }

  private func writeCounter(_ family: CounterFamily, to writer: inout JSONWriter) {
    writer.metricHead(family.name, "counter", family.help)
    for (index, labels) in family.series.enumerated() {
      writer.raw(family.name)
      writer.raw(labels)
      writer.byte(UInt8(ascii: " "))
      writer.integer(cells.value(at: family.firstCell + index))
      writer.byte(UInt8(ascii: "\n"))
    }
  }

  /// The names are those that Prometheus's own libraries use; what the platform does not tell is left out.
  private func writeProcess(_ figures: ProcessFigures, to writer: inout JSONWriter) {
    writer.metricHead("process_start_time_seconds", "gauge", "When the server began, in seconds since 1970.")
    writer.raw("process_start_time_seconds ")
    writer.nanosecondsAsSeconds(Int(startTime * 1e3) * 1_000_000)
    writer.byte(UInt8(ascii: "\n"))
    writer.metricHead("process_cpu_seconds_total", "counter", "Processor time that the process took, in seconds.")
    writer.raw("process_cpu_seconds_total ")
    writer.nanosecondsAsSeconds(figures.processorNanoseconds)
    writer.byte(UInt8(ascii: "\n"))
    if let bytes = figures.residentBytes {
      writer.gauge("process_resident_memory_bytes", "Memory that the process holds, in bytes.", bytes)
    }
    if let count = figures.openDescriptors {
      writer.gauge("process_open_fds", "Descriptors that are open.", count)
    }
    if let count = figures.mostDescriptors {
      writer.gauge("process_max_fds", "Descriptors that may be open at a time.", count)
    }
  }
}

extension JSONWriter {
  /// Appends the two lines that stand above a metric.
  mutating func metricHead(_ name: StaticString, _ kind: StaticString, _ help: StaticString) {
    raw("# HELP ")
    raw(name)
    raw(" ")
    raw(help)
    raw("\n# TYPE ")
    raw(name)
    raw(" ")
    raw(kind)
    raw("\n")
  }

  /// Appends a gauge without labels.
  mutating func gauge(_ name: StaticString, _ help: StaticString, _ value: Int) {
    metricHead(name, "gauge", help)
    raw(name)
    raw(" ")
    integer(value)
    raw("\n")
  }

  /// Appends a time in nanoseconds as seconds, exactly.
  mutating func nanosecondsAsSeconds(_ nanoseconds: Int) {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    integer(seconds)
    guard rest > 0 else { return }
    raw(".")
    var digits = String(rest + 1_000_000_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    raw(String(digits))
  }
}
