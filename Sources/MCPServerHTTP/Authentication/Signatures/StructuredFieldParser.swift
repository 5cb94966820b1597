// Reads dictionaries of RFC 8941. Stricter than the RFC in one way: a name that stands twice, in a dictionary or among
// parameters, is refused, where the RFC lets the last one win: two readers could take two different ones.

#if HTTP
  import MCPCore

  /// A parser of one field.
  struct StructuredFieldParser {
    /// Bounds of what is read: far more than a signature needs.
    enum Bounds {
      static let bytes = 8 << 10
      static let members = 16
      static let items = 64
      static let parameters = 16
    }

    /// The field is no dictionary, or holds what signatures have no use for (decimals, dates).
    struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position = 0

    /// Reads a dictionary from all lines of a field.
    static func dictionary(_ lines: [String]) throws(Malformed) -> [(name: String, member: FieldMember)] {
      guard lines.reduce(0, { $0 + $1.utf8.count + 2 }) <= Bounds.bytes else { throw Malformed() }
      var parser = StructuredFieldParser(bytes: Array(lines.joined(separator: ", ").utf8))
      return try parser.dictionary()
    }

    private mutating func dictionary() throws(Malformed) -> [(name: String, member: FieldMember)] {
      var members: [(name: String, member: FieldMember)] = []
      skip(" ")
      while true {
        let name = try key()
        guard members.count < Bounds.members, !members.contains(where: { $0.name == name }) else { throw Malformed() }
        members.append((name, try member()))
        skipSpace()
        if position == bytes.count { return members }
        try expect(",")
        skipSpace()
      }
    }

    private mutating func member() throws(Malformed) -> FieldMember {
      guard take("=") else { return .item(.boolean(true), try parameters()) }
      if peek == UInt8(ascii: "(") { return .list(try innerList()) }
      let value = try bareItem()
      return .item(value, try parameters())
    }

    private mutating func innerList() throws(Malformed) -> InnerList {
      var list = InnerList()
      try expect("(")
      while true {
        skip(" ")
        if take(")") { break }
        guard list.items.count < Bounds.items else { throw Malformed() }
        let value = try bareItem()
        list.items.append((value, try parameters()))
        guard peek == UInt8(ascii: " ") || peek == UInt8(ascii: ")") else { throw Malformed() }
      }
      list.parameters = try parameters()
      return list
    }

    private mutating func parameters() throws(Malformed) -> FieldParameters {
      var parameters = FieldParameters()
      while take(";") {
        skip(" ")
        let name = try key()
        guard parameters.all.count < Bounds.parameters, parameters[name] == nil else { throw Malformed() }
        parameters.all.append((name, take("=") ? try bareItem() : .boolean(true)))
      }
      return parameters
    }

    // MARK: Values

    private mutating func bareItem() throws(Malformed) -> BareItem {
      guard let first = peek else { throw Malformed() }
      switch first {
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: ":"): return .bytes(try byteSequence())
      case UInt8(ascii: "?"):
        position += 1
        if take("1") { return .boolean(true) }
        if take("0") { return .boolean(false) }
        throw Malformed()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try integer())
      default: return .token(try token())
      }
    }

    /// At most 15 digits, as the RFC has it.
    private mutating func integer() throws(Malformed) -> Int64 {
      let start = position
      _ = take("-")
      let digits = position
      while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
      guard (1...15).contains(position - digits), peek != UInt8(ascii: "."),
        let value = Int64(text(from: start))
      else { throw Malformed() }
      return value
    }

    private mutating func string() throws(Malformed) -> String {
      var result: [UInt8] = []
      position += 1
      while let byte = peek {
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = peek, escaped == UInt8(ascii: "\"") || escaped == UInt8(ascii: "\\") else {
            throw Malformed()
          }
          position += 1
          result.append(escaped)
        case 0x20...0x7E: result.append(byte)
        default: throw Malformed()
        }
      }
      throw Malformed()
    }

    private mutating func byteSequence() throws(Malformed) -> [UInt8] {
      position += 1
      let start = position
      while let byte = peek, byte != UInt8(ascii: ":") { position += 1 }
      guard peek != nil, let decoded = Base64.decode(bytes[start..<position]) else { throw Malformed() }
      position += 1
      return decoded
    }

    private mutating func token() throws(Malformed) -> String {
      let start = position
      guard let first = peek, Self.isLetter(first) || first == UInt8(ascii: "*") else { throw Malformed() }
      while let byte = peek, Self.isTokenByte(byte) { position += 1 }
      return text(from: start)
    }

    private mutating func key() throws(Malformed) -> String {
      let start = position
      guard let first = peek, Self.isLowercase(first) || first == UInt8(ascii: "*") else { throw Malformed() }
      while let byte = peek, Self.isLowercase(byte) || Self.isDigit(byte) || "_-.*".utf8.contains(byte) {
        position += 1
      }
      return text(from: start)
    }

    // MARK: Bytes

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func text(from start: Int) -> String { String(decoding: bytes[start..<position], as: UTF8.self) }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard peek == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(Malformed) {
      guard take(character) else { throw Malformed() }
    }

    private mutating func skip(_ character: Unicode.Scalar) { while take(character) {} }

    private mutating func skipSpace() { while take(" ") || take("\t") {} }

    private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { isLowercase(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isTokenByte(_ byte: UInt8) -> Bool {
      isLetter(byte) || isDigit(byte) || "!#$%&'*+-.^_`|~:/".utf8.contains(byte)
    }
  }
#endif
