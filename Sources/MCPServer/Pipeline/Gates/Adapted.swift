// Arguments of an older version become those of the current one: from here on a call is one of the current contract, and
// guards, checks and handlers know no other. Whatever made them, they are held against the current schema as if a client
// had sent them.

import MCPCore

extension Gate {
  static let adapted = Gate { request in
    guard case .tool(let tool) = request.target, let current = tool.current, let version = tool.version else {
      return .pass
    }
    let depth = request.services.options.limits.messageDepth
    if let upgrade = version.upgrade {
      let made = try upgrade(WireObject(view: request.arguments))
      request.adapt(try AdaptedArguments(depth) { made.write(to: &$0) })
    }
    if version.style == .argument, let label = current.version?.label {
      let arguments = request.arguments
      request.adapt(
        try AdaptedArguments(depth, keeping: request.adapted) { write(arguments, version: label, to: &$0) })
    }
    let problems = try current.inputSchema.problems(of: request.arguments)
    guard problems.isEmpty else { throw BrokenAdaptation(version: version.label, problems: problems) }
    return .pass
  }

  /// Arguments with another version in the place of theirs. The rest is copied as it stands.
  private static func write(_ arguments: JSONView, version: String, to writer: inout JSONWriter) {
    writer.raw(#"{"version":"#)
    writer.string(version)
    arguments.forEachMember { key, value in
      guard !key.equals("version") else { return }
      writer.raw(",")
      writer.raw(key.sourceText)
      writer.raw(":")
      writer.raw(value.sourceText)
    }
    writer.raw("}")
  }
}

/// Arguments of an older version that do not become legal ones of the current version: the server's mistake.
struct BrokenAdaptation: Error, CustomStringConvertible {
  let version: String
  let problems: [String]

  var description: String {
    "the arguments of version '\(version)' became illegal ones of the current version: "
      + problems.joined(separator: "; ")
  }
}

/// Arguments that were made here: it keeps what their view looks into.
final class AdaptedArguments: @unchecked Sendable {
  /// The arguments.
  let view: JSONView
  private let text: JSONBuffer
  private let tape: JSONTape
  private let earlier: AdaptedArguments?

  /// - Parameters:
  ///   - depth: levels that they may have.
  ///   - earlier: arguments that these are made of, whose views may still be held.
  init(_ depth: Int, keeping earlier: AdaptedArguments? = nil, _ write: (inout JSONWriter) -> Void) throws {
    let text = JSONBuffer(write)
    var tape = JSONTape(maximumDepth: depth)
    view = try text.withBytes { try tape.parse($0) }
    self.text = text
    self.tape = tape
    self.earlier = earlier
  }
}
