// Any single change of any log is found, and its line named. Logs and changes are drawn by a chance that repeats
// itself, so a failure names a seed.

import MCPCore
import Testing

@Suite("Random tampering with an audit log")
struct AuditTamperTests {
  /// A change, and the lines of which one must be named.
  fileprivate struct Change {
    var bytes: [UInt8]
    var lines: Set<Int>
    var what: String
  }

  @Test("one change, anywhere", arguments: [nil, AuditSample.key])
  func oneChange(_ key: [UInt8]?) {
    for seed in 0..<400 {
      var chance = RepeatableChance(UInt64(seed))
      let sample = AuditSample(calls: Int.random(in: 1...12, using: &chance), key: key)
      let lines = sample.lines.map { Array($0.utf8) }
      let change = change(of: lines, &chance)
      let report = AuditSample.verify(bytes: [change.bytes], key: key, heads: [sample.head])
      let problems = report.problems.filter { !$0.kind.isNote }
      #expect(!report.isIntact, "seed \(seed): \(change.what)")
      #expect(
        problems.contains { problem in problem.lines.contains { change.lines.contains($0) } },
        "seed \(seed): \(change.what) at \(change.lines.sorted()), found \(report.short)")
      #expect(problems.count <= 3, "seed \(seed): \(change.what), found \(report.short)")
    }
  }

  private func change(of lines: [[UInt8]], _ chance: inout RepeatableChance) -> Change {
    let index = Int.random(in: 0..<lines.count, using: &chance)
    var changed = lines
    switch Int.random(in: 0..<9, using: &chance) {
    case 0: return byte(of: lines, &chance) { $0[$1] ^= 1 << $2 }
    case 1: return byte(of: lines, &chance) { bytes, place, _ in bytes.remove(at: place) }
    case 2: return byte(of: lines, &chance) { bytes, place, bit in bytes.insert(UInt8(0x30 + bit), at: place) }
    case 3:
      changed.remove(at: index)
      // The line behind the gap is named, or the last one where the end is gone.
      return Change(changed, at: [min(index + 1, changed.count)], "a line removed")
    case 4:
      let other = (index + 1) % lines.count
      changed.swapAt(index, other)
      return Change(changed, at: [index + 1, other + 1], "two lines swapped")
    case 5:
      let place = Int.random(in: 0...lines.count, using: &chance)
      changed.insert(lines[index], at: place)
      return Change(changed, at: [place + 1, place <= index ? index + 2 : index + 1], "a line copied")
    case 6:
      let count = Int.random(in: 1...lines.count - index, using: &chance)
      changed.removeSubrange(index..<index + count)
      if changed.isEmpty { return Change([lines[1]], at: [1], "all but a line removed") }
      return Change(changed, at: [min(index + 1, changed.count)], "lines removed")
    case 7:
      let index = max(index, 1)  // the first lines are the same
      changed[index] = Array(AuditSample(calls: 20, salt: "x").lines[index].utf8)
      return Change(changed, at: [index + 1], "a line of another log")
    default:
      changed.insert(Array("{}".utf8), at: index)
      return Change(changed, at: [index + 1], "a line added")
    }
  }

  private func byte(
    of lines: [[UInt8]], _ chance: inout RepeatableChance, _ change: (inout [UInt8], Int, Int) -> Void
  ) -> Change {
    var bytes = Array(lines.joined(separator: [0x0A])) + [0x0A]
    let place = Int.random(in: 0..<bytes.count, using: &chance)
    let line = bytes[..<place].count { $0 == 0x0A } + 1
    change(&bytes, place, Int.random(in: 0..<8, using: &chance))
    // A line break that is gone or new belongs to two lines.
    return Change(bytes: bytes, lines: [line, line + 1], what: "byte \(place)")
  }
}

extension AuditTamperTests.Change {
  fileprivate init(_ lines: [[UInt8]], at numbers: Set<Int>, _ what: String) {
    self.init(bytes: Array(lines.map { $0 + [0x0A] }.joined()), lines: numbers, what: what)
  }
}
