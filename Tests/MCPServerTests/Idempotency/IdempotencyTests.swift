// A key makes a call once: in one process, over a crash, and with other arguments, callers and tools.

import MCPCore
import Testing

@testable import MCPServer

@Suite struct IdempotencyTests {
  private typealias Store = IdempotencyStore<String>
  private let start = WallTime(milliseconds: 1_900_000_000_000)
  private let digest = SHA256.digest(Array("arguments".utf8))

  private func at(_ seconds: Int64) -> WallTime { WallTime(milliseconds: start.milliseconds + seconds * 1_000) }

  private func begin(
    _ store: Store, _ key: String, caller: String = "u", tool: String = "pay", digest: [UInt8]? = nil,
    at seconds: Int64 = 0
  ) throws -> Store.Answer {
    try store.begin(
      caller: caller, tool: tool, key: #require(IdempotencyKey(key)), digest: digest ?? self.digest, at: at(seconds))
  }

  private func first(_ store: Store, _ key: String, caller: String = "u", at seconds: Int64 = 0) throws -> Store.Ticket
  {
    guard case .first(let ticket) = try begin(store, key, caller: caller, at: seconds) else {
      throw StateFailure("the key \(key) is not new")
    }
    return ticket
  }

  @Test func theFirstAnswerIsReplayed() throws {
    let store = Store()
    let ticket = try first(store, "k")
    #expect(try begin(store, "k").word == "running")
    store.finish(ticket, "paid", bytes: 4, at: at(1))
    #expect(try begin(store, "k", at: 2).word == "replay paid")
    store.finish(ticket, "paid twice", bytes: 4, at: at(3))
    store.abandon(ticket)
    #expect(try begin(store, "k", at: 86_400).word == "replay paid", "a ticket is used once")
    #expect(try begin(store, "k", at: 86_401).word == "first", "a day after the call ended")
  }

  @Test func aKeyIsBoundToCallerToolAndArguments() throws {
    let store = Store()
    store.finish(try first(store, "k"), "paid", bytes: 4, at: start)
    #expect(try begin(store, "k", digest: SHA256.digest([1])).word == "mismatch")
    #expect(try begin(store, "k", caller: "v").word == "first")
    #expect(try begin(store, "k", tool: "refund").word == "first")
    #expect(try begin(store, "k", caller: "upay", tool: "").word == "first", "parts do not run together")
    #expect(try begin(store, "K").word == "first")
  }

  @Test func whatWasNotMadeMayBeMadeAgain() throws {
    let store = Store()
    store.abandon(try first(store, "k"))
    #expect(try begin(store, "k").word == "first")
    store.lose(try first(store, "lost"), at: start)
    #expect(try begin(store, "lost", at: 86_399).word == "unknown")
    #expect(try begin(store, "lost", at: 86_400).word == "first")
  }

  @Test func aCrashLeavesTheOutcomeUnknown() throws {
    try withFolder { folder in
      do {
        let store = Store(journal: journal(folder))
        _ = try first(store, "crashed")
        store.finish(try first(store, "paid"), "paid", bytes: 4, at: start)
        store.abandon(try first(store, "abandoned"))
        store.lose(try first(store, "lost"), at: start)
      }  // the process is gone, without a word
      let store = Store(journal: journal(folder))
      for _ in 0..<3 { #expect(try begin(store, "crashed").word == "unknown") }
      #expect(try begin(store, "crashed", digest: SHA256.digest([1])).word == "mismatch")
      #expect(try begin(store, "paid").word == "replay paid")
      #expect(try begin(store, "abandoned").word == "first")
      #expect(try begin(store, "lost").word == "unknown")
      #expect(try begin(store, "crashed", at: 86_400).word == "first", "when it has expired")
    }
  }

  @Test func withoutAnEncodingTheAnswerIsGoneButNotTheCall() throws {
    try withFolder { folder in
      let store = Store(journal: IdempotencyJournal(folder))
      store.finish(try first(store, "k"), "paid", bytes: 4, at: start)
      #expect(try begin(store, "k").word == "replay paid")
      #expect(try begin(Store(journal: IdempotencyJournal(folder)), "k").word == "spent")
    }
  }

  @Test func twoProcessesMakeOneCall() async throws {
    try await withFolder { folder in
      let stores = (0..<4).map { _ in Store(journal: journal(folder)) }
      for key in 0..<50 {
        let firsts = try await withThrowingTaskGroup(of: Int.self) { group in
          for store in stores {
            group.addTask { try (0..<2).count { _ in try self.begin(store, "k\(key)").word == "first" } }
          }
          return try await group.reduce(0, +)
        }
        #expect(firsts == 1)
      }
    }
  }

  @Test func aFileThatCannotBeReadIsAnUnknownOutcome() throws {
    try withFolder { folder in
      let store = Store(journal: journal(folder))
      let name = try #require(IdempotencyKey("k")).name(caller: "u", tool: "pay")
      try StateFolder(folder).write(name, Array("{\"state\":".utf8))
      #expect(try begin(store, "k").word == "unknown")
    }
  }

  @Test func aFolderThatCannotBeWrittenAllowsNoCall() throws {
    let store = Store(journal: journal("/proc/no such folder"))
    #expect(throws: StateFailure.self) { try begin(store, "k") }
    #expect(store.size.keys == 0)
  }

  @Test func whatIsKeptHasBounds() throws {
    var limits = IdempotencyLimits()
    (limits.keys, limits.keysPerCaller, limits.bytes, limits.bytesPerCaller) = (30, 10, 1_000, 400)
    let store = Store(limits: limits)
    for key in 0..<10 { store.finish(try first(store, "k\(key)"), "answer", bytes: 100, at: start) }
    #expect(store.size == (10, 400))
    #expect(try begin(store, "k5").word == "spent" && begin(store, "k6").word == "replay answer")
    store.finish(try first(store, "k10"), "answer", bytes: 500, at: start)
    #expect(store.size.keys == 10, "the oldest key made room")
    #expect(try begin(store, "k10").word == "spent", "one answer is larger than all may be")
    #expect(try begin(store, "k1").word == "spent", "and the others' answers are gone in vain")
    let running = try (0..<10).map { try first(store, "r\($0)", caller: "v") }
    #expect(try begin(store, "r10", caller: "v").word == "full", "what runs makes no room")
    for key in 0..<10 { _ = try first(store, "w\(key)", caller: "w") }
    #expect(try begin(store, "x", caller: "x").word == "full" && store.size.keys == 30)
    store.abandon(running[3])
    #expect(try begin(store, "x", caller: "x").word == "first")
    #expect(try begin(store, "y", caller: "y", at: 86_400).word == "first", "what has expired makes room")
    #expect(store.size.keys == 1)
  }

  @Test func forgottenKeysLeaveNoFiles() throws {
    try withFolder { folder in
      var limits = IdempotencyLimits()
      limits.keysPerCaller = 5
      let store = Store(limits: limits, journal: journal(folder))
      for key in 0..<50 { store.finish(try first(store, "k\(key)"), "answer", bytes: 6, at: start) }
      #expect(try StateFolder(folder).names().count <= 6)
    }
  }

  @Test func aLongLivedCallerCostsNoMoreThanItsKeys() throws {
    var table = IdempotencyTable<String>(IdempotencyLimits())
    for hour in 0..<Int64(5_000) {
      let name = "\(hour)"
      let added = table.add(name, caller: "u", digest: digest, at: at(hour * 3_600))
      let serial = try #require(added)
      _ = table.finish(name, serial, "answer", bytes: 6, at: at(hour * 3_600))
      #expect(table.size.keys <= 1_000)
    }
  }

  @Test func threadsMakeOneCall() async throws {
    let store = Store()
    let firsts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { try (0..<500).count { try self.begin(store, "k\($0)").word == "first" } }
      }
      return try await group.reduce(0, +)
    }
    #expect(firsts == 500)
  }

  @Test func keysAreVisibleCharacters() {
    for good in ["a", "order-17/a", String(repeating: "k", count: 128), "!~"] {
      #expect(IdempotencyKey(good)?.text == good)
    }
    for bad in ["", "a b", "a\n", "ä", "\u{7F}", "\u{0}", String(repeating: "k", count: 129)] {
      #expect(IdempotencyKey(bad) == nil)
    }
  }

  private func journal(_ folder: String) -> IdempotencyJournal<String> {
    IdempotencyJournal(
      folder, encode: { Array($0.utf8) }, decode: { String(decoding: $0, as: UTF8.self) })
  }
}

extension IdempotencyStore.Answer where Output == String {
  /// The answer in a word.
  fileprivate var word: String {
    switch self {
    case .first: "first"
    case .replay(let output): "replay \(output)"
    case .running: "running"
    case .mismatch: "mismatch"
    case .unknown: "unknown"
    case .spent: "spent"
    case .full: "full"
    }
  }
}
