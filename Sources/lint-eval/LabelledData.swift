// Labelled tools and pairs, one JSON object a line.

import MCPCore
import MCPGenLint
import MCPGenSpec

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why an evaluation could not be made.
struct DataError: Error, CustomStringConvertible {
  let description: String
}

/// A pair of tools of one server.
struct LabelledPair {
  let id: String
  let set: String
  let stratum: String
  let server: String
  let isConfusable: Bool
  let a: ToolView
  let b: ToolView
}

/// Reads labelled data.
enum LabelledData {
  /// The lines of a file.
  static func lines(_ path: String) throws -> [ArraySlice<UInt8>] {
    guard let file = fopen(path, "rb") else { throw DataError(description: "cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n"))
  }

  static func objects(_ path: String) throws -> [JSON] {
    try lines(path).enumerated().map { index, line in
      do { return try JSON.parse(String(decoding: line, as: UTF8.self)) } catch {
        throw DataError(description: "\(path):\(index + 1): \(error)")
      }
    }
  }

  static func pairs(_ path: String) throws -> [LabelledPair] {
    try objects(path).enumerated().compactMap { index, object in
      guard let label = object["label"]?.intValue, let a = object["a"], let b = object["b"] else {
        throw DataError(description: "\(path):\(index + 1): no `label`, `a` and `b`")
      }
      return LabelledPair(
        id: object["id"]?.stringValue ?? "line-\(index + 1)", set: object["set"]?.stringValue ?? "all",
        stratum: object["stratum"]?.stringValue ?? "all", server: object["server"]?.stringValue ?? "",
        isConfusable: label == 1, a: try tool(a), b: try tool(b))
    }
  }

  static func tool(_ object: JSON) throws -> ToolView {
    let source = SourceText(path: "tool.json", text: JSON.array([object]).text)
    guard let tool = ToolList.read(source, isLines: false).servers.first?.tools.first else {
      throw DataError(description: "this is no tool: \(object.text.prefix(200))")
    }
    return tool
  }
}

extension LabelledData {
  /// The servers of a corpus.
  static func servers(_ path: String) throws -> [ServerView] {
    let source = SourceText(path: path, bytes: Array(try lines(path).joined(separator: [UInt8(ascii: "\n")])))
    return ToolList.read(source, isLines: true).servers
  }
}
