// YAML's own test suite as it is kept: one YAML file per case, in which invisible characters stand as visible ones. It
// is read by the composer under test; what that misreads shows as cases that differ, or as too few of them.

import MCPCore
import Testing

@testable import MCPGenSpec

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One case of the suite.
struct YAMLSuiteCase {
  /// The name of the file, with the number of the case where the file has several.
  var name: String
  /// The text to read.
  var text: String
  /// Whether a reader must refuse the text.
  var isIllegal: Bool
  /// What the text says, where that can be said in JSON.
  var value: JSON?
}

/// The suite in the folder of development data.
enum YAMLSuite {
  /// The reason that a skipped test gives.
  static let comment: Comment = "MCPGEN_DATA names no folder that holds the suite of YAML"

  /// The folder of the cases, or nil where there is none.
  static let folder: String? = {
    guard let root = getenv("MCPGEN_DATA") else { return nil }
    let path = String(cString: root) + "/suites/yaml/src"
    return Repository.names(in: path).isEmpty ? nil : path
  }()

  /// All cases.
  static func cases(in folder: String) throws -> [YAMLSuiteCase] {
    try Repository.names(in: folder).flatMap { name in
      let source = SourceText(path: name, bytes: try #require(Repository.bytes("\(folder)/\(name)")))
      let (root, problems) = Composer.compose(source)
      #expect(problems.isEmpty, "\(DiagnosticRenderer.concise(problems))")
      return cases(in: root?.items ?? [], file: String(name.prefix { $0 != "." }))
    }
  }

  private static func cases(in items: [Node], file: String) -> [YAMLSuiteCase] {
    var value: JSON?
    return items.enumerated().compactMap { index, item in
      // A case that gives no value has the value of the case before it.
      if let json = item["json"] { value = json.text.flatMap { try? JSON.parse($0.value) } }
      guard let text = item["yaml"]?.text?.value else { return nil }
      return YAMLSuiteCase(
        name: items.count == 1 ? file : "\(file)/\(index)", text: unveiled(text),
        isIllegal: item.boolean("fail")?.value ?? false, value: value)
    }
  }

  /// The text with the invisible characters that the suite writes visibly.
  private static func unveiled(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "␣": result.append(" ")
      case "»": result.append("\t")
      case "←": result.append("\r")
      case "⇔": result.append("\u{FEFF}")
      case "—", "↵": continue
      case "∎": if result.last == "\n" { result.removeLast() }
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
