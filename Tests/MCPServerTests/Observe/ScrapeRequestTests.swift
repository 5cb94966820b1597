// Which requests get the metrics, and what the others are told.

import Testing

@testable import MCPServer

@Suite struct ScrapeRequestTests {
  private func refusal(_ head: String) -> ScrapeRefusal? {
    do throws(ScrapeRefusal) {
      _ = try ScrapeRequest(head: Array(head.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "GET /metrics HTTP/1.1\r\nHost: localhost", "GET /metrics HTTP/1.0\r\nHost: localhost:9464",
    "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:1", "GET /metrics HTTP/1.1\r\nhOsT:\t[::1]:9464 \t",
    "GET /metrics?name[]=up HTTP/1.1\r\nHost: LOCALHOST:9464",
    "GET /metrics HTTP/1.1\r\nAccept: text/plain;version=0.0.4;q=0.5,*/*;q=0.1\r\nHost: localhost\r\nUser-Agent: é",
    "GET /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nX-Empty:",
  ])
  func whatAScraperSendsIsRead(_ head: String) throws {
    #expect(try ScrapeRequest(head: Array(head.utf8)).page == .metrics)
  }

  @Test func theTwoPagesAndHEAD() throws {
    let health = try ScrapeRequest(head: Array("HEAD /healthz HTTP/1.1\r\nHost: localhost".utf8))
    #expect(health.page == .health && health.isHead)
    let text = String(
      decoding: health.response {
        Issue.record("no metrics"); return []
      }, as: UTF8.self)
    #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n") && text.contains("\r\nContent-Length: 3\r\n"))
    #expect(text.hasSuffix("\r\nConnection: close\r\n\r\n"))
    let metrics = try ScrapeRequest(head: Array("GET /metrics HTTP/1.1\r\nHost: localhost".utf8))
    let page = String(decoding: metrics.response { Array("up 1\n".utf8) }, as: UTF8.self)
    #expect(page.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"))
    #expect(page.contains("\r\nContent-Length: 5\r\n") && page.hasSuffix("\r\n\r\nup 1\n"))
  }

  @Test(
    "A name that was rebound to this machine is refused",
    arguments: [
      "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "[::1].evil", "127.0.0.1:80.evil", "0.0.0.0",
      "192.168.0.1:9464", "localhost:port", "localhost:9464:1", "localhost:123456", "[::1]9464", "", "localhost ,evil",
      "localhost@evil.example", "evil.example#localhost", "ｌocalhost", "127.1", "2130706433", "localhost.",
    ])
  func foreignHosts(_ host: String) {
    #expect(refusal("GET /metrics HTTP/1.1\r\nHost: \(host)") == .foreignHost)
  }

  @Test(arguments: [
    "", "GET", "GET /metrics", "GET /metrics HTTP/1.1", "GET /metrics HTTP/2\r\nHost: localhost",
    "GET /metrics HTTP/1.1 \r\nHost: localhost", "GET  /metrics HTTP/1.1\r\nHost: localhost",
    " GET /metrics HTTP/1.1\r\nHost: localhost", "GET http://localhost/metrics HTTP/1.1\r\nHost: localhost",
    "GET metrics HTTP/1.1\r\nHost: localhost", "GET * HTTP/1.1\r\nHost: localhost",
    "GET /metrics HTTP/1.1\r\nHost: localhost\r\nHost: localhost",
    "GET /metrics HTTP/1.1\r\nHost: localhost\r\n evil.example", "GET /metrics HTTP/1.1\r\nHost : localhost",
    "GET /metrics HTTP/1.1\r\n: localhost", "GET /metrics HTTP/1.1\r\nHost",
    "GET /metrics HTTP/1.1\r\n\tHost: localhost",
    "GET /metrics HTTP/1.1\nHost: localhost", "GET /metrics HTTP/1.1\r\nHost: localhost\nX: 1",
    "GET /metrics HTTP/1.1\r\nHost: local\rhost", "GET /metrics HTTP/1.1\r\nHost: localhost\r\nX\u{0}: 1",
    "GET /met\u{1B}rics HTTP/1.1\r\nHost: localhost", "GET /metrics HTTP/1.1\r\nHöst: localhost\r\nHost: localhost",
    "\u{16}\u{3}\u{1}\u{2}", "{\"jsonrpc\":\"2.0\"}",
  ])
  func whatIsNoRequestIsRefused(_ head: String) {
    #expect(refusal(head) == .malformed)
  }

  @Test(arguments: [
    "/", "/metrics/", "/Metrics", "//metrics", "/%6detrics", "/metrics/../metrics", "/mcp", "/healthz/x",
  ])
  func otherPaths(_ path: String) {
    #expect(refusal("GET \(path) HTTP/1.1\r\nHost: localhost") == .unknownPath)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get", "PRI"])
  func otherMethods(_ method: String) {
    #expect(refusal("\(method) /metrics HTTP/1.1\r\nHost: localhost") == .wrongMethod)
  }

  @Test func aRefusalSaysWhatWouldBeRight() {
    let text = String(decoding: ScrapeRefusal.wrongMethod.response, as: UTF8.self)
    #expect(text.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n") && text.contains("\r\nAllow: GET, HEAD\r\n"))
    let other = String(decoding: ScrapeRefusal.foreignHost.response, as: UTF8.self)
    #expect(other.hasPrefix("HTTP/1.1 403 ") && other.contains("localhost") && !other.contains("Allow:"))
  }
}
