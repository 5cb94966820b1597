// Compact JSON into one growing buffer. It is a pointer and two numbers, so that generated encoders cost what
// hand-written ones do; nothing here knows about structure (who writes a brace writes its partner).
// What cannot be written, a number that is not finite or a tree without end, is written as null and remembered in
// `fault`.

/// A growing buffer of JSON text. It owns its memory alone, so it may go from thread to thread.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes written so far.
  public private(set) var count = 0
  /// What was asked for and could not be written, the first of its kind; `null` stands in its place.
  public private(set) var fault: Fault?

  /// Why a value cannot be written.
  public enum Fault: String, Sendable {
    /// JSON has no infinite numbers, and nothing for "not a number".
    case notFinite = "a number is infinite or not a number"
    /// A tree of more than `JSONWriter.maximumDepth` levels.
    case tooDeep = "a value has too many levels of arrays and objects"
  }

  /// Levels of arrays and objects of a tree that are written.
  public static let maximumDepth = 512

  /// An empty buffer.
  /// - Parameter capacity: bytes to set aside at first; the buffer grows as it must.
  public init(capacity: Int = 512) {
    self.capacity = max(capacity, 16)
    buffer = .allocate(capacity: self.capacity)
  }

  deinit { buffer.deallocate() }

  /// What was written, valid until the next change.
  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: buffer, count: count) }

  /// What was written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    count = 0
    fault = nil
  }

  /// Forgets what was written; of the memory, so many bytes are kept at most.
  public mutating func removeAll(keeping bytes: Int) {
    removeAll()
    guard capacity > max(bytes, 16) else { return }
    buffer.deallocate()
    capacity = max(bytes, 16)
    buffer = .allocate(capacity: capacity)
  }

  /// Makes room for `extra` more bytes.
  @inline(__always)
  public mutating func reserve(_ extra: Int) {
    if count &+ extra > capacity { grow(extra) }
  }

  @inline(never)
  private mutating func grow(_ extra: Int) {
    capacity = max(capacity * 2, count + extra)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: buffer, count: count)
    buffer.deallocate()
    buffer = larger
  }

  /// Appends one byte of JSON text.
  @inline(__always)
  public mutating func byte(_ byte: UInt8) {
    reserve(1)
    buffer[count] = byte
    count &+= 1
  }

  /// Appends JSON text as it is.
  @inline(__always)
  public mutating func raw(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    (buffer + count).update(from: text.utf8Start, count: length)
    count &+= length
  }

  /// Appends JSON text as it is.
  public mutating func raw(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    reserve(text.count)
    (buffer + count).update(from: start, count: text.count)
    count &+= text.count
  }

  /// Appends JSON text as it is.
  public mutating func raw(_ text: String) {
    var copy = text
    copy.withUTF8 { raw($0) }
  }

  /// Appends a string, quoted and escaped.
  public mutating func string(_ text: String) {
    // Without a copy, which would be counted; a string that comes from elsewhere than Swift has no UTF-8 to look at.
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { string(utf8: $0) }
    if isWritten != nil { return }
    var copy = text
    copy.withUTF8 { string(utf8: $0) }
  }

  /// Appends UTF-8 text as a string, quoted and escaped.
  public mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    byte(UInt8(ascii: "\""))
    escaped(text)
    byte(UInt8(ascii: "\""))
  }

  /// Appends UTF-8 text as the inside of a string: escaped, without quotes.
  public mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    // In pieces, so that room for the worst case is small and is used by the next piece.
    var rest = text
    while rest.count > 4096 {
      escapedPiece(UnsafeBufferPointer(rebasing: rest[..<4096]))
      rest = UnsafeBufferPointer(rebasing: rest[4096...])
    }
    escapedPiece(rest)
  }

  private mutating func escapedPiece(_ text: UnsafeBufferPointer<UInt8>) {
    guard var read = text.baseAddress else { return }
    reserve(text.count &* 6 &+ EightBytes.count)
    let end = read + text.count
    var write = buffer + count
    while read < end {
      let rest = end - read
      let bytes = rest >= EightBytes.count ? EightBytes(at: read) : EightBytes(at: read, padding: rest)
      // Eight are written whatever they are; what was not plain is written over by what comes next.
      bytes.store(at: write)
      let plain = bytes.plainCount
      read += plain
      write += plain
      guard plain < EightBytes.count && read < end else { continue }
      write += JSONWriter.escape(read.pointee, to: write)
      read += 1
    }
    count = write - buffer
  }

  private static func escape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
    target[0] = UInt8(ascii: "\\")
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): target[1] = byte
    case 0x0A: target[1] = UInt8(ascii: "n")
    case 0x0D: target[1] = UInt8(ascii: "r")
    case 0x09: target[1] = UInt8(ascii: "t")
    case 0x08: target[1] = UInt8(ascii: "b")
    case 0x0C: target[1] = UInt8(ascii: "f")
    default:
      target[1] = UInt8(ascii: "u")
      target[2] = UInt8(ascii: "0")
      target[3] = UInt8(ascii: "0")
      target[4] = hexadecimalDigit(byte >> 4)
      target[5] = hexadecimalDigit(byte & 15)
      return 6
    }
    return 2
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// Appends `true` or `false`.
  public mutating func bool(_ value: Bool) { value ? raw("true") : raw("false") }

  /// Appends `null`.
  public mutating func null() { raw("null") }

  /// Appends an integer.
  public mutating func integer(_ value: some BinaryInteger) { integer(Int64(clamping: value)) }

  /// Appends an integer.
  public mutating func integer(_ value: Int64) {
    reserve(20)
    if value < 0 { byte(UInt8(ascii: "-")) }
    digits(value.magnitude, atLeast: 1)
  }

  /// Appends a non-negative number in decimal, padded with zeros on the left. The caller has made room.
  private mutating func digits(_ value: UInt64, atLeast width: Int) {
    var length = width
    var bound = powerOfTen(width)
    while length < 20 && value >= bound {
      length += 1
      bound = length < 20 ? bound &* 10 : .max
    }
    var rest = value
    var position = count + length
    while position > count {
      position -= 1
      buffer[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  private func powerOfTen(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power &*= 10 }
    return power
  }

  /// Appends a number: the shortest text that reads back as the same double; whole numbers without a fraction.
  public mutating func double(_ value: Double) {
    guard value.isFinite else {
      fault = fault ?? .notFinite
      return null()
    }
    reserve(32)
    // A whole number below 2^53 divided by a power of ten is the double nearest to that decimal, so whatever survives
    // the division back is a text that reads as `value`; amounts of money end here and skip the general printer.
    let scaled = (value * 10_000).rounded()
    guard scaled.magnitude < 0x1p53, scaled / 10_000 == value, value != 0 || value.sign == .plus else {
      let isWhole = value.magnitude < 0x1p53 && value == value.rounded() && value != 0
      return isWhole ? integer(Int64(value)) : raw(value.description)
    }
    if scaled < 0 { byte(UInt8(ascii: "-")) }
    let magnitude = UInt64(scaled.magnitude)
    digits(magnitude / 10_000, atLeast: 1)
    var fraction = magnitude % 10_000
    if fraction == 0 { return }
    var width = 4
    while fraction % 10 == 0 {
      fraction /= 10
      width -= 1
    }
    byte(UInt8(ascii: "."))
    digits(fraction, atLeast: width)
  }

  /// Appends a tree.
  public mutating func json(_ value: JSON) { json(value, levels: JSONWriter.maximumDepth) }

  private mutating func json(_ value: JSON, levels: Int) {
    switch value {
    case .array, .object:
      if levels > 0 { return collection(value, levels: levels - 1) }
      fault = fault ?? .tooDeep
      null()
    case .null: null()
    case .bool(let flag): bool(flag)
    case .integer(let number): integer(number)
    case .bigInteger(let digits): raw(digits)
    case .number(let number): double(number)
    case .string(let text): string(text)
    }
  }

  private mutating func collection(_ value: JSON, levels: Int) {
    if case .array(let elements) = value {
      byte(UInt8(ascii: "["))
      elements.withUnsafeBufferPointer { elements in
        for index in elements.indices {
          if index > 0 { byte(UInt8(ascii: ",")) }
          json(elements[index], levels: levels)
        }
      }
      byte(UInt8(ascii: "]"))
    } else if case .object(let members) = value {
      byte(UInt8(ascii: "{"))
      members.withUnsafeBufferPointer { members in
        for index in members.indices {
          if index > 0 { byte(UInt8(ascii: ",")) }
          string(members[index].key)
          byte(UInt8(ascii: ":"))
          json(members[index].value, levels: levels)
        }
      }
      byte(UInt8(ascii: "}"))
    }
  }
}
