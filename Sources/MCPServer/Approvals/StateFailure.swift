// What can go wrong with files, in words that say how to mend it. It is one text and no list of cases, for nobody can
// do anything about it but read it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Something that the file system refused.
struct StateFailure: Error, Sendable, CustomStringConvertible {
  /// What was tried, why it failed, and how to mend it.
  let description: String

  init(_ description: String) { self.description = description }

  /// With the system's own words for what just failed.
  init(doing what: String, _ path: String) {
    description = "cannot \(what) \(path): \(String(cString: strerror(errno)))"
  }
}
