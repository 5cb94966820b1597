// Cuts Unicode into the few classes of scalars that a pattern tells apart, and maps a scalar to its class.
//
// ASCII goes through a table; the rest through a search over the boundaries, which most patterns have one of.

struct PatternAlphabet: Sendable {
  /// The class of each ASCII scalar.
  private(set) var asciiClasses: [UInt16] = []
  /// Where the runs of one class above ASCII begin, ascending; the first begins at 0x80.
  private var runStarts: [UInt32] = []
  private var runClasses: [UInt16] = []
  /// For each class, whether its scalars are word characters. Meaningful only where the pattern asks for words.
  private(set) var isWord: [Bool] = []
  /// For each set, for each class, whether the class lies in it.
  private var membership: [[Bool]]

  var classCount: Int { isWord.count }

  init(_ sets: [ScalarSet], separatesWords: Bool) {
    let cutting = separatesWords ? sets + [.wordCharacters] : sets
    membership = Array(repeating: [], count: sets.count)
    var classes: [[Bool]: UInt16] = [:]
    for start in Self.boundaries(of: cutting) {
      let signature = cutting.map { $0.contains(start) }
      let known = classes[signature] ?? UInt16(classes.count)
      if classes.updateValue(known, forKey: signature) == nil {
        for (index, isMember) in signature.prefix(sets.count).enumerated() { membership[index].append(isMember) }
        isWord.append(ScalarSet.wordCharacters.contains(start))
      }
      appendRun(start, known)
    }
    extendASCII(to: 0x80)
  }

  func classOf(_ scalar: UInt32) -> Int {
    if scalar < 0x80 { return Int(asciiClasses[Int(scalar)]) }
    var low = 0
    var high = runStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runStarts[middle] <= scalar { low = middle } else { high = middle }
    }
    return Int(runClasses[low])
  }

  func set(_ set: Int, contains scalarClass: Int) -> Bool {
    membership[set][scalarClass]
  }

  /// The places where membership in some set may change, ascending. ASCII always ends at one.
  private static func boundaries(of sets: [ScalarSet]) -> [UInt32] {
    var starts: Set<UInt32> = [0, 0x80]
    for range in sets.lazy.flatMap(\.ranges) {
      starts.insert(range.lowerBound)
      if range.upperBound < ScalarSet.lastScalar { starts.insert(range.upperBound + 1) }
    }
    return starts.sorted()
  }

  private mutating func appendRun(_ start: UInt32, _ scalarClass: UInt16) {
    if start < 0x80 {
      extendASCII(to: Int(start))
      asciiClasses.append(scalarClass)
    } else if runClasses.last != scalarClass {
      runStarts.append(start)
      runClasses.append(scalarClass)
    }
  }

  private mutating func extendASCII(to count: Int) {
    guard let last = asciiClasses.last else { return }
    asciiClasses += Array(repeating: last, count: max(0, count - asciiClasses.count))
  }
}
