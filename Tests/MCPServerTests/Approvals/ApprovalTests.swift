// An approval lets one call through, once, in time, and none but that.

import MCPCore
import Testing

@testable import MCPServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct ApprovalTests {
  private let start = WallTime(milliseconds: 1_900_000_000_000)
  private let binding = ApprovalBinding(
    caller: "u", tenant: "acme", tool: "drop", argumentDigest: SHA256.digest(Array("{}".utf8)))

  private func at(_ seconds: Int64) -> WallTime { WallTime(milliseconds: start.milliseconds + seconds * 1_000) }

  private func request(_ binding: ApprovalBinding) -> ApprovalRequest {
    ApprovalRequest(binding: binding, question: "Drop “all” of\nit?", argumentsText: #"{"name":"ä"}"#)
  }

  private func changed(_ change: (inout ApprovalBinding) -> Void) -> ApprovalBinding {
    var binding = binding
    change(&binding)
    return binding
  }

  /// A store whose reports a test can read.
  private func store(
    _ folder: String, _ limits: ApprovalStore.Limits = .init()
  ) throws -> (ApprovalStore, Locked<[String]>) {
    let reports = Locked<[String]>([])
    return (try ApprovalStore(folder, limits: limits) { text in reports.withLock { $0.append(text) } }, reports)
  }

  @Test func anApprovalIsTakenOnce() throws {
    try withFolder { folder in
      let (store, _) = try self.store(folder)
      #expect(!store.take(binding, at: start))
      let id = try store.request(request(binding), at: start)
      #expect(!store.take(binding, at: start), "a question is no answer")
      #expect(try store.list(at: start) == [.init(id: id, since: start, request: request(binding))])
      let (operators, _) = try self.store(folder)
      #expect(try operators.approve(id, by: "root", validFor: .seconds(600), at: at(5)) == request(binding))
      #expect(try store.list(at: at(5)) == [])
      #expect(store.take(binding, at: at(6)))
      #expect(!store.take(binding, at: at(6)), "replayed")
      #expect(throws: StateFailure.self) { try operators.approve(id, by: "root", validFor: .seconds(600), at: at(7)) }
    }
  }

  @Test func itLetsNoOtherCallThrough() throws {
    try withFolder { folder in
      let (store, _) = try self.store(folder)
      try store.approve(try store.request(request(binding), at: start), by: "root", validFor: .seconds(600), at: start)
      #expect(!store.take(changed { $0.caller = "v" }, at: start))
      #expect(!store.take(changed { $0.tenant = "globex" }, at: start))
      #expect(!store.take(changed { $0.tenant = nil }, at: start))
      #expect(!store.take(changed { $0.tool = "drop2" }, at: start))
      #expect(!store.take(changed { $0.argumentDigest[31] ^= 1 }, at: start))
      #expect(!store.take(changed { ($0.caller, $0.tenant) = ("uacme", nil) }, at: start))
      #expect(store.take(binding, at: start))
    }
  }

  @Test func noTenantIsNotAnEmptyOne() {
    #expect(changed { $0.tenant = nil }.name != changed { $0.tenant = "" }.name)
  }

  @Test func itExpires() throws {
    try withFolder { folder in
      let (store, _) = try self.store(folder)
      for seconds: Int64 in [599, 600] {
        try store.approve(
          try store.request(request(binding), at: start), by: "root", validFor: .seconds(600), at: start)
        #expect(store.take(binding, at: at(seconds)) == (seconds < 600))
      }
      #expect(!store.take(binding, at: start), "what has expired is gone")
      try store.approve(try store.request(request(binding), at: start), by: "root", validFor: .seconds(600), at: start)
      #expect(try store.sweep(at: at(599)) == 0 && store.sweep(at: at(600)) == 1)
      let id = try store.request(request(binding), at: start)
      #expect(throws: StateFailure.self) { try store.approve(id, by: "root", validFor: .seconds(1), at: at(86_400)) }
    }
  }

  @Test(arguments: 0..<20)
  func oneOfManyTakersGetsIt(_ round: Int) async throws {
    try await withFolder { folder in
      let (store, reports) = try self.store(folder)
      try store.approve(try store.request(request(binding), at: start), by: "root", validFor: .seconds(600), at: start)
      let taken = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 { group.addTask { store.take(self.binding, at: self.start) } }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(taken == 1 && reports.withLock { $0.isEmpty })
    }
  }

  @Test func theSameQuestionHasTheSameID() throws {
    try withFolder { folder in
      let (store, _) = try self.store(folder)
      let id = try store.request(request(binding), at: start)
      #expect(try store.request(request(binding), at: at(60)) == id)
      #expect(try store.request(request(changed { $0.caller = "v" }), at: at(60)) != id)
      #expect(try store.request(request(binding), at: at(86_400)) != id, "it waited too long")
      #expect(try store.list(at: at(86_400)).count == 2)
    }
  }

  @Test func noMoreWaitThanMay() throws {
    try withFolder { folder in
      let (store, _) = try store(folder, .init(pending: 10, pendingPerCaller: 4))
      func ask(_ caller: String, _ number: UInt8) throws -> String {
        try store.request(
          request(changed { ($0.caller, $0.argumentDigest) = (caller, [number]) }), at: at(Int64(number)))
      }
      let ids = try (0..<6).map { try ask("flood", $0) }
      #expect(try store.list(at: at(6)).map(\.id) == Array(ids.suffix(4)), "a caller's oldest make room")
      for caller in 0..<6 { _ = try ask("u\(caller)", 7) }
      #expect(throws: StateFailure.self) { try ask("late", 8) }
      #expect(try ask("flood", 9) != ids[5], "but its own place is a caller's own")
    }
  }

  @Test func idsCanBeTyped() throws {
    for _ in 0..<200 {
      let id = ApprovalID()
      #expect(id.description.utf8.count == 23 && ApprovalID(id.description) == id)
      #expect(ApprovalID(" \(id.letters.uppercased())") == id)
      let misread = id.description.replacing("0", with: "O").replacing("1", with: "l")
      #expect(ApprovalID(misread) == id)
    }
    for bad in ["", "abc", "../../../../etc/passwd", "uuuuu-uuuuu-uuuuu-uuuuu", String(repeating: "a", count: 21)] {
      #expect(ApprovalID(bad) == nil)
    }
  }

  @Test func foldersThatOthersCanWriteAreRefused() throws {
    try withFolder { folder in
      _ = try self.store(folder)
      var facts = stat()
      #expect(stat(folder, &facts) == 0 && facts.st_mode & 0o777 == 0o700)
      for bad: mode_t in [0o770, 0o702, 0o777] {
        chmod(folder, bad)
        #expect(throws: StateFailure.self) { try self.store(folder) }
      }
      chmod(folder, 0o755)
      let (store, reports) = try self.store(folder)
      try store.approve(try store.request(request(binding), at: start), by: "root", validFor: .seconds(600), at: start)
      let file = "\(folder)/approved/\(binding.name)"
      #expect(stat(file, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
      chmod("\(folder)/approved", 0o777)
      #expect(!store.take(binding, at: start) && reports.withLock { $0.count } == 1)
      chmod("\(folder)/approved", 0o700)
      #expect(store.take(binding, at: start))
    }
  }

  @Test func linksAreNotFollowed() throws {
    try withFolder { folder in
      let (store, _) = try self.store(folder)
      let link = "\(folder)-link"
      defer { unlink(link) }
      symlink(folder, link)
      #expect(throws: StateFailure.self) { try self.store(link) }
      try store.approve(try store.request(request(binding), at: start), by: "root", validFor: .seconds(600), at: start)
      rename("\(folder)/approved/\(binding.name)", "\(folder)/elsewhere")
      symlink("\(folder)/elsewhere", "\(folder)/approved/\(binding.name)")
      #expect(!store.take(binding, at: start))
    }
  }

  @Test func filesThatCannotBeReadAreIgnoredAloud() throws {
    try withFolder { folder in
      let (store, reports) = try self.store(folder)
      let id = try store.request(request(binding), at: start)
      try StateFolder("\(folder)/pending").write("garbage", [1, 2, 3])
      let name = try #require(try StateFolder("\(folder)/pending").names().first { $0 != "garbage" })
      #expect(try store.list(at: start).count == 1 && reports.withLock { $0.count } == 1)
      // A question whose text is of another call than its name says.
      let other = request(changed { $0.tool = "look" })
      try StateFolder("\(folder)/pending").write(name, Array(other.json.text.utf8))
      #expect(throws: StateFailure.self) { try store.approve(id, by: "root", validFor: .seconds(600), at: start) }
      for text in ["", "{", "[]", #"{"expires":9999999999999}"#, "\u{0}"] {
        try StateFolder("\(folder)/approved").write(binding.name, Array(text.utf8))
        let before = reports.withLock { $0.count }
        #expect(!store.take(binding, at: start) && reports.withLock { $0.count } == before + 1)
      }
      let foreign: JSON = .object(["expires": .integer(start.milliseconds + 1_000), "request": other.json])
      try StateFolder("\(folder)/approved").write(binding.name, Array(foreign.text.utf8))
      #expect(!store.take(binding, at: start), "an approval under another call's name")
    }
  }

  @Test func longTextsAreCutAndSaySo() {
    let request = ApprovalRequest(
      binding: binding, question: String(repeating: "?", count: 5_000),
      argumentsText: String(repeating: "ä", count: 50_000))
    #expect(request.question.hasSuffix(" … (904 more bytes)"))
    #expect(request.argumentsText.hasSuffix(" more bytes)") && request.argumentsText.utf8.count < 66_000)
    #expect(ApprovalRequest(request.json) == request)
  }

  @Test func aMissingIDIsExplained() throws {
    try withFolder { folder in
      let (store, _) = try self.store(folder)
      let unknown = ApprovalID().description
      for (id, word) in [("nonsense", "20 letters"), (unknown, "waits"), (unknown, "made room for newer ones")] {
        #expect { try store.approve(id, by: "root", validFor: .seconds(1), at: start) } throws: { error in
          "\(error)".contains(word)
        }
      }
    }
  }
}
