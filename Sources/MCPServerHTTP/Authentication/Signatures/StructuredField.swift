// Values of structured fields (RFC 8941), as far as signatures need them, and the one text of each: a signature is over the
// text that a value has when it is written again, not over the one that arrived.

#if HTTP
  import MCPCore

  /// A value without parameters.
  enum BareItem: Equatable {
    case integer(Int64)
    case string(String)
    case token(String)
    case bytes([UInt8])
    case boolean(Bool)

    /// Its text.
    var text: String {
      switch self {
      case .integer(let number): return "\(number)"
      case .token(let text): return text
      case .bytes(let bytes): return ":\(Base64.encode(bytes)):"
      case .boolean(let value): return value ? "?1" : "?0"
      case .string(let text):
        var result = "\""
        for character in text.unicodeScalars {
          if character == "\"" || character == "\\" { result += "\\" }
          result.unicodeScalars.append(character)
        }
        return result + "\""
      }
    }
  }

  /// Parameters in their order; no name stands twice.
  struct FieldParameters: Equatable {
    var all: [(name: String, value: BareItem)] = []

    subscript(name: String) -> BareItem? { all.first { $0.name == name }?.value }

    /// Their text.
    var text: String {
      all.map { $0.value == .boolean(true) ? ";\($0.name)" : ";\($0.name)=\($0.value.text)" }.joined()
    }

    static func == (left: FieldParameters, right: FieldParameters) -> Bool {
      left.all.elementsEqual(right.all) { $0.name == $1.name && $0.value == $1.value }
    }
  }

  /// A list in parentheses.
  struct InnerList: Equatable {
    var items: [(value: BareItem, parameters: FieldParameters)] = []
    var parameters = FieldParameters()

    /// Its text.
    var text: String {
      "(" + items.map { $0.value.text + $0.parameters.text }.joined(separator: " ") + ")" + parameters.text
    }

    static func == (left: InnerList, right: InnerList) -> Bool {
      left.parameters == right.parameters
        && left.items.elementsEqual(right.items) { $0.value == $1.value && $0.parameters == $1.parameters }
    }
  }

  /// A member of a dictionary.
  enum FieldMember: Equatable {
    case item(BareItem, FieldParameters)
    case list(InnerList)
  }
#endif
