// The system's way from names to addresses. `getaddrinfo` blocks and cannot be stopped, so each call of it has a thread
// of its own, which is left behind when time is up; there are so many of them at most.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Resolves names as every program on this machine does.
enum SystemResolver {
  /// Why there are no addresses.
  enum Failure: Error, Equatable {
    /// The system knows no addresses of the name.
    case notFound
    /// There was no answer in time.
    case timedOut
    /// Too many lookups hang, or the system has no thread left.
    case busy
  }

  /// How long a lookup may take.
  static let timeout = Duration.seconds(5)
  /// How many lookups may hang at once.
  static let mostLookups = 32

  /// The addresses of the name, each once, in the system's order. Throws a `Failure`, or `CancellationError`.
  @Sendable static func addresses(of host: String) async throws -> [IPAddress] {
    try await addresses(of: host, within: timeout, lookUp: lookUp)
  }

  /// The same, with what looks up (on a thread of its own) and how long that may take.
  static func addresses(
    of host: String, within timeout: Duration, lookUp: @escaping @Sendable (String) -> [IPAddress]
  ) async throws -> [IPAddress] {
    let answer = LookUp()
    guard lookups.withLock(takePlace) else { throw Failure.busy }
    let started = startThread {
      let addresses = lookUp(host)
      lookups.withLock { $0 -= 1 }
      answer.settle(addresses.isEmpty ? .failure(Failure.notFound) : .success(addresses))
    }
    if !started {
      lookups.withLock { $0 -= 1 }
      throw Failure.busy
    }
    let clock = Task {
      try await Task.sleep(for: timeout)
      answer.settle(.failure(Failure.timedOut))
    }
    defer { clock.cancel() }
    return try await withTaskCancellationHandler {
      try await answer.value()
    } onCancel: {
      answer.settle(.failure(CancellationError()))
    }
  }

  private static let lookups = Locked(0)

  private static func takePlace(_ count: inout Int) -> Bool {
    guard count < mostLookups else { return false }
    count += 1
    return true
  }

  /// Asks the system; empty where it knows none.
  private static func lookUp(_ host: String) -> [IPAddress] {
    var hints = addrinfo()
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0, let list else { return [] }
    defer { freeaddrinfo(list) }
    var addresses: [IPAddress] = []
    var next: UnsafeMutablePointer<addrinfo>? = list
    while let entry = next?.pointee {
      if let address = address(entry), !addresses.contains(address) { addresses.append(address) }
      next = entry.ai_next
    }
    return addresses
  }

  private static func address(_ entry: addrinfo) -> IPAddress? {
    guard let socket = entry.ai_addr else { return nil }
    switch entry.ai_family {
    case AF_INET:
      return socket.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { socket in
        withUnsafeBytes(of: socket.pointee.sin_addr) { IPAddress(bytes: Array($0)) }
      }
    case AF_INET6:
      return socket.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { socket in
        withUnsafeBytes(of: socket.pointee.sin6_addr) { IPAddress(bytes: Array($0)) }
      }
    default: return nil
    }
  }
}

/// The first of several outcomes, for the one who waits for it.
private final class LookUp: Sendable {
  private struct State {
    var outcome: Result<[IPAddress], any Error>?
    var waiter: CheckedContinuation<[IPAddress], any Error>?
  }
  private let state = Locked(State())

  /// The first outcome counts.
  func settle(_ outcome: Result<[IPAddress], any Error>) {
    let waiter = state.withLock { state -> CheckedContinuation<[IPAddress], any Error>? in
      guard state.outcome == nil else { return nil }
      state.outcome = outcome
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume(with: outcome)
  }

  /// Waits for it. Called once.
  func value() async throws -> [IPAddress] {
    try await withCheckedThrowingContinuation { waiter in
      let outcome = state.withLock { state -> Result<[IPAddress], any Error>? in
        if state.outcome == nil { state.waiter = waiter }
        return state.outcome
      }
      if let outcome { waiter.resume(with: outcome) }
    }
  }
}
