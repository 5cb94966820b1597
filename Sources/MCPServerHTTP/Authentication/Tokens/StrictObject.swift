// JSON objects that are signed or trusted: a name that stands twice could mean one thing to us and another to whoever
// looked at the text before, so there is no such object here.

#if OAuth
  import MCPCore

  extension JSON {
    /// Reads an object in which no name stands twice, at any depth; `nil` where the bytes are anything else.
    init?(strictObject bytes: [UInt8]) {
      guard let text = String(validating: bytes, as: UTF8.self), let value = try? JSON.parse(text, maximumDepth: 16),
        case .object = value, !value.hasRepeatedNames
      else { return nil }
      self = value
    }

    private var hasRepeatedNames: Bool {
      switch self {
      case .object(let members):
        Set(members.map { Array($0.key.utf8) }).count < members.count || members.contains { $0.value.hasRepeatedNames }
      case .array(let elements): elements.contains { $0.hasRepeatedNames }
      default: false
      }
    }
  }

  extension String {
    /// Whether both are the same bytes; `==` also takes texts for equal that are the same to a reader.
    func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
  }
#endif
