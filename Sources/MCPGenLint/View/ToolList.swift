// Any server's answer to `tools/list`, so that a team can lint the servers that it has. One JSON document (the answer,
// the JSON-RPC message around it, or the bare list), or JSON Lines with a tool or an answer on each line. A part that is
// no tool is reported at its line, and the rest is read.

import MCPCore
import MCPGenSpec

/// Reads lists of tools.
public struct ToolList {
  private let source: SourceText
  private let isLines: Bool
  private var places: PlaceCursor
  private var bag: DiagnosticBag
  /// The servers that were met, in order, and where each stands among them.
  private var servers: [ServerView] = []
  private var indices: [String: Int] = [:]

  /// What tools belong to when nothing says it: the name of the file.
  private let defaultName: String

  private init(_ source: SourceText, isLines: Bool, limits: SpecLimits) {
    self.source = source
    self.isLines = isLines
    places = PlaceCursor(source)
    bag = DiagnosticBag(limit: limits.maxProblems)
    let file = source.path.split(separator: "/").last.map(String.init) ?? source.path
    defaultName = String(file.prefix { $0 != "." })
  }

  /// The servers of a list.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - isLines: whether each line is a JSON text of its own.
  /// - Returns: the servers in the order in which they are met, and what could not be read.
  public static func read(
    _ source: SourceText, isLines: Bool, limits: SpecLimits = SpecLimits()
  ) -> (servers: [ServerView], diagnostics: [Diagnostic]) {
    var reader = ToolList(source, isLines: isLines, limits: limits)
    source.bytes.withUnsafeBufferPointer { reader.read($0) }
    return (reader.servers, reader.bag.sorted)
  }

