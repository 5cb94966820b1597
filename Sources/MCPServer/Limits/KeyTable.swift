// From the hash of a caller to its place in a list. Only the places stand here, four bytes each: the keys stand in the
// list itself. Nothing is ever taken out; who owns the list leaves out what is old when it has the table built anew.

/// An open-addressing table of places in a list whose entries have 64-bit keys.
struct KeyTable {
  /// A place in the list, plus one; zero is free.
  private var cells: [UInt32]
  private var mask: Int
  /// How many places the table knows.
  private(set) var count = 0

  /// A table that takes so many places before it must be built anew.
  init(room: Int = 0) {
    var size = 16
    while KeyTable.room(of: size) < room { size *= 2 }
    cells = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  /// Whether one more place can be added.
  var hasRoom: Bool { count < KeyTable.room(of: cells.count) }
  /// How many places can stand here.
  var room: Int { KeyTable.room(of: cells.count) }
  /// How much memory the table takes.
  var bytes: Int { cells.capacity * MemoryLayout<UInt32>.stride }

  /// The place of a key.
  @inline(__always)
  func find(_ key: UInt64, keyAt: (Int) -> UInt64) -> Int? {
    cells.withUnsafeBufferPointer { cells in
      var cell = Int(truncatingIfNeeded: key >> 32) & mask
      while cells[cell] != 0 {
        let place = Int(cells[cell] - 1)
        if keyAt(place) == key { return place }
        cell = (cell + 1) & mask
      }
      return nil
    }
  }

  /// Adds the place of a key that is not here yet; the table must have room.
  mutating func add(_ place: Int, key: UInt64) {
    var cell = Int(truncatingIfNeeded: key >> 32) & mask
    while cells[cell] != 0 { cell = (cell + 1) & mask }
    cells[cell] = UInt32(truncatingIfNeeded: place) + 1
    count += 1
  }

  /// Three of four cells may be taken.
  private static func room(of size: Int) -> Int { size / 4 * 3 }
}
