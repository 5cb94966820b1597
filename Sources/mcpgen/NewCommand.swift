// `mcpgen new`: a package that builds, passes its tests and answers a client. It is compiled from its own spec by the
// very stages that every other package goes through, put together beside its place, and moved there in one step.

import ArgumentParser
import MCPGenEmit
import MCPGenSpec
import MCPGenTemplates

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The name of a scaffold on the command line.
struct ScaffoldName: ExpressibleByArgument {
  let scaffold: Scaffold

  init?(argument: String) {
    guard let scaffold = Scaffold.all.first(where: { $0.name == argument }) else { return nil }
    self.scaffold = scaffold
  }

  init(_ scaffold: Scaffold) { self.scaffold = scaffold }

  var defaultValueDescription: String { scaffold.name }

  static var allValueStrings: [String] { Scaffold.all.map(\.name) }
}

/// `mcpgen new NAME`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Starts a package: spec, handlers, tests, README.",
    discussion: """
      The build-tool plugin compiles the spec with each `swift build`; you edit the spec, the handlers and the tests.

      TEMPLATES:
      \(Scaffold.all.map { "  " + $0.name + String(repeating: " ", count: 20 - $0.name.count) + $0.summary }
        .joined(separator: "\n"))

      EXAMPLES:
        mcpgen new greeter && cd greeter && swift test
        mcpgen new servers/crm --template crm

      EXIT CODES: 0 done, 2 usage, or a folder that cannot be used
      """)

  @Argument(help: "The folder to make; its last part names the server.")
  var name: String

  @Option(help: "What to start from.")
  var template = ScaffoldName(Scaffold.all[0])

  @OptionGroup(title: "Where the package finds mcpgen (default: the checkout that this program was built from)")
  var runtime: RuntimeOptions

  func run() throws {
    let folder = try NewFolder(name)
    let files = try self.files(for: folder)
    try folder.create(files)
    Output.error.write(
      """
      created \(folder.path) from the template \(template.scaffold.name): \(files.count) files

        cd \(folder.path)
        swift build
        swift test
        swift run \(folder.name) --print-tools

      README.md says how to tell a client of it.

      """)
  }

  /// The files of the package: what every package has, then the scaffold's, which take the place of the same path.
  private func files(for folder: NewFolder) throws -> [(path: String, text: String)] {
    let scaffold = template.scaffold
    // The spec must be read before the Swift names in paths and texts are known; its own text needs the server's alone.
    let specName = folder.name + ".mcp.yaml"
    let spec = Scaffold.filled(scaffold.spec.text) { $0 == .name ? folder.name : "" } ?? ""
    var options = EmitOptions(specName: specName, runtime: try runtime.resolved(for: folder.path))
    options.layout = .plugin
    options.dependencies = scaffold.dependencies.map {
      EmitOptions.Dependency(package: $0.package, product: $0.product)
    }
    let outcome = try Compiler().compile(SourceText(path: specName, bytes: Array(spec.utf8)), options: options)
    guard let package = outcome.package else {
      let reason = outcome.diagnostics.first.map(\.message) ?? "it cannot be compiled"
      throw Failure.unusable("\(folder.name) cannot name a server: \(reason)")
    }
    var files = package.files.filter { $0.owner == .user }.map { (path: $0.path, text: $0.text) }
    for file in [scaffold.spec] + scaffold.files {
      let (path, text) = (try filled(file.path, package, folder), try filled(file.text, package, folder))
      files.removeAll { $0.path == path }
      files.append((path, text))
    }
    return files
  }

  private func filled(_ text: String, _ package: Emission, _ folder: NewFolder) throws -> String {
    let filled = Scaffold.filled(text) { token in
      switch token {
      case .name: folder.name
      case .module: package.module
      case .handlers: package.handlers
      case .function: package.function
      }
    }
    guard let filled else {
      throw Failure(code: .bug, message: "the template \(template.scaffold.name) is wrong, please report it")
    }
    return filled
  }
}

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
    guard !["mcpgen", "swift-log", "swift-argument-parser"].contains(name.lowercased()) else {
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
