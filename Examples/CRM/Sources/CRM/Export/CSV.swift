// Rows as comma-separated values (RFC 4180).

import Foundation
import GRDB

/// Writes rows to a file.
enum CSV {
  /// Bytes of one export. A recursive query can make rows for ever; the disk is not ours alone.
  static let maximumBytes = 16 << 20

  /// Writes a line of column names, then a line per row.
  /// - Returns: how many rows there were.
  static func write(_ columns: [String], _ rows: RowCursor, to file: FileHandle) throws -> Int {
    var (count, bytes, lines) = (0, 0, line(columns))
    while let row = try rows.next() {
      count += 1
      lines += line(row.databaseValues.map(text))
      guard lines.utf8.count >= 1 << 16 else { continue }
      bytes += lines.utf8.count
      guard bytes <= maximumBytes else {
        throw CRMError.queryRefused(reason: "its rows fill more than \(maximumBytes >> 20) MiB")
      }
      try file.write(contentsOf: Data(lines.utf8))
      lines = ""
    }
    try file.write(contentsOf: Data(lines.utf8))
    return count
  }

  private static let special = CharacterSet(charactersIn: "\",\r\n")

  private static func line(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ field: String) -> String {
    guard field.rangeOfCharacter(from: special) != nil else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: ""
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .blob(let data): data.base64EncodedString()
    }
  }
}
