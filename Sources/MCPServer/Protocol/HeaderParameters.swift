// Parameters that a request over HTTP repeats in headers (`x-mcp-header`), so that what stands between client and server
// can route by them without reading bodies. They are found in the schema itself, the one text that clients see too.

import MCPCore

/// A parameter of a tool that stands in a header as well.
package struct HeaderParameter: Sendable, Hashable {
  /// The part of the header's name behind `Mcp-Param-`.
  package let header: String
  /// Names of properties, from the arguments down to the parameter.
  package let path: [String]

  /// The value in the arguments of a call; `nil` where there is none, or it is null.
  package func value(in arguments: JSONView?) -> JSONView? {
    var view = arguments
    for name in path { view = view?.member(name) }
    return view?.kind == .null ? nil : view
  }

  /// All of them in a tool's schema, as clients look for them: behind `properties` alone.
  static func all(in schema: JSON) -> [HeaderParameter] { found(in: schema, []) }

  private static func found(in schema: JSON, _ path: [String]) -> [HeaderParameter] {
    (schema["properties"]?.objectValue ?? []).flatMap { member -> [HeaderParameter] in
      let path = path + [member.key]
      let own = member.value["x-mcp-header"]?.stringValue.map { HeaderParameter(header: $0, path: path) }
      return [own].compactMap { $0 } + found(in: member.value, path)
    }
  }
}

/// The header parameters of a tool, found at the first request that needs them.
package final class LazyHeaderParameters: Sendable {
  private let schema: StaticString
  private let found = Locked<[HeaderParameter]?>(nil)

  init(schema: StaticString) { self.schema = schema }

  /// The parameters.
  package var all: [HeaderParameter] {
    found.withLock { found in
      if let found { return found }
      let all = (try? JSON.parse("\(schema)")).map(HeaderParameter.all) ?? []
      found = all
      return all
    }
  }
}

extension JSONView {
  /// The first member with this name.
  package func member(_ name: String) -> JSONView? {
    var result: JSONView?
    forEachMember { key, value in if result == nil && key.string == name { result = value } }
    return result
  }

  /// Whether this is a string that begins with this text.
  func starts(with text: StaticString) -> Bool {
    guard kind == .string else { return false }
    let prefix = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return withUTF8 { $0.starts(with: prefix) }
  }
}
