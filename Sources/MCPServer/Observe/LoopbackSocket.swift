// Sockets that listen to this machine alone. The two families have a listener each: one for both would have to be bound
// to every address of the machine.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes sockets that listen on loopback addresses and do not block.
enum LoopbackSocket {
  /// Listens on 127.0.0.1.
  /// - Parameter port: 0 takes one that is free.
  /// - Returns: the socket and its port.
  static func listenV4(port: Int) throws(MetricsPortError) -> (descriptor: Int32, port: Int) {
    let descriptor = stream(AF_INET)
    guard descriptor >= 0 else { throw MetricsPortError(port: port, reason: .system(errno)) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isListening else {
      let reason = errno
      close(descriptor)
      throw MetricsPortError(port: port, reason: .system(reason))
    }
    return (descriptor, Int(in_port_t(bigEndian: address.sin_port)))
  }

  /// Listens on ::1; `nil` where that cannot be.
  static func listenV6(port: Int) -> Int32? {
    let descriptor = stream(AF_INET6)
    guard descriptor >= 0 else { return nil }
    var yes: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_IPV6), Int32(IPV6_V6ONLY), &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = in_port_t(port).bigEndian
    withUnsafeMutableBytes(of: &address.sin6_addr) { $0[15] = 1 }
    let isListening = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0 && listen(descriptor, 16) == 0
      }
    }
    if isListening { return descriptor }
    close(descriptor)
    return nil
  }

  /// Takes a connection that waits; negative, with `errno`, where there is none.
  static func accept(_ listener: Int32) -> Int32 {
    let descriptor = acceptConnection(listener)
    if descriptor >= 0 { prepare(descriptor) }
    return descriptor
  }

  private static func stream(_ family: Int32) -> Int32 {
    #if canImport(Glibc)
      let descriptor = socket(family, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(family, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { return descriptor }
    prepare(descriptor)
    // A server that comes back at once must not wait for the connections of the one before it.
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    return descriptor
  }

  /// Children do not inherit it, no call on it waits, and a reader that is gone raises no signal.
  private static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    #if canImport(Darwin)
      var yes: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }
}

private func acceptConnection(_ listener: Int32) -> Int32 { accept(listener, nil, nil) }
