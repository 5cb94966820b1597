// Files at paths that a model gives. The path is never compared with the folder's as text, which symbolic links and
// races defeat: it is walked one name at a time from the opened folder, and no name is followed anywhere else.

import Foundation

/// The folder that exports stay in.
struct ExportFolder: Sendable {
  let path: String

  /// Writes a new file; where that fails, there is none afterwards.
  /// - Parameters:
  ///   - path: the path from this folder; its folders must be there, the file must not.
  ///   - body: writes the file's bytes.
  func write<Value>(_ path: String, _ body: (FileHandle) throws -> Value) throws -> Value {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard !path.utf8.contains(0), names.allSatisfy({ !["", ".", ".."].contains($0) }) else {
      throw CRMError.pathRefused(path: path, reason: "it must be relative, without empty names, `.` and `..`")
    }
    var folder = try Descriptor(open(self.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    for name in names.dropLast() {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      folder = try Descriptor(openat(folder.number, name, flags), refusing: path)
    }
    let name = names[names.count - 1]
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try Descriptor(openat(folder.number, name, flags, 0o600), refusing: path)
    do {
      return try body(FileHandle(fileDescriptor: file.number))
    } catch {
      unlinkat(folder.number, name, 0)
      throw error
    }
  }
}

/// An open file or folder, closed when it goes out of scope.
private struct Descriptor: ~Copyable {
  let number: CInt

  /// - Parameters:
  ///   - number: what the system answered.
  ///   - path: the path that the caller asked for, where the caller can do something about a failure.
  init(_ number: CInt, refusing path: String? = nil) throws {
    self.number = number
    guard number < 0 else { return }
    let failure = errno
    if let path, let reason = Descriptor.reasons[failure] { throw CRMError.pathRefused(path: path, reason: reason) }
    throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO)
  }

  private static let reasons = [
    EEXIST: "there is such a file already", ENOENT: "there is no such folder",
    ENOTDIR: "what it leads through is not a folder", ELOOP: "what it leads through is not a folder",
    ENAMETOOLONG: "a name is too long",
  ]

  deinit { close(number) }
}
