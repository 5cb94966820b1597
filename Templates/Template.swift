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
  /// Whether the text has all of the holes; one that a user wrote in place of ours need not.
  public let usesAllHoles: Bool

  /// A template; `holes:` and `text:` stand on the two lines below the call.
  public init(holes: [String], text: String, file: String = #fileID, line: Int = #line) {
    self.file = file
    firstLine = line + 3
    self.holes = holes
    self.text = text
    usesAllHoles = true
  }

  /// This template with a text of the user's.
  /// - Parameter file: the file that the text was read from.
  public func replaced(by text: String, from file: String) -> Template {
    Template(file: file, firstLine: 1, holes: holes, text: text, usesAllHoles: false)
  }

  private init(file: String, firstLine: Int, holes: [String], text: String, usesAllHoles: Bool) {
    self.file = file
    self.firstLine = firstLine
    self.holes = holes
    self.text = text
    self.usesAllHoles = usesAllHoles
  }
}

extension Template {
  /// All templates, for the checks that hold for each of them.
  public static let all: [Template] = [
    package, ignoredFiles, readme, main, userHandlers, handlerStub, handlers, environment, types, tools, resources,
    prompts, errors, wire,
  ]
}
