// The digests that a compiled server shows in its lists: those of the lock, asked for by the names on the wire. A client
// that approved a tool by its digest sees that it is another one before it calls it.

import MCPCore
import MCPGenSpec

/// The digests of what a server lists.
public struct ContractPins: Sendable {
  private let tools: [String: [(label: String?, digest: Digest)]]
  private let resources: [String: Digest]
  private let prompts: [String: Digest]

  /// The digests of a server.
  public init(of server: Server) {
    let contract = Contract(server, places: ContractPlaces(start: server.name.span))
    tools = Dictionary(grouping: contract.tools, by: \.name).mapValues { versions in
      versions.map { (label: $0.label, digest: Digest(canonical: $0.json)) }
    }
    resources = Self.digests(contract.resources ?? []) { ($0.name, $0.json) }
    prompts = Self.digests(contract.prompts ?? []) { ($0.name, $0.json) }
  }

  /// The digest of a tool that is listed under this name.
  ///
  /// Where the argument `version` chooses among several and no label is given, it is the digest of the list of theirs: it
  /// changes with each of them.
  /// - Parameter label: the version's label; `nil`: whatever stands under the name.
  public func tool(named name: String, label: String? = nil) -> Digest? {
    guard let versions = tools[name] else { return nil }
    if let label, let version = versions.first(where: { $0.label == label }) { return version.digest }
    if versions.count == 1 { return versions.first?.digest }
    let sorted = versions.sorted { ($0.label ?? "") < ($1.label ?? "") }
    return Digest(canonical: .array(sorted.map { .string($0.digest.description) }))
  }

  /// The digest of a resource.
  public func resource(named name: String) -> Digest? { resources[name] }

  /// The digest of a prompt.
  public func prompt(named name: String) -> Digest? { prompts[name] }

  private static func digests<Entry>(_ entries: [Entry], _ read: (Entry) -> (String, JSON)) -> [String: Digest] {
    Dictionary(
      entries.map(read).map { ($0.0, Digest(canonical: $0.1)) }, uniquingKeysWith: { first, _ in first })
  }
}
