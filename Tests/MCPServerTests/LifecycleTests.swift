// The beginning and the end of handlers, in process.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite("Lifecycle") struct LifecycleTests {
  /// What happened, in order.
  private final class Diary: Sendable {
    private let entries = Locked<[String]>([])
    func note(_ entry: String) { entries.withLock { $0.append(entry) } }
    var all: [String] { entries.withLock { $0 } }
  }

  private struct Locksmith: Error {}

  private struct Diarist: ServerLifecycle {
    let diary: Diary
    var failsToStart = false

    init(_ diary: Diary, failsToStart: Bool = false) {
      self.diary = diary
      self.failsToStart = failsToStart
      diary.note("made")
    }

    func start() async throws {
      diary.note("started")
      if failsToStart { throw Locksmith() }
    }

    func shutdown() async { diary.note("shut down") }
  }

  @Test("Handlers are made and started before the first message, and shut down once")
  func order() async throws {
    let diary = Diary()
    let server = Sample.server(handlers: HandlerBox { Diarist(diary) })
    _ = CommandLineText(definition: server.definition, program: "sample").tools
    #expect(diary.all == [])
    let client = try await SampleClient(server, initializes: false)
    #expect(diary.all == ["made", "started"])
    #expect(try await client.ask("ping")["result"] == .object([]))
    await client.transport.close()
    await client.transport.close()
    #expect(diary.all == ["made", "started", "shut down"])
  }

  @Test("Clients of one server share its handlers")
  func shared() async throws {
    let diary = Diary()
    let server = Sample.server(handlers: HandlerBox { Diarist(diary) })
    async let first = InMemoryTransport(server)
    async let second = InMemoryTransport(server)
    _ = try await [first, second]
    #expect(diary.all == ["made", "started"])
  }

  @Test("A server whose handlers cannot be made or started does not start")
  func failures() async throws {
    let diary = Diary()
    let unmade = Sample.server(handlers: HandlerBox<Diarist> { throw Locksmith() })
    await #expect(throws: Locksmith.self) { try await InMemoryTransport(unmade) }
    let unstarted = Sample.server(handlers: HandlerBox { Diarist(diary, failsToStart: true) })
    await #expect(throws: Locksmith.self) { try await InMemoryTransport(unstarted) }
    #expect(diary.all == ["made", "started"])
  }

  @Test("A server is ready once its handlers have started and say so")
  func readiness() async throws {
    struct Moody: ServerLifecycle {
      let mood: Locked<Bool>
      func isReady() async -> Bool { mood.withLock { $0 } }
    }
    let mood = Locked(true)
    let server = Asking.server(handlers: HandlerBox { Moody(mood: mood) })
    let services = Services(server.definition, server.options)
    #expect(await !services.isReady(), "there are no handlers yet")
    try await services.start()
    #expect(await services.isReady())
    mood.withLock { $0 = false }
    #expect(await !services.isReady())
    services.end()
    #expect(try await Wire(Asking.server()).services.isReady(), "unless they say otherwise")
  }

  @Test("A closed connection ends its messages")
  func messagesEnd() async throws {
    let transport = try await InMemoryTransport(Sample.server())
    await transport.close()
    for await message in transport.messages { Issue.record("there came \(message)") }
  }
}
