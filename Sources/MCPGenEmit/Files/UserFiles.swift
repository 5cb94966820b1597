// The files that are written once, with a package's first build, and are the user's from then on.

import MCPCore
import MCPGenSpec
import MCPGenTemplates

/// Writes the user's files, stubs of handlers apart.
struct UserFiles {
  let model: ServerModel
  let options: EmitOptions

  /// The files of a package whose module stands in `folder`.
  func files(in folder: String) throws(TemplateProblem) -> [EmittedFile] {
    let name = Code(DocComment.shown(model.server.name.value))
    return try [
      file("Package.swift", .package, manifest),
      file(".gitignore", .ignoredFiles, [:]),
      file("README.md", .readme, ReadmePage(model: model, spec: spec(in: folder)).values),
      file("\(folder)/main.swift", .main, ["name": name, "function": Code(model.function), "handlers": handlers]),
      file(
        "\(folder)/Handlers.swift", .userHandlers,
        ["name": name, "protocol": Code(model.handlers), "environment": environment]),
    ]
  }

  /// How a new package makes its handlers.
  private var handlers: Code { model.environment == nil ? "Handlers()" : "Handlers(environment: Environment())" }

  /// Where they keep the environment.
  private var environment: Code { model.environment == nil ? .empty : "let environment: Environment" }

  private func file(
    _ path: String, _ file: UserTemplates.File, _ values: KeyValuePairs<String, Code>
  ) throws(TemplateProblem) -> EmittedFile {
    EmittedFile(path: path, text: try options.templates[file].render(values), owner: .user, isEmpty: false)
  }

  /// The spec, by its path where that is known: the plugin finds it among the module's sources.
  private func spec(in folder: String) -> String {
    let name = DocComment.shown(options.specName)
    return options.layout == .plugin ? "\(folder)/\(name)" : name
  }

  private var manifest: KeyValuePairs<String, Code> {
    [
      "product": Code(SwiftLiteral.string(model.product)), "module": Code(SwiftLiteral.string(model.module)),
      "dependencies": lines([runtime] + options.dependencies.map(\.package)),
      "targets": options.layout == .plugin ? executable.appending(",") + tests : executable,
    ]
  }

  private var runtime: String {
    switch options.runtime {
    case .path(let path): ".package(name: \"mcpgen\", path: \(SwiftLiteral.string(path))\(traits))"
    case .url(let url, let version):
      ".package(url: \(SwiftLiteral.string(url)), from: \(SwiftLiteral.string(version))\(traits))"
    }
  }

  private var traits: String {
    let traits = model.needs.traits
    return traits.isEmpty ? "" : ", " + RuntimeNeeds.argument(ofTraits: traits)
  }

  private var executable: Code {
    let products = model.needs.products.map(RuntimeNeeds.line) + options.dependencies.map(\.product)
    let dependencies = Code("dependencies: [") + lines(products).indented + Code("]")
    let plugins = Code(#"plugins: [.plugin(name: "MCPGenBuild", package: "mcpgen")]"#)
    let body = options.layout == .plugin ? dependencies.appending(",") + plugins : dependencies
    return target(".executableTarget", model.module, body)
  }

  private var tests: Code {
    let module = SwiftLiteral.string(model.module)
    let server = RuntimeNeeds.line(ofProduct: "MCPServer")
    return target(".testTarget", model.module + "Tests", Code("dependencies: [\(module), \(server)]"))
  }

  private func target(_ kind: String, _ name: String, _ body: Code) -> Code {
    Code("\(kind)(") + (Code("name: \(SwiftLiteral.string(name)),") + body).indented + Code(")")
  }

  /// The elements of an array, each on its line; as the formatter has it, a comma stands behind the last of several too.
  private func lines(_ items: [String]) -> Code {
    Code(items.joined(separator: ",\n") + (items.count > 1 ? "," : ""))
  }
}
