// `Content-Type` and `Accept`. Nearly all clients send one of a few texts, which are compared as a whole before anything
// is taken apart.

#if HTTP
  /// What requests say of the kinds of their bodies and of the answers.
  enum MediaTypes {
    /// Whether a body of this type is JSON in UTF-8.
    static func isJSON(_ contentType: String?) -> Bool {
      guard let contentType else { return false }
      if contentType == "application/json" { return true }
      let parts = contentType.split(separator: ";", omittingEmptySubsequences: false)
      guard trimmed(parts[0]).lowercased() == "application/json" else { return false }
      return parts.dropFirst().allSatisfy { parameter in
        let text = trimmed(parameter).lowercased()
        guard text.hasPrefix("charset=") else { return true }
        return ["utf-8", "\"utf-8\"", "utf8"].contains(text.dropFirst("charset=".count))
      }
    }

    /// What an answer may be.
    struct Accepted: OptionSet {
      let rawValue: UInt8

      static let json = Accepted(rawValue: 1 << 0)
      static let events = Accepted(rawValue: 1 << 1)
      static let both: Accepted = [json, events]
    }

    /// What a client accepts: both, where it says nothing.
    static func accepted(_ accept: String?) -> Accepted {
      guard let accept else { return .both }
      if accept == "application/json, text/event-stream" || accept == "*/*" { return .both }
      if accept == "text/event-stream" { return .events }
      var accepted: Accepted = []
      for entry in accept.split(separator: ",") {
        let parts = entry.split(separator: ";", omittingEmptySubsequences: false)
        if parts.dropFirst().contains(where: isZeroWeight) { continue }
        switch trimmed(parts[0]).lowercased() {
        case "*/*": accepted = .both
        case "application/*", "application/json": accepted.insert(.json)
        case "text/*", "text/event-stream": accepted.insert(.events)
        default: break
        }
      }
      return accepted
    }

    /// Whether a parameter says that the type is not wanted.
    private static func isZeroWeight(_ parameter: Substring) -> Bool {
      let text = trimmed(parameter).lowercased()
      return text.hasPrefix("q=") && Double(text.dropFirst(2)) == 0
    }

    private static func trimmed(_ text: Substring) -> Substring {
      var text = text
      while text.first == " " || text.first == "\t" { text.removeFirst() }
      while text.last == " " || text.last == "\t" { text.removeLast() }
      return text
    }
  }
#endif
