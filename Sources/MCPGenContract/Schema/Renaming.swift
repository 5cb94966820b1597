// A member, tool or prompt that went and one that came, the same in all but the name, are one that was renamed. What a
// caller has to change is the same either way; what a reader has to understand is not.

import MCPCore

/// Finds what was renamed.
enum Renaming {
  /// Members that only changed their name.
  static func pairs(
    _ removed: [JSON.Member], _ added: [JSON.Member], _ wasRequired: Set<String>, _ isRequired: Set<String>
  ) -> [(old: String, new: String)] {
    guard !removed.isEmpty, !added.isEmpty, removed.count * added.count <= 400 else { return [] }
    var free = added
    var pairs: [(old: String, new: String)] = []
    for member in removed {
      let schema = SchemaKeywords.restrictions(member.value)
      let matches = free.filter { other in
        wasRequired.contains(member.key) == isRequired.contains(other.key)
          && SchemaKeywords.restrictions(other.value) == schema && isLikely(member, other, schema)
      }
      guard let match = matches.max(by: { likeness(member, $0) < likeness(member, $1) }) else { continue }
      pairs.append((member.key, match.key))
      free.removeAll { $0.key == match.key }
    }
    return pairs
  }

  /// Two plain strings need more than their type in common.
  private static func isLikely(_ one: JSON.Member, _ other: JSON.Member, _ schema: JSON) -> Bool {
    (schema.objectValue?.count ?? 0) >= 3 || likeness(one, other) >= 0.5
  }

  private static func likeness(_ one: JSON.Member, _ other: JSON.Member) -> Double {
    let texts = (one.value["description"]?.stringValue, other.value["description"]?.stringValue)
    let said = texts.0.flatMap { first in texts.1.map { likeness(of: first, and: $0) } } ?? 0
    return max(said, likeness(ofName: one.key, and: other.key))
  }

  /// How alike two names are, from 0 to 1: parts in common, or few letters apart.
  static func likeness(ofName one: String, and other: String) -> Double {
    let longest = max(one.utf8.count, other.utf8.count)
    let distance = EditDistance.between(one.lowercased(), other.lowercased(), limit: longest / 2)
    let near = distance.map { 1 - Double($0) / Double(max(1, longest)) } ?? 0
    return max(near, likeness(of: parts(one), and: parts(other)))
  }

  /// How alike two texts are, from 0 to 1: the share of words that stand in both.
  static func likeness(of one: String, and other: String) -> Double {
    if one == other { return one.isEmpty ? 0 : 1 }
    // The beginning of a very long text tells as much.
    let (one, other) = (one.prefix(2_000), other.prefix(2_000))
    let (first, second) = (words(one), words(other))
    let all = first.union(second)
    return all.isEmpty ? 0 : Double(first.intersection(second).count) / Double(all.count)
  }

  /// `customerName` and `customer_name` as words.
  private static func parts(_ name: String) -> String {
    name.map { $0.isUppercase ? " " + $0.lowercased() : $0 == "_" || $0 == "-" || $0 == "." ? " " : String($0) }
      .joined()
  }

  private static func words(_ text: Substring) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
