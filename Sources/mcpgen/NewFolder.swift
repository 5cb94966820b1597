// The folder that `mcpgen new` makes: its name is a server's, nothing is in the way, and it appears whole or not at all.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of a package to come.
struct NewFolder {
  /// The folder.
  let path: String
  /// The server's name.
  let name: String

  /// - Throws: `Failure` where the name is no server's, or something is there already.
  init(_ path: String) throws {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.last == "/" { trimmed = trimmed.dropLast() }
    self.path = String(trimmed)
    name = Path.name(self.path)
    guard !path.hasPrefix("~") else {
      throw Failure.unusable("\(path): only a shell knows what ~ is; leave the quotes out, or write $HOME")
    }
    guard ![".", ".."].contains(name) else {
      throw Failure.unusable("\(path) has no name for the server; run `mcpgen new NAME` in the folder above")
    }
    guard NewFolder.isLegal(name) else {
      let proposal = name.utf8.allSatisfy { $0 < 0x80 } ? NewFolder.legal(name) : ""
      throw Failure.unusable(
        "\(name.isEmpty ? "the empty text" : name) cannot name a server; a name begins with a letter and has letters, "
          + "digits, - and _, at most 64" + (proposal.isEmpty ? "" : ": try \(proposal)"))
    }
    // The package manager tells packages apart by the names of their folders.
    let dependencies = ["mcpgen", "swift-log", "swift-argument-parser", "swift-nio", "swift-nio-ssl"]
    guard !dependencies.contains(name.lowercased()) else {
      throw Failure.unusable("\(name) is the name of a package that the new one depends on: try \(name)-server")
    }
    guard DiskFile.exists(self.path) else { return }
    guard DiskFile.isFolder(self.path) else {
      throw Failure.unusable("\(self.path) is there already and is no folder; choose another name")
    }
    guard DiskFile.names(in: self.path).isEmpty else {
      throw Failure.unusable("\(self.path) is there already and is not empty; choose another name, or remove it")
    }
  }

  /// Writes the files beside the folder and moves them there.
  /// - Throws: `Failure` where that cannot be; nothing is left behind then.
  func create(_ files: [(path: String, text: String)]) throws {
    let temporary = "\(path).\(getpid()).tmp"
    try uninterrupted {
      do {
        for file in files { try DiskFile.replace("\(temporary)/\(file.path)", with: Array(file.text.utf8)) }
        guard rename(temporary, path) == 0 else {
          throw Failure.unusable("cannot write \(path): \(SpecFile.reason(errno))")
        }
      } catch let failure as Failure {
        DiskFile.removeFolder(temporary)
        throw Failure(code: failure.code, message: failure.message?.replacing(temporary, with: path))
      }
    }
  }

  private static func isLegal(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 64 else { return false }
    return isLetter(first) && name.utf8.allSatisfy(isPlain)
  }

  /// The name with a hyphen for each run of characters that no name has.
  private static func legal(_ name: String) -> String {
    let words = name.utf8.split { !isPlain($0) }.map { String(decoding: $0, as: UTF8.self) }
    let text = words.joined(separator: "-").drop { !isLetter($0.utf8.first ?? 0) }
    return String(text.prefix(64))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
  }
}
