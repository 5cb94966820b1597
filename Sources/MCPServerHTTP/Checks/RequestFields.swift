// The headers that decide what happens to a request, found in one pass over all of them: looking each one up would walk
// the list a dozen times. A header that stands twice is remembered as such, because two readers could take it for two
// different things.

#if HTTP
  import NIOHTTP1

  /// A header that may stand once.
  struct HeaderField: Equatable {
    private(set) var value: String?
    private(set) var isRepeated = false

    fileprivate mutating func add(_ text: String) {
      if value != nil { isRepeated = true }
      value = text
    }

    /// The value as one of a list, where the header may stand several times.
    fileprivate mutating func join(_ text: String) { value = value.map { "\($0), \(text)" } ?? text }
  }

  /// The headers of one request that this server knows.
  struct RequestFields {
    private(set) var host = HeaderField()
    private(set) var origin = HeaderField()
    private(set) var accept = HeaderField()
    private(set) var contentType = HeaderField()
    private(set) var contentLength = HeaderField()
    private(set) var transferEncoding = HeaderField()
    private(set) var expect = HeaderField()
    private(set) var session = HeaderField()
    private(set) var version = HeaderField()
    private(set) var method = HeaderField()
    private(set) var name = HeaderField()
    private(set) var lastEventID = HeaderField()
    private(set) var forwardedHost = HeaderField()
    private(set) var forwardedFor = HeaderField()
    private(set) var upgrade = HeaderField()
    private(set) var authorization = HeaderField()
    /// Whether there is a signature, or part of one.
    private(set) var isSigned = false

    /// Whether the client would like another protocol.
    var wantsUpgrade: Bool { upgrade.value != nil }

    init(_ headers: HTTPHeaders) {
      for (name, value) in headers { add(name, value) }
    }

    private mutating func add(_ header: String, _ value: String) {
      switch header.utf8.count {
      case 4 where header.isHeader("host"): host.add(value)
      case 6 where header.isHeader("accept"): accept.join(value)
      case 6 where header.isHeader("origin"): origin.add(value)
      case 6 where header.isHeader("expect"): expect.add(value)
      case 7 where header.isHeader("upgrade"): upgrade.join(value)
      case 8 where header.isHeader("mcp-name"): name.add(value)
      case 9 where header.isHeader("signature"): isSigned = true
      case 10 where header.isHeader("mcp-method"): method.add(value)
      case 12 where header.isHeader("content-type"): contentType.add(value)
      case 13 where header.isHeader("authorization"): authorization.add(value)
      case 13 where header.isHeader("last-event-id"): lastEventID.add(value)
      case 14 where header.isHeader("content-length"): contentLength.add(value)
      case 14 where header.isHeader("mcp-session-id"): session.add(value)
      case 15 where header.isHeader("x-forwarded-for"): forwardedFor.join(value)
      case 15 where header.isHeader("signature-input"): isSigned = true
      case 16 where header.isHeader("x-forwarded-host"): forwardedHost.add(value)
      case 17 where header.isHeader("transfer-encoding"): transferEncoding.add(value)
      case 20 where header.isHeader("mcp-protocol-version"): version.add(value)
      default: break
      }
    }

    /// Why two readers of this request could disagree on what it is; `nil` where they cannot.
    var ambiguity: StaticString? {
      if host.isRepeated { return "Host stands twice" }
      if contentLength.isRepeated { return "Content-Length stands twice" }
      if contentLength.value != nil && transferEncoding.value != nil {
        return "Content-Length and Transfer-Encoding exclude each other"
      }
      if contentType.isRepeated { return "Content-Type stands twice" }
      if session.isRepeated { return "Mcp-Session-Id stands twice" }
      if origin.isRepeated { return "Origin stands twice" }
      return nil
    }
  }

  extension String {
    /// Whether this is the header of that name, which is in lower case.
    func isHeader(_ name: StaticString) -> Bool {
      guard utf8.count == name.utf8CodeUnitCount else { return false }
      var expected = name.utf8Start
      for byte in utf8 {
        let lowercase = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if lowercase != expected.pointee { return false }
        expected += 1
      }
      return true
    }
  }
#endif
