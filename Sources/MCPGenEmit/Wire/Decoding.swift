// Typed values from a decoded object, and objects from typed values. `internal` properties are read from neither and
// written to neither: leaving them out here is what keeps them off the wire.

import MCPGenSpec

extension Declaration {
  /// A call of the memberwise initialiser `callee`, each value read from `source`.
  func decoding(_ callee: String, from source: String) -> Code {
    let arguments = fields.compactMap { $0.isInternal ? $0.internalDefault : $0.decoding(from: source) }
    return .list("\(callee)(", arguments, ")")
  }

  /// How the type comes off the wire and goes onto it; nothing for types that do so by themselves.
  func conformances(isDecoded: Bool, isEncoded: Bool) -> Code {
    switch kind {
    case .enumeration: return .declaration("extension \(qualifiedName)", "WireChoice", .empty)
    case .constrained, .alias: return .empty
    case .structure:
      return .spaced([isDecoded ? decodingConformance : .empty, isEncoded ? encodingConformance : .empty])
    }
  }

  private var decodingConformance: Code {
    let initialiser = Code.block("init(_ object: WireObject) throws", decoding("self.init", from: "object"))
    return .declaration("extension \(qualifiedName)", "WireStruct", initialiser)
  }

  private var encodingConformance: Code {
    let members = fields.filter { !$0.isInternal }.map(\.encoding)
    let body = Code.stacked(["writer.beginObject()"] + members + ["writer.endObject()"])
    return .declaration(
      "extension \(qualifiedName)", "WireEncodable", .block("func write(to writer: inout JSONWriter)", body))
  }
}

extension Field {
  /// The default of an `internal` property that could not stand in its declaration.
  fileprivate var internalDefault: Code? {
    guard let defaultValue, defaultValue.canThrow else { return nil }
    return .argument(label, defaultValue.code.prepending("try "))
  }

  fileprivate func decoding(from source: String) -> Code {
    let key = SwiftLiteral.string(wire)
    let isRequired = defaultValue == nil && !type.isOptional
    let read = "try \(source).\(isRequired ? "required" : "optional")("
    guard let defaultValue else { return .argument(label, "\(read)\(key))") }
    // Where null is a value, it is not what the default stands for.
    if type.isOptional {
      return .argument(label, .list(read, [Code(key), .argument("default", defaultValue.code)], ")"))
    }
    return .argument(label, .operation(Code("\(read)\(key))"), defaultValue.code.prepending("?? ")))
  }

  fileprivate var encoding: Code {
    let method = type.isOptional && !property.isOptional ? "nullableMember" : "member"
    let value = name == "writer" ? "self.writer" : name
    return .list("writer.\(method)(", [Code(SwiftLiteral.jsonKey(wire)), Code(value)], ")")
  }
}
