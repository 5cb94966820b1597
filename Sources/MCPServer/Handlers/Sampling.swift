// What a handler can ask the client's model, and what comes back. The client decides whether, and with which model.

import MCPCore

/// A question to the client's model.
public struct SamplingRequest: Sendable {
  /// The conversation so far. A message that uses tools must be followed by one that holds their results alone.
  public var messages: [Message]
  /// The most tokens of the answer.
  public var maxTokens: Int
  /// What the model is to be.
  public var systemPrompt: String?
  /// How much it may vary.
  public var temperature: Double?
  /// Texts at which it stops.
  public var stopSequences: [String] = []
  /// Tools that the model may use; the server runs them itself. Needs `ClientCapabilities.samplingTools`.
  public var tools: [Tool] = []
  /// Whether it must use one: `auto`, `required` or `none`.
  public var toolChoice: String?
  /// Names of models that suit, best first, as hints.
  public var modelHints: [String] = []

  /// A conversation.
  public init(_ messages: [Message], maxTokens: Int) {
    self.messages = messages
    self.maxTokens = maxTokens
  }

  /// One question.
  public init(_ text: String, maxTokens: Int) { self.init([.user(.text(text))], maxTokens: maxTokens) }

  /// One message.
  public struct Message: Sendable, Hashable {
    let role: Role
    let content: [Content]

    /// Words of the user.
    public static func user(_ content: Content...) -> Message { Message(role: .user, content: content) }
    /// Words of the model.
    public static func assistant(_ content: Content...) -> Message { Message(role: .assistant, content: content) }
  }

  /// A part of a message.
  public enum Content: Sendable, Hashable {
    /// Text.
    case text(String)
    /// An image: its bytes and media type.
    case image([UInt8], mimeType: String)
    /// Sound: its bytes and media type.
    case audio([UInt8], mimeType: String)
    /// The model wants a tool: the id of this use, the tool's name, its arguments.
    case toolUse(id: String, name: String, input: JSON)
    /// What a tool answered to the use of this id.
    case toolResult(id: String, [ContentBlock], isError: Bool)
  }

  /// A tool that the model may use.
  public struct Tool: Sendable, Hashable {
    let name: String
    let description: String?
    let inputSchema: JSON

    /// A tool.
    /// - Parameter inputSchema: a JSON Schema of `type: object`.
    public init(name: String, description: String? = nil, inputSchema: JSON) {
      self.name = name
      self.description = description
      self.inputSchema = inputSchema
    }
  }
}

/// Whose words a message holds.
public enum Role: String, Sendable, Hashable {
  /// The user's.
  case user
  /// The model's.
  case assistant
}

/// What the client's model said.
public struct SamplingAnswer: Sendable, Hashable {
  /// The model that answered.
  public let model: String
  /// Why it stopped, where that is known: `endTurn`, `maxTokens`, `toolUse` …
  public let stopReason: String?
  /// What it said, as it was sent: a block of content or an array of them.
  public let content: JSON

  init?(_ json: JSON) {
    guard let model = json["model"]?.stringValue, let content = json["content"], json["role"]?.stringValue != nil,
      (content.arrayValue ?? [content]).allSatisfy({ $0["type"]?.stringValue != nil })
    else { return nil }
    self.model = model
    self.content = content
    stopReason = json["stopReason"]?.stringValue
  }

  /// The texts among it.
  public var text: String {
    (content.arrayValue ?? [content]).compactMap { $0["text"]?.stringValue }.joined(separator: "\n")
  }

  /// The tools that it wants to use: id, name and arguments of each.
  public var toolUses: [(id: String, name: String, input: JSON)] {
    (content.arrayValue ?? [content]).compactMap { block in
      guard block["type"]?.stringValue == "tool_use", let id = block["id"]?.stringValue,
        let name = block["name"]?.stringValue
      else { return nil }
      return (id, name, block["input"] ?? .object([]))
    }
  }
}

extension SamplingRequest {
  /// The parameters of `sampling/createMessage`.
  var params: JSON {
    .object([
      "messages": .array(messages.map(\.json)), "maxTokens": .integer(Int64(maxTokens)),
      "systemPrompt": systemPrompt.map(JSON.string), "temperature": temperature.map(JSON.number),
      "stopSequences": stopSequences.isEmpty ? nil : .array(stopSequences.map(JSON.string)),
      "modelPreferences": modelHints.isEmpty
        ? nil : .object(["hints": .array(modelHints.map { .object(["name": .string($0)]) })]),
      "tools": tools.isEmpty ? nil : .array(tools.map(\.json)),
      "toolChoice": toolChoice.map { .object(["mode": .string($0)]) },
    ])
  }
}

extension SamplingRequest.Tool {
  fileprivate var json: JSON {
    .object([
      "name": .string(name), "description": description.map(JSON.string), "inputSchema": inputSchema,
    ])
  }
}

extension SamplingRequest.Message {
  /// One part stands alone, as every revision has it; several are an array, as those with tools have it.
  fileprivate var json: JSON {
    let parts = content.map(\.json)
    return .object(["role": .string(role.rawValue), "content": parts.count == 1 ? parts[0] : .array(parts)])
  }
}

extension SamplingRequest.Content {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): ["type": "text", "text": .string(text)]
    case .image(let bytes, let type):
      ["type": "image", "data": .string(Base64.encode(bytes)), "mimeType": .string(type)]
    case .audio(let bytes, let type):
      ["type": "audio", "data": .string(Base64.encode(bytes)), "mimeType": .string(type)]
    case .toolUse(let id, let name, let input):
      ["type": "tool_use", "id": .string(id), "name": .string(name), "input": input]
    case .toolResult(let id, let blocks, let isError):
      [
        "type": "tool_result", "toolUseId": .string(id), "content": .array(blocks.map(\.json)),
        "isError": .bool(isError),
      ]
    }
  }
}
