// What a reader of the metrics asks, as a function from bytes to bytes: sockets and time are in
// `ScrapeConnection.swift`. The name in `Host` must be one of this machine's own: a page in a browser that rebinds its
// name to 127.0.0.1 sends its own name there.

import MCPCore

/// Why a request gets no metrics.
enum ScrapeRefusal: Error {
  /// It is not HTTP/1.
  case malformed
  /// It was sent to another name than this machine's.
  case foreignHost
  /// There is nothing of this path.
  case unknownPath
  /// It wants to do more than read.
  case wrongMethod
  /// Its head is longer than this server reads.
  case tooLarge

  /// The status line's code and phrase.
  fileprivate var status: StaticString {
    switch self {
    case .malformed: "400 Bad Request"
    case .foreignHost: "403 Forbidden"
    case .unknownPath: "404 Not Found"
    case .wrongMethod: "405 Method Not Allowed"
    case .tooLarge: "431 Request Header Fields Too Large"
    }
  }

  /// What is wrong and what would be right.
  fileprivate var help: StaticString {
    switch self {
    case .malformed:
      "This is not a request of HTTP/1.0 or HTTP/1.1 with one Host; try curl http://localhost:PORT/metrics\n"
    case .foreignHost: "Metrics are for this machine alone: the host must be localhost, 127.0.0.1 or [::1]\n"
    case .unknownPath: "There is only /metrics, and /healthz\n"
    case .wrongMethod: "Metrics are read with GET or HEAD\n"
    case .tooLarge: "The request's head is too long\n"
    }
  }

  /// The whole answer.
  var response: [UInt8] {
    let extra: StaticString = self == .wrongMethod ? "Allow: GET, HEAD\r\n" : ""
    return httpResponse(status, "text/plain; charset=utf-8", Array(help.text.utf8), extra)
  }
}

/// A request for the metrics.
struct ScrapeRequest: Equatable {
  /// What is asked for.
  enum Page {
    case metrics
    case health
  }

  /// What is asked for.
  let page: Page
  /// Whether the page itself is left out of the answer.
  let isHead: Bool

  /// Reads a head, up to and without the empty line.
  init(head: some Collection<UInt8>) throws(ScrapeRefusal) {
    // Nothing but visible ASCII, blanks and the ends of lines: no name or path that matters here has anything else.
    let isText = head.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0D || $0 == 0x0A || $0 == 0x09 || $0 > 0x7F }
    guard isText else { throw .malformed }
    let lines = ScrapeRequest.lines(of: head)
    let words = (lines.first ?? []).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", words[1].hasPrefix("/") else {
      throw .malformed
    }
    guard ScrapeRequest.isLoopback(try ScrapeRequest.host(lines.dropFirst())) else { throw .foreignHost }
    guard words[0] == "GET" || words[0] == "HEAD" else { throw .wrongMethod }
    switch words[1].prefix(while: { $0 != "?" }) {
    case "/metrics": page = .metrics
    case "/healthz": page = .health
    default: throw .unknownPath
    }
    isHead = words[0] == "HEAD"
  }

  /// The whole answer.
  /// - Parameter text: the metrics.
  func response(_ text: () -> [UInt8]) -> [UInt8] {
    let body = page == .metrics ? text() : Array("ok\n".utf8)
    let type: StaticString = page == .metrics ? Metrics.contentType : "text/plain; charset=utf-8"
    return httpResponse("200 OK", type, body, "", isHead: isHead)
  }

  private static func lines(of head: some Collection<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for byte in head {
      if byte == UInt8(ascii: "\n"), lines[lines.count - 1].last == UInt8(ascii: "\r") {
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    return lines
  }

  /// The value of the one `Host` among header lines.
  private static func host(_ lines: ArraySlice<[UInt8]>) throws(ScrapeRefusal) -> String {
    var host: String?
    for line in lines {
      // A name may not be empty, hold a blank, or go on from the line before; a lone CR or LF ends nothing.
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0, !line.contains(0x0D), !line.contains(0x0A),
        !line[..<colon].contains(where: { $0 <= 0x20 || $0 > 0x7E })
      else { throw .malformed }
      guard String(decoding: line[..<colon], as: UTF8.self).lowercased() == "host" else { continue }
      guard host == nil else { throw .malformed }
      let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      host = String(decoding: value, as: UTF8.self)
      while host?.last == " " || host?.last == "\t" { host?.removeLast() }
    }
    guard let host else { throw .malformed }
    return host
  }

  /// Whether this is a name of this machine for itself, with or without a port.
  private static func isLoopback(_ host: String) -> Bool {
    let host = host.lowercased()
    for name in ["localhost", "127.0.0.1", "[::1]"] where host.hasPrefix(name) {
      let rest = host.dropFirst(name.count)
      if rest.isEmpty { return true }
      return rest.first == ":" && rest.count <= 6 && rest.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
    return false
  }
}

/// An answer of HTTP/1.1 after which the connection is closed.
private func httpResponse(
  _ status: StaticString, _ type: StaticString, _ body: [UInt8], _ extra: StaticString, isHead: Bool = false
) -> [UInt8] {
  var writer = JSONWriter(capacity: 512 + body.count)
  writer.raw("HTTP/1.1 ")
  writer.raw(status)
  writer.raw("\r\nContent-Type: ")
  writer.raw(type)
  writer.raw("\r\nContent-Length: ")
  writer.integer(body.count)
  writer.raw("\r\n")
  writer.raw(extra)
  writer.raw("Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n")
  if !isHead { body.withUnsafeBufferPointer { writer.raw($0) } }
  return Array(writer.bytes)
}

extension StaticString {
  fileprivate var text: String { description }
}
