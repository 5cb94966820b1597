// How documents of an issuer are had. A protocol, because what stands between an issuer and its keys is tested without
// either; the one for real is `NIOFetcher`.

#if HTTP
  /// What an address answered.
  struct FetchedDocument: Sendable {
    var bytes: [UInt8]
    /// Seconds for which the answer says that it may be kept; `nil` where it does not say.
    var maxAge: Int64?
  }

  /// Why there is no document, in one line for the log.
  struct FetchFailure: Error, CustomStringConvertible {
    let description: String
  }

  /// Gets documents over HTTP.
  protocol DocumentFetcher: Sendable {
    /// Whether it can ask over TLS.
    var speaksTLS: Bool { get }

    /// The document at an address: only with status 200, of 1 MiB at most, within 5 seconds, and without following
    /// redirects, which could lead anywhere.
    func get(_ address: HTTPAddress) async throws(FetchFailure) -> FetchedDocument
  }

  /// The part of `Cache-Control` that says how long an answer may be kept.
  enum CacheControl {
    /// Seconds of `max-age`; 0 where the answer must not be kept.
    static func maxAge(_ header: String) -> Int64? {
      var age: Int64?
      for directive in header.lowercased().split(separator: ",") {
        let name = directive.filter { $0 != " " && $0 != "\t" && $0 != "\"" }
        if name == "no-store" || name == "no-cache" { return 0 }
        if name.hasPrefix("max-age=") { age = Int64(name.dropFirst(8)) ?? age }
      }
      return age
    }
  }
#endif
