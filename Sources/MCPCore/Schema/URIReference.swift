// Resolving `$id` and `$ref` against a base, by RFC 3986 section 5.2. Nothing is fetched: the result is only a name
// under which a part of the same document may be known.

struct URIReference {
  var scheme: Substring?
  var authority: Substring?
  var path: Substring
  var query: Substring?
  var fragment: Substring?

  init(_ text: String) {
    var rest = Substring(text)
    fragment = Self.cutTail(&rest, at: "#")
    query = Self.cutTail(&rest, at: "?")
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("/"), rest.first?.isLetter == true {
      scheme = rest[..<colon]
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasPrefix("//") {
      let start = rest.index(rest.startIndex, offsetBy: 2)
      let end = rest[start...].firstIndex(of: "/") ?? rest.endIndex
      authority = rest[start..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// This reference seen from `base`.
  func resolved(against base: URIReference) -> URIReference {
    var result = self
    if scheme != nil {
      result.path = Self.removingDots(path)
      return result
    }
    result.scheme = base.scheme
    if authority != nil {
      result.path = Self.removingDots(path)
      return result
    }
    result.authority = base.authority
    if path.isEmpty {
      result.path = base.path
      result.query = query ?? base.query
    } else if path.hasPrefix("/") {
      result.path = Self.removingDots(path)
    } else {
      result.path = Self.removingDots(merged(with: base))
    }
    return result
  }

  /// The text of everything but the fragment.
  var absolute: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    return text
  }

  private func merged(with base: URIReference) -> Substring {
    if base.authority != nil, base.path.isEmpty { return "/" + path }
    guard let slash = base.path.lastIndex(of: "/") else { return path }
    return base.path[...slash] + path
  }

  private static func cutTail(_ text: inout Substring, at delimiter: Character) -> Substring? {
    guard let index = text.firstIndex(of: delimiter) else { return nil }
    defer { text = text[..<index] }
    return text[text.index(after: index)...]
  }

  private static func removingDots(_ path: Substring) -> Substring {
    guard path.contains("/") || path == "." || path == ".." else { return path }
    var segments: [Substring] = []
    let all = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in all.enumerated() {
      let isLast = index == all.count - 1
      switch segment {
      case ".": if isLast { segments.append("") }
      case "..":
        if segments.count > 1 || segments.first?.isEmpty == false { segments.removeLast() }
        if isLast { segments.append("") }
      default: segments.append(segment)
      }
    }
    return Substring(segments.joined(separator: "/"))
  }
}
