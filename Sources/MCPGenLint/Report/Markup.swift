// Writes HTML that cannot be broken by what is written into it: every element is closed by whoever opened it, and only
// texts of this program (static ones) get in without being escaped.

import MCPGenSpec

/// HTML under construction.
struct Markup {
  /// What was written so far.
  private(set) var html = ""

  /// Attributes in their order; a `nil` value leaves the attribute out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// An element with what `body` writes into it.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ body: (inout Markup) -> Void) {
    open(name, attributes)
    body(&self)
    html += "</\(name)>"
  }

  /// An element with a text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element with a text in which nothing is marked: for SVG and `title`, where HTML must not stand.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], plain: String) {
    element(name, attributes) { $0.html += Markup.escaped(plain) }
  }

  /// An element that has no content and no end tag.
  mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) { open(name, attributes) }

  /// A text of this program, as it is.
  mutating func raw(_ text: StaticString) { html += text.description }

  /// A line break in the source of the page, between elements.
  mutating func line() { html += "\n" }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    html += "<\(name)"
    for (key, value) in attributes {
      if let value { html += " \(key)=\"\(Markup.escaped(value))\"" }
    }
    html += ">"
  }
}

// MARK: Texts

extension Markup {
  /// A text of one line. What a reader would not see, or would see in another order, is shown as an escape and marked,
  /// so that it differs from a text in which somebody wrote that escape.
  mutating func text(_ text: String) { write(text, keepsLines: false) }

  /// A text with its lines and tabs as they are.
  mutating func lines(_ text: String) { write(text, keepsLines: true) }

  /// A name of code, on its own whatever its direction of writing; a line may end where its words do.
  mutating func name(_ name: String) {
    element("code") { code in
      code.element("bdi") { $0.write(name, keepsLines: false, breaksWords: true) }
    }
  }

  /// A text in which code stands between backticks, as in messages.
  mutating func prose(_ text: String) {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() where !part.isEmpty {
      if index % 2 == 1, index < parts.count - 1 {
        element("code", text: String(part))
      } else {
        // A backtick that nothing closes is a character like others.
        self.text((index % 2 == 1 ? "`" : "") + part)
      }
    }
  }

  private mutating func write(_ text: String, keepsLines: Bool, breaksWords: Bool = false) {
    Markup.forEach(text) { scalar, isHidden in
      if keepsLines, scalar == "\n" || scalar == "\t" {
        html.unicodeScalars.append(scalar)
      } else if isHidden {
        html += "<b class=\"esc\">\(Markup.code(scalar))</b>"
      } else {
        Markup.append(scalar, to: &html)
        if breaksWords, scalar == "_" || scalar == "-" || scalar == "." || scalar == "/" { html += "<wbr>" }
      }
    }
  }

  /// `text` without anything that HTML, or a reader's eye, would take for something else.
  private static func escaped(_ text: String) -> String {
    var result = ""
    forEach(text) { scalar, isHidden in
      if isHidden { result += code(scalar) } else { append(scalar, to: &result) }
    }
    return result
  }

  /// More marks than this on one letter are no writing; they are drawn over what stands above and below.
  private static let maximumMarks = 6

  /// Calls `body` with each character and with whether it must be shown as an escape.
  private static func forEach(_ text: String, _ body: (Unicode.Scalar, Bool) -> Void) {
    var hidden = InvisibleCharacters.found(in: text).map(\.range.lowerBound)[...]
    var (offset, marks) = (0, 0)
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      let isHidden = hidden.first == offset
      if isHidden { hidden.removeFirst() }
      offset += UTF8.width(scalar)
      body(scalar, isHidden || SafeText.isHostile(scalar) || marks > maximumMarks)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let short = SafeText.escaped(scalar)
    return short.hasPrefix("\\") ? short : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
}
