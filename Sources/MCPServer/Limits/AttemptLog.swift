// The times of the attempts that one caller made under one limit: a ring of 32-bit ticks that doubles as it fills. With
// 32 bytes here, 12 or fewer in the table that finds it and the allocator's own 20, a caller costs 4N + 64 bytes.
//
// 32 bits of ticks come around after four windows. Old times are dropped at every look, and a log whose newest time is
// a window old is emptied at once, so no time in a log is ever two windows old when it is read.

/// The log of one caller under one limit. Its memory is its owner's: `clear()` gives it back.
struct AttemptLog {
  /// Whose it is, and under which limit.
  var key: UInt64
  private var ticks: UnsafeMutablePointer<UInt32>?
  /// Where the oldest time stands (20 bits), and how many attempts share the newest one (12 bits).
  private var headAndShared: UInt32 = 0
  /// How many times there are.
  private var count: UInt32 = 0
  /// The upper half of the newest time.
  private var epoch: UInt32 = 0
  /// The counter (27 bits), and how often the ring has doubled (5 bits).
  private var counterAndDoublings: UInt32

  /// An empty log, which has no memory yet.
  init(key: UInt64, counter: Int) {
    self.key = key
    counterAndDoublings = UInt32(truncatingIfNeeded: counter) << 5
  }

  /// The number of the counter that it belongs to.
  var counter: Int { Int(counterAndDoublings >> 5) }

  private var head: Int {
    get { Int(headAndShared & 0xF_FFFF) }
    set { headAndShared = headAndShared & ~0xF_FFFF | UInt32(truncatingIfNeeded: newValue) }
  }
  private var shared: Int {
    get { Int(headAndShared >> 20) }
    set { headAndShared = headAndShared & 0xF_FFFF | UInt32(truncatingIfNeeded: newValue) << 20 }
  }

  /// The smallest ring fills the smallest piece of memory that an allocator gives.
  private func capacity(_ window: AttemptWindow) -> Int { min(6 << Int(counterAndDoublings & 31), window.slots) }

  /// How many bytes its times were given; none while it has no memory.
  func bytes(_ window: AttemptWindow) -> Int {
    ticks == nil ? 0 : capacity(window) * MemoryLayout<UInt32>.stride
  }

  /// Where the nth time stands.
  private func place(_ number: Int, _ window: AttemptWindow) -> Int {
    let place = head + number
    let capacity = capacity(window)
    return place < capacity ? place : place - capacity
  }

  /// The newest time.
  private func newest(_ ticks: UnsafeMutablePointer<UInt32>, _ window: AttemptWindow) -> UInt64 {
    UInt64(epoch) << 32 | UInt64(ticks[place(Int(count) - 1, window)])
  }

  /// The tick from which on no attempt in the log counts; `nil` for an empty one.
  func idleTick(_ window: AttemptWindow) -> UInt64? {
    guard let ticks, count > 0 else { return nil }
    return newest(ticks, window) + AttemptWindow.ticks
  }

  /// Forgets what has left the window, and says when there is room for one more attempt: `nil` for now.
  mutating func roomTick(at now: UInt64, _ window: AttemptWindow) -> UInt64? {
    guard let ticks, count > 0 else { return nil }
    let newest = newest(ticks, window)
    let now = max(now, newest)
    guard now - newest < AttemptWindow.ticks else {
      count = 0
      head = 0
      return nil
    }
    dropOld(ticks, UInt32(truncatingIfNeeded: now), window)
    guard Int(count) == window.slots, shared == window.attemptsPerSlot else { return nil }
    return now + AttemptWindow.ticks - UInt64(UInt32(truncatingIfNeeded: now) &- ticks[head])
  }

  /// Adds an attempt; there must be room for it.
  mutating func add(at now: UInt64, _ window: AttemptWindow) {
    if let ticks, count > 0 {
      let now = max(now, newest(ticks, window))
      if shared < window.attemptsPerSlot {
        shared += 1
        ticks[place(Int(count) - 1, window)] = UInt32(truncatingIfNeeded: now)
        epoch = UInt32(truncatingIfNeeded: now >> 32)
      } else {
        append(now, window)
      }
    } else {
      append(now, window)
    }
  }

  /// Gives the memory of the times back.
  mutating func clear() {
    ticks?.deallocate()
    ticks = nil
    count = 0
    headAndShared = 0
    counterAndDoublings &= ~31
  }

  private mutating func append(_ now: UInt64, _ window: AttemptWindow) {
    let ticks = Int(count) == capacity(window) || self.ticks == nil ? grow(window) : self.ticks
    count += 1
    shared = 1
    ticks?[place(Int(count) - 1, window)] = UInt32(truncatingIfNeeded: now)
    epoch = UInt32(truncatingIfNeeded: now >> 32)
  }

  private mutating func grow(_ window: AttemptWindow) -> UnsafeMutablePointer<UInt32> {
    let old = ticks
    let oldPlaces = (0..<(old == nil ? 0 : Int(count))).lazy.map { [self] in place($0, window) }
    var grown = self
    if old != nil { grown.counterAndDoublings += 1 }
    let new = UnsafeMutablePointer<UInt32>.allocate(capacity: grown.capacity(window))
    if let old { for (number, place) in oldPlaces.enumerated() { new[number] = old[place] } }
    old?.deallocate()
    grown.head = 0
    grown.ticks = new
    self = grown
    return new
  }

  /// Times stand in their order, so the first that still counts is found by halving; mostly it is the first of all.
  private mutating func dropOld(_ ticks: UnsafeMutablePointer<UInt32>, _ now: UInt32, _ window: AttemptWindow) {
    func isOld(_ number: Int) -> Bool { now &- ticks[place(number, window)] >= UInt32(AttemptWindow.ticks) }
    guard isOld(0) else { return }
    var old = 1
    var young = Int(count) - 1  // the newest is not a window old
    while old < young {
      let middle = (old + young) / 2
      if isOld(middle) { old = middle + 1 } else { young = middle }
    }
    head = place(old, window)
    count -= UInt32(old)
  }
}
