// Where counters are kept: one block of atomic numbers for all of them. An array of atomics would be one object each,
// or copies, which atomics do not allow.

import Synchronization

/// Numbers that any thread may add to.
final class MetricCells: @unchecked Sendable {
  private let cells: UnsafeMutablePointer<Atomic<Int>>
  /// How many there are.
  let count: Int

  /// Numbers that are all zero.
  init(count: Int) {
    self.count = max(count, 1)
    cells = .allocate(capacity: self.count)
    for index in 0..<self.count { (cells + index).initialize(to: Atomic(0)) }
  }

  deinit {
    cells.deinitialize(count: count)
    cells.deallocate()
  }

  /// Adds to the number at this place; a place that does not exist is passed over. A sum that is too large wraps.
  @inline(__always)
  func add(_ amount: Int, at index: Int) {
    guard index >= 0, index < count else { return }
    cells[index].wrappingAdd(amount, ordering: .relaxed)
  }

  /// The number at this place.
  func value(at index: Int) -> Int {
    guard index >= 0, index < count else { return 0 }
    return cells[index].load(ordering: .relaxed)
  }
}
