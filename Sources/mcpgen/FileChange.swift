// What has to be done about one file is a value, so that a dry run, a check and a build tell the same.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One file that is not as the spec wants it.
struct FileChange {
  /// What is done with it.
  enum Action {
    case write(String)
    case remove
  }

  /// The file.
  var path: String
  /// What is done with it.
  var action: Action
  /// Why, in a few words.
  var reason: String

  /// Does it.
  /// - Throws: `Failure` where the file or its folder cannot be written.
  func apply() throws {
    switch action {
    case .write(let text): try DiskFile.replace(path, with: Array(text.utf8))
    case .remove:
      guard unlink(path) == 0 else { throw Failure.unusable("cannot remove \(path): \(SpecFile.reason(errno))") }
    }
  }

  /// What was done, for people.
  var done: String {
    switch action {
    case .write: "wrote \(path)"
    case .remove: "removed \(path)"
    }
  }

  /// What is to be done and why, for people.
  var plan: String {
    switch action {
    case .write: "would write \(path): \(reason)"
    case .remove: "would remove \(path): \(reason)"
    }
  }
}
