// Where the entries of a lock stand: each on a line of its own behind the line that opens its list. That is certain once
// the text has turned out to be the canonical one, and before that nobody asks.

import MCPGenSpec

/// Finds the lines of entries.
enum LockPlaces {
  /// Notes the lines of a contract's entries among its places.
  static func note(in source: SourceText, of contract: inout Contract) {
    let paths: [(list: String, paths: [String])] = [
      ("errors", contract.errors?.map(\.path) ?? []), ("flows", contract.flows?.map(\.path) ?? []),
      ("prompts", contract.prompts?.map(\.path) ?? []), ("resources", contract.resources?.map(\.path) ?? []),
      ("tools", contract.tools.map(\.path)),
    ]
    var line = 1
    for (list, paths) in paths where !paths.isEmpty {
      let opening = Array("    \"\(list)\": [".utf8)
      while line <= source.lineCount, !source.line(line).elementsEqual(opening) { line += 1 }
      for path in paths {
        line += 1
        let text = source.line(line)
        let start = min(text.startIndex + 6, text.endIndex)
        // The line may have thousands of characters; its beginning says where it is.
        contract.places.set(source.span(start..<start), at: path)
      }
    }
  }
}
