// A tool's contract from the resolved tool: its current version. ContractVersions.swift makes the others of it.

import MCPCore
import MCPGenSpec

extension ToolContract {
  /// The version that the tool's body describes, without a label.
  init(_ tool: Tool, _ hidden: InternalFields) {
    self.init(family: tool.name.value, name: tool.name.value)
    title = tool.title
    description = tool.description
    inputSchema = tool.inputSchema.canonical
    outputSchema = (tool.bareOutputSchema ?? tool.outputSchema)?.canonical
    wrapsOutput = tool.wrapsOutput
    readOnly = tool.annotations.readOnly
    destructive = tool.annotations.destructive
    idempotent = tool.annotations.idempotent
    openWorld = tool.annotations.openWorld
    tasks = tool.tasks
    terms = ToolTerms(tool, hidden)
  }
}

extension ToolTerms {
  fileprivate init(_ tool: Tool, _ hidden: InternalFields) {
    self.init(risk: tool.risk)
    access = AccessTerms(tool.policy.access)
    content = ContentTerms(tool.policy.content)
    internalFields = tool.output.map { hidden.paths(of: $0) } ?? []
    errors = Set(tool.errors).sorted()
    timeout = tool.timeout
    maximumResult = tool.maximumResult
    let safeguards = tool.policy.safeguards
    guards = Dictionary(
      safeguards.guards.map { ($0.path, $0.rule.text) }, uniquingKeysWith: { first, second in first + ", " + second })
    personalArguments = Dictionary(
      safeguards.personalArguments.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
    confirmation = safeguards.confirmation?.source
    isChecked = safeguards.isChecked
    circuitBreaker = safeguards.circuitBreaker.map {
      "\($0.failures) failures within \($0.within), open for \($0.openFor)"
    }
    replaysByKey = safeguards.replaysByKey
    if case .content? = tool.output?.shape { returnsContent = true }
    offer = tool.offer
    cache = tool.policy.parts.first { $0.name.value == "cache" }?.value.canonical
    examples = tool.examples.map { example in
      JSON.object(["says": example.says.map(JSON.string), "arguments": example.arguments]).canonical
    }
  }
}

extension Safeguards.Guard {
  fileprivate var text: String {
    switch self {
    case .path(let root): "path \(root)"
    case .readOnlySQL: "readOnlySQL"
    case .url: "url"
    }
  }
}

extension TextTemplate {
  /// The text as it is written in specs.
  var source: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .placeholder(let placeholder): "{{" + placeholder.path.joined(separator: ".") + placeholder.filterText + "}}"
      }
    }.joined()
  }
}

extension Placeholder {
  fileprivate var filterText: String {
    switch filter {
    case nil: ""
    case .number(let decimals): " | number \(decimals)"
    case .count: " | count"
    case .date: " | date"
    }
  }
}

/// Finds the fields that no client sees. Made once for a server: it looks names of types up.
struct InternalFields {
  private let types: [String: NamedType]

  init(_ types: [NamedType]) {
    self.types = Dictionary(types.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Their paths in a value, sorted; a type that holds itself is looked through once.
  func paths(of type: ValueType) -> [String] {
    var found: Set<String> = []
    collect(type, [], [], &found)
    return found.sorted()
  }

  private func collect(_ type: ValueType, _ path: [String], _ open: Set<String>, _ found: inout Set<String>) {
    switch type.shape {
    case .array(let element): collect(element, path, open, &found)
    case .named(let name):
      guard !open.contains(name), let target = types[name] else { return }
      collect(target.type, path, open.union([name]), &found)
    case .object(let object):
      // Far below, a field is told from others by nothing that a reader would recognise.
      guard path.count < 16, found.count < 1_000 else { return }
      for property in object.properties {
        let inner = path + [property.name.value]
        if property.isInternal { found.insert(inner.joined(separator: ".")) }
        if !property.isInternal { collect(property.type, inner, open, &found) }
      }
    default: break
    }
  }
}
