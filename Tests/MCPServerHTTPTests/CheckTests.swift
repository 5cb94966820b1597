// The checks that need no socket: hosts, origins, addresses, media types and headers against bodies.

#if HTTP
  import MCPCore
  import NIOCore
  import NIOHTTP1
  import Testing

  @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("HTTP: who may ask")
  struct AccessCheckTests {
    @Test(
      "Hosts are taken apart",
      arguments: [
        ("localhost", "localhost", nil), ("LocalHost:8080", "localhost", 8080), ("[::1]:80", "::1", 80),
        ("[::1]", "::1", nil), ("a.example.com:65535", "a.example.com", 65_535),
      ] as [(String, String, Int?)])
    func host(text: String, host: String, port: Int?) throws {
      let name = try #require(HostName(text))
      #expect(name.host == host)
      #expect(name.port == port)
    }

    @Test(
      "What is no host is none",
      arguments: ["", ":80", "a:", "a:b", "a:65536", "[::1", "[::1]x", "a b", "a/b", "a@b", "[]", "a:-1", "a:+1", "ä"])
    func noHost(text: String) { #expect(HostName(text) == nil) }

    @Test(
      "Only names that no name server is asked for are loopback",
      arguments: [
        ("localhost", true), ("127.0.0.1", true), ("127.9.8.7:1", true), ("[::1]:2", true), ("128.0.0.1", false),
        ("127.0.0.1.example.com", false), ("localhost.example.com", false), ("127.0.0.256", false), ("127.1", false),
        ("0.0.0.0", false), ("10.0.0.1", false),
      ])
    func loopback(text: String, isLoopback: Bool) throws {
      #expect(try #require(HostName(text)).isLoopback == isLoopback)
    }

    @Test("Hosts of allowed origins are answered, others are not")
    func hosts() throws {
      var settings = HTTPSettings()
      settings.allowedOrigins = [try WebOrigin(setting: "https://app.example.com")]
      let policy = AccessPolicy(settings)
      #expect(policy.answers(host: "app.example.com"))
      #expect(policy.answers(host: "APP.example.com:443"))
      #expect(policy.answers(host: "localhost:1"))
      #expect(policy.answers(host: nil))
      #expect(!policy.answers(host: "evil.example.com"))
      #expect(!policy.answers(host: "app.example.com.evil.com"))
      #expect(!policy.answers(host: ""))
    }

    @Test(
      "Pages of this server and of listed origins are answered",
      arguments: [
        ("http://127.0.0.1:8080", true), ("http://localhost:8080", true), ("http://[::1]:8080", true),
        ("HTTP://LOCALHOST:8080", true), ("https://app.example.com", true), ("https://app.example.com:443", true),
        ("http://localhost:8081", false), ("https://localhost:8080", false), ("http://localhost", false),
        ("http://app.example.com", false), ("https://app.example.com:444", false), ("null", false), ("", false),
        ("localhost:8080", false), ("http://localhost:8080/", false), ("http://localhost:8080@evil.com", false),
        ("http://127.0.0.2:8080", false),
      ])
    func origins(text: String, isAllowed: Bool) throws {
      var settings = HTTPSettings()
      settings.allowedOrigins = [try WebOrigin(setting: "https://app.example.com")]
      #expect(AccessPolicy(settings).allows(origin: text, port: 8080) == isAllowed)
    }

    @Test("The origin null is answered where it is listed")
    func nullOrigin() throws {
      var settings = HTTPSettings()
      settings.allowedOrigins = [try WebOrigin(setting: "null")]
      #expect(AccessPolicy(settings).allows(origin: "null", port: 8080))
      #expect(!AccessPolicy(settings).answers(host: "null"))
    }

    @Test(
      "Ranges of addresses",
      arguments: [
        ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.1.2.3", "10.1.2.3", true),
        ("10.1.2.3", "10.1.2.4", false), ("192.168.128.0/17", "192.168.200.1", true),
        ("192.168.128.0/17", "192.168.100.1", false), ("::1", "::1", true), ("fd00::/8", "fd12::1", true),
        ("fd00::/8", "fe12::1", false), ("0.0.0.0/0", "8.8.8.8", true), ("127.0.0.1", "::ffff:127.0.0.1", true),
        ("127.0.0.1", "::1", false),
      ])
    func ranges(range: String, address: String, contains: Bool) throws {
      let range = try AddressRange(setting: range)
      #expect(range.contains(try SocketAddress(ipAddress: address, port: 1)) == contains)
    }

    @Test(
      "What is no range is refused",
      arguments: ["", "10.0.0.0/33", "10.0.0.0/", "::/129", "example.com", "10.0.0.0/-1"])
    func noRange(text: String) { #expect(throws: ListenError.self) { try AddressRange(setting: text) } }
  }

  @Suite("HTTP: what bodies are")
  struct MediaTypeTests {
    @Test(
      "JSON is JSON, with a charset or without",
      arguments: [
        ("application/json", true), ("Application/JSON; charset=UTF-8", true),
        ("application/json;charset=\"utf-8\"; x=1", true), ("application/json; charset=latin1", false),
        ("application/jsonp", false), ("text/json", false), ("text/plain", false), ("", false), (nil, false),
      ] as [(String?, Bool)])
    func json(text: String?, isJSON: Bool) { #expect(MediaTypes.isJSON(text) == isJSON) }

    @Test(
      "What is accepted",
      arguments: [
        (nil, .both), ("*/*", .both), ("application/json, text/event-stream", .both),
        ("text/event-stream;q=0.9,application/json", .both), ("application/*, text/*", .both),
        ("application/json", .json), ("text/event-stream", .events), ("text/html", []), ("", []),
        ("application/json;q=0, text/event-stream", .events), ("TEXT/EVENT-STREAM", .events),
        ("text/html, */*;q=0.1", .both), ("application/json, text/event-stream;q=0.0", .json),
      ] as [(String?, MediaTypes.Accepted)])
    func accepted(text: String?, accepted: MediaTypes.Accepted) { #expect(MediaTypes.accepted(text) == accepted) }
  }

  @Suite("HTTP: headers and bodies")
  struct HeaderCheckTests {
    @Test(
      "Values in Base64 are read, others stand for themselves",
      arguments: [
        ("plain", "plain"), (" padded\t", "padded"), ("=?base64?SGVsbG8=?=", "Hello"), ("=?BASE64?SGVsbG8=?=", "Hello"),
        ("=?base64??=", ""), ("=?base64?SGVsbG8?=", nil), ("=?base64?/w==?=", nil), ("=?base64?SGVs bG8=?=", nil),
        ("=?base64?", "=?base64?"), ("=?utf-8?q?x?=", "=?utf-8?q?x?="), ("", ""),
      ] as [(String, String?)])
    func decoding(text: String, decoded: String?) { #expect(HeaderText.decoded(text) == decoded) }

    private func code(
      _ headers: [(String, String)], _ body: String, _ check: (HeaderChecks, JSONView) throws(RPCError) -> Void
    ) throws -> RPCError.Code? {
      var tape = JSONTape()
      var body = body
      return try body.withUTF8 { bytes in
        let view = try tape.parse(bytes)
        let fields = HTTPHeaders(headers)
        do throws(RPCError) {
          let head = HTTPRequestHead(version: .http1_1, method: .POST, uri: "/mcp", headers: fields)
          try check(HeaderChecks(Request(head)), view)
          return nil
        } catch {
          return error.code
        }
      }
    }

    @Test(
      "The revision in the header is that of the body",
      arguments: [
        (["2026-07-28"], #""2026-07-28""#, true), (["2025-11-25"], #""2026-07-28""#, false),
        ([], #""2026-07-28""#, false), (["2026-07-28", "2026-07-28"], #""2026-07-28""#, false),
        (["2026-07-28"], "1", true),
      ] as [([String], String, Bool)])
    func version(values: [String], body: String, isRight: Bool) throws {
      let code = try code(values.map { ("mcp-protocol-VERSION", $0) }, body) { checks, view throws(RPCError) in
        try checks.checkVersion(view)
      }
      #expect(code == (isRight ? nil : .headerMismatch))
    }

    @Test(
      "The headers name the method and what it is about",
      arguments: [
        ("tools/call", "a", #""name":"a""#, true), ("tools/call", "A", #""name":"a""#, false),
        ("tools/call", nil, #""name":"a""#, false), ("tools/call", "a", "", false), ("tools/call", nil, "", true),
        ("prompts/get", "a", #""name":"a""#, true), ("resources/read", "a:b", #""uri":"a:b""#, true),
        ("resources/read", "a:b", #""name":"a:b""#, false), ("tasks/get", "t", #""taskId":"t""#, true),
        ("tasks/cancel", "u", #""taskId":"t""#, false), ("tools/list", nil, "", true),
        ("tools/call", "=?base64?w6Q=?=", #""name":"\u00e4""#, true),
        ("tools/call", "=?base64?w6?=", #""name":"\u00e4""#, false),
      ] as [(String, String?, String, Bool)])
    func target(method: String, name: String?, params: String, isRight: Bool) throws {
      let headers = [("Mcp-Method", method)] + (name.map { [("Mcp-Name", $0)] } ?? [])
      let code = try code(headers, #"{"method":"\#(method)","params":{\#(params)}}"#) { checks, view throws(RPCError) in
        if let method = view["method"] { try checks.checkTarget(method, view["params"]) }
      }
      #expect(code == (isRight ? nil : .headerMismatch))
    }

    @Test(
      "The header Mcp-Method is needed, once and in its own case",
      arguments: [[], ["tools/List"], ["tools/list", "tools/list"]])
    func method(values: [String]) throws {
      let code = try code(values.map { ("Mcp-Method", $0) }, #"{"method":"tools/list"}"#) {
        checks, view throws(RPCError) in
        if let method = view["method"] { try checks.checkTarget(method, nil) }
      }
      #expect(code == .headerMismatch)
    }

    @Test(
      "Headers repeat arguments",
      arguments: [
        (["x"], #"{"p":"x"}"#, true), (["x"], #"{"p":"y"}"#, false), ([], #"{"p":"x"}"#, false), ([], "{}", true),
        ([], #"{"p":null}"#, true), (["x"], "{}", false), (["x"], #"{"p":null}"#, false), (["7"], #"{"p":7}"#, true),
        (["07"], #"{"p":7}"#, true), (["7"], #"{"p":7.0}"#, true), (["8"], #"{"p":7}"#, false),
        (["true"], #"{"p":true}"#, true), (["True"], #"{"p":true}"#, false), (["false"], #"{"p":false}"#, true),
        (["x", "x"], #"{"p":"x"}"#, false), (["=?base64?eA==?="], #"{"p":"x"}"#, true),
        (["=?base64?eA?="], #"{"p":"x"}"#, false), (["[]"], #"{"p":[]}"#, false),
        (["123456789012345678901"], #"{"p":123456789012345678901}"#, true),
      ] as [([String], String, Bool)])
    func parameters(values: [String], arguments: String, isRight: Bool) throws {
      let parameters = [HeaderParameter(header: "P", path: ["p"])]
      let code = try code(values.map { ("mcp-param-p", $0) }, arguments) { checks, view throws(RPCError) in
        try checks.checkParameters(parameters, view)
      }
      #expect(code == (isRight ? nil : .headerMismatch))
    }

    @Test(
      "Requests that two readers could take for two things are told",
      arguments: [
        ([("Host", "a"), ("host", "b")], true), ([("Content-Length", "1"), ("Content-Length", "1")], true),
        ([("Content-Length", "1"), ("Transfer-Encoding", "chunked")], true), ([("Host", "a"), ("Accept", "x")], false),
        ([("Accept", "x"), ("Accept", "y")], false), ([("Mcp-Session-Id", "x"), ("Mcp-Session-Id", "y")], true),
      ] as [([(String, String)], Bool)])
    func ambiguity(headers: [(String, String)], isAmbiguous: Bool) {
      #expect((RequestFields(HTTPHeaders(headers)).ambiguity != nil) == isAmbiguous)
    }
  }

  @Suite("HTTP: small things")
  struct SmallThingTests {
    @Test(
      "The date",
      arguments: [
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (1_785_196_800, "Tue, 28 Jul 2026 00:00:00 GMT"),
      ] as [(Int64, String)])
    func date(seconds: Int64, text: String) { #expect(HTTPDate.text(seconds) == text) }

    @Test("A page may send the headers of parameters that it asks for, and no others")
    func preflight() {
      let lines = CORS.preflightLines("POST", requested: ["mcp-param-a, X-Other", "Mcp-Param-B,mcp-param-c\r\nX: y"])
      #expect(lines.contains("Last-Event-ID, mcp-param-a, Mcp-Param-B\r\n"))
      #expect(!lines.contains("X-Other") && !lines.contains("X: y"))
    }

    @Test(
      "Ids of events", arguments: [("3-17", EventID(stream: 3, number: 17)), ("0-0", EventID(stream: 0, number: 0))])
    func eventID(text: String, id: EventID) { #expect(EventID(text) == id) }

    @Test(
      "What is no id of an event",
      arguments: ["", "3", "3-", "-3", "3-4-5", "a-b", "+3-4", "3--4", "99999999999999999999-1"])
    func noEventID(text: String) { #expect(EventID(text) == nil) }

    @Test("The oldest events go where there is no room; the newest one stays")
    func log() {
      var log = EventLog(mostEvents: 2, mostBytes: 10)
      for text in ["aaa", "bbb", "ccc"] { log.append(ByteBuffer(string: text)) }
      #expect(log.last == 3)
      #expect(String(buffer: log.bytes(after: 0)) == "bbbccc")
      #expect(String(buffer: log.bytes(after: 2)) == "ccc")
      #expect(String(buffer: log.bytes(after: 3)).isEmpty)
      log.append(ByteBuffer(string: "ddddddddddddddd"))
      #expect(String(buffer: log.bytes(after: 0)) == "ddddddddddddddd")
      #expect(log.byteCount == 15)
    }

    @Test("Numbers of heads and chunks", arguments: [0, 9, 10, 255, 4_096, 1_234_567_890])
    func numbers(number: Int) {
      var buffer = ByteBuffer()
      buffer.writeDecimal(number)
      buffer.writeStaticString(" ")
      buffer.writeHexadecimal(number)
      #expect(String(buffer: buffer) == "\(number) \(String(number, radix: 16))")
    }
  }
#endif
