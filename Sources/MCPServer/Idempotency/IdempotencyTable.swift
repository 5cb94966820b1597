// The keys that this process has seen. What is kept of a caller makes room only for the same caller: its oldest answers
// go first, then its oldest finished keys; a call that runs, or of whose outcome nothing is known, is kept until it
// expires.

/// The keys of all callers. One thread at a time may use it.
struct IdempotencyTable<Output: Sendable> {
  /// How far a call is.
  enum Phase {
    case running
    case finished(Output, bytes: Int)
    /// It is over, and its answer is not kept.
    case spent
    case unknown
  }

  /// A key.
  struct Entry {
    let caller: String
    let digest: [UInt8]
    /// Tells one use of a key from a later one.
    let serial: UInt64
    var phase = Phase.running
    /// Milliseconds since 1970.
    var expires: Int64
  }

  /// What is kept of one caller.
  private struct Usage {
    var keys = 0
    var bytes = 0
    /// The keys whose calls are over, in the order in which they ended; some may be gone.
    var finished: [(name: String, serial: UInt64)] = []
    /// How many of them have lost their answers, and how many are gone.
    var spent = 0
    var gone = 0

    mutating func compact() {
      guard gone > finished.count / 2 else { return }
      finished.removeFirst(gone)
      spent = max(0, spent - gone)
      gone = 0
    }
  }

  private static var sweepInterval: Int64 { 60_000 }

  private let limits: IdempotencyLimits
  private var entries: [String: Entry] = [:]
  private var usage: [String: Usage] = [:]
  private var bytes = 0
  private var serial: UInt64 = 0
  private var sweepAfter: Int64 = .min
  /// Keys that were forgotten and whose files are to go.
  private var forgotten: [String] = []

  init(_ limits: IdempotencyLimits) { self.limits = limits }

  /// How many keys there are, and how many bytes of answers.
  var size: (keys: Int, bytes: Int) { (entries.count, bytes) }

  /// The entry of a key that has not expired.
  mutating func entry(_ name: String, at now: WallTime) -> Entry? {
    guard let entry = entries[name] else { return nil }
    guard entry.expires <= now.milliseconds else { return entry }
    remove(name)
    return nil
  }

  /// Adds a key whose call begins. Answers its serial number; `nil` where there is no room.
  mutating func add(_ name: String, caller: String, digest: [UInt8], at now: WallTime) -> UInt64? {
    if usage[caller]?.keys ?? 0 >= limits.keysPerCaller || entries.count >= limits.keys {
      sweep(at: now)
      while usage[caller]?.keys ?? 0 >= limits.keysPerCaller || entries.count >= limits.keys {
        guard forgetOldest(of: caller) else { return nil }
      }
    }
    serial += 1
    entries[name] = Entry(caller: caller, digest: digest, serial: serial, expires: expiry(from: now))
    usage[caller, default: Usage()].keys += 1
    return serial
  }

  /// A call is over. Answers its digest; `nil` where the key has expired meanwhile.
  mutating func finish(_ name: String, _ serial: UInt64, _ output: Output, bytes size: Int, at now: WallTime)
    -> [UInt8]?
  {
    guard var entry = entries[name], entry.serial == serial, case .running = entry.phase else { return nil }
    let caller = entry.caller
    while bytes + size > limits.bytes || (usage[caller]?.bytes ?? 0) + size > limits.bytesPerCaller {
      guard dropOldestAnswer(of: caller) else { break }
    }
    let fits = bytes + size <= limits.bytes && (usage[caller]?.bytes ?? 0) + size <= limits.bytesPerCaller
    entry.phase = fits ? .finished(output, bytes: size) : .spent
    entry.expires = expiry(from: now)
    entries[name] = entry
    if fits {
      bytes += size
      usage[caller, default: Usage()].bytes += size
    }
    trimQueue(of: caller)
    usage[caller, default: Usage()].finished.append((name, serial))
    return entry.digest
  }

  /// Nobody knows what came of a call.
  mutating func lose(_ name: String, _ serial: UInt64, at now: WallTime) {
    guard var entry = entries[name], entry.serial == serial, case .running = entry.phase else { return }
    entry.phase = .unknown
    entry.expires = expiry(from: now)
    entries[name] = entry
  }

  /// Whether a call of this serial number still runs.
  func isRunning(_ name: String, _ serial: UInt64) -> Bool {
    guard let entry = entries[name], entry.serial == serial, case .running = entry.phase else { return false }
    return true
  }

  /// Forgets a key.
  mutating func remove(_ name: String) {
    guard let entry = entries.removeValue(forKey: name) else { return }
    var own = usage[entry.caller] ?? Usage()
    own.keys -= 1
    if case .finished(_, let size) = entry.phase {
      own.bytes -= size
      bytes -= size
    }
    usage[entry.caller] = own.keys > 0 ? own : nil
  }

  /// The keys that were forgotten for want of room since this was last asked.
  mutating func takeForgotten() -> [String] {
    defer { forgotten = [] }
    return forgotten
  }

  private func expiry(from now: WallTime) -> Int64 {
    now.milliseconds + Int64(clamping: limits.lifetime.wholeNanoseconds / 1_000_000)
  }

  private mutating func sweep(at now: WallTime) {
    guard now.milliseconds >= sweepAfter else { return }
    sweepAfter = now.milliseconds + Self.sweepInterval
    for (name, entry) in entries where entry.expires <= now.milliseconds { remove(name) }
  }

  /// Leaves out of the queue what has expired: it stands in front.
  private mutating func trimQueue(of caller: String) {
    guard var own = usage[caller] else { return }
    while own.gone < own.finished.count, entries[own.finished[own.gone].name]?.serial != own.finished[own.gone].serial {
      own.gone += 1
    }
    own.compact()
    usage[caller] = own
  }

  /// The oldest answer of a caller goes; its key stays bound. Answers whether there was one.
  private mutating func dropOldestAnswer(of caller: String) -> Bool {
    guard var own = usage[caller] else { return false }
    defer { usage[caller] = own }
    own.spent = max(own.spent, own.gone)
    while own.spent < own.finished.count {
      let (name, serial) = own.finished[own.spent]
      own.spent += 1
      guard let entry = entries[name], entry.serial == serial, case .finished(_, let size) = entry.phase else {
        continue
      }
      entries[name]?.phase = .spent
      own.bytes -= size
      bytes -= size
      return true
    }
    return false
  }

  /// The oldest key of a caller whose call is over goes. Answers whether there was one.
  private mutating func forgetOldest(of caller: String) -> Bool {
    guard var own = usage[caller] else { return false }
    while own.gone < own.finished.count {
      let (name, serial) = own.finished[own.gone]
      own.gone += 1
      guard entries[name]?.serial == serial else { continue }
      own.compact()
      usage[caller] = own
      remove(name)
      forgotten.append(name)
      return true
    }
    return false
  }
}
