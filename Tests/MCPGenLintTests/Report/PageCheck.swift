// Reads HTML as strictly as the report is written: every tag is closed in order, attributes are quoted, ids are unique.

/// Checks pages.
enum PageCheck {
  /// A start or end tag.
  struct Tag {
    let name: Substring
    let isEnd: Bool
    let text: Substring

    /// The attributes, whatever stands in the values of others.
    var attributes: [Substring: Substring] {
      let found = text.matches(of: #/ ([a-zA-Z-]+)="([^"]*)"/#).map { ($0.1, $0.2) }
      return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }
  }

  private static let empty: Set<Substring> = ["meta", "input", "wbr", "!DOCTYPE"]

  /// The tags of a page. What stands in `script` and `style` is passed.
  static func tags(of page: String) -> [Tag] {
    var tags: [Tag] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let text = rest[rest.index(after: start)..<end]
      let isEnd = text.hasPrefix("/")
      let name = text.drop { $0 == "/" }.prefix { !$0.isWhitespace }
      tags.append(Tag(name: name, isEnd: isEnd, text: text))
      rest = rest[rest.index(after: end)...]
      if !isEnd, name == "script" || name == "style", let close = rest.firstRange(of: "</\(name)>") {
        rest = rest[close.lowerBound...]
      }
    }
    return tags
  }

  /// What is wrong with a page, or nil.
  static func problem(in page: String) -> String? {
    var open: [Substring] = []
    var ids: Set<Substring> = []
    for tag in tags(of: page) where !empty.contains(tag.name) {
      if tag.isEnd {
        guard open.popLast() == tag.name else { return "</\(tag.name)> closes nothing" }
      } else {
        guard tag.text.count(where: { $0 == "\"" }) % 2 == 0 else { return "odd quotes in <\(tag.text)>" }
        if let id = tag.attributes["id"], !ids.insert(id).inserted { return "\(id) twice" }
        open.append(tag.name)
      }
    }
    return open.isEmpty ? nil : "\(open) stay open"
  }
}
