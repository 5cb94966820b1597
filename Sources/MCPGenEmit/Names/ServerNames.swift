// The names at the top of the emitted module: they must all be known before any type is built, because a nested type
// must not hide one of them.

import MCPGenSpec

/// The Swift names of a server and of everything that it declares at the top.
struct ServerNames {
  /// The module, `ProductCatalog`.
  let module: String
  /// The static function on `Server`, `productCatalog`.
  let function: String
  /// The executable product, `product-catalog`.
  let product: String
  /// The enum of errors.
  let errors: String
  /// The struct of the environment's variables.
  static let environment = "Environment"
  /// The Swift names of the named types.
  private(set) var types: [String: String] = [:]
  /// The words of the tools' names.
  private(set) var tools: [String: CasedName] = [:]
  /// Why a named type's Swift name differs.
  private(set) var notes: [String: String] = [:]
  /// All names at the top.
  private(set) var topLevel: Set<String> = []
  /// Names that clash.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ server: Server) {
    let name = CasedName(server.name.value, title: server.title)
    module = ServerNames.module(name)
    function = ServerNames.function(name)
    product = ServerNames.product(server.name.value)
    errors = module + "Error"
    claimAll(server)
  }

  /// The enum of a tool's types, and why its name has a suffix.
  func tool(_ name: CasedName) -> (name: String, note: String?) { SwiftName.type(name, as: .tool) }

  /// The enum of a resource's types.
  func resource(_ resource: Resource) -> String { typeName(resource.name.value, resource.title, "Resource") }

  /// The enum of a prompt's types.
  func prompt(_ prompt: Prompt) -> String { typeName(prompt.name.value, prompt.title, "Prompt") }

  private func typeName(_ wire: String, _ title: String?, _ suffix: String) -> String {
    let name = CasedName(wire, title: title)
    return (name.canBeginType ? "" : suffix) + name.upper + suffix
  }

  private mutating func claimAll(_ server: Server) {
    var scope = NameScope("at the top of the module \(module)")
    scope.reserve(errors, as: "enum of the server's errors", at: server.name.span)
    scope.reserve(module + "Handlers", as: "protocol of the server's handlers", at: server.name.span)
    topLevel = [errors, module + "Handlers"]
    func claim(_ name: String, _ kind: String, _ wire: Located<String>) {
      topLevel.insert(name)
      if let clash = scope.claim(name, for: kind, wire) { diagnostics.append(clash) }
    }
    for type in server.types {
      let (name, note) = SwiftName.type(CasedName(type.name.value), as: .type)
      types[type.name.value] = name
      notes[type.name.value] = note
      claim(name, "type", type.name)
    }
    for tool in server.tools {
      let name = CasedName(tool.name.value, title: tool.title)
      tools[tool.name.value] = name
      claim(self.tool(name).name, "tool", tool.name)
    }
    for resource in server.resources { claim(self.resource(resource), "resource", resource.name) }
    for prompt in server.prompts { claim(self.prompt(prompt), "prompt", prompt.name) }
  }

  /// A module's name: ASCII, for it becomes part of file names and linker symbols, and no other module's.
  private static func module(_ name: CasedName) -> String {
    let text = String(name.upper.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
    guard let first = text.first else { return "Server" + "App" }
    if first.isNumber { return "Server" + text }
    return ReservedNames.modules.contains(text.lowercased()) ? text + "Server" : text
  }

  private static func function(_ name: CasedName) -> String {
    let text = SwiftName.member(name, as: .server)
    return serverMembers.contains(text) ? text + "Server" : text
  }

  /// A product's name, which is the executable's file name.
  private static func product(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x5F].contains(byte)
    }
    let isFree = !ReservedNames.modules.contains(name.lowercased())
    if isPlain, isFree, let first = name.first, first.isLetter || first.isNumber { return name }
    return module(CasedName(name)).lowercased()
  }

  private static let serverMembers: Set<String> = ["run", "definition", "shutdown", "start"]
}
