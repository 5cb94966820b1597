// Dates, times and durations of RFC 3339. A leap second is accepted only where one can fall: in the last second of a
// day in UTC, whatever the offset.

extension ByteScanner {
  mutating func takeDate() -> Bool {
    guard let year = take(digits: 4, in: 0...9999), take("-"), let month = take(digits: 2, in: 1...12), take("-") else {
      return false
    }
    let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return take(digits: 2, in: 1...days) != nil
  }

  mutating func takeTime() -> Bool {
    guard let hour = take(digits: 2, in: 0...23), take(":"), let minute = take(digits: 2, in: 0...59), take(":"),
      let second = take(digits: 2, in: 0...60)
    else { return false }
    if take("."), count(while: \.isDigit) == 0 { return false }
    guard let offset = takeOffset() else { return false }
    return second < 60 || (hour * 60 + minute - offset + 2880) % 1440 == 1439
  }

  mutating func takeDateTime() -> Bool {
    takeDate() && (take("T") || take("t")) && takeTime()
  }

  /// The offset from UTC in minutes.
  private mutating func takeOffset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let isWest = take("-")
    guard isWest || take("+"), let hours = take(digits: 2, in: 0...23), take(":"),
      let minutes = take(digits: 2, in: 0...59)
    else { return nil }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }

  /// `P`, then weeks alone, or units from large to small without a gap, with `T` before those of a day.
  mutating func takeDuration() -> Bool {
    guard take("P") else { return false }
    if next == 0x54 { return takeUnitsOfDay() }
    let start = position
    guard count(while: \.isDigit) > 0 else { return false }
    if take("W") { return true }
    position = start
    return takeUnits("YMD") && (next != 0x54 || takeUnitsOfDay())
  }

  private mutating func takeUnitsOfDay() -> Bool {
    take("T") && takeUnits("HMS")
  }

  private mutating func takeUnits(_ units: String) -> Bool {
    var last: Int?
    let letters = Array(units.utf8)
    while next?.isDigit == true {
      _ = count(while: \.isDigit)
      guard let letter = next, let index = letters.firstIndex(of: letter) else { return false }
      if let last, index != last + 1 { return false }
      last = index
      position += 1
    }
    return last != nil
  }
}
