// Reads a template. It is stricter than expansion needs: whatever RFC 6570's grammar does not know is an error with
// its place, because a template that expands to something unexpected is found too late.

struct URITemplateParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  mutating func parse() throws(URITemplateError) -> [URITemplatePart] {
    var parts: [URITemplatePart] = []
    var literal: [UInt8] = []
    while let scalar = next {
      if scalar == "{" {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = []
        parts.append(.expression(try parseExpression()))
      } else {
        try appendLiteral(scalar, to: &literal)
      }
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return parts
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func error(_ reason: String, at offset: Int? = nil) -> URITemplateError {
    URITemplateError(offset: offset ?? position, reason: reason)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func appendLiteral(_ scalar: Unicode.Scalar, to literal: inout [UInt8]) throws(URITemplateError) {
    if scalar == "}" { throw error("`}` closes no expression; write `%7D` for the character") }
    if scalar == "%" {
      guard isPercentEncoded(at: position) else { throw error("two hexadecimal digits must follow `%`") }
    } else if scalar.value <= 0x20 || scalar.value == 0x7F || "\"<>\\^`|".unicodeScalars.contains(scalar) {
      throw error("this character cannot stand in a URI; write it percent-encoded")
    }
    position += 1
    if scalar.isASCII {
      literal.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      PercentEncoding.append(String(scalar).utf8, to: &literal, allowsReserved: true)
    }
  }

  private func isPercentEncoded(at index: Int) -> Bool {
    index + 2 < scalars.count && scalars[index + 1...index + 2].allSatisfy(\.properties.isASCIIHexDigit)
  }

  private mutating func parseExpression() throws(URITemplateError) -> URITemplateExpression {
    let start = position
    position += 1
    var expression = URITemplateExpression(kind: .simple, offset: start)
    if let scalar = next, let kind = URITemplateExpression.Operator(rawValue: Character(scalar)), kind != .simple {
      expression.kind = kind
      position += 1
    } else if let scalar = next, "=,!@|".unicodeScalars.contains(scalar) {
      throw error("`\(scalar)` is reserved and no operator; the operators are + # . / ; ? &")
    }
    repeat {
      expression.variables.append(try parseVariable(start))
    } while take(",")
    guard take("}") else {
      throw next == nil
        ? error("this expression is not closed; a `}` is missing", at: start)
        : error("`,` or `}` was expected after a variable")
    }
    return expression
  }

  private mutating func parseVariable(_ expression: Int) throws(URITemplateError) -> URITemplateExpression.Variable {
    let start = position
    var name = ""
    repeat {
      let length = name.unicodeScalars.count
      while let part = takeNameCharacter() { name += part }
      guard name.unicodeScalars.count > length else {
        if next == nil { throw error("this expression is not closed; a `}` is missing", at: expression) }
        throw error("a variable's name (letters, digits, `_` and single dots) was expected")
      }
      if next == "." { name += "." }
    } while take(".")
    var variable = URITemplateExpression.Variable(name: name, offset: start)
    if take("*") {
      variable.isExploded = true
    } else if take(":") {
      variable.prefixLength = try parsePrefixLength()
    }
    return variable
  }

  private mutating func takeNameCharacter() -> String? {
    guard let scalar = next else { return nil }
    if scalar == "%", isPercentEncoded(at: position) {
      position += 3
      return String(String.UnicodeScalarView(scalars[position - 3..<position]))
    }
    guard scalar.isASCII, scalar == "_" || UInt8(scalar.value).isLetter || UInt8(scalar.value).isDigit else {
      return nil
    }
    position += 1
    return String(scalar)
  }

  private mutating func parsePrefixLength() throws(URITemplateError) -> Int {
    let start = position
    var length = 0
    while let scalar = next, ("0"..."9").contains(scalar), position - start < 4 {
      length = length * 10 + Int(scalar.value - 0x30)
      position += 1
    }
    guard length > 0, scalars[start] != "0" else {
      throw error("a length from 1 to 9999 was expected after `:`", at: start)
    }
    return length
  }
}
