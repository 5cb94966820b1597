// How clients reach a server, as its spec says. This module has stdio; others bring listeners of their own, so that a
// server without them links none of what they need.

/// One way to a server.
@_spi(Generated)
public struct TransportDefinition: Sendable {
  /// Its name on the command line.
  let name: String
  /// What listens; `nil` for stdio.
  let listener: (any NetworkListener)?

  /// Standard input and output.
  public static let stdio = TransportDefinition(name: "stdio", listener: nil)

  /// A transport that listens on the network.
  package static func network(_ name: String, _ listener: any NetworkListener) -> TransportDefinition {
    TransportDefinition(name: name, listener: listener)
  }
}

/// A transport that listens on the network.
package protocol NetworkListener: Sendable {
  /// Serves clients until the process is told to end; calls in flight then get their grace.
  /// - Parameters:
  ///   - services: what is served; its handlers have started.
  ///   - options: what the command line says.
  /// - Throws: where a setting is bad or the address cannot be had.
  func serve(_ services: Services, _ options: ListenOptions) async throws
}

/// What the command line says of a transport that listens; each goes before the environment, and that before the spec.
package struct ListenOptions: Sendable, Equatable {
  /// The port.
  package var port: Int?
  /// The address.
  package var host: String?
  /// Whether something in front of the server speaks TLS with the clients.
  package var isTLSTerminatedUpstream = false

  package init() {}
}
