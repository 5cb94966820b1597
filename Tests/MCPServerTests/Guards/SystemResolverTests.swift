// The system's resolver: what it finds, and that a lookup that hangs keeps nobody waiting.

import Testing

@testable import MCPServer

@Suite struct SystemResolverTests {
  @Test func findsThisMachine() async throws {
    let addresses = try await SystemResolver.addresses(of: "localhost")
    #expect(!addresses.isEmpty && addresses.allSatisfy { !$0.isPublic })
    #expect(Set(addresses).count == addresses.count)
  }

  @Test func numbersInAnySpellingAreNotPublic() async throws {
    let addresses = try await SystemResolver.addresses(of: "127.1")
    #expect(addresses.map(\.description) == ["127.0.0.1"])
  }

  @Test func nothingFoundIsAFailure() async {
    await #expect(throws: SystemResolver.Failure.notFound) {
      try await SystemResolver.addresses(of: "x.example", within: .seconds(600)) { _ in [] }
    }
  }

  @Test func aLookupThatHangsIsLeftBehind() async {
    let held = HeldThread()
    await #expect(throws: SystemResolver.Failure.timedOut) {
      try await SystemResolver.addresses(of: "x.example", within: .milliseconds(1)) { _ in held.wait() }
    }
    held.open()
  }

  @Test func aCancelledCallWaitsNoLonger() async {
    let held = HeldThread()
    let call = Task {
      try await SystemResolver.addresses(of: "x.example", within: .seconds(600)) { _ in held.wait() }
    }
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
    held.open()
  }
}

/// Holds a thread up until it is opened.
private final class HeldThread: Sendable {
  private let condition = Condition()
  private let isOpen = Locked(false)

  func open() {
    isOpen.withLock { $0 = true }
    condition.withLock { condition.broadcast() }
  }

  func wait() -> [IPAddress] {
    condition.withLock {
      while !isOpen.withLock({ $0 }) { condition.wait() }
    }
    return []
  }
}
