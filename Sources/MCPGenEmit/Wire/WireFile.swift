// The file that joins the user's handlers to the runtime.

import MCPCore
import MCPGenSpec

extension ServerModel {
  /// The function that makes the server. It is asynchronous because Swift asks that of a function whose autoclosure is.
  var factory: Code {
    let parameter = Code("_ handlers: @autoclosure @escaping @Sendable () async throws -> some \(handlers)")
    let body =
      Code("let handlers = HandlerBox(handlers)") + "return Server(" + definition.indented + ")"
    return .block(.list("static func \(function)(", [parameter], ") async -> Server"), body)
  }

  /// The arguments of `Server(…)`.
  private var definition: Code {
    let environment: [Code] = self.environment == nil ? [] : ["environment: Environment.definition"]
    let head: [Code] = [
      .argument("name", SwiftLiteral.string(server.name.value)),
      .argument("version", SwiftLiteral.string(server.version.description)),
      .argument("info", SwiftLiteral.json(server.info)),
      .argument("instructions", WireFragment.optional(server.instructions)),
    ]
    let policy: [Code] = server.policy.isDefault ? [] : ["policy: Wire.policy"]
    let offers: [Code] = [
      "handlers: handlers", "tools: Wire.tools(handlers)", "resources: Wire.resources(handlers)",
      "prompts: Wire.prompts(handlers)",
    ]
    return .list("definition: ServerDefinition(", head + environment + transportArguments + policy + offers, ")")
  }

  /// The policy, and the functions of `Wire` that list all definitions.
  var definitionLists: Code {
    .spaced([
      server.policy.declaration, list("tools", "ToolDefinition", tools.map(\.functionName)),
      list("resources", "ResourceDefinition", resources.map(\.wireFunction)),
      list("prompts", "PromptDefinition", prompts.map(\.wireFunction)),
    ])
  }

  /// The functions of `Wire` that make one definition each.
  var definitions: Code {
    let pins = WirePins(server)
    return .spaced(
      tools.flatMap { [$0.definition(handlers, table, pins)] + $0.olderDefinitions(handlers, pins) }
        + resources.map { $0.definition(handlers, table, pins) }
        + prompts.map { $0.definition(handlers, self, table, pins) })
  }

  /// How each type comes off the wire and goes onto it.
  var conformances: Code {
    let decoded = table.reached(from: inputTypes)
    let encoded = table.reached(from: outputTypes + upgradedTypes)
    var pieces: [Code] = []
    func add(_ declarations: [Declaration], isDecoded: Bool, isEncoded: Bool) {
      for declaration in declarations.flatMap(\.flattened) {
        pieces.append(declaration.conformances(isDecoded: isDecoded, isEncoded: isEncoded))
      }
    }
    add(environment.map { [$0.type] } ?? [], isDecoded: true, isEncoded: false)
    for type in types {
      add(type.declarations, isDecoded: decoded.contains(type.name), isEncoded: encoded.contains(type.name))
    }
    for tool in tools {
      for type in tool.types { add([type], isDecoded: type.isInput, isEncoded: !type.isInput || tool.isUpgraded) }
      for type in tool.older.flatMap(\.types) { add([type], isDecoded: type.isInput, isEncoded: !type.isInput) }
    }
    for resource in resources {
      add(resource.uri?.nested ?? [], isDecoded: true, isEncoded: false)
      add(resource.types, isDecoded: false, isEncoded: true)
    }
    for prompt in prompts {
      add(prompt.arguments?.nested ?? [], isDecoded: true, isEncoded: false)
      add(prompt.data.map { [$0] } ?? [], isDecoded: false, isEncoded: false)
    }
    add(errors?.types ?? [], isDecoded: false, isEncoded: false)
    return .spaced(pieces)
  }

  private var inputTypes: [ValueType] {
    let parameters = tools.flatMap { tool -> [Property] in
      if case .parameters(let object) = tool.tool.input { object.properties } else { [] }
    }
    let texts = server.resources.flatMap(\.variables) + server.prompts.flatMap(\.arguments)
    return (parameters + texts + server.environment.map(\.property)).map(\.type)
  }

  /// Types of arguments that a method makes, and that are checked as if a client had sent them.
  private var upgradedTypes: [ValueType] {
    tools.filter(\.isUpgraded).flatMap { tool -> [ValueType] in
      if case .parameters(let object) = tool.tool.input { object.properties.map(\.type) } else { [] }
    }
  }

  private var downgradedTypes: [ValueType] {
    tools.flatMap(\.older).filter { $0.downgradeMethod != nil }.compactMap(\.version.contract.output)
  }

  private var outputTypes: [ValueType] {
    server.tools.compactMap(\.output) + downgradedTypes
      + server.resources.compactMap { resource in
        if case .structured(let type, _) = resource.content { type } else { nil }
      }
  }

  private func list(_ name: String, _ type: String, _ functions: [String]) -> Code {
    guard !functions.isEmpty else { return definitionFunction(name, "[\(type)]", handlers, "[]") }
    let statements = functions.map { Code("definitions.append(\($0)(handlers))") }
    let body = Code("var definitions: [\(type)] = []") + .stacked(statements) + "return definitions"
    return definitionFunction(name, "[\(type)]", handlers, body)
  }
}

extension Declaration {
  /// Whether this is a tool's input.
  fileprivate var isInput: Bool { path.count > 1 && path[path.count - 1] == "Input" }

  /// The types inside a struct.
  var nested: [Declaration] {
    if case .structure(_, let nested) = kind { nested } else { [] }
  }
}
