// Walks over a short text of a spec, scalar by scalar: the shared footing of the small notations' parsers.
// Offsets are in scalars because that is how the places of a spec are counted.

struct TextScanner {
  let text: String
  let scalars: [Unicode.Scalar]
  var offset = 0

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
  }

  var isAtEnd: Bool { offset == scalars.count }

  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[offset] }

  func error(expected: String, at place: Int? = nil) -> ValueSyntaxError {
    ValueSyntaxError(in: text, at: place ?? offset, expected: expected)
  }

  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard next == wanted else { return false }
    offset += 1
    return true
  }

  mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let scalar = next, belongs(scalar) {
      taken.append(scalar)
      offset += 1
    }
    return String(taken)
  }

  mutating func skipSpaces() {
    while take(" ") {}
  }

  /// A whole number that fits 64 bits, or nil where none stands here; the offset then stays.
  mutating func takeInteger() -> Int64? {
    let start = offset
    if let value = Int64(take { ("0"..."9").contains($0) }) { return value }
    offset = start
    return nil
  }

  mutating func takeWord() -> String {
    take { $0.isASCII && $0.properties.isAlphabetic }
  }

  func expectEnd(_ expected: String) throws(ValueSyntaxError) {
    if !isAtEnd { throw error(expected: expected) }
  }
}
