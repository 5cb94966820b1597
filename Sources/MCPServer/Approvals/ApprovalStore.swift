// Approvals by the operator, where the client cannot ask or must not: the server writes what it would ask, the command
// `approve` answers in a process of its own, and the call takes the answer when it comes again, once.
//
// Two folders of files. `pending` has a file for each question, whose name says what a look at the folder must know:
// its id, since when it waits, the binding and the caller. `approved` has a file for each binding. There is no code
// that authenticates the files: whoever can write to the folder is the operator, so the folder's owner and mode are
// checked.

import MCPCore

/// Questions for the operator, and answers, in a folder.
struct ApprovalStore: Sendable {
  /// How many questions may wait, and how long.
  struct Limits: Sendable {
    /// Of all callers together.
    var pending = 1_000
    /// Of one caller; its oldest makes room for a new one.
    var pendingPerCaller = 100
    var pendingLifetime: Duration = .seconds(86_400)
  }

  /// A question that waits.
  struct Pending: Sendable, Hashable {
    let id: String
    let since: WallTime
    let request: ApprovalRequest
  }

  private let path: String
  private let limits: Limits
  private let report: @Sendable (String) -> Void

  /// - Parameters:
  ///   - path: the folder of the server's state; it is made where there is none.
  ///   - report: is told of files that are ignored, and why.
  /// - Throws: `StateFailure` where the folder is not ours alone.
  init(_ path: String, limits: Limits = Limits(), report: @escaping @Sendable (String) -> Void) throws(StateFailure) {
    self.path = path
    self.limits = limits
    self.report = report
    _ = try open(.pending)
    _ = try open(.approved)
  }

  /// Puts a question to the operator. Answers the id that approves it; the same question has the same id while it
  /// waits.
  /// - Throws: `StateFailure` where it cannot be written, or too many questions wait.
  func request(_ request: ApprovalRequest, at now: WallTime = .now) throws(StateFailure) -> String {
    let folder = try open(.pending)
    var waiting = try waitingNames(folder, at: now)
    let name = PendingName(id: ApprovalID(), since: now, request.binding)
    if let same = waiting.first(where: { $0.binding == name.binding }) { return same.id.description }
    var own = waiting.filter { $0.caller == name.caller }
    while own.count >= max(1, limits.pendingPerCaller), let oldest = own.min(by: { $0.since < $1.since }) {
      folder.remove(oldest.text)
      own.removeAll { $0.text == oldest.text }
      waiting.removeAll { $0.text == oldest.text }
    }
    guard waiting.count < limits.pending else {
      throw StateFailure("\(waiting.count) questions wait for the operator, as many as may: approve some, or try later")
    }
    try folder.write(name.text, Array(request.json.text.utf8))
    return name.id.description
  }

  /// Approves a question, for one call within a time. The file of the question goes.
  /// - Parameters:
  ///   - id: as the refusal names it.
  ///   - by: who approves.
  /// - Throws: `StateFailure` where no such question waits.
  @discardableResult
  func approve(
    _ id: String, by operatorName: String, validFor time: Duration, at now: WallTime = .now
  ) throws(StateFailure) -> ApprovalRequest {
    guard let parsed = ApprovalID(id) else {
      throw StateFailure("`\(id)` is no id of a question: 20 letters and digits are one, as in \(ApprovalID())")
    }
    let folder = try open(.pending)
    let waiting = try waitingNames(folder, at: now)
    guard let name = waiting.first(where: { $0.id == parsed }),
      let request = try read(name, folder)
    else {
      throw StateFailure(
        "no question of the id \(parsed) waits: it was approved, waited too long, or made room for newer ones of the"
          + " same caller, of whom \(limits.pendingPerCaller) may wait. Let the call be made again for a new one")
    }
    let expires = now.milliseconds + Int64(clamping: time.wholeNanoseconds / 1_000_000)
    let approval: JSON = .object([
      "expires": .integer(expires), "approvedBy": .string(operatorName), "request": request.json,
    ])
    try open(.approved).write(request.binding.name, Array(approval.text.utf8))
    // Two processes that asked at one moment have made two questions of one: both are answered.
    for same in waiting where same.binding == name.binding { folder.remove(same.text) }
    return request
  }

