// What modules with a transport over the network need of this one and of the platform, so that they import no C library:
// the server's name, variables of the environment, the time of day, descriptors, and the runtime's own kind of lock.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Services {
  /// The server's name.
  package var serverName: String { catalog.definition.name }
  /// The permissions that the spec names, each once.
  package var permissions: [String] {
    let definition = catalog.definition
    let all =
      definition.tools.map(\.access) + definition.resources.map(\.access) + definition.prompts.map(\.access)
    return Set(all.flatMap(\.permissions)).sorted()
  }

  /// The server's version.
  package var serverVersion: String { catalog.definition.version }
}

/// What a transport asks the platform.
package enum Platform {
  /// A variable of this process's environment.
  package static func environment(_ name: String) -> String? { EnvironmentDefinition.process(name) }

  /// Seconds since 1970.
  package static var secondsSince1970: Int64 { Int64(time(nil)) }

  /// Allows this process as many descriptors as the system lets it ask for: each connection takes one, and the usual
  /// limit is 1,024.
  package static func raiseDescriptorLimit() {
    var limit = rlimit()
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let resource = RLIMIT_NOFILE
    #endif
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
    limit.rlim_cur = limit.rlim_max
    #if canImport(Darwin)
      limit.rlim_cur = min(limit.rlim_cur, rlim_t(OPEN_MAX))
    #endif
    _ = setrlimit(resource, &limit)
  }
}

/// A lock for the state of channels: of the pthread kind, like all locks here, and without a condition to wait for,
/// because a server may have one for each of ten thousand clients.
package final class ChannelLock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  /// A lock that nobody holds.
  package init() { pthread_mutex_init(mutex, nil) }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Waits until nobody else holds the lock, and takes it.
  package func lock() { pthread_mutex_lock(mutex) }

  /// Gives the lock back.
  package func unlock() { pthread_mutex_unlock(mutex) }

  /// Runs the closure under the lock.
  @inlinable
  package func withLock<Result>(_ body: () throws -> Result) rethrows -> Result {
    lock()
    defer { unlock() }
    return try body()
  }
}
