// Texts of clients as a line of a log may hold them: a line feed in a request's id would make a second line, which
// looks like one of the server's own, and an escape sequence would speak to the terminal that shows it.

/// Makes texts fit for one line.
enum LogText {
  /// The longest text that is shown, in bytes.
  static let longest = 256

  /// The text without controls and invisible characters, cut where it is long.
  static func plain(_ text: String, longest: Int = LogText.longest) -> String {
    if text.utf8.count <= longest, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var shown = ""
    var room = longest
    for scalar in text.unicodeScalars {
      let isPlain =
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
        default: true
        }
      room -= isPlain ? UTF8.width(scalar) : 1
      if room < 0 { return shown + "…" }
      shown.unicodeScalars.append(isPlain ? scalar : "?")
    }
    return shown
  }
}
