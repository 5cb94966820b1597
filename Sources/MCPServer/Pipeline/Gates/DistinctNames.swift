// A name that stands twice in an object: the schema check would look at one value and the handler get another. So it is
// refused, at any depth.

import MCPCore

extension Gate {
  static let distinctNames = Gate { request in
    guard let name = repeatedName(in: request.arguments) else { return .pass }
    return .deny(.invalidArguments(["the name '\(name.prefix(80))' stands twice in one object"], of: request.target))
  }
}

/// A name that stands twice in an object of the value. The parser has bounded the depth.
func repeatedName(in view: JSONView) -> String? {
  var repeated: String?
  switch view.kind {
  case .array:
    view.forEachElement { if repeated == nil { repeated = repeatedName(in: $0) } }
  case .object:
    repeated = view.count > 16 ? repeatedNameByHash(view) : repeatedNameByPairs(view)
    view.forEachMember { _, value in
      if repeated == nil && (value.kind == .object || value.kind == .array) { repeated = repeatedName(in: value) }
    }
  default: break
  }
  return repeated
}

private func repeatedNameByPairs(_ view: JSONView) -> String? {
  var repeated: String?
  var position = 0
  view.forEachMember { key, _ in
    var other = 0
    view.forEachMember { earlier, _ in
      if other < position && repeated == nil && sameName(earlier, key) { repeated = key.string }
      other += 1
    }
    position += 1
  }
  return repeated
}

private func sameName(_ first: JSONView, _ second: JSONView) -> Bool {
  first.withUTF8 { second.equals($0) }
}

private func repeatedNameByHash(_ view: JSONView) -> String? {
  var seen: Set<[UInt8]> = []
  var repeated: String?
  view.forEachMember { key, _ in
    if repeated == nil && !seen.insert(Array(key.string.utf8)).inserted { repeated = key.string }
  }
  return repeated
}
