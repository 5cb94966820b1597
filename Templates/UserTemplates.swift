// The templates that users may put theirs in place of: those of files that are written once and then belong to them.
// Generated files are not among them, for what a server guarantees stands there.

/// The templates of the files that are the user's.
public struct UserTemplates: Sendable {
  /// A file of the user's.
  public enum File: String, Sendable, CaseIterable {
    /// `Package.swift`.
    case package = "Package.swift"
    /// `.gitignore`.
    case ignoredFiles = "gitignore"
    /// `README.md`.
    case readme = "README.md"
    /// `main.swift`.
    case main = "main.swift"
    /// `Handlers.swift`.
    case userHandlers = "Handlers.swift"
    /// `Handlers/NAME.swift`.
    case handlerStub = "HandlerStub.swift"

    /// The name of the template in a folder of templates. It does not end with `.swift`, so that no build takes it for a
    /// source.
    public var templateName: String { rawValue + ".template" }

    /// The holes without which the file would be of no use.
    fileprivate var required: [String] {
      switch self {
      case .package: ["module"]
      case .main: ["function"]
      case .userHandlers: ["protocol"]
      case .handlerStub: ["methods"]
      case .ignoredFiles, .readme: []
      }
    }

    fileprivate var original: Template {
      switch self {
      case .package: .package
      case .ignoredFiles: .ignoredFiles
      case .readme: .readme
      case .main: .main
      case .userHandlers: .userHandlers
      case .handlerStub: .handlerStub
      }
    }
  }

  private var replaced: [File: Template] = [:]

  /// mcpgen's own templates.
  public init() {}

  /// The template of a file.
  public subscript(file: File) -> Template { replaced[file] ?? file.original }

  /// Takes the user's text for a file.
  /// - Parameter path: where the text was read from.
  public mutating func replace(_ file: File, by text: String, from path: String) {
    replaced[file] = file.original.replaced(by: text, from: path, required: file.required)
  }
}
