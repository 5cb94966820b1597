// TLS: a handshake, a request, and files that are none. The key here was made for these tests and protects nothing.

#if TLS
  import Foundation
  import NIOCore
  import NIOPosix
  import NIOSSL
  import Testing

  @testable import MCPServerHTTP

  @Suite("HTTP: TLS")
  struct TLSTests {
    private static let certificate = """
      -----BEGIN CERTIFICATE-----
      MIIBmjCCAUGgAwIBAgIUEFgkgnV405ERoz8z7CEvteP2vbAwCgYIKoZIzj0EAwIw
      FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEzMDExMjYxNloYDzIxMjYxMTA2
      MTEyNjE2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
      PQMBBwNCAASin9eLipqq9Ihj5rIumvCdmQJwbkFDp4RNg0lTJYdZu6XSSeTyOBvT
      UwXB0Gdv2+weuupsvCKeVt8+3yG8oaCMo28wbTAdBgNVHQ4EFgQU6OtIU1BRVGwI
      c5QvVIg+sfJj0iQwHwYDVR0jBBgwFoAU6OtIU1BRVGwIc5QvVIg+sfJj0iQwDwYD
      VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
      zj0EAwIDRwAwRAIgVImuB5Rd0FkKhBDsT50XwTwVSLUQKbSjjGxoKJPQ6GACIGmT
      +zJbVOQhb0lzbUe/IfRuW3QWY25Q0rFjNVONpJkW
      -----END CERTIFICATE-----
      """

    private static let key = """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtab8S0NeVCGEZVVp
      feNP2XKwtYHgR7Fee2NiPAejJjChRANCAASin9eLipqq9Ihj5rIumvCdmQJwbkFD
      p4RNg0lTJYdZu6XSSeTyOBvTUwXB0Gdv2+weuupsvCKeVt8+3yG8oaCM
      -----END PRIVATE KEY-----
      """

    /// Calls the closure with the paths of files of these texts.
    private func withFiles(_ texts: [String], _ body: ([String]) async throws -> Void) async throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mcp-tls-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let paths = texts.indices.map { folder.appendingPathComponent("\($0).pem").path }
      for (path, text) in zip(paths, texts) { try text.write(toFile: path, atomically: true, encoding: .utf8) }
      try await body(paths)
    }

    @Test("A request over TLS is answered")
    func request() async throws {
      try await withFiles([TLSTests.certificate, TLSTests.key]) { paths throws in
        try await TestServer.run({ $0.tls = (paths[0], paths[1]) }) { server throws in
          #expect(server.http.url.hasPrefix("https://127.0.0.1:"))
          let request = server.post(stateless("tools/list"), statelessHeaders("tools/list"))
          let answer = try await exchange(
            request.replacing("Accept:", with: "Connection: close\r\nAccept:"), server.port)
          #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
          #expect(answer.contains("steps"))
        }
      }
    }

    @Test("Files that are not there, are none, or do not belong together, are named in one line")
    func badFiles() async throws {
      let other = TLSTests.key.replacing("MIGHAgEA", with: "MIGHAgEB")
      try await withFiles([TLSTests.certificate, TLSTests.key, "nonsense", other]) { paths throws in
        let pairs = [
          (paths[0] + "x", paths[1]), (paths[0], paths[1] + "x"), (paths[2], paths[1]), (paths[0], paths[2]),
          (paths[0], paths[3]),
        ]
        for (certificate, key) in pairs {
          let error = #expect(throws: ListenError.self) {
            _ = try TLSContext(certificate: certificate, key: key)
          }
          #expect(error?.description.contains(".pem") == true)
          #expect(error?.description.contains("\n") == false)
        }
      }
    }

    /// Sends a request and reads until the server closes.
    private func exchange(_ request: String, _ port: Int) async throws -> String {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.certificateVerification = .none
      let context = try NIOSSLContext(configuration: configuration)
      let received = Received()
      let loop = MultiThreadedEventLoopGroup.singleton.next()
      let channel = try await ClientBootstrap(group: loop).channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let tls = try NIOSSLClientHandler(context: context, serverHostname: "localhost")
          try channel.pipeline.syncOperations.addHandlers(tls, received)
        }
      }.connect(host: "127.0.0.1", port: port).get()
      try await channel.writeAndFlush(ByteBuffer(string: request)).get()
      try? await channel.closeFuture.get()
      return try await loop.submit { received.text }.get()
    }

    /// Gathers what comes, on its event loop.
    private final class Received: ChannelInboundHandler, @unchecked Sendable {
      typealias InboundIn = ByteBuffer
      private(set) var text = ""

      func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        text += String(buffer: unwrapInboundIn(data))
      }
    }
  }
#endif
