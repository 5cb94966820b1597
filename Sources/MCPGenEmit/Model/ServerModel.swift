// What a package holds, with every Swift name settled: the step between the resolved server and the text of its files.
// Nothing behind this step can fail for a reason that lies in the spec.

import MCPGenSpec

/// A server as Swift will declare it.
struct ServerModel: Sendable {
  /// The resolved server.
  var server: Server
  /// The module: `ProductCatalog`.
  var module: String
  /// The static function on `Server`: `productCatalog`.
  var function: String
  /// The executable product: `product-catalog`.
  var product: String
  /// The variables of the environment, where there are any.
  var environment: EnvironmentModel?
  /// The types of `types:`.
  var types: [TypeModel]
  /// The errors, where there are any.
  var errors: ErrorsModel?
  /// The tools.
  var tools: [ToolModel]
  /// The resources.
  var resources: [ResourceModel]
  /// The prompts.
  var prompts: [PromptModel]

  /// The named types, for questions about them.
  var table: TypeTable

  /// The protocol that the user's handlers conform to.
  var handlers: String { module + "Handlers" }
}

/// The struct of the environment's variables.
struct EnvironmentModel: Sendable {
  /// Its declaration; secrets have the type `Secret`.
  var type: Declaration
  /// Where its fields come from.
  var variables: [EnvironmentVariable]
}

/// One type of `types:`.
struct TypeModel: Sendable {
  /// Its name in the spec.
  var name: String
  /// Its declaration, then those of the inline types that an alias needs beside it.
  var declarations: [Declaration]
}

/// The enum of declared errors.
struct ErrorsModel: Sendable {
  /// One error.
  struct Item: Sendable {
    /// The case, in backticks where that is needed.
    var name: String
    /// Its parameters.
    var fields: [Field]
    /// Where it comes from.
    var error: DeclaredError
  }

  /// The enum's name.
  var name: String
  /// Its cases.
  var cases: [Item]
  /// The types inside the enum.
  var types: [Declaration]
}

/// One tool.
struct ToolModel: Sendable {
  /// What the handler returns.
  enum Result: Sendable {
    /// Nothing.
    case nothing
    /// Content blocks.
    case content
    /// A value of this type; `isGuaranteed`: every such value conforms to the output schema.
    case value(SwiftType, isGuaranteed: Bool)
  }

  /// Where it comes from.
  var tool: Tool
  /// The enum that holds its types.
  var typeName: String
  /// Why that name has a suffix.
  var note: String?
  /// The handler's method.
  var method: String
  /// The handler's method that judges the arguments before; `nil`: there is none.
  var checkMethod: String?
  /// The type of the input; `nil`: a JSON value.
  var input: SwiftType?
  /// What the handler returns.
  var result: Result
  /// The types inside the enum.
  var types: [Declaration]
  /// The older versions of its contract, in order.
  var older: [OlderVersionModel] = []

  /// Whether results go through a method of the handlers on their way to callers of an older version.
  var isDowngraded: Bool { older.contains { $0.downgradeMethod != nil } }
  /// Whether arguments are made by a method of the handlers for callers of an older version.
  var isUpgraded: Bool { older.contains { $0.upgradeMethod != nil } }
}

/// One older version of a tool's contract.
struct OlderVersionModel: Sendable {
  /// Where it comes from.
  var version: ToolVersions.Older
  /// The name in Swift: `V1`, the enum that holds its types inside the tool's, and the end of methods' names.
  var name: String
  /// The handlers' method that makes arguments of the current version; `nil`: they are that already.
  var upgradeMethod: String?
  /// The handlers' method that makes a result of this version; `nil`: members are left out, if anything.
  var downgradeMethod: String?
  /// The type of the input, where there is a method to upgrade it.
  var input: SwiftType?
  /// What the method to downgrade a result returns; `nothing` where there is none.
  var result: ToolModel.Result
  /// The types inside the enum.
  var types: [Declaration]
}

/// One resource.
struct ResourceModel: Sendable {
  /// Where it comes from.
  var resource: Resource
  /// The enum that holds its types: `ContractResource`.
  var typeName: String
  /// The name in methods: `Contract`.
  var stem: String
  /// The handler's parameter: `contract`; not `context`, which every handler has already.
  var parameter: String
  /// The struct of the URI's variables; `nil` where the URI is fixed.
  var uri: Declaration?
  /// What the handler returns, before it is made optional; `nil` where the text is fixed.
  var content: SwiftType?
  /// The methods that complete variables.
  var completions: [CompletionModel]
  /// The types inside the enum, the URI's not among them.
  var types: [Declaration]

  /// The handler's method.
  var readMethod: String { "read" + stem }
  /// The method that lists instances.
  var listMethod: String { "list" + stem }
}

/// One prompt.
struct PromptModel: Sendable {
  /// Where it comes from.
  var prompt: Prompt
  /// The enum that holds its types: `SummarizeAccountPrompt`.
  var typeName: String
  /// The name in methods: `summarizeAccount`.
  var stem: String
  /// The struct of the arguments; `nil` where nothing needs it.
  var arguments: Declaration?
  /// The struct of the data that the handler supplies.
  var data: Declaration?
  /// The methods that complete arguments.
  var completions: [CompletionModel]

  /// The method that supplies the data.
  var dataMethod: String { SwiftName.bare(stem) + "Data" }
  /// The method that makes the messages.
  var messagesMethod: String { SwiftName.bare(stem) + "Messages" }
  /// Whether the handler makes the messages.
  var isMadeByHandler: Bool {
    if case .handler = prompt.messages { true } else { false }
  }
}

/// Where completions of one argument come from.
struct CompletionModel: Sendable {
  /// Where they come from.
  enum Source: Sendable {
    /// These values.
    case values([String])
    /// A method of the handlers.
    case method(String)
  }

  /// The argument's name on the wire.
  var argument: String
  /// Where they come from.
  var source: Source
}
