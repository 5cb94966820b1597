// What a human is asked to approve, and the two things that are made of it: a digest that binds an approval to one call
// and no other, and the text of a file.

import MCPCore

/// The call that an approval is for: all of it must be the same when the call comes again.
struct ApprovalBinding: Sendable, Hashable {
  var caller: String
  var tenant: String?
  var tool: String
  /// The digest of the arguments.
  var argumentDigest: [UInt8]

  /// 64 hexadecimal digits that stand for the binding: every part is told apart from the next by its length.
  var name: String {
    var bytes: [UInt8] = []
    for part: [UInt8] in [
      Array(caller.utf8), tenant.map { Array($0.utf8) + [1] } ?? [], Array(tool.utf8), argumentDigest,
    ] {
      withUnsafeBytes(of: UInt64(part.count).bigEndian) { bytes += $0 }
      bytes += part
    }
    return SHA256.digest(bytes).hexadecimal
  }
}

/// A question to the operator.
struct ApprovalRequest: Sendable, Hashable {
  /// The longest texts that are kept, in bytes: what is longer is cut, and says so.
  static let longestQuestion = 4_096
  static let longestArguments = 65_536

  var binding: ApprovalBinding
  /// What the human is asked.
  var question: String
  /// The arguments for the human to read; what counts is the digest.
  var argumentsText: String

  init(binding: ApprovalBinding, question: String, argumentsText: String) {
    self.binding = binding
    self.question = Self.cut(question, Self.longestQuestion)
    self.argumentsText = Self.cut(argumentsText, Self.longestArguments)
  }

  private static func cut(_ text: String, _ longest: Int) -> String {
    let count = text.utf8.count
    guard count > longest else { return text }
    return "\(String(decoding: text.utf8.prefix(longest), as: UTF8.self)) … (\(count - longest) more bytes)"
  }

  /// The request as a file has it.
  var json: JSON {
    .object([
      "caller": .string(binding.caller), "tenant": binding.tenant.map { .string($0) }, "tool": .string(binding.tool),
      "argumentDigest": .string(Base64.encodeURL(binding.argumentDigest)), "question": .string(question),
      "arguments": .string(argumentsText),
    ])
  }

  /// Reads a file's request; `nil` where it is none.
  init?(_ json: JSON) {
    guard let caller = json["caller"]?.stringValue, let tool = json["tool"]?.stringValue,
      let digest = json["argumentDigest"]?.stringValue.flatMap({ Base64.decodeURL($0) }),
      let question = json["question"]?.stringValue, let arguments = json["arguments"]?.stringValue
    else { return nil }
    binding = ApprovalBinding(
      caller: caller, tenant: json["tenant"]?.stringValue, tool: tool, argumentDigest: digest)
    self.question = question
    argumentsText = arguments
  }
}

extension [UInt8] {
  /// Two lower-case digits for every byte.
  var hexadecimal: String {
    let digits = Array<UInt8>("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
