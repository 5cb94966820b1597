// Templates become files. Every name in a template and every value for it is held against the template's list, so a
// misspelt hole is an error at its line and never an empty place in somebody's sources.

import MCPGenTemplates

/// A mistake in a template: a fault of the compiler, not of a spec.
public struct TemplateProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The template's file.
  public var file: String
  /// The line in that file, counted from 1.
  public var line: Int
  /// What is wrong.
  public var message: String

  /// The problem as `file:line: error: message`.
  public var description: String { "\(file):\(line): error: \(message)" }
}

extension Template {
  /// The text with its holes filled.
  ///
  /// A hole alone on its line takes any number of lines, each indented to the hole's column; where the value is empty
  /// the line goes. A hole inside a line takes a value of one line.
  /// - Throws: `TemplateProblem` for a hole that is not in the template's list, a listed one that does not occur, a
  ///   value without a hole or a hole without a value.
  func render(_ values: KeyValuePairs<String, Code>) throws(TemplateProblem) -> String {
    try checkNames(values.map(\.key))
    var output: [String] = []
    for (index, line) in lines.enumerated() {
      if let name = Template.loneHole(in: line) {
        let margin = line.prefix { $0 == " " }.count
        output += try value(name, values, at: index).rendered(margin: margin)
      } else {
        let text = try filled(line, values, at: index)
        let isDoubled = text.isEmpty && (output.last?.isEmpty ?? true)
        if !isDoubled { output.append(text) }
      }
    }
    while output.last == "" { output.removeLast() }
    return output.joined(separator: "\n") + "\n"
  }

  private var lines: [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  private func checkNames(_ given: [String]) throws(TemplateProblem) {
    var seen: Set<String> = []
    for (index, line) in lines.enumerated() {
      for name in try holeNames(in: line, at: index) {
        seen.insert(name)
        if !holes.contains(name) { throw unknown(name, at: index) }
      }
    }
    if usesAllHoles, let missing = holes.first(where: { !seen.contains($0) }) {
      throw problem("{{\(missing)}} is listed and does not occur in the text", at: 0)
    }
    if let unfilled = holes.first(where: { !given.contains($0) }) {
      throw problem("no value is given for {{\(unfilled)}}", at: 0)
    }
    if let extra = given.first(where: { !holes.contains($0) }) {
      throw problem("a value is given for {{\(extra)}}, which is not listed", at: 0)
    }
  }

  private func holeNames(in line: String, at index: Int) throws(TemplateProblem) -> [String] {
    guard line.utf8.contains(UInt8(ascii: "{")) else { return [] }
    var names: [String] = []
    var rest = line[...]
    while let open = rest.firstRange(of: "{{") {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else {
        throw problem("`{{` without `}}`", at: index)
      }
      names.append(String(rest[..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return names
  }

  private func filled(
    _ line: String, _ values: KeyValuePairs<String, Code>, at index: Int
  ) throws(TemplateProblem) -> String {
    let names = try holeNames(in: line, at: index)
    guard !names.isEmpty else { return line }
    var result = ""
    var rest = line[...]
    for name in names {
      guard let text = try value(name, values, at: index).oneLine else {
        throw problem("{{\(name)}} stands inside a line and its value has none or several", at: index)
      }
      guard let hole = rest.firstRange(of: "{{\(name)}}") else { continue }
      result += rest[..<hole.lowerBound] + text
      rest = rest[hole.upperBound...]
    }
    return result + rest
  }

  private func value(
    _ name: String, _ values: KeyValuePairs<String, Code>, at index: Int
  ) throws(TemplateProblem) -> Code {
    guard let value = values.first(where: { $0.key == name })?.value else { throw unknown(name, at: index) }
    return value
  }

  private func unknown(_ name: String, at index: Int) -> TemplateProblem {
    problem("{{\(name)}} is none of the template's holes: \(holes.joined(separator: ", "))", at: index)
  }

  private func problem(_ message: String, at index: Int) -> TemplateProblem {
    TemplateProblem(file: file, line: firstLine + index, message: message)
  }

  private static func loneHole(in line: String) -> String? {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("{{"), text.hasSuffix("}}"), text.count > 4 else { return nil }
    let name = text.dropFirst(2).dropLast(2)
    return name.contains("{") || name.contains("}") ? nil : String(name)
  }
}
