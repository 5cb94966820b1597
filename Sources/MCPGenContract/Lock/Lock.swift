// What was approved, in a file: the contract itself, so that a difference can be explained and not only noticed, and the
// digests that clients may pin. Nothing of a protocol revision and nothing of a machine is in it: the same spec gives the
// same bytes everywhere.

import MCPCore
import MCPGenSpec

/// A contract with its digests, as `mcpgen.lock` holds it.
public struct Lock: Sendable {
  /// The format of locks that is written.
  public static let version = 1
  /// The name of the file, where a folder holds one spec.
  public static let fileName = "mcpgen.lock"

  /// What was locked.
  public let contract: Contract
  /// The contract as it stands in the file.
  let body: JSON
  /// The version of the spec language.
  public let language: Int

  /// The lock of a contract.
  public init(_ contract: Contract, language: Int = Migration.currentVersion) {
    self.contract = contract
    self.language = language
    body = contract.json.canonical
  }

  /// The digests of all that a client can pin.
  public var digests: LockDigests { LockDigests(of: body) }

  /// The lock as a text that ends with a line break.
  public var text: String {
    let digests = digests
    return LockText.text([
      "lockVersion": .integer(Int64(Lock.version)), "language": .integer(Int64(language)), "contract": body,
      "digest": .string(digests.whole.description), "digests": digests.json,
    ])
  }
}

/// The digests of a contract and of its parts.
public struct LockDigests: Sendable, Hashable {
  /// The parts of a contract that clients can pin one by one.
  static let groups = ["prompts", "resources", "tools"]

  /// The digest of the contract as a whole.
  public let whole: Digest
  /// By the kind of part (`tools`) and its key in the contract: a tool's family and version, a resource's or prompt's name.
  public let parts: [String: [String: Digest]]

  /// The digests of a contract in JSON.
  init(of body: JSON) {
    whole = Digest(of: body)
    parts = Dictionary(
      uniqueKeysWithValues: Self.groups.map { group in
        let entries = body[group]?.arrayValue ?? []
        let digests = entries.map { (Self.key(of: $0), Digest(of: $0)) }
        return (group, Dictionary(digests, uniquingKeysWith: { first, _ in first }))
      })
  }

  /// What tells an entry from the others of its kind, as `ToolContract.key` has it.
  static func key(of entry: JSON) -> String {
    guard let family = entry["family"]?.stringValue else { return entry["name"]?.stringValue ?? "" }
    return (entry["label"]?.stringValue).map { family + "@" + $0 } ?? family
  }

  /// The digests by kind and key, as objects.
  var json: JSON {
    .object(
      parts.map { group, digests in
        let members = digests.map { JSON.Member(key: $0.key, value: .string($0.value.description)) }
        return JSON.Member(key: group, value: .object(members))
      })
  }
}
