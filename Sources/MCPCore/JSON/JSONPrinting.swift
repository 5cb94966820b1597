// JSON for people: configuration files, editor schemas, what a server prints of itself. The wire has the compact form.

extension JSON {
  /// This value as JSON text of many lines, two spaces a level, without a line break at the end. Empty containers, and
  /// arrays of short scalars, stay on one line.
  public var indentedText: String {
    var text = ""
    printIndented(margin: "", into: &text)
    return text
  }

  private func printIndented(margin: String, into text: inout String) {
    switch self {
    case .object(let members) where !members.isEmpty:
      JSON.printItems(members, "{", "}", margin, &text) { member, inner, text in
        text += JSON.string(member.key).text + ": "
        member.value.printIndented(margin: inner, into: &text)
      }
    case .array(let elements) where !elements.isEmpty:
      let line = "[" + elements.map(\.text).joined(separator: ", ") + "]"
      if elements.allSatisfy(\.isScalar), line.utf8.count <= 80 {
        text += line
      } else {
        JSON.printItems(elements, "[", "]", margin, &text) { $0.printIndented(margin: $1, into: &$2) }
      }
    default: text += self.text
    }
  }

  private static func printItems<Item>(
    _ items: [Item], _ open: String, _ close: String, _ margin: String, _ text: inout String,
    _ print: (Item, _ margin: String, inout String) -> Void
  ) {
    let inner = margin + "  "
    text += open
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      print(item, inner, &text)
    }
    text += "\n" + margin + close
  }

  private var isScalar: Bool {
    switch self {
    case .object, .array: false
    default: true
    }
  }
}
