// The key table against itself: nothing twice, everything documented, every row reachable.

import MCPGenSpec
import Testing

@Test("Keys are unique, documented and camelCase or JSON Schema's own", arguments: MappingKind.allCases)
func rowsAreSound(_ kind: MappingKind) {
  #expect(Set(kind.keys.map(\.name)).count == kind.keys.count)
  for key in kind.keys {
    #expect(key.doc.hasSuffix(".") && key.doc.count > 5, "\(key.name)")
    let isOurs = key.name.first?.isLowercase == true && !key.name.contains("_")
    #expect(isOurs || key.name.hasPrefix("$"), "\(key.name)")
    #expect(!key.shape.expectation.isEmpty)
  }
}

@Test("Every kind of mapping is reachable from the top of a spec or of an included file")
func kindsAreReachable() {
  var seen: Set<MappingKind> = [.root, .shared]
  var open: [MappingKind] = [.root, .shared]
  while let kind = open.popLast() {
    for inner in kind.keys.flatMap({ kinds(in: $0.shape) }) where seen.insert(inner).inserted { open.append(inner) }
  }
  #expect(Set(MappingKind.allCases).subtracting(seen).isEmpty)
}

private func kinds(in shape: ValueShape) -> [MappingKind] {
  switch shape {
  case .mapping(let kind): [kind]
  case .list(let inner), .map(let inner): kinds(in: inner)
  case .either(let scalar, let list, let mapping): [scalar, list, mapping].compactMap { $0 }.flatMap(kinds)
  default: []
  }
}
