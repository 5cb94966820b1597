// File names of handlers. They follow the names on the wire, so that a tool's file is found by its name, and differ in
// more than case, for Swift compiles no module in which two files have one name.

/// Gives out file names that no other file of the module has.
struct FileNames {
  /// What a handler's file is for.
  enum Kind: String {
    case tool
    case resource
    case prompt
  }

  /// The names that are taken, in lower case and without `.swift`: entry points and everything that is generated.
  private var taken: Set<String> = [
    "main", "handlers", "handlers.mcp", "environment.mcp", "types.mcp", "tools.mcp", "resources.mcp", "prompts.mcp",
    "errors.mcp",
    "wire.mcp", "package",
  ]

  /// The longest part of a file name that comes from the wire, in bytes.
  private static let longest = 180

  /// The file for a handler: `get_account.swift`, `contract+resource.swift`, `main_tool.swift`.
  /// - Parameters:
  ///   - wire: the name on the wire.
  ///   - fallback: the Swift name, for names that a file cannot have.
  mutating func file(for wire: String, fallback: String, kind: Kind) -> String {
    let stem = FileNames.isPlain(wire) ? wire : FileNames.shortened(SwiftName.bare(fallback))
    let base = kind == .tool ? stem : "\(stem)+\(kind.rawValue)"
    let second = "\(base)_\(kind.rawValue)"
    var name = taken.contains(base.lowercased()) ? second : base
    var number = 2
    while taken.contains(name.lowercased()) {
      name = "\(second)_\(number)"
      number += 1
    }
    taken.insert(name.lowercased())
    return name + ".swift"
  }

  /// Whether every file system takes the name as it is.
  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= longest else { return false }
    let isNameByte = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
    }
    return isNameByte(first) && name.utf8.allSatisfy { isNameByte($0) || $0 == 0x2D || $0 == 0x2E }
  }

  private static func shortened(_ name: String) -> String {
    var result = name
    while result.utf8.count > longest { result.removeLast() }
    return result
  }
}
