// What a manifest must have of mcpgen. New manifests are written from it, and those that are the user's are held against
// it.

/// What a package needs of mcpgen.
public struct RuntimeNeeds: Sendable, Hashable {
  /// The names of the products that its target depends on.
  public var products: [String]
  /// The traits that its dependency on mcpgen has.
  public var traits: [String]

  init(usesHTTP: Bool, usesTLS: Bool, usesTokens: Bool) {
    products = usesHTTP ? ["MCPServer", "MCPServerHTTP"] : ["MCPServer"]
    let http = usesTokens ? "OAuth" : "HTTP"  // the one enables the other
    traits = (usesHTTP ? [http] : []) + (usesTLS ? ["TLS"] : [])
  }

  /// The line of a product in a target's dependencies.
  public static func line(ofProduct name: String) -> String { ".product(name: \"\(name)\", package: \"mcpgen\")" }

  /// The argument of a dependency on mcpgen that gives it these traits.
  public static func argument(ofTraits names: [String]) -> String {
    "traits: [\(names.map { "\"\($0)\"" }.joined(separator: ", "))]"
  }
}

extension ServerModel {
  /// What the package needs of mcpgen.
  var needs: RuntimeNeeds { RuntimeNeeds(usesHTTP: usesHTTP, usesTLS: usesTLS, usesTokens: usesTokens) }
}
