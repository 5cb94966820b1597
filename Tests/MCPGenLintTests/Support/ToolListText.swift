// Lists of tools for tests, read from a text, and what stands at the places that were read off them.

import MCPGenLint
import MCPGenSpec

/// A list of tools that was read.
struct ToolListText {
  /// The text.
  let source: SourceText
  /// The servers in it.
  let servers: [ServerView]
  /// What could not be read.
  let diagnostics: [Diagnostic]

  /// Reads a list; `isLines`: JSON Lines.
  init(_ text: String, isLines: Bool = false) {
    source = SourceText(path: "lists/crm.tools.json\(isLines ? "l" : "")", text: text)
    (servers, diagnostics) = ToolList.read(source, isLines: isLines)
  }

  /// The names of all tools, each behind its server's: `crm/get_case`.
  var names: [String] { servers.flatMap { server in server.tools.map { "\(server.name.value)/\($0.name.value)" } } }

  /// Where something was wrong: `line:column`.
  var problems: [String] { diagnostics.map { "\($0.span.start.line):\($0.span.start.column)" } }

  /// The text at a place.
  func text(at span: Span) -> String { String(decoding: source.bytes[span.start.byte..<span.end.byte], as: UTF8.self) }

  /// All places of the servers and of what is wrong.
  var places: [Span] {
    servers.flatMap { server in
      [server.name.span]
        + server.tools.flatMap { [$0.name.span, $0.descriptionSpan] + $0.parameters.map(\.name.span) }
    } + diagnostics.map(\.span)
  }

  /// Whether each place is one of the file, with the line and the column that belong to its bytes.
  var placesAreExact: Bool {
    places.allSatisfy { $0.path == source.path && $0 == source.span($0.start.byte..<$0.end.byte) }
  }
}
