// When two JSON values are equal for `const`, `enum` and `uniqueItems`: numbers by value, strings by their code
// points, objects whatever the order of their members. Values on a tape are compared where they lie.

extension JSONView {
  /// Whether this value equals a tree. The work is bounded by the size of the smaller of the two.
  func equals(_ json: JSON) -> Bool {
    switch (kind, json) {
    case (.null, .null), (.true, .bool(true)), (.false, .bool(false)): return true
    case (.number, .integer(let value)):
      return isIntegerLiteral ? integer == value : DecimalNumber(rawBytes) == DecimalNumber(json)
    case (.number, .number), (.number, .bigInteger): return DecimalNumber(rawBytes) == DecimalNumber(json)
    case (.string, .string(let text)): return withUTF8 { $0.elementsEqual(text.utf8) }
    case (.array, .array(let elements)):
      var index = 0
      return count == elements.count
        && allElements { element in
          defer { index += 1 }
          return element.equals(elements[index])
        }
    case (.object, .object(let members)):
      return count == members.count && members.allSatisfy { member($0.key)?.equals($0.value) == true }
    default: return false
    }
  }

  /// Whether this value equals another on any tape. `work` falls by the number of comparisons; below zero the answer
  /// means nothing.
  func equals(_ other: JSONView, work: inout Int) -> Bool {
    work -= 1
    guard work >= 0, kind == other.kind, count == other.count else { return false }
    switch kind {
    case .null, .true, .false: return true
    case .number:
      return rawBytes.elementsEqual(other.rawBytes) || DecimalNumber(rawBytes) == DecimalNumber(other.rawBytes)
    case .string: return withUTF8 { text in other.withUTF8 { text.elementsEqual($0) } }
    case .array:
      var sibling = JSONView(tokens: other.tokens, index: other.index + 1, base: other.base)
      return allElements { element in
        defer { sibling = JSONView(tokens: other.tokens, index: Int(sibling.token.next), base: other.base) }
        return element.equals(sibling, work: &work)
      }
    case .object:
      work -= count * count / 2
      return work >= 0
        && allMembers { name, value in
          other.member(name)?.equals(value, work: &work) == true
        }
    }
  }

  /// Feeds what `equals` compares, so that equal values have equal hashes.
  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    switch kind {
    case .null, .true, .false: break
    case .number: hasher.combine(DecimalNumber(rawBytes))
    case .string: withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .array: forEachElement { $0.hash(into: &hasher) }
    case .object:
      var sum = 0
      forEachMember { name, value in
        var member = Hasher()
        name.hash(into: &member)
        value.hash(into: &member)
        sum &+= member.finalize()
      }
      hasher.combine(sum)
    }
  }

  /// The first member with this name.
  func member(_ name: String) -> JSONView? {
    var name = name
    return name.withUTF8 { member($0) }
  }

  private func member(_ name: JSONView) -> JSONView? {
    name.withUTF8 { member($0) }
  }

  private func member(_ name: UnsafeBufferPointer<UInt8>) -> JSONView? {
    var found: JSONView?
    _ = allMembers { key, value in
      if key.equals(name) { found = value }
      return found == nil
    }
    return found
  }

  private func allElements(_ holds: (JSONView) -> Bool) -> Bool {
    guard kind == .array else { return true }
    var child = index + 1
    while child < Int(token.next) {
      let element = JSONView(tokens: tokens, index: child, base: base)
      guard holds(element) else { return false }
      child = Int(element.token.next)
    }
    return true
  }

  private func allMembers(_ holds: (_ name: JSONView, _ value: JSONView) -> Bool) -> Bool {
    guard kind == .object else { return true }
    var child = index + 1
    while child < Int(token.next) {
      let value = JSONView(tokens: tokens, index: child + 1, base: base)
      guard holds(JSONView(tokens: tokens, index: child, base: base), value) else { return false }
      child = Int(value.token.next)
    }
    return true
  }
}
