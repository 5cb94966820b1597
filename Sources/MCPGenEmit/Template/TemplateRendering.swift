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
  /// - Throws: `TemplateProblem` for a hole that is not in the template's list, one that must occur and does not, a
  ///   value without a hole or a hole without a value.
  func render(_ values: KeyValuePairs<String, Code>) throws(TemplateProblem) -> String {
    try checkNames(values.map(\.key))
    var writer = CodeWriter()
    for (index, line) in lines.enumerated() {
      if let hole = line.loneHole {
        writer.write(try value(hole.name, values, at: index), margin: hole.margin)
      } else if !line.pieces.isEmpty {
        try fill(line, values, at: index, &writer)
      } else if !writer.endsEmpty {
        writer.endLine()
      }
    }
    writer.trim()
    return writer.text
  }

  private func checkNames(_ given: [String]) throws(TemplateProblem) {
    var seen: [String] = []
    for (index, line) in lines.enumerated() {
      if !line.isClosed { throw problem("`{{` without `}}`", at: index) }
      for case .hole(let name) in line.pieces {
        seen.append(name)
        if !holes.contains(name) { throw unknown(name, at: index) }
      }
    }
    if let missing = required.first(where: { !seen.contains($0) }) {
      throw problem("{{\(missing)}} must occur in the text and does not", at: 0)
    }
    if let unfilled = holes.first(where: { !given.contains($0) }) {
      throw problem("no value is given for {{\(unfilled)}}", at: 0)
    }
    if let extra = given.first(where: { !holes.contains($0) }) {
      throw problem("a value is given for {{\(extra)}}, which is not listed", at: 0)
    }
  }

  private func fill(
    _ line: Line, _ values: KeyValuePairs<String, Code>, at index: Int, _ writer: inout CodeWriter
  ) throws(TemplateProblem) {
    for piece in line.pieces {
      switch piece {
      case .text(let text): writer.add(text)
      case .hole(let name):
        let value = try value(name, values, at: index)
        guard value.columns() != nil else {
          throw problem("{{\(name)}} stands inside a line and its value has none or several", at: index)
        }
        writer.add(value)
      }
    }
    writer.endLine()
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
}
