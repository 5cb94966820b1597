// One request of HTTP as the endpoints see it: complete, with its known headers found.

#if HTTP
  import NIOCore
  import NIOHTTP1

  /// A request; a class, because its many strings would be counted at each step on its way.
  final class Request {
    let method: HTTPMethod
    /// The target up to its question mark.
    let path: Substring
    /// What is behind it.
    let query: Substring?
    let fields: RequestFields
    let headers: HTTPHeaders
    let isHTTP11: Bool
    /// Whether the connection may be used again afterwards.
    let keepsAlive: Bool
    var body = ByteBuffer()

    init(_ head: HTTPRequestHead) {
      method = head.method
      headers = head.headers
      fields = RequestFields(head.headers)
      isHTTP11 = head.version.minor > 0
      // Behind a request that could change the protocol, the decoder reads nothing more.
      keepsAlive = head.isKeepAlive && !fields.wantsUpgrade && method != .CONNECT
      let target = Request.withoutAuthority(head.uri)
      if let mark = target.utf8.firstIndex(of: 0x3F) {
        path = target[..<mark]
        query = target[target.utf8.index(after: mark)...]
      } else {
        path = target
        query = nil
      }
    }

    /// The target as it stands, or that of `http://host/path`, as requests to proxies have it.
    private static func withoutAuthority(_ uri: String) -> Substring {
      guard uri.utf8.first != 0x2F, let mark = uri.firstRange(of: "://") else { return uri[...] }
      let rest = uri[mark.upperBound...]
      return rest.utf8.firstIndex(of: 0x2F).map { rest[$0...] } ?? "/"
    }

    /// The value of a parameter of the query, as it stands there.
    func parameter(_ name: String) -> String? {
      for pair in query?.split(separator: "&") ?? [] where pair.hasPrefix(name + "=") {
        return String(pair.dropFirst(name.count + 1))
      }
      return nil
    }

    /// Bytes of the body that the head announces; `nil` where it does not say, or says nonsense, which the decoder
    /// has refused.
    var announcedBytes: Int? { fields.contentLength.value.flatMap { Int($0) } }
  }
#endif
