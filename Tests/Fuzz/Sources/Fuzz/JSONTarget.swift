// JSON: a text becomes a tree, the tree a text, and that text the same tree. The standard library is the judge of what
// is UTF-8. Two things are not round trips by decision: a whole double is written without a fraction and comes back as
// an integer, and a number beyond the doubles is written as null.

import MCPCore

func fuzzJSON(_ input: UnsafeRawBufferPointer) {
  input.withMemoryRebound(to: UInt8.self) { bytes in
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    require((firstMalformedUTF8(in: bytes) == nil) == isUTF8, "what is UTF-8 is what the standard library takes for it")
    var tape = JSONTape()
    do throws(JSONError) {
      let view = try tape.parse(bytes)
      require(isUTF8, "a text that is not UTF-8 is refused")
      checkRoundTrip(JSON(view))
    } catch {
      require((0...bytes.count).contains(error.offset), "an error stands within the text: \(error)")
    }
  }
}

private func checkRoundTrip(_ tree: JSON) {
  let text = tree.text
  let again: JSON
  do {
    again = try JSON.parse(text)
  } catch {
    return require(false, "what the writer writes can be parsed: \(error) in \(text)")
  }
  require(again.text.utf8.elementsEqual(text.utf8), "a tree that was parsed is written as it stood: \(text)")
  require(tree.asWritten == again.asWritten, "a tree comes back as it was: \(text)")
}

extension JSON {
  /// This tree with its numbers as they come back from the writer's text.
  fileprivate var asWritten: JSON {
    switch self {
    case .number(let number) where !number.isFinite: .null
    case .number(let number): Int64(exactly: number).map { $0.magnitude < 1 << 53 ? .integer($0) : self } ?? self
    case .array(let elements): .array(elements.map(\.asWritten))
    case .object(let members): .object(members.map { Member(key: $0.key, value: $0.value.asWritten) })
    default: self
    }
  }
}
