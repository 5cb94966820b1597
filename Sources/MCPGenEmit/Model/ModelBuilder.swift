// From the resolved server to Swift names and types: the one place where the two vocabularies meet.

import MCPCore
import MCPGenSpec

/// Builds the model of a package from a server.
struct ModelBuilder {
  private let server: Server
  let names: ServerNames
  private let table: TypeTable
  var types: TypeBuilder
  private var methods: NameScope
  /// Whether results of a named type need no check, by the type's name.
  private var guarantees: [String: Bool] = [:]

  /// The model of `server`, and what is wrong with its names.
  static func build(_ server: Server) -> (model: ServerModel, diagnostics: [Diagnostic]) {
    var builder = ModelBuilder(server)
    let model = builder.model()
    let recursion = RecursiveTypes.problems(of: server.types, table: builder.table)
    return (model, builder.names.diagnostics + builder.types.diagnostics + recursion)
  }

  private init(_ server: Server) {
    self.server = server
    names = ServerNames(server)
    table = TypeTable(server.types, swiftNames: names.types)
    types = TypeBuilder(table: table, topLevel: names.topLevel)
    methods = NameScope("a method of \(names.module)Handlers")
  }

  private mutating func model() -> ServerModel {
    let environment = environment()
    let errors = errors()
    return ServerModel(
      server: server, module: names.module, function: names.function, product: names.product,
      environment: environment, types: server.types.map { TypeModel(name: $0.name.value, declarations: namedType($0)) },
      errors: errors, tools: server.tools.map { tool($0) },
      resources: server.resources.map { resource($0) }, prompts: server.prompts.map { prompt($0) }, table: table)
  }

  // MARK: Environment

  private mutating func environment() -> EnvironmentModel? {
    guard !server.environment.isEmpty else { return nil }
    let path = [ServerNames.environment]
    var nested: [Declaration] = []
    let properties = server.environment.map(\.property)
    var fields = types.fields(properties, inside: path, of: "variable", nested: &nested)
    for (index, variable) in server.environment.enumerated() where variable.isSecret {
      let secret = SwiftType.known("Secret")
      fields[index].type = fields[index].type.isOptional ? secret.asOptional : secret
    }
    let documentation = ["What the server \(server.name.value) is told by its environment."]
    let type = Declaration(path: path, documentation: documentation, kind: .structure(fields, nested: nested))
    return EnvironmentModel(type: type, variables: server.environment)
  }

  // MARK: Types and errors

  private mutating func namedType(_ type: NamedType) -> [Declaration] {
    let name = names.types[type.name.value] ?? type.name.value
    var nested: [Declaration] = []
    let documentation = [type.description, names.notes[type.name.value]].compactMap { $0 }
    func declaration(_ kind: Declaration.Kind) -> Declaration {
      Declaration(path: [name], documentation: documentation, kind: kind)
    }
    switch type.type.shape {
    case .object(let object):
      return [types.structure(object, at: [name], documentation: documentation)]
    case .enumeration(let values):
      return [types.enumeration(values, at: [name], span: type.name.span, documentation: documentation)]
    case .string where TypeTable.isConstrained(type.type):
      return [declaration(.constrained(type.type.schema))]
    default:
      let target = types.swiftType(type.type, named: CasedName(type.name.value), inside: [], nested: &nested)
      return [declaration(.alias(target))] + nested
    }
  }

  private mutating func errors() -> ErrorsModel? {
    guard !server.errors.isEmpty else { return nil }
    var scope = NameScope(names.errors)
    var nested: [Declaration] = []
    let cases = server.errors.map { error in
      let name = SwiftName.member(CasedName(error.name.value), as: .error)
      types.report(scope.claim(name, for: "error", error.name))
      let fields = types.fields(error.parameters, inside: [names.errors], of: "parameter", nested: &nested)
      return ErrorsModel.Item(name: name, fields: fields, error: error)
    }
    return ErrorsModel(name: names.errors, cases: cases, types: nested)
  }

  // MARK: Tools

  private mutating func tool(_ tool: Tool) -> ToolModel {
    let name = names.tools[tool.name.value] ?? CasedName(tool.name.value, title: tool.title)
    let (typeName, note) = names.tool(name)
    let method = SwiftName.member(name, as: .tool)
    types.report(methods.claim(method, for: "tool", tool.name))
    let check = tool.policy.safeguards.isChecked ? "check" + name.upper : nil
    if let check { claim(check, "check of the tool", tool.name) }
    var declared: [Declaration] = []
    var input: SwiftType?
    if case .parameters(let object) = tool.input {
      let documentation = ["The arguments of `\(tool.name.value)`."]
      declared.append(types.structure(object, at: [typeName, "Input"], documentation: documentation))
      input = .generated([typeName, "Input"])
    }
    return ToolModel(
      tool: tool, typeName: typeName, note: note, method: method, checkMethod: check, input: input,
      result: result(of: tool, in: typeName, declared: &declared), types: declared,
      older: olderVersions(of: tool, name, in: typeName, beside: declared))
  }

  private mutating func result(
    of tool: Tool, in typeName: String, declared: inout [Declaration]
  ) -> ToolModel.Result {
    guard let output = tool.output else {
      return tool.outputSchema == nil ? .nothing : .value(.known("JSON"), isGuaranteed: false)
    }
    if case .content = output.shape { return .content }
    let type = inlineType(output, named: "Output", in: [typeName], declared: &declared)
    return .value(type, isGuaranteed: isGuaranteed(output, of: tool))
  }

