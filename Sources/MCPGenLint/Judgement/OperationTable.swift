// What holds between classes of operations, as flat tables: it is asked for every pair of verbs of every pair of tools.

/// Relations between classes of operations.
struct OperationTable: Sendable {
  private let count: Int
  private let near: [Bool]
  private let opposed: [Bool]
  private let effects: [Lexicon.Effect]

  init(_ operations: [Lexicon.Operation]) {
    let count = operations.count
    var near = [Bool](repeating: false, count: count * count)
    var opposed = near
    for (index, operation) in operations.enumerated() {
      for other in operation.near { near[index * count + Int(other)] = true }
      for other in operation.opposed { opposed[index * count + Int(other)] = true }
    }
    self.count = count
    self.near = near
    self.opposed = opposed
    effects = operations.map(\.effect)
  }

  /// Whether people use one class for the other's job.
  func areNear(_ a: Int16, _ b: Int16) -> Bool { near[Int(a) * count + Int(b)] }

  /// Whether a request tells the two apart, whatever else is the same.
  func areOpposed(_ a: Int16, _ b: Int16) -> Bool { opposed[Int(a) * count + Int(b)] }

  /// What a call of the class does.
  func effect(_ a: Int16) -> Lexicon.Effect { effects[Int(a)] }
}
