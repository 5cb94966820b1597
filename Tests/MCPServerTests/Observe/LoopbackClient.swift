// A client of plain sockets, which sends what no client of HTTP would.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One connection to a port of this machine.
final class LoopbackClient {
  /// Nobody listens there.
  struct Refused: Error {
    let port: Int
  }

  private let descriptor: Int32

  /// Connects to 127.0.0.1.
  init(_ port: Int) throws {
    descriptor = LoopbackClient.stream(AF_INET)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { throw Refused(port: port) }
  }

  /// Connects to ::1; `nil` where this machine has none.
  init?(v6 port: Int) {
    descriptor = LoopbackClient.stream(AF_INET6)
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = in_port_t(port).bigEndian
    withUnsafeMutableBytes(of: &address.sin6_addr) { $0[15] = 1 }
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0
      }
    }
    if !isConnected { return nil }
  }

  deinit { close(descriptor) }

  private static func stream(_ family: Int32) -> Int32 {
    #if canImport(Glibc)
      socket(family, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket(family, SOCK_STREAM, 0)
    #endif
  }

  /// Sends the bytes; what does not go because the other side is done is left.
  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        #if canImport(Darwin)
          platformSend(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, 0)
        #else
          platformSend(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
        #endif
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      sent += count
    }
  }

  /// What comes until the other side closes.
  func rest() -> String {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &bytes, bytes.count, 0)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return String(decoding: all, as: UTF8.self) }
      all += bytes[..<count]
    }
  }

  /// What comes until the other side closes, after this one has said that it is done.
  func finish() -> String {
    shutdown(descriptor, Int32(SHUT_WR))
    return rest()
  }

  /// Sends a request and gives what comes.
  func answer(to request: String) -> String {
    send(Array(request.utf8))
    return finish()
  }

  /// Closing throws away what is unread and resets the connection.
  func resetOnClose() {
    var now = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
  }
}

private func platformSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
  send(descriptor, bytes, count, flags)
}
