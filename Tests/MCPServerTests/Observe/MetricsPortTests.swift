// The port for metrics, over real sockets: what a scraper gets, and what everything else that connects may cost.

import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct MetricsPortTests {
  private static let request = "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n"

  /// Runs the closure with an open port.
  private func withPort(
    _ limits: MetricsPort.Limits = .init(), text: @escaping @Sendable () -> [UInt8] = { Array("up 1\n".utf8) },
    _ body: (Int) throws -> Void
  ) throws {
    let port = MetricsPort(port: 0, limits: limits, text: text)
    try port.start()
    defer { port.close() }
    try body(try #require(port.port))
  }

  @Test func aScraperGetsThePage() throws {
    let metrics = Metrics(server: ("x", "1"), tools: ["search"], resources: [], prompts: [])
    metrics.tool(0, .success, .milliseconds(1))
    try withPort(text: { metrics.text() }) { (port) throws in
      let answer = try LoopbackClient(port).answer(to: Self.request)
      let parts = answer.split(separator: "\r\n\r\n", maxSplits: 1)
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && parts.count == 2)
      let page = try MetricsPage(Array(parts[1].utf8))
      #expect(page.values["mcp_tool_invocations_total{tool_name=\"search\",status=\"success\"}"] == 1)
      #expect(answer.contains("\r\nContent-Length: \(parts[1].utf8.count)\r\n"))
      #expect(
        try LoopbackClient(port).answer(to: "HEAD /healthz HTTP/1.1\r\nHost: [::1]\r\n\r\n").hasSuffix("\r\n\r\n"))
    }
  }

  @Test func itAnswersOnBothLoopbackAddressesWhereThereAreTwo() throws {
    try withPort { (port) throws in
      #expect(try LoopbackClient(port).answer(to: Self.request).hasSuffix("up 1\n"))
      if let client = LoopbackClient(v6: port) { #expect(client.answer(to: Self.request).hasSuffix("up 1\n")) }
    }
  }

  @Test func aPageLargerThanSocketsHoldArrivesWhole() throws {
    let page = [UInt8](repeating: UInt8(ascii: "x"), count: 20_000_000)
    try withPort(text: { page }) { (port) throws in
      let answer = try LoopbackClient(port).answer(to: Self.request)
      #expect(answer.utf8.count > page.count && answer.hasSuffix("xxxx"))
    }
  }

  @Test func aHeadMayComeByteByByteAndWithABody() throws {
    try withPort { (port) throws in
      let slow = try LoopbackClient(port)
      for byte in Self.request.utf8 { slow.send([byte]) }
      #expect(slow.rest().hasSuffix("up 1\n"))
      let post = "POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n"
      let answer = try LoopbackClient(port).answer(to: post + String(repeating: "x", count: 50_000))
      #expect(answer.hasPrefix("HTTP/1.1 405 "))
      #expect(try LoopbackClient(port).answer(to: Self.request + Self.request).hasSuffix("up 1\n"), "one page")
    }
  }

  @Test(arguments: [
    "GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n", "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n", "\r\n\r\n",
    "\u{16}\u{3}\u{1}\u{0}\u{F4}\r\n\r\n",
    "GET /metrics HTTP/1.1\r\nX: " + String(repeating: "a", count: 9_000) + "\r\n\r\n",
    String(repeating: "a", count: 10_000), "GET /metrics HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n",
  ])
  func whateverElseComesIsRefusedAndTheNextIsServed(_ request: String) throws {
    try withPort { (port) throws in
      let answer = try LoopbackClient(port).answer(to: request)
      #expect(answer.hasPrefix("HTTP/1.1 4") && !answer.contains("up 1"))
      #expect(try LoopbackClient(port).answer(to: Self.request).hasSuffix("up 1\n"))
    }
  }

  @Test func randomBytesAndClientsThatVanish() throws {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0...UInt64.max, using: &random)
    var generator = SplitMix(state: seed)
    try withPort { (port) throws in
      for round in 0..<200 {
        let client = try LoopbackClient(port)
        var bytes = Array(Self.request.utf8)
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        client.send(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator))))
        // Every other one is gone at once, with a reset where it is a third.
        if round.isMultiple(of: 3) { client.resetOnClose() }
        if round.isMultiple(of: 2) { _ = client.finish() }
      }
      #expect(try LoopbackClient(port).answer(to: Self.request).hasSuffix("up 1\n"), "seed \(seed)")
    }
  }

  @Test func whoSaysNothingIsLeftInTheEnd() throws {
    try withPort(.init(time: .milliseconds(50))) { (port) throws in
      let silent = try LoopbackClient(port)
      let half = try LoopbackClient(port)
      half.send(Array("GET /metrics HTTP/1.1\r\n".utf8))
      #expect(silent.rest().isEmpty && half.rest().isEmpty)
    }
  }

  @Test func whoReadsNothingIsLeftInTheEnd() throws {
    let page = [UInt8](repeating: UInt8(ascii: "x"), count: 20_000_000)
    try withPort(.init(time: .milliseconds(50), connections: 1), text: { page }) { (port) throws in
      let greedy = try LoopbackClient(port)
      greedy.send(Array(Self.request.utf8))
      // There is one place, so an answer here says that the other was given up.
      #expect(try LoopbackClient(port).answer(to: "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").hasSuffix("ok\n"))
      _ = greedy
    }
  }

  @Test func moreThanThereArePlacesForAreServedOneAfterAnother() throws {
    try withPort(.init(connections: 2)) { (port) throws in
      let clients = try (0..<12).map { _ in try LoopbackClient(port) }
      for client in clients { client.send(Array(Self.request.utf8)) }
      for client in clients { #expect(client.finish().hasSuffix("up 1\n")) }
    }
  }

  @Test func aPortThatIsTakenIsSaidToBe() throws {
    try withPort { (taken) throws in
      let second = MetricsPort(port: taken) { [] }
      let error = #expect(throws: MetricsPortError.self) { try second.start() }
      #expect(error?.reason == .system(EADDRINUSE) && error?.description.contains("another program") == true)
      #expect(error?.description.contains("\(taken)") == true && second.port == nil)
      second.close()
    }
    for number in [-1, 65_536, Int.max] {
      let error = #expect(throws: MetricsPortError.self) { try MetricsPort(port: number) { [] }.start() }
      #expect(error?.reason == .outOfRange)
    }
  }

  @Test func closingLeavesNothingBehind() throws {
    let first = MetricsPort(port: 0) { [] }
    try first.start()
    let number = try #require(first.port)
    let client = try LoopbackClient(number)
    try first.start()
    first.close()
    first.close()
    #expect(first.port == nil && client.rest().isEmpty)
    #expect(throws: LoopbackClient.Refused.self) { try LoopbackClient(number) }
    let second = MetricsPort(port: number) { Array("again 1\n".utf8) }
    try second.start()
    #expect(try LoopbackClient(number).answer(to: Self.request).hasSuffix("again 1\n"))
    second.close()
  }

  @Test func aPortThatNobodyHoldsEndsByItself() throws {
    var port: MetricsPort? = MetricsPort(port: 0) { [] }
    try port?.start()
    let number = try #require(port?.port)
    let client = try LoopbackClient(number)
    port = nil
    #expect(client.rest().isEmpty)
  }
}

/// Random numbers of a seed, so that a failure can be run again.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
