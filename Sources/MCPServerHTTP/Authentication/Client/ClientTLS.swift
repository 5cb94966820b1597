// TLS of the requests that this server sends: certificates are verified against the roots of the system.

#if TLS
  import NIOCore
  import NIOSSL

  /// What connections to others need.
  struct ClientTLS: Sendable {
    /// Whether addresses with TLS can be asked.
    static let isAvailable = true

    private let context: NIOSSLContext

    init() throws(SettingError) {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["http/1.1"]
      do {
        context = try NIOSSLContext(configuration: configuration)
      } catch {
        throw SettingError("TLS to an issuer cannot be set up: \(error)")
      }
    }

    /// Speaks TLS on a connection to this host.
    func add(to pipeline: ChannelPipeline.SynchronousOperations, host: String) throws {
      // Addresses are no server names; the certificate is then held against the address itself.
      let isAddress = host.contains(":") || host.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      try pipeline.addHandler(NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host))
    }
  }
#elseif HTTP
  import NIOCore

  /// Without the trait TLS there is none.
  struct ClientTLS: Sendable {
    static let isAvailable = false

    init() throws(SettingError) {}

    func add(to pipeline: ChannelPipeline.SynchronousOperations, host: String) throws {
      throw FetchFailure(description: "TLS needs the trait TLS of the package mcpgen")
    }
  }
#endif
