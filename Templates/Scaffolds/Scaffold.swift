// The packages that `mcpgen new` starts from: a spec, its handlers, and tests that call them through a client in memory.
// They are texts with `<#tokens#>`: braces of the spec language and of Swift stand in them as they are.

/// A package to start from.
public struct Scaffold: Sendable {
  /// One file of it.
  public struct File: Sendable {
    /// The path in the package, tokens included.
    public let path: String
    /// The text, tokens included.
    public let text: String

    init(_ path: String, _ text: String) {
      self.path = path
      self.text = text
    }
  }

  /// What the tokens stand for.
  public enum Token: String, Sendable, CaseIterable {
    /// The server's name.
    case name
    /// The Swift module.
    case module
    /// The protocol of the handlers.
    case handlers
    /// The function on `Server` that makes the server.
    case function
  }

  /// Its name on the command line.
  public let name: String
  /// What it is, in a few words.
  public let summary: String
  /// The lines of the packages that its handlers need and of the products that they use, for the manifest.
  public let dependencies: [(package: String, product: String)]
  /// The spec.
  public let spec: File
  /// Everything else; a file that every package has is taken from here where it is here.
  public let files: [File]

  init(
    name: String, summary: String, dependencies: [(package: String, product: String)] = [], spec: String, files: [File]
  ) {
    self.name = name
    self.summary = summary
    self.dependencies = dependencies
    self.spec = File("Sources/<#module#>/<#name#>.mcp.yaml", spec)
    self.files = files
  }

  /// All of them, the default first.
  public static let all: [Scaffold] = [minimal, crm, readonlyDatabase, upstreamAPI]

  /// A text with its tokens replaced.
  /// - Returns: `nil` where a token is none of ours.
  public static func filled(_ text: String, _ value: (Token) -> String) -> String? {
    var pieces = text.split(separator: "<#", omittingEmptySubsequences: false)[...]
    var result = String(pieces.removeFirst())
    for piece in pieces {
      guard let end = piece.firstRange(of: "#>"), let token = Token(rawValue: String(piece[..<end.lowerBound])) else {
        return nil
      }
      result += value(token) + piece[end.upperBound...]
    }
    return result
  }
}
