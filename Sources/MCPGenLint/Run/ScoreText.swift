// Scores as a table for people and as JSON for programs.

import MCPCore
import MCPGenSpec

extension Score {
  /// The scores as tables, one a server, each with a line break at the end.
  public static func text(_ scores: [Score]) -> String {
    scores.map { score in
      let less = score.deduction > 0 ? " (\(score.deduction) taken by what concerns the server as a whole)" : ""
      let head = "\(SafeText.escaped(score.name)): \(score.total) of 100\(less)\n"
      let parts = ScoreParts.Part.allCases
      let titles = ["", "score"] + parts.map { "\($0.rawValue)/\($0.share)" } + ["tool"]
      let rows = score.tools.map { tool in
        ["", String(tool.parts.total)] + parts.map { String(tool.parts[$0]) } + [tool.name]
      }
      guard !rows.isEmpty else { return head }
      return head + TextTable([titles] + rows, rightAligned: [1, 2, 3, 4, 5]).text
    }.joined(separator: "\n")
  }

  /// The scores for programs.
  public static func json(_ scores: [Score]) -> JSON {
    .array(
      scores.map { score in
        [
          "server": .string(score.name), "score": .integer(Int64(score.total)),
          "deduction": .integer(Int64(score.deduction)), "tools": .array(score.tools.map(json)),
        ]
      })
  }

  private static func json(_ tool: Tool) -> JSON {
    let parts = ScoreParts.Part.allCases.map { part in
      JSON.Member(key: part.rawValue, value: .integer(Int64(tool.parts[part])))
    }
    return ["name": .string(tool.name), "score": .integer(Int64(tool.parts.total)), "parts": .object(parts)]
  }
}
