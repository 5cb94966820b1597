// Paths of members with something said about each, as an automaton: a walk over a document takes one step for every
// member's name and needs neither a list of open paths nor the path as text. `**` is worked out when the table is made.

/// Members of documents by their paths: `primary_contact`, `accounts.owner.email`, or `**.email`, which is a member of
/// that name at any depth. Arrays are looked through: a path goes on in each element.
struct FieldPaths<Value: Sendable>: Sendable {
  /// A place in a document, as far as the paths tell places apart.
  typealias Place = Int

  /// A place that no path leads through.
  static var nowhere: Place { 0 }
  /// The whole document.
  static var root: Place { 1 }

  private struct State: Sendable {
    var members: [(name: [UInt8], next: Place)] = []
    /// Where members of other names lead.
    var other: Place = 0
    var values: [Value] = []
  }

  private var states: [State]

  /// Whether there are no paths.
  let isEmpty: Bool

  /// A table. Several paths may lead to one place.
  init(_ paths: [(path: String, value: Value)]) {
    isEmpty = paths.isEmpty
    if isEmpty {
      states = [State(), State()]
      return
    }
    var tree = Tree()
    for (path, value) in paths { tree.add(path, value) }
    states = tree.determined()
  }

  /// The place of a member of an object at a place.
  @inline(__always)
  func member(_ name: UnsafeBufferPointer<UInt8>, at place: Place) -> Place {
    if place == Self.nowhere { return place }
    return states[place].members.first { $0.name.elementsEqual(name) }?.next ?? states[place].other
  }

  /// What is said about a place; where several paths lead to it, by the first of them.
  @inline(__always)
  func value(at place: Place) -> Value? { states[place].values.first }

  /// All that is said about a place.
  func values(at place: Place) -> [Value] { states[place].values }

  /// The paths as they are written, with one step for each name.
  private struct Tree {
    struct Node {
      var children: [(name: String, node: Int)] = []
      /// The node of `**` behind this one.
      var anyDepth: Int?
      /// Whether this is such a node: every name leads back to it.
      var isLoop = false
      var values: [Value] = []
    }

    var nodes = [Node()]

    mutating func add(_ path: String, _ value: Value) {
      var node = 0
      for name in path.split(separator: ".") {
        node = name == "**" ? loop(behind: node) : child(String(name), of: node)
      }
      nodes[node].values.append(value)
    }

    private mutating func child(_ name: String, of node: Int) -> Int {
      if let known = nodes[node].children.first(where: { $0.name == name }) { return known.node }
      nodes.append(Node())
      nodes[node].children.append((name, nodes.count - 1))
      return nodes.count - 1
    }

    private mutating func loop(behind node: Int) -> Int {
      if nodes[node].isLoop { return node }
      if let known = nodes[node].anyDepth { return known }
      nodes.append(Node(isLoop: true))
      nodes[node].anyDepth = nodes.count - 1
      return nodes.count - 1
    }

    /// The automaton of sets of nodes that a document can be at.
    func determined() -> [State] {
      var states = [State(), State()]
      var sets: [[Int]] = [[], closed([0])]
      var numbers: [[Int]: Place] = [[]: 0, sets[1]: 1]
      func number(_ set: [Int]) -> Place {
        if let known = numbers[set] { return known }
        numbers[set] = sets.count
        sets.append(set)
        states.append(State())
        return sets.count - 1
      }
      var place = 1
      while place < sets.count {
        let set = sets[place]
        let loops = set.filter { nodes[$0].isLoop }
        var names: [String] = []
        for node in set {
          for child in nodes[node].children where !names.contains(child.name) { names.append(child.name) }
        }
        let members = names.map { name in
          let targets = set.flatMap { nodes[$0].children.filter { $0.name == name }.map(\.node) }
          return (Array(name.utf8), number(closed(targets + loops)))
        }
        let other = number(closed(loops))
        states[place].members = members
        states[place].other = other
        states[place].values = set.flatMap { nodes[$0].values }
        place += 1
      }
      return states
    }

    /// A set with the nodes of `**` behind its own, in order.
    private func closed(_ set: [Int]) -> [Int] {
      Array(Set(set + set.compactMap { nodes[$0].anyDepth })).sorted()
    }
  }
}
