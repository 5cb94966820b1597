// Parts that all tables of the report have. Roles are written out because a narrow window shows rows as cards, and some
// browsers no longer take for a table what is not laid out as one.

/// Parts of tables.
enum ReportTable {
  /// The head. Each column has a title and how it is sorted: `text`, `number`,
  /// `count` (numbers behind other words), or empty where it cannot be.
  static func head(_ columns: [(title: String, sort: String)], to table: inout Markup) {
    table.element("thead", ["role": "rowgroup"]) { head in
      head.element("tr", ["role": "row"]) { row in
        for (title, sort) in columns {
          row.element(
            "th",
            [
              "role": "columnheader", "scope": "col",
              "data-sort": sort.isEmpty ? nil : sort == "count" ? "number" : sort,
              "class": sort == "number" ? "number" : nil,
            ], text: title)
        }
      }
    }
  }

  /// A cell with a number.
  static func number(_ number: Int, _ label: String, to row: inout Markup) {
    row.element(
      "td", ["role": "cell", "class": "number", "data-label": label, "data-value": "\(number)"],
      text: ReportNumbers.grouped(number))
  }
}
