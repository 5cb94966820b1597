// Columns of text that stand under one another in a terminal. Cells may come from specs, so they are made safe to show
// and measured as a terminal does.

import MCPGenSpec

/// A table for a terminal.
public struct TextTable: Sendable {
  private let rows: [[String]]
  private let rightAligned: Set<Int>

  /// A table; cells of the columns that are named stand at the right, the others at the left.
  public init(_ rows: [[String]], rightAligned: Set<Int> = []) {
    self.rows = rows.map { $0.map(SafeText.escaped) }
    self.rightAligned = rightAligned
  }

  /// The lines, two spaces between columns and none at the end of a line.
  public var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? Self.width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell -> String in
        let space = String(repeating: " ", count: widths[column] - Self.width(cell))
        return rightAligned.contains(column) ? space + cell : cell + space
      }
      let line = cells.joined(separator: "  ")
      return String(line.prefix(upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)) + "\n"
    }.joined()
  }

  private static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + SafeText.cells($1) } }
}
