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

/// One block of content.
public enum ContentBlock: Sendable, Hashable {
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
}

extension ContentBlock: WireEncodable {
  /// Appends the block in MCP's form.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
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
    }
    writer.endObject()
  }

  private func media(_ type: String, _ bytes: [UInt8], _ mimeType: String, to writer: inout JSONWriter) {
    writer.member(#""type":"#, type)
    writer.member(#""data":"#, base64(bytes))
    writer.member(#""mimeType":"#, mimeType)
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
    case .bytes(let bytes): writer.member(#""blob":"#, base64(bytes))
    }
    writer.endObject()
  }
}

/// RFC 4648 base64 with padding.
func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  var index = 0
  while index < bytes.count {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    let group = UInt32(bytes[index]) << 16 | UInt32(second) << 8 | UInt32(third)
    text.append(alphabet[Int(group >> 18)])
    text.append(alphabet[Int(group >> 12 & 63)])
    text.append(index + 1 < bytes.count ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "="))
    text.append(index + 2 < bytes.count ? alphabet[Int(group & 63)] : UInt8(ascii: "="))
    index += 3
  }
  return String(decoding: text, as: UTF8.self)
}
