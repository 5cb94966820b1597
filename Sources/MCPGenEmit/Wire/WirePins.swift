// Digest and version of what is listed, as `_meta` of its entry. The one file of emit that knows contracts: what they
// hold is no business of the generated code.

import MCPCore
import MCPGenContract
import MCPGenSpec

/// Writes the `_meta` of entries.
struct WirePins: Sendable {
  private let pins: ContractPins
  private let version: String

  /// Those of a server.
  init(_ server: Server) {
    pins = ContractPins(of: server)
    version = server.version.description
  }

  /// The argument `meta` of a tool's listing.
  /// - Parameters:
  ///   - name: the name on the wire.
  ///   - label: the version's label, where several versions have that name and one of them is listed alone.
  func tool(_ name: String, label: String? = nil) -> [Code] { argument(pins.tool(named: name, label: label)) }

  /// The argument `meta` of a resource's fragments.
  func resource(_ name: String) -> [Code] { argument(pins.resource(named: name)) }

  /// The argument `meta` of a prompt's fragments.
  func prompt(_ name: String) -> [Code] { argument(pins.prompt(named: name)) }

  private func argument(_ digest: Digest?) -> [Code] {
    guard let digest else { return [] }
    let meta: [JSON.Member] = [
      .init(key: MetaKey.digest, value: .string(digest.description)),
      .init(key: MetaKey.version, value: .string(version)),
    ]
    return [.argument("meta", SwiftLiteral.json(.object(meta)))]
  }
}
