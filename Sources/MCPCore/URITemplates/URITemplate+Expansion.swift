// Expansion by RFC 6570, section 3: each expression in turn, undefined variables left out.
// All eight operators share one loop; what tells them apart is the table of their properties in URITemplate.swift.

extension URITemplate {
  /// The URI that the template makes of these values; variables without a value are left out, as the RFC says.
  ///
  /// - Throws: `URITemplateError` where a prefix such as `{var:3}` is asked of a list or of pairs.
  public func expand(_ values: [String: Value]) throws(URITemplateError) -> String {
    var output: [UInt8] = []
    for part in parts {
      switch part {
      case .literal(let bytes): output += bytes
      case .expression(let expression): try expression.expand(values, into: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension URITemplateExpression {
  fileprivate func expand(
    _ values: [String: URITemplate.Value], into output: inout [UInt8]
  ) throws(URITemplateError) {
    var isFirst = true
    for variable in variables {
      guard let value = values[variable.name], value.isDefined else { continue }
      for text in try expand(variable, value) {
        if isFirst {
          if let opening = kind.opening { output.append(opening) }
          isFirst = false
        } else {
          output.append(kind.separator)
        }
        output += text
      }
    }
  }

  /// What one variable contributes: one piece, or one for each element where the value is exploded.
  private func expand(_ variable: Variable, _ value: URITemplate.Value) throws(URITemplateError) -> [[UInt8]] {
    if variable.prefixLength != nil, !value.isText {
      throw URITemplateError(offset: variable.offset, reason: "a prefix of `\(variable.name)`, which is not a text")
    }
    switch value {
    case .text(let text):
      let scalars = text.unicodeScalars
      let prefix = String(String.UnicodeScalarView(scalars.prefix(variable.prefixLength ?? scalars.count)))
      return [named(variable.name, encoded(prefix))]
    case .list(let texts):
      if variable.isExploded { return texts.map { named(variable.name, encoded($0)) } }
      return [named(variable.name, joined(texts.map(encoded)))]
    case .pairs(let pairs):
      if variable.isExploded { return pairs.map(exploded) }
      return [named(variable.name, joined(pairs.flatMap { [encoded($0.name), encoded($0.text)] }))]
    }
  }

  private func exploded(_ pair: URITemplate.Pair) -> [UInt8] {
    let (name, text) = (encoded(pair.name), encoded(pair.text))
    let needsEquals = !kind.isNamed || kind.writesEmptyWithEquals || !text.isEmpty
    return name + (needsEquals ? [UInt8(ascii: "=")] : []) + text
  }

  private func named(_ name: String, _ text: [UInt8]) -> [UInt8] {
    guard kind.isNamed else { return text }
    let needsEquals = kind.writesEmptyWithEquals || !text.isEmpty
    return Array(name.utf8) + (needsEquals ? [UInt8(ascii: "=")] : []) + text
  }

  private func encoded(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    PercentEncoding.append(text.utf8, to: &output, allowsReserved: kind.allowsReserved)
    return output
  }

  private func joined(_ texts: [[UInt8]]) -> [UInt8] {
    Array(texts.joined(separator: [UInt8(ascii: ",")]))
  }
}

extension URITemplate.Value {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }

  fileprivate var isDefined: Bool {
    switch self {
    case .text: true
    case .list(let texts): !texts.isEmpty
    case .pairs(let pairs): !pairs.isEmpty
    }
  }
}
