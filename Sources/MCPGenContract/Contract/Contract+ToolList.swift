// The contract that clients see: any server's answer to `tools/list`, the JSON-RPC message around it, or the bare list.
// What a list does not say is `nil`, and so is everything that only a spec says.

import MCPCore
import MCPGenSpec

extension Contract {
  /// The contract of a list of tools.
  /// - Throws: `ContractError` where the text is no such list.
  public init(toolList source: SourceText) throws(ContractError) {
    let bytes = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.bytes.dropFirst(3)) : source.bytes
    let result: Result<Contract, ContractError> = bytes.withUnsafeBufferPointer { buffer in
      var tape = JSONTape(maximumDepth: 128)
      do throws(JSONError) {
        let view = try tape.parse(buffer)
        var places = ListPlaces(source, base: buffer.baseAddress, offset: source.bytes.count - bytes.count)
        places.read(view)
        do throws(ContractError) {
          return .success(try Contract(toolList: JSON(view), places: places.table, file: source.path))
        } catch {
          return .failure(error)
        }
      } catch {
        return .failure(ContractError(path: "", reason: "this is no JSON: \(error)"))
      }
    }
    self = try result.get()
  }

  private init(toolList json: JSON, places: ContractPlaces, file: String) throws(ContractError) {
    guard let entries = Self.tools(in: json) else {
      throw ContractError(
        path: "", reason: "expected an answer to `tools/list`, `{\"tools\": [{\"name\": …}]}`, or a list of tools")
    }
    let last = json.arrayValue?.last ?? json
    if let cursor = (last["nextCursor"] ?? last["result"]?["nextCursor"])?.stringValue, !cursor.isEmpty {
      throw ContractError(
        path: "nextCursor",
        reason: "the list goes on behind this page; ask for all pages, and put their `tools` together")
    }
    var tools: [ToolContract] = []
    var names: Set<String> = []
    for (index, entry) in entries.enumerated() {
      let tool = try ToolContract(listed: entry, index: index)
      guard names.insert(tool.name).inserted else {
        throw ContractError(path: tool.path, reason: "this name stands in the list twice")
      }
      tools.append(tool)
    }
    let name = json["serverInfo"]?["name"]?.stringValue ?? json["server"]?.stringValue
    let base = file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? file
    self.init(
      server: ServerTerms(name: name ?? base), tools: tools, resources: nil, prompts: nil, errors: nil, flows: nil,
      places: places)
  }

  private static func tools(in json: JSON) -> [JSON]? {
    if let tools = (json["tools"] ?? json["result"]?["tools"])?.arrayValue { return tools }
    guard let elements = json.arrayValue else { return nil }
    // A list of answers is one list.
    let lists = elements.map { ($0["tools"] ?? $0["result"]?["tools"])?.arrayValue ?? [$0] }
    return lists.flatMap { $0 }
  }
}

extension ToolContract {
  fileprivate init(listed json: JSON, index: Int) throws(ContractError) {
    let reader = try TermReader(json, path: "tools/\(index)")
    let name = try reader.text("name")
    guard !name.isEmpty else { throw ContractError(path: "tools/\(index)/name", reason: "the name is empty") }
    self.init(family: name, name: name)
    let tool = try TermReader(json, path: path)
    title = try tool.optionalText("title") ?? json["annotations"]?["title"]?.stringValue
    description = try tool.optionalText("description") ?? ""
    inputSchema = try tool.optionalSchema("inputSchema") ?? .object(["type": "object"])
    if json["outputSchema"] != .null { outputSchema = try tool.optionalSchema("outputSchema") }
    let hints = json["annotations"]
    readOnly = hints?["readOnlyHint"]?.boolValue
    destructive = hints?["destructiveHint"]?.boolValue
    idempotent = hints?["idempotentHint"]?.boolValue
    openWorld = hints?["openWorldHint"]?.boolValue
    tasks = json["execution"]?["taskSupport"]?.stringValue.flatMap(TaskSupport.init)
  }
}

/// Where the tools of a list and their parameters stand.
private struct ListPlaces {
  private(set) var table: ContractPlaces
  private var cursor: PlaceCursor
  private let base: UnsafePointer<UInt8>?
  private let offset: Int

  init(_ source: SourceText, base: UnsafePointer<UInt8>?, offset: Int) {
    table = ContractPlaces(start: source.startSpan)
    cursor = PlaceCursor(source)
    self.base = base
    self.offset = offset
  }

  mutating func read(_ view: JSONView) {
    switch view.kind {
    case .array: view.forEachElement { read($0) }
    case .object:
      guard let tools = view["tools"] ?? view["result"]?["tools"] else { return tool(view) }
      if tools.kind == .array { tools.forEachElement { tool($0) } }
    default: break
    }
  }

  private mutating func tool(_ view: JSONView) {
    guard view.kind == .object, let name = view["name"], name.kind == .string else { return }
    let path = "tools/" + ContractPlaces.escaped(name.string)
    set(name, at: path)
    view.forEachMember { key, value in
      set(key, at: path + "/" + ContractPlaces.escaped(key.string))
      guard key.string == "inputSchema" || key.string == "outputSchema" else { return }
      value["properties"].map { properties in
        guard properties.kind == .object else { return }
        properties.forEachMember { name, _ in
          set(name, at: path + "/\(key.string)/properties/" + ContractPlaces.escaped(name.string))
        }
      }
    }
  }

  private mutating func set(_ view: JSONView, at path: String) {
    let text = view.sourceText
    guard let base, let start = text.baseAddress else { return }
    let first = start - base + offset
    table.set(cursor.span(first..<first + text.count), at: path)
  }
}
