// What a template is: the text of one emitted file with `{{holes}}`, and the names that may stand in them. It carries
// the place of its own text, so that a wrong name is reported as file and line of the template.

/// The text of one emitted file.
public struct Template: Sendable {
  /// The file of the template, as a path inside this module.
  public let file: String
  /// The line on which the text begins, counted from 1.
  public let firstLine: Int
  /// The names of the holes, each of which occurs in the text.
  public let holes: [String]
  /// The text.
  public let text: String
  /// The holes that the text must have: all of them, but where a user wrote it in place of ours.
  public let required: [String]
  /// The text's lines, cut at their holes. A template is cut once, and some are filled a thousand times.
  public let lines: [Line]

  /// One line of the text.
  public struct Line: Sendable {
    /// A run of text, or the name of a hole.
    public enum Piece: Sendable {
      /// Text as it is.
      case text(Substring)
      /// A hole.
      case hole(String)
    }

    /// Text and holes, in their order.
    public private(set) var pieces: [Piece] = []
    /// Whether no `{{` lacks its `}}`.
    public private(set) var isClosed = true

    /// The hole that stands alone on the line, and the spaces before it.
    public var loneHole: (name: String, margin: Int)? {
      switch (pieces.count, pieces.first, pieces.last) {
      case (1, _, .hole(let name)): (name, 0)
      case (2, .text(let space), .hole(let name)) where space.allSatisfy({ $0 == " " }): (name, space.utf8.count)
      default: nil
      }
    }

    static func lines(of text: String) -> [Line] {
      text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Line(Substring($0)) }
    }

    private init(_ line: Substring) {
      var rest = line
      while let open = rest.firstRange(of: "{{") {
        if open.lowerBound > rest.startIndex { pieces.append(.text(rest[..<open.lowerBound])) }
        rest = rest[open.upperBound...]
        guard let close = rest.firstRange(of: "}}") else {
          isClosed = false
          return
        }
        pieces.append(.hole(String(rest[..<close.lowerBound])))
        rest = rest[close.upperBound...]
      }
      if !rest.isEmpty { pieces.append(.text(rest)) }
    }
  }

  /// A template; `holes:` and `text:` stand on the two lines below the call.
  public init(holes: [String], text: String, file: String = #fileID, line: Int = #line) {
    self.file = file
    firstLine = line + 3
    self.holes = holes
    self.text = text
    required = holes
    lines = Line.lines(of: text)
  }

  /// This template with a text of the user's.
  /// - Parameters:
  ///   - file: the file that the text was read from.
  ///   - required: the holes that it must have.
  public func replaced(by text: String, from file: String, required: [String]) -> Template {
    Template(file: file, firstLine: 1, holes: holes, text: text, required: required)
  }

  private init(file: String, firstLine: Int, holes: [String], text: String, required: [String]) {
    self.file = file
    self.firstLine = firstLine
    self.holes = holes
    self.text = text
    self.required = required
    lines = Line.lines(of: text)
  }
}

extension Template {
  /// All templates, for the checks that hold for each of them.
  public static let all: [Template] = [
    package, ignoredFiles, readme, main, userHandlers, handlerStub, handlers, environment, types, tools, resources,
    prompts, errors, wire,
  ]
}
