// What a handler can ask the client for: its user (elicitation), its model (sampling), or the folders that it works in
// (roots). A question is a value, so that several can be asked at once and one that was asked can be recognised when a
// stateless client comes back with the answer.

import MCPCore

/// A question to the client.
public struct Question: Sendable {
  enum Kind: Sendable {
    case form(ElicitationForm)
    case url(String, elicitationID: String)
    case sampling(SamplingRequest)
    case roots
  }

  let kind: Kind
  let message: String

  /// Asks the user to fill in a form.
  /// - Parameter message: what is wanted and why. Never ask for a password or a key in a form.
  public static func form(_ message: String, _ form: ElicitationForm) -> Question {
    Question(kind: .form(form), message: message)
  }

  /// Asks the user to open a page, for what must not pass through the client.
  /// - Parameters:
  ///   - message: what happens there and why.
  ///   - url: an https URL without anything personal in it. Whoever opens it must prove there who they are.
  ///   - elicitationID: names this one, for `context.server.elicitationCompleted`.
  public static func open(_ url: String, _ message: String, elicitationID: String) -> Question {
    Question(kind: .url(url, elicitationID: elicitationID), message: message)
  }

  /// Asks the client's model.
  public static func sample(_ request: SamplingRequest) -> Question {
    Question(kind: .sampling(request), message: "")
  }

  /// Asks for the folders that the client works in.
  public static let roots = Question(kind: .roots, message: "")

  /// What the client must be able to do.
  public var capability: ClientCapabilities {
    switch kind {
    case .form: .elicitation
    case .url: .urlElicitation
    case .sampling(let request): request.tools.isEmpty ? .sampling : [.sampling, .samplingTools]
    case .roots: .roots
    }
  }
}

/// An answer of the client's.
public struct Answer: Sendable, Hashable {
  /// The result as the client sent it; its form has been checked.
  public let json: JSON

  /// What the user did, where this answers an elicitation.
  public var elicitation: ElicitationAnswer? { ElicitationAnswer(json) }
  /// What the model said, where this answers a sampling.
  public var sampling: SamplingAnswer? { SamplingAnswer(json) }
  /// The folders, where this answers a question for them.
  public var roots: [Root]? { json["roots"]?.arrayValue.map { $0.compactMap(Root.init) } }
}

/// What a user did with a form or a URL.
public enum ElicitationAnswer: Sendable, Hashable {
  /// They agreed; what they filled in, an object that fits the form (empty for URLs).
  case accept(JSON)
  /// They refused.
  case decline
  /// They closed it without an answer.
  case cancel

  init?(_ json: JSON) {
    switch json["action"]?.stringValue {
    case "accept": self = .accept(json["content"] ?? .object([]))
    case "decline": self = .decline
    case "cancel": self = .cancel
    default: return nil
    }
  }

  /// Its name in the protocol: `accept`, `decline` or `cancel`.
  public var action: String {
    switch self {
    case .accept: "accept"
    case .decline: "decline"
    case .cancel: "cancel"
    }
  }

  /// What was filled in under this name; `nil` where that is nothing, or the user did not agree.
  public subscript(field: String) -> JSON? { content?[field] }

  /// What was filled in; `nil` where the user did not agree.
  public var content: JSON? {
    if case .accept(let content) = self { content } else { nil }
  }
}

/// A folder that a client works in.
public struct Root: Sendable, Hashable {
  /// Its `file:` URI.
  public let uri: String
  /// Its name for people.
  public let name: String?

  init?(_ json: JSON) {
    guard let uri = json["uri"]?.stringValue else { return nil }
    self.uri = uri
    name = json["name"]?.stringValue
  }
}

/// Thrown by a handler that can do nothing before the user has opened a page: the client is told which, and may call
/// again afterwards. Revision 2025-11-25 alone has it; elsewhere the client is told what it lacks. Where the handler can
/// wait, `CallContext.elicit(url:…)` is simpler.
public struct URLElicitationRequired: Error, Sendable {
  /// The pages.
  public var pages: [(url: String, message: String, elicitationID: String)]

  /// One page.
  public init(url: String, message: String, elicitationID: String) { pages = [(url, message, elicitationID)] }

  func rpcError(shown: (String) -> String) -> RPCError {
    let elicitations = pages.map { page in
      JSON.object([
        "mode": "url", "url": .string(page.url), "message": .string(shown(page.message)),
        "elicitationId": .string(page.elicitationID),
      ])
    }
    return RPCError(
      .urlElicitationRequired, "The user has to open a page first",
      data: .object(["elicitations": .array(elicitations)]))
  }
}
