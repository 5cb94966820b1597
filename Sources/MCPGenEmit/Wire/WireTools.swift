// The definition of one tool: its listing, what its results need, and the closure from arguments to result.

import MCPCore
import MCPGenSpec

/// A function of the enum `Wire` that makes one definition.
func definitionFunction(_ name: String, _ type: String, _ handlers: String, _ body: Code) -> Code {
  .block(.list("static func \(name)(", [Code("_ handlers: HandlerBox<some \(handlers)>")], ") -> \(type)"), body)
}

/// A call of one of the user's methods.
func handlerCall(_ method: String, _ arguments: Code...) -> Code {
  .member("try await handlers.value", .list(".\(method)(", arguments, ")"))
}

extension ToolModel.Result {
  /// `ToolOutput(…)` of a value of this kind.
  func output(_ value: Code, isWrapped: Bool) -> Code {
    switch self {
    case .nothing: "ToolOutput.nothing"
    case .content: .list("ToolOutput(", [.argument("content", value)], ")")
    case .value: .list("ToolOutput(", [isWrapped ? .argument("wrapping", value) : value], ")")
    }
  }
}

extension ToolModel {
  /// The function of `Wire` that makes this tool's definition.
  var functionName: String { SwiftName.bare(method) + "Tool" }

  /// That function.
  func definition(_ handlers: String, _ table: TypeTable, _ pins: WirePins) -> Code {
    var arguments: [Code] = [
      .argument("name", SwiftLiteral.string(tool.name.value)),
      .argument("listing", listing(tool.currentContract, pins)), Code("risk: .\(tool.risk.rawValue)"),
      Code("result: \(resultKind)"),
      WireFragment.list("errors", tool.errors), Code("timeout: \(tool.timeout?.duration ?? "nil")"),
      Code("maximumResultBytes: \(tool.maximumResult.map { "\($0.bytes)" } ?? "nil")"),
    ]
    if case .raw = tool.input { arguments.append("assertsFormats: false") }
    if tool.tasks != .forbidden { arguments.append("tasks: .\(tool.tasks.rawValue)") }
    arguments += tool.offer.arguments + tool.policy.access.code + tool.policy.content.code + safeguards(table)
    arguments += versions(pins)
    let call = Code.list("ToolDefinition(", arguments, ") { arguments in") + closure.indented + Code("}")
    return definitionFunction(functionName, "ToolDefinition", handlers, call)
  }

  /// What clients see of a contract: `ToolListing(…)`.
  /// - Parameter isAlone: whether it is listed by itself, and not with the other versions of the same name.
  func listing(_ contract: VersionContract, _ pins: WirePins, isAlone: Bool = true) -> Code {
    var members: [Code] = [
      .argument("name", WireFragment.text(contract.wireName)), .argument("title", WireFragment.optional(tool.title)),
      .argument("description", WireFragment.text(contract.description)),
      .argument("inputSchema", SwiftLiteral.json(contract.inputSchema)),
      .argument("outputSchema", WireFragment.optional(contract.outputSchema)),
    ]
    if let bare = contract.bareOutputSchema { members.append(.argument("bareOutputSchema", SwiftLiteral.json(bare))) }
    members += [
      .argument("annotations", SwiftLiteral.json(tool.annotations.json)),
      .argument("icons", WireFragment.optional(tool.icons)),
    ]
    let label = isAlone && tool.versions?.style == .argument ? contract.label : nil
    members += pins.tool(contract.wireName, label: label)
    return .list("ToolListing(", members, ")")
  }

  private var resultKind: String {
    switch result {
    case .nothing: ".none"
    case .content: ".content"
    case .value(_, let isGuaranteed): isGuaranteed ? ".structured(.guaranteed)" : ".structured(.checked)"
    }
  }

  /// The statement that decodes the arguments.
  var decodedInput: Code {
    let decode = input.map { Code.list("try \($0.text())(", ["arguments"], ")") } ?? "arguments.json"
    return .assignment("let input =", decode)
  }

  private var closure: Code {
    let call = handlerCall(method, "input", "context")
    if isDowngraded { return decodedInput + .closure("return ", "context", downgrading(call)) }
    let statements: [Code] =
      switch result {
      case .nothing: [call, "return ToolOutput.nothing"]
      case .content, .value: [result.output(call, isWrapped: tool.wrapsOutput)]
      }
    return decodedInput + .closure("return ", "context", statements)
  }
}
