// URI templates: the first line is the template, the second a URI, the others are values of its variables. What was
// expanded is matched back to the same values, and what was matched expands to a URI that matches alike.

@testable import MCPCore

func fuzzURITemplates(_ input: UnsafeRawBufferPointer) {
  let (source, rest) = firstLine(input)
  guard let template = try? URITemplate(source) else { return }
  let (uri, texts) = firstLine(rest)
  let matched = template.match(uri)
  require(template.matchingProblem == nil || matched == nil, "a template with a problem matches nothing")
  if let matched { checkBack(template, matched, "the match of \(uri)") }
  let lines = String(decoding: texts, as: UTF8.self).split(separator: "\n").map(String.init)
  guard !lines.isEmpty else { return }
  var values: [String: String] = [:]
  for (index, name) in template.variables.enumerated() { values[name] = lines[index % lines.count] }
  checkBack(template, values, "values")
}

/// Values expand to a URI that is matched back to them, where the template can be matched at all.
private func checkBack(_ template: URITemplate, _ values: [String: String], _ origin: String) {
  let uri: String
  do {
    uri = try template.expand(values.mapValues { .text($0) })
  } catch {
    return require(false, "texts can be put into any template: \(error)")
  }
  require(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "an expansion is ASCII without spaces: \(uri)")
  // Where reserved characters stand as they are, `%41` in a value stands as it is, too, and means `A` on the way back.
  let isAmbiguous = template.allowsReserved && values.values.contains { $0.contains("%") }
  if template.matchingProblem != nil || isAmbiguous { return }
  let back = template.match(uri)
  require(back == values, "\(origin), expanded to \(uri), is matched back: \(values) became \(back ?? [:])")
}

extension URITemplate {
  fileprivate var allowsReserved: Bool {
    parts.contains { part in
      if case .expression(let expression) = part { expression.kind.allowsReserved } else { false }
    }
  }
}
