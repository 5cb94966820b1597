// The table of Sources/README.md as data. The test reads the document that people read, so the two cannot drift apart.

import Foundation

/// Which module may import which.
struct ImportRules {
  /// The modules that each module may import.
  private(set) var allowed: [String: Set<String>] = [:]

  /// The rules of the table in `markdown`: rows whose first cell is one name in backticks.
  init(markdown: String) {
    for line in markdown.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, let module = ImportRules.names(in: cells[0]).first else { continue }
      var names = Set(ImportRules.names(in: cells[2]))
      if cells[2].contains("C library") { names.formUnion(["Glibc", "Musl", "Darwin"]) }
      allowed[module] = names
    }
  }

  private static func names(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }
}

/// One Swift file of the repository.
struct SourceFile: CustomStringConvertible {
  /// The path from the root.
  let path: String
  /// The module that it belongs to.
  let module: String
  /// The text.
  let text: String

  var description: String { path }

  /// The modules of its `import` lines, with the number of each line; what stands in literals of many lines is text.
  var imports: [(module: String, line: Int)] {
    var isInLiteral = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      if line.components(separatedBy: "\"\"\"").count.isMultiple(of: 2), !line.contains("// ") { isInLiteral.toggle() }
      if isInLiteral { return nil }
      var words = line.split(separator: " ")
      while let first = words.first, first.hasPrefix("@") || SourceFile.modifiers.contains(String(first)) {
        words.removeFirst()
      }
      guard words.count > 1, words[0] == "import" else { return nil }
      let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = kinds.contains(String(words[1])) && words.count > 2 ? words[2] : words[1]
      return (String(name.prefix { $0 != "." && $0 != ";" }), index + 1)
    }
  }

  private static let modifiers = ["public", "internal", "private", "fileprivate", "package"]
}

/// The repository that this test was built from.
enum Repository {
  /// Its root.
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// All Swift files of modules; those of `/Templates` belong to `MCPGenTemplates`.
  static func sources() throws -> [SourceFile] {
    try ["Sources", "Templates", "Plugins"].flatMap { folder in
      try swiftFiles(in: folder).map { path in
        let parts = path.split(separator: "/")
        let module = folder == "Templates" ? "MCPGenTemplates" : String(parts[1])
        return SourceFile(path: path, module: module, text: try text(path))
      }
    }
  }

  /// The paths of the Swift files below a folder, sorted.
  static func swiftFiles(in folder: String) -> [String] {
    let enumerator = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    let names = (enumerator?.allObjects as? [String] ?? []).filter { name in
      name.hasSuffix(".swift") && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    return names.map { folder + "/" + $0 }.sorted()
  }
}
