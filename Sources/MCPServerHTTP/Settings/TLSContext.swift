// TLS from files in PEM. What is wrong with a file is said in one line, because that is what an operator sees at start.

#if HTTP
  import NIOSSL

  /// Makes what connections over TLS need.
  enum TLSContext {
    /// Reads the files.
    /// - Parameters:
    ///   - certificate: the path of the chain.
    ///   - key: the path of the private key.
    /// - Throws: `ListenError`.
    static func make(certificate: String, key: String) throws(ListenError) -> NIOSSLContext {
      let chain: [NIOSSLCertificate]
      do {
        chain = try NIOSSLCertificate.fromPEMFile(certificate)
      } catch {
        throw ListenError("cannot read the certificate '\(certificate)': \(reason(error))")
      }
      guard !chain.isEmpty else { throw ListenError("there is no certificate in '\(certificate)'") }
      let privateKey: NIOSSLPrivateKey
      do {
        privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
      } catch {
        throw ListenError(
          "cannot read the private key '\(key)': \(reason(error)) (a key with a passphrase is not read)")
      }
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(privateKey))
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["http/1.1"]
      do {
        return try NIOSSLContext(configuration: configuration)
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
#endif
