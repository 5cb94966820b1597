// `mcpgen new`: a package that builds, passes its tests and answers a client. It is compiled from its own spec by the
// very stages that every other package goes through, put together beside its place, and moved there in one step.

import ArgumentParser
import MCPGenEmit
import MCPGenSpec
import MCPGenTemplates

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
