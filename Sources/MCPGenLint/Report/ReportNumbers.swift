// Numbers as the report writes them, and what a definition costs.

/// Numbers for readers.
enum ReportNumbers {
  /// About how many tokens a tool's definition fills: four bytes each, which is what English and JSON come to.
  static func tokens(_ tool: ToolView) -> Int { (tool.definition.utf8.count + 3) / 4 }

  /// A number with a comma between its thousands.
  static func grouped(_ number: Int) -> String {
    var result = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { result = "," + result }
      result = String(digit) + result
    }
    return result
  }

  /// A number with its noun.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(number == 1 ? noun : noun + "s")"
  }

  /// A share of a whole in per cent.
  static func share(_ part: Int, of whole: Int) -> String {
    guard part > 0, whole > 0 else { return "0 %" }
    let percent = (part * 100 + whole / 2) / whole
    return percent == 0 ? "< 1 %" : "\(percent) %"
  }

  /// The length of a bar for CSS, in per cent with one decimal.
  static func length(_ part: Int, of whole: Int) -> String {
    guard part > 0, whole > 0 else { return "0%" }
    let tenths = part * 1000 / whole
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// A score between 0 and 1 with two decimals.
  static func score(_ score: Float) -> String {
    let hundredths = score > 0 ? Int((min(score, 1) * 100).rounded()) : 0
    return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + "\(hundredths)"
  }

  /// The first `limit` characters of a name; counted as code points, for one character can hold a thousand of them.
  static func shortened(_ name: String, to limit: Int) -> String {
    guard name.unicodeScalars.count > limit else { return name }
    return String(String.UnicodeScalarView(name.unicodeScalars.prefix(limit - 1))) + "…"
  }
}