  // MARK: Texts

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var tape = JSONTape(maximumDepth: 128)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // Lines without content are passed over; a text without content is no list.
    guard isLines, bytes[start...].contains(where: { $0 > 0x20 }) else {
      return readText(UnsafeBufferPointer(rebasing: bytes[start...]), at: start, of: bytes, &tape)
    }
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      if line.contains(where: { $0 > 0x20 }) { readText(line, at: start, of: bytes, &tape) }
      start = end + 1
    }
  }

  private mutating func readText(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, of bytes: UnsafeBufferPointer<UInt8>, _ tape: inout JSONTape
  ) {
    do throws(JSONError) {
      let value = try tape.parse(text)
      readDocument(value, Base(bytes.baseAddress))
    } catch {
      report("this is no JSON: \(error.reason.rawValue)", at: start + error.offset..<start + error.offset)
    }
  }

  private mutating func report(_ message: String, at range: Range<Int>) {
    bag.report(
      Diagnostic(
        .illegalToolList, message, at: places.span(range),
        help: isLines
          ? "Each line is one tool, `{\"server\": …, \"name\": …, \"description\": …, \"inputSchema\": …}`, or an answer to `tools/list`."
          : "Give an answer to `tools/list`: `{\"tools\": [{\"name\": …, \"description\": …, \"inputSchema\": …}]}`."))
  }

  // MARK: Documents

  /// A view's place in the whole text.
  private struct Base {
    let address: UnsafePointer<UInt8>?
    init(_ address: UnsafePointer<UInt8>?) { self.address = address }

    func range(_ view: JSONView) -> Range<Int> {
      let text = view.sourceText
      guard let address, let start = text.baseAddress else { return 0..<0 }
      return (start - address)..<(start - address + text.count)
    }
  }

  private mutating func readDocument(_ view: JSONView, _ base: Base) {
    switch view.kind {
    case .array: view.forEachElement { readDocument($0, base) }
    case .object:
      if let tools = view["tools"] ?? view["result"]?["tools"] {
        readTools(tools, server: serverName(view), base)
      } else if view["name"] != nil {
        readTool(view, server: serverName(view), base)
      } else {
        report("this is neither a tool nor an answer to `tools/list`", at: base.range(view))
      }
    default: report("expected an object, not \(view.kind.noun)", at: base.range(view))
    }
  }

  private func serverName(_ view: JSONView) -> String {
    let name = view["server"] ?? view["serverInfo"]?["name"]
    guard let name, name.kind == .string, name.count == 0, !name.string.isEmpty else { return defaultName }
    return name.string
  }

  private mutating func readTools(_ tools: JSONView, server: String, _ base: Base) {
    guard tools.kind == .array else {
      return report("`tools` must be an array, not \(tools.kind.noun)", at: base.range(tools))
    }
    _ = index(of: server, base.range(tools))
    tools.forEachElement { readTool($0, server: server, base) }
  }

  private mutating func readTool(_ view: JSONView, server: String, _ base: Base) {
    guard view.kind == .object else {
      return report("a tool must be an object, not \(view.kind.noun)", at: base.range(view))
    }
    guard let name = view["name"], name.kind == .string, !name.string.isEmpty else {
      return report("this tool has no name", at: base.range(view["name"] ?? view))
    }
    for key in ["description", "inputSchema", "outputSchema"] {
      guard let value = member(view, key), value.kind != .null else { continue }
      let isRight = key == "description" ? value.kind == .string : value.kind == .object
      guard isRight else {
        let expected = key == "description" ? "a string" : "an object"
        return report(
          "`\(key)` of the tool \(SafeText.quoted(name.string)) must be \(expected), not \(value.kind.noun)",
          at: base.range(value))
      }
    }
    let place = base.range(name)
    let index = index(of: server, place)
    servers[index].tools.append(tool(view, name, base))
  }

  private func member(_ view: JSONView, _ key: String) -> JSONView? {
    switch key {
    case "description": view["description"]
    case "inputSchema": view["inputSchema"]
    default: view["outputSchema"]
    }
  }

  private mutating func index(of server: String, _ place: Range<Int>) -> Int {
    if let index = indices[server] { return index }
    servers.append(ServerView(name: Located(server, at: places.span(place)), tools: [], origin: .toolList))
    indices[server] = servers.count - 1
    return servers.count - 1
  }

  // MARK: Tools

  private mutating func tool(_ view: JSONView, _ name: JSONView, _ base: Base) -> ToolView {
    let nameSpan = places.span(base.range(name))
    let text = view["description"].flatMap { $0.kind == .string ? $0 : nil }
    let descriptionSpan = text.map { places.span(base.range($0)) } ?? nameSpan
    var parameterPlaces: [String: Span] = [:]
    view["inputSchema"]?["properties"]?.forEachMember { key, _ in
      parameterPlaces[key.string] = places.span(base.range(key))
    }
    let input = view["inputSchema"].map { JSON($0) } ?? .object([])
    let output = view["outputSchema"].flatMap { $0.kind == .object ? JSON($0) : nil }
    let hints = view["annotations"]
    let description = text?.string ?? ""
    return ToolView(
      name: Located(name.string, at: nameSpan),
      title: view["title"].flatMap { $0.kind == .string ? Located($0.string, at: nameSpan) : nil },
      description: description, summary: description, descriptionSpan: descriptionSpan,
      parameters: SchemaFields(document: input).fields { parameterPlaces[$0] ?? nameSpan },
      results: output.map { SchemaFields(document: $0).fields(throughLists: true) { _ in nameSpan } } ?? [],
      hasOutput: output != nil, readOnlyHint: hints?["readOnlyHint"].flatMap(\.truth),
      destructiveHint: hints?["destructiveHint"].flatMap(\.truth),
      definition: JSON.object([
        "name": .string(name.string), "description": .string(description), "inputSchema": input, "outputSchema": output,
      ]).text,
      written: nil)
  }
}

extension JSONView {
  fileprivate var truth: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }
}

extension JSONKind {
  /// The kind in a message.
  fileprivate var noun: String {
    switch self {
    case .null: "null"
    case .true, .false: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
