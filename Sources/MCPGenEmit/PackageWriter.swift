// The list of emitted files: each is one template and the values of its holes.

import MCPCore
import MCPGenSpec
import MCPGenTemplates

/// Fills the templates from the model of a package.
struct PackageWriter {
  private let model: ServerModel
  private let options: EmitOptions
  /// What the user writes; made once, for every stub asks how many there are.
  private let groups: [HandlerGroup]

  init(model: ServerModel, options: EmitOptions) {
    self.model = model
    self.options = options
    groups = model.handlerGroups
  }

  /// All files: the user's, then the stubs of handlers, then the generated ones.
  func files() throws(TemplateProblem) -> [EmittedFile] {
    let folder = "Sources/\(model.module)"
    return try UserFiles(model: model, options: options).files(in: folder)
      + stubs(in: "\(folder)/Handlers") + generated(in: "\(folder)/Generated")
  }

  // MARK: Stubs

  private func stubs(in folder: String) throws(TemplateProblem) -> [EmittedFile] {
    var names = FileNames()
    let paths = groups.map { folder + "/" + names.file(for: $0.wire, fallback: $0.swiftName, kind: $0.kind) }
    var files: [EmittedFile] = []
    for (group, path) in zip(groups, paths) {
      let text = try stubFile(group.methods, of: group)
      var methods: [EmittedFile.StubMethod] = []
      for method in group.methods {
        guard group.methods.count > 1 else {
          methods.append(EmittedFile.StubMethod(name: method.name, path: path, text: text))
          continue
        }
        let name = SwiftName.bare(method.name)
        let single = folder + "/" + names.file(for: name, fallback: name, kind: group.kind)
        methods.append(
          EmittedFile.StubMethod(name: method.name, path: single, text: try stubFile([method], of: group)))
      }
      files.append(EmittedFile(path: path, text: text, owner: .stub(methods: methods), isEmpty: false))
    }
    return files
  }

  private func stubFile(_ methods: [HandlerMethod], of group: HandlerGroup) throws(TemplateProblem) -> String {
    try options.templates[.handlerStub].render([
      "subject": Code("the \(group.kind.rawValue) \(shown(group.wire))"),
      "methods": .spaced(methods.map { stub($0, of: group) }),
    ])
  }

  private func stub(_ method: HandlerMethod, of group: HandlerGroup) -> Code {
    let body = Code("throw NotImplemented(\(SwiftLiteral.string(group.wire)))")
    guard groups.count <= PackageWriter.mostWarnings else { return .block(method.signature, body) }
    let warning = SwiftLiteral.string("\(SwiftName.bare(method.name)) is not implemented yet")
    return .block(method.signature, .list("#warning(", [Code(warning)], ")") + body)
  }

  /// Stubs of larger servers carry no `#warning`: SwiftPM repeats every warning of a module once per file of it, so a
  /// hundred of them printed 4,235 lines and took 91 s of CPU where the code itself took 8 (Swift 6.3, Linux).
  private static let mostWarnings = 20

  // MARK: Generated files

  private func generated(in folder: String) throws(TemplateProblem) -> [EmittedFile] {
    let requirements = groups.flatMap(\.methods).map { method in
      DocComment.lines(method.documentation) + method.signature
    }
    let handlers = try Template.handlers.render([
      "spec": spec, "name": name, "protocol": Code(model.handlers), "requirements": .spaced(requirements),
    ])
    return try [
      EmittedFile(path: "\(folder)/Handlers.mcp.swift", text: handlers, owner: .compiler, isEmpty: false),
      declarations("\(folder)/Environment.mcp.swift", .environment, model.environment?.code(model.table) ?? .empty),
      declarations("\(folder)/Types.mcp.swift", .types, model.typeDeclarations),
      declarations("\(folder)/Tools.mcp.swift", .tools, model.toolDeclarations),
      declarations("\(folder)/Resources.mcp.swift", .resources, model.resourceDeclarations),
      declarations("\(folder)/Prompts.mcp.swift", .prompts, model.promptDeclarations),
      declarations("\(folder)/Errors.mcp.swift", .errors, model.errors?.code(model.table) ?? .empty),
      EmittedFile(path: "\(folder)/Wire.mcp.swift", text: wire(), owner: .compiler, isEmpty: false),
    ]
  }

  private func declarations(
    _ path: String, _ template: Template, _ code: Code
  ) throws(TemplateProblem) -> EmittedFile {
    let text = try template.render(["spec": spec, "declarations": code])
    return EmittedFile(path: path, text: text, owner: .compiler, isEmpty: code.isEmpty)
  }

  private func wire() throws(TemplateProblem) -> String {
    try Template.wire.render([
      "spec": spec, "imports": model.transportImports,
      "version": Code(shown(model.server.version.description)), "factory": model.factory,
      "lists": model.definitionLists, "definitions": model.definitions, "conformances": model.conformances,
    ])
  }

  private var spec: Code { Code(shown(options.specName)) }
  private var name: Code { Code(shown(model.server.name.value)) }

  /// A text as a comment of one line may hold it.
  private func shown(_ text: String) -> String { DocComment.shown(text) }
}
