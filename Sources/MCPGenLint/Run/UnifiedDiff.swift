// What changed between two texts, as every tool for patches reads it. Fixes change few lines of a file whose other
// lines stay, so the lines in common at both ends are set aside first and only the rest is compared.

/// The differences of two texts.
public enum UnifiedDiff {
  /// How many lines around a change are shown.
  private static let context = 3
  /// With more lines to compare than this, they are shown as one change: the table would take the square of them.
  private static let mostLines = 4_000

  /// One line of the comparison.
  private enum Step {
    case same(ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
    case added(ArraySlice<UInt8>)
  }

  /// The unified diff; empty where the texts are equal.
  public static func text(path: String, from old: [UInt8], to new: [UInt8]) -> String {
    guard old != new else { return "" }
    let steps = steps(lines(old), lines(new))
    let name = path.hasPrefix("/") ? String(path.dropFirst()) : path
    return "--- a/\(name)\n+++ b/\(name)\n" + hunks(steps)
  }

  /// The lines, each with its line break.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func steps(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Step] {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let middle = changes(Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
    return old[..<head].map(Step.same) + middle + old[(old.count - tail)...].map(Step.same)
  }

  /// The shortest way from one to the other, by the longest row of lines that both have.
  private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Step] {
    guard old.count * new.count <= mostLines * mostLines else { return old.map(Step.removed) + new.map(Step.added) }
    let width = new.count + 1
    var common = [Int32](repeating: 0, count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        let below = max(common[(i + 1) * width + j], common[i * width + j + 1])
        common[i * width + j] = old[i] == new[j] ? common[(i + 1) * width + j + 1] + 1 : below
      }
    }
    var steps: [Step] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        steps.append(.same(old[i]))
        (i, j) = (i + 1, j + 1)
      } else if i < old.count, j == new.count || common[(i + 1) * width + j] >= common[i * width + j + 1] {
        steps.append(.removed(old[i]))
        i += 1
      } else {
        steps.append(.added(new[j]))
        j += 1
      }
    }
    return steps
  }

  // MARK: Hunks

  private static func hunks(_ steps: [Step]) -> String {
    var text = ""
    var (oldLine, newLine) = (1, 1)
    var position = 0
    for range in ranges(steps) {
      for step in steps[position..<range.lowerBound] { advance(step, &oldLine, &newLine) }
      let before = (oldLine, newLine)
      var body = ""
      for step in steps[range] {
        body += line(step)
        advance(step, &oldLine, &newLine)
      }
      text += "@@ -\(place(before.0, oldLine)) +\(place(before.1, newLine)) @@\n" + body
      position = range.upperBound
    }
    return text
  }

  /// The stretches that are shown: changes with the lines around them, joined where they meet.
  private static func ranges(_ steps: [Step]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, step) in steps.enumerated() {
      if case .same = step { continue }
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private static func advance(_ step: Step, _ old: inout Int, _ new: inout Int) {
    switch step {
    case .same: (old, new) = (old + 1, new + 1)
    case .removed: old += 1
    case .added: new += 1
    }
  }

  /// A place in the head of a hunk; one without lines names the line before it.
  private static func place(_ start: Int, _ end: Int) -> String {
    let count = end - start
    return count == 1 ? "\(start)" : "\(count == 0 ? start - 1 : start),\(count)"
  }

  private static func line(_ step: Step) -> String {
    let (sign, bytes): (String, ArraySlice<UInt8>) =
      switch step {
      case .same(let bytes): (" ", bytes)
      case .removed(let bytes): ("-", bytes)
      case .added(let bytes): ("+", bytes)
      }
    let text = sign + String(decoding: bytes, as: UTF8.self)
    return bytes.last == UInt8(ascii: "\n") ? text : text + "\n\\ No newline at end of file\n"
  }
}