  /// Whether a result needs no check. A named type is looked at once, for a use of it can only add annotations; where
  /// texts may arrive changed, the schema says less than the type's.
  private mutating func isGuaranteed(_ output: ValueType, of tool: Tool) -> Bool {
    guard case .named(let name) = output.shape, !output.isNullable, tool.policy.content.isPlain else {
      return OutputGuarantee.holds(for: tool, types: table)
    }
    if let known = guarantees[name] { return known }
    let holds = OutputGuarantee.holds(for: tool, types: table)
    guarantees[name] = holds
    return holds
  }

  /// The Swift type of a result; what it declares stands in the enum at `owner`, the type itself under `name`.
  mutating func inlineType(
    _ type: ValueType, named name: String, in owner: [String], declared: inout [Declaration]
  ) -> SwiftType {
    let swift: SwiftType
    switch type.shape {
    case .object(let object):
      declared.append(types.structure(object, at: owner + [name], documentation: []))
      swift = .generated(owner + [name])
    case .enumeration(let values):
      declared.append(types.enumeration(values, at: owner + [name], span: type.span, documentation: []))
      swift = .generated(owner + [name])
    case .array(let element):
      let item = types.swiftType(
        element, named: CasedName("Item"), inside: owner, as: .element, nested: &declared)
      swift = .array(table.isNullable(element) ? item.asOptional : item)
    default:
      swift = types.swiftType(type, named: CasedName(name), inside: owner, as: .element, nested: &declared)
    }
    return table.isNullable(type) ? swift.asOptional : swift
  }

  // MARK: Resources and prompts

  private mutating func resource(_ resource: Resource) -> ResourceModel {
    let name = CasedName(resource.name.value, title: resource.title)
    let typeName = names.resource(resource)
    let stem = String(typeName.dropLast("Resource".count))
    var declared: [Declaration] = []
    let content: SwiftType? =
      switch resource.content {
      case .fixed: nil
      case .text: .known("String")
      case .bytes: .array(.known("UInt8"))
      case .structured(let type, _): inlineType(type, named: "Content", in: [typeName], declared: &declared)
      }
    let uri = resource.isTemplate ? uri(of: resource, in: typeName) : nil
    let parameter = SwiftName.member(name, as: .property)
    if content != nil { claim("read" + stem, "resource", resource.name) }
    if resource.isListed { claim("list" + stem, "resource", resource.name) }
    return ResourceModel(
      resource: resource, typeName: typeName, stem: stem, parameter: parameter == "context" ? "contextURI" : parameter,
      uri: uri,
      content: content, completions: completions(uri?.fields ?? [], "complete" + stem), types: declared)
  }

  private mutating func uri(of resource: Resource, in typeName: String) -> Declaration {
    let path = [typeName, "URI"]
    var nested: [Declaration] = []
    let fields = types.fields(
      resource.variables, inside: path, of: "variable", reserved: ["variables"], nested: &nested)
    let documentation = ["The variables of `\(resource.uri.value)`."]
    return Declaration(path: path, documentation: documentation, kind: .structure(fields, nested: nested))
  }

  private mutating func prompt(_ prompt: Prompt) -> PromptModel {
    let typeName = names.prompt(prompt)
    let name = CasedName(prompt.name.value, title: prompt.title)
    let stem = SwiftName.member(name, as: .tool)
    let path = [typeName, "Arguments"]
    var nested: [Declaration] = []
    let fields = types.fields(prompt.arguments, inside: path, of: "argument", nested: &nested)
    let documentation = ["The arguments of the prompt `\(prompt.name.value)`."]
    let arguments = Declaration(path: path, documentation: documentation, kind: .structure(fields, nested: nested))
    let data = prompt.data.map {
      types.structure($0, at: [typeName, "Data"], documentation: ["What the messages are filled with."])
    }
    if data != nil { claim(SwiftName.bare(stem) + "Data", "prompt", prompt.name) }
    if case .handler = prompt.messages { claim(SwiftName.bare(stem) + "Messages", "prompt", prompt.name) }
    let prefix = "complete" + String(typeName.dropLast("Prompt".count))
    return PromptModel(
      prompt: prompt, typeName: typeName, stem: stem,
      arguments: fields.isEmpty && data == nil ? nil : arguments, data: data,
      completions: completions(fields, prefix))
  }

  /// Gives a method's name to a part of the spec, and reports where another has it.
  mutating func claim(_ method: String, _ kind: String, _ name: Located<String>) {
    types.report(methods.claim(method, for: kind, name))
  }

  /// Completions of each argument: as declared, else the values of its enum.
  private mutating func completions(_ fields: [Field], _ prefix: String) -> [CompletionModel] {
    fields.compactMap { field in
      let wire = field.wire
      switch field.property.completion {
      case .values(let values): return CompletionModel(argument: wire, source: .values(values))
      case .handler:
        let method = prefix + CasedName(wire).upper
        claim(method, "completion of", field.property.name)
        return CompletionModel(argument: wire, source: .method(method))
      case nil:
        guard case .enumeration(let values) = table.resolved(field.property.type).shape else { return nil }
        return CompletionModel(argument: wire, source: .values(values))
      }
    }
  }
}
