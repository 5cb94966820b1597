// One prompt for the runtime, and where completions of arguments come from.

import MCPCore

/// One prompt.
@_spi(Generated)
public struct PromptDefinition: Sendable {
  /// Decodes the arguments, and answers what then makes the messages.
  public typealias Body = @Sendable (WireObject) throws -> @Sendable (CallContext) async throws -> PromptOutput

  let name: String
  let listing: PromptFragments
  let arguments: TextArguments
  let completions: [(name: String, source: CompletionSource)]
  let isOffered: Bool
  let access: AccessDefinition
  let body: Body

  /// A prompt.
  /// - Parameter isOffered: whether it is offered from the start; else from where a handler says so.
  public init(
    name: String, listing: PromptFragments, arguments: TextArguments = .none,
    completions: [(String, CompletionSource)] = [], isOffered: Bool = true, access: AccessDefinition = .open,
    body: @escaping Body
  ) {
    self.name = name
    self.listing = listing
    self.arguments = arguments
    self.completions = completions.map { ($0.0, $0.1) }
    self.isOffered = isOffered
    self.access = access
    self.body = body
  }
}

/// The messages of a prompt.
@_spi(Generated)
public struct PromptOutput: Sendable {
  /// One message.
  public struct Message: Sendable {
    enum Content: Sendable {
      case block(ContentBlock)
      case resource(uri: String)
    }

    let role: StaticString
    let content: Content

    /// The user's words.
    public static func user(_ text: TemplateText) -> Message {
      Message(role: "user", content: .block(.text(text.text)))
    }
    /// The assistant's words.
    public static func assistant(_ text: TemplateText) -> Message {
      Message(role: "assistant", content: .block(.text(text.text)))
    }
    /// A resource of this server, given by the user.
    public static func user(resource uri: String) -> Message { Message(role: "user", content: .resource(uri: uri)) }
    /// A resource of this server, given by the assistant.
    public static func assistant(resource uri: String) -> Message {
      Message(role: "assistant", content: .resource(uri: uri))
    }
  }

  let messages: [Message]

  /// The messages, in order.
  public init(messages: [Message]) { self.messages = messages }

  /// The messages that a handler made.
  public init(_ messages: [PromptMessage]) {
    self.messages = messages.map { message in
      Message(role: message.role == .user ? "user" : "assistant", content: .block(message.content))
    }
  }
}

/// Where completions of an argument come from.
@_spi(Generated)
public enum CompletionSource: Sendable {
  /// These values, filtered by what was typed.
  case values([String])
  /// The author's handler.
  case handler(@Sendable (CompletionRequest, CallContext) async throws -> Completions)
}