  /// Takes the approval of a call, if there is one that has not expired. It is gone then, for every process.
  func take(_ binding: ApprovalBinding, at now: WallTime = .now) -> Bool {
    do throws(StateFailure) {
      let name = binding.name
      guard let bytes = try open(.approved).take(name) else { return false }
      guard let json = try? JSON.parse(String(decoding: bytes, as: UTF8.self)),
        let expires = json["expires"]?.intValue, let request = json["request"].flatMap(ApprovalRequest.init)
      else {
        report("an approval in \(path) cannot be read and is ignored: \(name)")
        return false
      }
      guard request.binding == binding else {
        report("an approval in \(path) is not of the call that its name says and is ignored: \(name)")
        return false
      }
      return Int64(expires) > now.milliseconds
    } catch {
      report("an approval is not looked for: \(error)")
      return false
    }
  }

  /// Whether there is an approval of a call that has not expired; it stays where it is.
  func holds(_ binding: ApprovalBinding, at now: WallTime = .now) -> Bool {
    guard let bytes = try? open(.approved).read(binding.name),
      let json = try? JSON.parse(String(decoding: bytes, as: UTF8.self)), let expires = json["expires"]?.intValue
    else { return false }
    return Int64(expires) > now.milliseconds
  }

  /// The questions that wait, oldest first.
  func list(at now: WallTime = .now) throws(StateFailure) -> [Pending] {
    let folder = try open(.pending)
    var found: [Pending] = []
    for name in try waitingNames(folder, at: now).sorted(by: { $0.since < $1.since }) {
      guard let request = try read(name, folder) else { continue }
      found.append(Pending(id: name.id.description, since: WallTime(milliseconds: name.since), request: request))
    }
    return found
  }

  /// Removes what has expired. Answers how many approvals that nobody took were among it.
  @discardableResult
  func sweep(at now: WallTime = .now) throws(StateFailure) -> Int {
    _ = try waitingNames(try open(.pending), at: now)
    let folder = try open(.approved)
    var count = 0
    for name in try folder.names() {
      guard let bytes = try folder.read(name) else { continue }
      let json = try? JSON.parse(String(decoding: bytes, as: UTF8.self))
      if let expires = json?["expires"]?.intValue, Int64(expires) > now.milliseconds { continue }
      if folder.remove(name) { count += 1 }
    }
    return count
  }
}

extension ApprovalStore {
  private enum Part: String {
    case pending, approved
  }

  private func open(_ part: Part) throws(StateFailure) -> StateFolder {
    _ = try StateFolder(path)
    return try StateFolder("\(path)/\(part.rawValue)")
  }

  /// The names of the questions that wait; those that waited too long are removed, what is no question is left alone.
  private func waitingNames(_ folder: borrowing StateFolder, at now: WallTime) throws(StateFailure) -> [PendingName] {
    let lifetime = Int64(clamping: limits.pendingLifetime.wholeNanoseconds / 1_000_000)
    var waiting: [PendingName] = []
    for text in try folder.names() {
      guard let name = PendingName(text) else {
        report("a file in \(path)/pending is no question and is ignored: \(text.prefix(80))")
        continue
      }
      if now.milliseconds - name.since < lifetime { waiting.append(name) } else { folder.remove(text) }
    }
    return waiting
  }

  /// The question of a file; `nil`, and a report, where there is none.
  private func read(_ name: PendingName, _ folder: borrowing StateFolder) throws(StateFailure) -> ApprovalRequest? {
    guard let bytes = try folder.read(name.text) else { return nil }
    guard let json = try? JSON.parse(String(decoding: bytes, as: UTF8.self)), let request = ApprovalRequest(json),
      request.binding.name == name.binding
    else {
      report("a question in \(path)/pending cannot be read and is ignored: \(name.text)")
      return nil
    }
    return request
  }
}
