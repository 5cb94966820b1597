// Content blocks, for tools that answer with more than one value of a declared type (`returns: content`).

import MCPCore

/// The answer of a tool with `returns: content`.
public struct ToolContent: Sendable, Hashable {
  /// The blocks, in order.
  public var blocks: [ContentBlock]
  /// Whether the call failed; the blocks then say why.
  public var isError: Bool

  /// Content blocks.
  public init(_ blocks: [ContentBlock], isError: Bool = false) {
    self.blocks = blocks
    self.isError = isError
  }

  /// One block of text.
  public static func text(_ text: String) -> ToolContent { ToolContent([.text(text)]) }
}

/// One message of a prompt whose handler makes its messages.
public struct PromptMessage: Sendable, Hashable {
  /// Whose words it holds.
  public var role: Role
  /// What it holds.
  public var content: ContentBlock

  /// A message.
  public init(_ role: Role, _ content: ContentBlock) {
    self.role = role
    self.content = content
  }

  /// Words of the user.
  public static func user(_ content: ContentBlock) -> PromptMessage { PromptMessage(.user, content) }
  /// Words of the assistant.
  public static func assistant(_ content: ContentBlock) -> PromptMessage { PromptMessage(.assistant, content) }
}

/// One block of content.
public indirect enum ContentBlock: Sendable, Hashable {
  /// Text.
  case text(String)
  /// An image: its bytes and media type (`image/png`).
  case image([UInt8], mimeType: String)
  /// Sound: its bytes and media type (`audio/wav`).
  case audio([UInt8], mimeType: String)
  /// A resource with its text.
  case resource(uri: String, mimeType: String?, text: String)
  /// A resource with its bytes.
  case binaryResource(uri: String, mimeType: String?, bytes: [UInt8])
  /// A link to a resource.
  case resourceLink(uri: String, name: String, description: String?, mimeType: String?)
  /// A block with what clients should know about it.
  case annotated(ContentBlock, Annotations)

  /// The same block, for whom it is meant and how much it matters.
  public func annotated(_ annotations: Annotations) -> ContentBlock { .annotated(self, annotations) }
}

/// What clients should know about a block of content.
public struct Annotations: Sendable, Hashable {
  /// For whom it is meant; empty: for anybody.
  public var audience: [Role]
  /// How much it matters, from 0 (optional) to 1 (needed).
  public var priority: Double?
  /// When it was last changed: a date and time of RFC 3339.
  public var lastModified: String?

  /// Annotations.
  public init(audience: [Role] = [], priority: Double? = nil, lastModified: String? = nil) {
    self.audience = audience
    self.priority = priority
    self.lastModified = lastModified
  }
}

extension ContentBlock: WireEncodable {
  /// Appends the block in MCP's form.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writeMembers(to: &writer)
    writer.endObject()
  }

  private func writeMembers(to writer: inout JSONWriter) {
    switch self {
    case .text(let text):
      writer.member(#""type":"#, "text")
      writer.member(#""text":"#, text)
    case .image(let bytes, let mimeType): media("image", bytes, mimeType, to: &writer)
    case .audio(let bytes, let mimeType): media("audio", bytes, mimeType, to: &writer)
    case .resource(let uri, let mimeType, let text):
      writer.member(#""type":"#, "resource")
      writer.member(#""resource":"#, ResourceContents(uri: uri, mimeType: mimeType, content: .text(text)))
    case .binaryResource(let uri, let mimeType, let bytes):
      writer.member(#""type":"#, "resource")
      writer.member(#""resource":"#, ResourceContents(uri: uri, mimeType: mimeType, content: .bytes(bytes)))
    case .resourceLink(let uri, let name, let description, let mimeType):
      writer.member(#""type":"#, "resource_link")
      writer.member(#""uri":"#, uri)
      writer.member(#""name":"#, name)
      writer.member(#""description":"#, description)
      writer.member(#""mimeType":"#, mimeType)
    case .annotated(let block, let annotations):
      block.writeMembers(to: &writer)
      writer.member(#""annotations":"#, annotations.json)
    }
  }

  private func media(_ type: String, _ bytes: [UInt8], _ mimeType: String, to writer: inout JSONWriter) {
    writer.member(#""type":"#, type)
    writer.member(#""data":"#, Base64.encode(bytes))
    writer.member(#""mimeType":"#, mimeType)
  }

  /// The block in what a revision has: a kind that it lacks becomes words about it.
  func fitted(to members: Revision.Members) -> ContentBlock {
    switch self {
    case .audio(let bytes, let mimeType) where !members.contains(.audio):
      .text("[\(bytes.count) bytes of \(mimeType), which this protocol revision cannot carry]")
    case .resourceLink(let uri, let name, let description, _) where !members.contains(.resourceLinks):
      .text(["\(name): \(uri)", description].compactMap { $0 }.joined(separator: "\n"))
    case .annotated(let block, let annotations):
      .annotated(block.fitted(to: members), annotations.fitted(to: members))
    default: self
    }
  }

  /// The block in JSON.
  var json: JSON {
    var writer = JSONWriter()
    write(to: &writer)
    return (try? JSON.parse(writer.text)) ?? .null
  }
}

extension Annotations {
  fileprivate var json: JSON {
    .object([
      "audience": audience.isEmpty ? nil : .array(audience.map { .string($0.rawValue) }),
      "priority": priority.map(JSON.number), "lastModified": lastModified.map(JSON.string),
    ])
  }

  fileprivate func fitted(to members: Revision.Members) -> Annotations {
    var annotations = self
    if !members.contains(.lastModified) { annotations.lastModified = nil }
    return annotations
  }
}

/// One entry of `contents` in the answer to `resources/read`.
struct ResourceContents: WireEncodable {
  enum Content {
    case text(String)
    case bytes([UInt8])
  }

  let uri: String
  let mimeType: String?
  let content: Content

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member(#""uri":"#, uri)
    writer.member(#""mimeType":"#, mimeType)
    switch content {
    case .text(let text): writer.member(#""text":"#, text)
    case .bytes(let bytes): writer.member(#""blob":"#, Base64.encode(bytes))
    }
    writer.endObject()
  }
}
