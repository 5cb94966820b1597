// TLS from files in PEM. What is wrong with a file is said in one line, because that is what an operator sees at start.

#if TLS
  import NIOCore
  import NIOSSL

  /// What connections over TLS need.
  struct TLSContext: Sendable {
    private let context: NIOSSLContext

    /// Speaks TLS on a connection.
    func add(to pipeline: ChannelPipeline.SynchronousOperations) throws {
      try pipeline.addHandler(NIOSSLServerHandler(context: context))
    }

    /// Reads the files.
    /// - Parameters:
    ///   - certificate: the path of the chain.
    ///   - key: the path of the private key.
    /// - Throws: `ListenError`.
    init(certificate: String, key: String) throws(ListenError) {
      let chain: [NIOSSLCertificate]
      do {
        chain = try NIOSSLCertificate.fromPEMFile(certificate)
      } catch {
        throw ListenError("cannot read the certificate '\(certificate)': \(TLSContext.reason(error))")
      }
      guard !chain.isEmpty else { throw ListenError("there is no certificate in '\(certificate)'") }
      let privateKey: NIOSSLPrivateKey
      do {
        privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
      } catch {
        throw ListenError(
          "cannot read the private key '\(key)': \(TLSContext.reason(error)) (a key with a passphrase is not read)")
      }
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(privateKey))
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["http/1.1"]
      do {
        context = try NIOSSLContext(configuration: configuration)
      } catch {
        throw ListenError("the key '\(key)' does not fit the certificate '\(certificate)'")
      }
    }

    private static func reason(_ error: any Error) -> String {
      if case NIOSSLError.failedToLoadCertificate = error { return "it is no PEM" }
      if case NIOSSLError.failedToLoadPrivateKey = error { return "it is no PEM" }
      return "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }
#elseif HTTP
  import NIOCore

  /// Without the trait TLS there is none.
  struct TLSContext: Sendable {
    /// - Throws: `ListenError`, always.
    init(certificate: String, key: String) throws(ListenError) {
      throw ListenError("TLS needs the trait: add traits: [\"HTTP\", \"TLS\"] to the package mcpgen in Package.swift")
    }

    func add(to pipeline: ChannelPipeline.SynchronousOperations) throws {}
  }
#endif
