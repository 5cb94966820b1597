// The calls in flight, as lists through the calls themselves: entering and leaving cost a few instructions. Which list a
// call is in follows from its id, so that whether an id is in use is seen at once; what must look at all calls (deadlines,
// every ten milliseconds) walks all lists.

extension RequestID {
  /// How many lists there are; a power of two.
  fileprivate static let listCount = 64

  /// The list of the calls of this id.
  fileprivate var list: Int {
    switch self {
    case .integer(let value): Int(truncatingIfNeeded: value) & (RequestID.listCount - 1)
    case .bigInteger(let text), .string(let text):
      text.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & (RequestID.listCount - 1)
    }
  }
}

/// The calls in flight on one connection.
package final class ActiveCalls: @unchecked Sendable {
  private let condition = Condition()
  /// The first call of each list.
  private var lists = [ActiveCall?](repeating: nil, count: RequestID.listCount)
  private var count = 0
  private var bytes = 0
  private var stuck = 0
  private var waitedInVain = false
  private let limits: ServerLimits

  init(limits: ServerLimits) { self.limits = limits }

  /// Runs the closure under the lock.
  func withLock<Result>(_ body: () -> Result) -> Result { condition.withLock(body) }

  /// Enters a call.
  func enter(_ call: ActiveCall) {
    condition.lock()
    let list = call.id.list
    let first = lists[list]
    call.next = first
    first?.previous = call
    lists[list] = call
    count += 1
    bytes += call.size
    condition.unlock()
  }

  /// Removes a call that was concluded.
  func leave(_ call: ActiveCall) {
    condition.lock()
    if let previous = call.previous {
      previous.next = call.next
    } else if lists[call.id.list] === call {
      lists[call.id.list] = call.next
    }
    call.next?.previous = call.previous
    call.next = nil
    call.previous = nil
    count -= 1
    bytes -= call.size
    condition.unlock()
    condition.broadcast()
  }

  /// Waits a moment where there are as many calls, or as many bytes of them, as the limits allow. Once that was in
  /// vain, it does not wait again until there was room: messages must be read on, or no cancellation ever arrives.
  package func waitForRoom() {
    condition.withLock {
      if isFull && !waitedInVain {
        condition.wait(milliseconds: ActiveCalls.patience)
        waitedInVain = isFull
      }
      if !isFull { waitedInVain = false }
    }
  }

  /// Milliseconds that the reader waits for room.
  private static let patience = 100

  private var isFull: Bool { count >= limits.callsInFlight || bytes >= limits.bytesInFlight }

  /// The call that answers the request of this id, among those of one scope.
  func find(_ id: RequestID, in scope: AnyObject) -> ActiveCall? {
    condition.withLock {
      var call = lists[id.list]
      while let current = call, !current.answers(id, in: scope) { call = current.next }
      return call
    }
  }

  /// The calls of one scope that are no tasks.
  func all(in scope: AnyObject) -> [ActiveCall] {
    condition.withLock { filtered { $0.answers($0.id, in: scope) } }
  }

  /// The calls whose deadline has passed.
  func overdue(at now: ContinuousClock.Instant) -> [ActiveCall] {
    condition.withLock { filtered { $0.deadline <= now } }
  }

  /// All calls.
  func all() -> [ActiveCall] { condition.withLock { filtered { _ in true } } }

  private func filtered(_ isWanted: (ActiveCall) -> Bool) -> [ActiveCall] {
    var calls: [ActiveCall] = []
    if count == 0 { return calls }
    for first in lists {
      var call = first
      while let current = call {
        if isWanted(current) { calls.append(current) }
        call = current.next
      }
    }
    return calls
  }

  /// Whether there are none.
  package var isEmpty: Bool { condition.withLock { count == 0 } }

  /// How many calls are worked on.
  var inFlight: Int { condition.withLock { count } }

  /// How many handlers run on past their deadline.
  var stuckHandlers: Int { condition.withLock { stuck } }

  /// A handler runs on past its deadline.
  func handlerGotStuck() { condition.withLock { stuck += 1 } }

  /// Such a handler has come back after all.
  func stuckHandlerReturned() { condition.withLock { stuck -= 1 } }

  /// Whether as many handlers are stuck, or as many calls are in flight, as the limits allow.
  var isBusy: Bool { condition.withLock { stuck >= limits.stuckHandlers || isFull } }
}
