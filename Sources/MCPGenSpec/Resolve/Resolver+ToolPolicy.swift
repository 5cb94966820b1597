// What a tool says for the gates and filters to come: texts for people, paths into arguments and results, guards.

import MCPCore

extension Resolver {
  mutating func checkToolPolicy(_ named: Named<ToolSpec>, _ input: ToolInput, _ output: ValueType?) {
    let tool = named.value
    checkAccess(tool.access, named.name)
    if let confirm = tool.node["confirm"], case .parameters(let object) = input {
      _ = template(confirm, PlaceholderScope(parameters: object.properties, data: nil))
    } else if let confirm = tool.node["confirm"], let text = confirm.text {
      for item in PlaceholderSyntax(text.value).items {
        report(
          .placeholder, "a raw `inputSchema` has no parameters that a text could name",
          at: places.span(of: item.range, in: confirm), help: "Declare `params` instead, or leave the placeholder out.")
      }
    }
    for path in tool.node.texts("expose") { checkPath(path, "expose", in: output) }
    for path in tool.node.texts("untrusted") { checkPath(path, "untrusted", in: output) }
    for parameter in tool.params { checkGuard(parameter) }
  }

  /// What is kept as written until something acts on it.
  func toolParts(_ tool: ToolSpec) -> [PolicyPart] {
    let keys = ["confirm", "check", "untrusted", "expose", "circuitBreaker", "cache", "hidden"]
    let parts = Self.parts(keys, of: tool.node)
    return tool.idempotent?.value == .byKey ? parts + Self.parts(["idempotent"], of: tool.node) : parts
  }

  /// The entries of a mapping under some keys.
  static func parts(_ keys: [String], of node: Node) -> [PolicyPart] {
    (node.entries ?? []).filter { keys.contains($0.key.value) }.map { PolicyPart(name: $0.key, value: $0.value.json) }
  }

  /// A path of property names into a result; arrays are looked through.
  private mutating func checkPath(_ path: Located<String>, _ key: String, in output: ValueType?) {
    guard let output else {
      report(
        .unknownReference, "`\(key)` names \(SafeText.quoted(path.value)), and the tool returns nothing", at: path.span,
        help: "Declare `returns:`.")
      return
    }
    var type = element(output)
    for name in path.value.split(separator: ".", omittingEmptySubsequences: false) {
      guard case .object(let object) = type.shape else {
        if case .json = type.shape { return }  // nothing is known of what is inside
        report(.unknownReference, "the result has no \(SafeText.quoted(path.value))", at: path.span)
        return
      }
      guard let next = object.properties.first(where: { $0.name.value == name }) else {
        let known = Names(object.properties.map(\.name.value))
        return reportUnknown("property of the result", Located(String(name), at: path.span), in: known)
      }
      type = element(next.type)
    }
  }

  /// The element of an array, of an array of arrays, and so on; any other type itself.
  private func element(_ type: ValueType) -> ValueType {
    var type = resolved(type)
    while case .array(let element) = type.shape { type = resolved(element) }
    return type
  }

  private mutating func checkGuard(_ parameter: Named<SchemaSpec>) {
    guard let node = parameter.value["guard"] else { return }
    let type = parameter.value.types.first?.value ?? parameter.value.impliedType ?? "string"
    guard type != "string", !References.isTypeName(type) else { return }
    report(
      .illegalSchema, "a guard is for texts; this parameter is \(type == "duration" ? "a" : "of the type") \(type)",
      at: node.headSpan, help: "Make the parameter a string.")
  }
}
