// Finds schemas that would be applied to the same value for ever, such as `{"$ref": "#"}`. It is an error of the
// author and known before any value is seen; a cycle that goes down into the value ends with the value.

struct SchemaCycles {
  private let tables: SchemaTableBuilder
  private enum Mark { case new, open, done }

  init(_ tables: SchemaTableBuilder) {
    self.tables = tables
  }

  /// - Parameter pointer: the place of a node, for messages.
  func check(_ pointer: (Int) -> String) throws(SchemaError) {
    var marks = Array(repeating: Mark.new, count: tables.nodes.count)
    for start in tables.nodes.indices where marks[start] == .new {
      let next = successors(start)
      if next.isEmpty {
        marks[start] = .done
        continue
      }
      var stack = [(node: start, next: next)]
      marks[start] = .open
      while var top = stack.popLast() {
        guard let successor = top.next.popLast() else {
          marks[top.node] = .done
          continue
        }
        stack.append(top)
        if marks[successor] == .open {
          throw SchemaError(
            pointer: pointer(successor), reason: "this schema refers to itself without going down into the value")
        }
        if marks[successor] == .new {
          marks[successor] = .open
          stack.append((successor, successors(successor)))
        }
      }
    }
  }

  /// The nodes that a node applies to the same value as itself.
  private func successors(_ node: Int) -> [Int] {
    var links: [SchemaLink] = []
    let entry = tables.nodes[node]
    if entry.logic >= 0 {
      let logic = tables.logic[Int(entry.logic)]
      links += [logic.reference, logic.not, logic.condition, logic.consequence, logic.alternative]
      for range in [logic.allOf, logic.anyOf, logic.oneOf] { links += tables.links[range.indices] }
      if logic.dynamicReference >= 0 { links.append(tables.dynamicReferences[Int(logic.dynamicReference)].initial) }
    }
    if entry.objects >= 0 {
      let dependencies = tables.objects[Int(entry.objects)].dependencies.indices
      if !dependencies.isEmpty { links += tables.dependencies[dependencies].map(\.link) }
    }
    return links.filter { $0.index >= 0 }.map { Int($0.index) }
  }
}
