// Whether a contract is the one that was locked, told entry by entry: which of them are not, and the first thing that
// changed in each. The whole comparison is what `mcpgen breaking` and `mcpgen diff` are for.

import MCPCore
import MCPGenSpec

/// The comparison of a lock with a contract.
public struct LockVerification: Sendable {
  /// The parts of a contract that are lists, and what messages call an entry.
  private static let lists = [
    ("tools", "tool"), ("resources", "resource"), ("prompts", "prompt"), ("errors", "error"), ("flows", "flow"),
  ]

  private let lock: Lock
  private let current: Lock
  private let changed: [Change]

  /// Compares a lock with the contract of today.
  public init(_ lock: Lock, with contract: Contract, language: Int = Migration.currentVersion) {
    self.lock = lock
    current = Lock(contract, language: language)
    changed = current.body == lock.body ? [] : changes(from: lock.contract, to: contract)
  }

  /// Whether nothing differs.
  public var isFresh: Bool { lock.language == current.language && lock.body == current.body }

  /// A finding for each entry that differs, at its place in the spec; one that is gone, at its place in the lock.
  public var findings: [Diagnostic] {
    var findings: [Diagnostic] = []
    if lock.language != current.language {
      findings.append(
        finding("the language is version \(current.language), and was \(lock.language)", at: "", isOld: false))
    }
    if lock.body["server"] != current.body["server"] {
      findings.append(
        finding("what holds for the server is not what was locked" + reason("server"), at: "server", isOld: false))
    }
    for (list, noun) in Self.lists { findings += differences(list, noun) }
    return findings
  }

  private func differences(_ list: String, _ noun: String) -> [Diagnostic] {
    let old = entries(lock.body, list)
    let new = entries(current.body, list)
    let keys = Set(old.keys).union(new.keys).sorted()
    return keys.compactMap { key in
      let name = "the \(noun) \(SafeText.quoted(key))"
      let path = list + "/" + ContractPlaces.escaped(key)
      switch (old[key], new[key]) {
      case (let old?, let new?):
        return old == new ? nil : finding("\(name) is not what was locked" + reason(path), at: path, isOld: false)
      case (nil, _): return finding("\(name) is not in the lock", at: path, isOld: false)
      case (_, nil): return finding("\(name) is in the lock and no longer in the spec", at: path, isOld: true)
      }
    }
  }

  /// The first thing that changed below a path, and how many more did.
  private func reason(_ path: String) -> String {
    let own = changed.filter { $0.path == path || $0.path.hasPrefix(path + "/") }
    let strongest = own.map(\.strongest).max()
    guard let worst = own.first(where: { $0.strongest == strongest }) else { return "" }
    let more = own.count == 1 ? "" : ", and \(own.count - 1) more \(own.count == 2 ? "change" : "changes")"
    return
      ": \(ChangeReport.isShort(worst) ? worst.message : ChangeReport.headline(worst)) (\(worst.strongest.rawValue))\(more)"
  }

  private func entries(_ body: JSON, _ list: String) -> [String: JSON] {
    let entries = body[list]?.arrayValue ?? []
    return Dictionary(
      entries.map { ($0["code"]?.stringValue ?? LockDigests.key(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func finding(_ message: String, at path: String, isOld: Bool) -> Diagnostic {
    let side = isOld ? lock.contract : current.contract
    var notes: [Diagnostic.Note] = []
    if !isOld, !path.isEmpty { notes = [.init("locked here", at: lock.contract.places.span(at: path))] }
    return Diagnostic(
      .staleLock, message, at: side.places.span(at: path), notes: notes,
      help: "`mcpgen diff` shows the whole difference; `mcpgen lock` writes the lock anew once it is approved.")
  }
}
