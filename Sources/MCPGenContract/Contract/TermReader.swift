// Reads the canonical JSON of a contract back. A lock is a file that people merge and sometimes edit, so every mistake
// names its path, what stands there and what belongs there.

import MCPCore
import MCPGenSpec

/// Reads the members of one object.
struct TermReader {
  /// The object.
  let json: JSON
  /// Where it stands.
  let path: String

  /// A reader of an object.
  init(_ json: JSON, path: String) throws(ContractError) {
    guard case .object = json else {
      throw ContractError(path: path, reason: "expected an object, not \(Self.noun(json))")
    }
    self.json = json
    self.path = path
  }

  /// A text that must be there.
  func text(_ key: String) throws(ContractError) -> String {
    guard let text = try optionalText(key) else { throw missing(key) }
    return text
  }

  /// A text.
  func optionalText(_ key: String) throws(ContractError) -> String? {
    guard let value = json[key] else { return nil }
    guard let text = value.stringValue else { throw wrong(key, value, "a string") }
    return text
  }

  /// A truth value; false where nothing is said.
  func flag(_ key: String) throws(ContractError) -> Bool { try optionalFlag(key) ?? false }

  /// A truth value.
  func optionalFlag(_ key: String) throws(ContractError) -> Bool? {
    guard let value = json[key] else { return nil }
    guard let flag = value.boolValue else { throw wrong(key, value, "true or false") }
    return flag
  }

  /// A whole number.
  func optionalInteger(_ key: String) throws(ContractError) -> Int? {
    guard let value = json[key] else { return nil }
    guard let number = value.intValue else { throw wrong(key, value, "a whole number") }
    return number
  }

  /// An array of texts; empty where nothing is said.
  func texts(_ key: String) throws(ContractError) -> [String] {
    guard let value = json[key] else { return [] }
    guard let elements = value.arrayValue else { throw wrong(key, value, "an array of strings") }
    var texts: [String] = []
    for element in elements {
      guard let text = element.stringValue else { throw wrong(key, element, "strings alone") }
      texts.append(text)
    }
    return texts
  }

  /// An array.
  func optionalArray(_ key: String) throws(ContractError) -> [JSON]? {
    guard let value = json[key] else { return nil }
    guard let elements = value.arrayValue else { throw wrong(key, value, "an array") }
    return elements
  }

  /// The members of an object; none where nothing is said.
  func values(_ key: String) throws(ContractError) -> [String: JSON] {
    guard let value = json[key] else { return [:] }
    guard let members = value.objectValue else { throw wrong(key, value, "an object") }
    return Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The members of an object whose values are texts.
  func textMap(_ key: String) throws(ContractError) -> [String: String] {
    var result: [String: String] = [:]
    for (name, value) in try values(key) {
      guard let text = value.stringValue else { throw wrong(key + "/" + name, value, "a string") }
      result[name] = text
    }
    return result
  }

  /// The members of an object whose values are lists of texts.
  func listMap(_ key: String) throws(ContractError) -> [String: [String]] {
    var result: [String: [String]] = [:]
    let inner = try optionalReader(key)
    for name in try values(key).keys { result[name] = try inner?.texts(name) }
    return result
  }

  /// A schema: an object or a truth value.
  func optionalSchema(_ key: String) throws(ContractError) -> JSON? {
    guard let value = json[key] else { return nil }
    if value.objectValue == nil, value.boolValue == nil { throw wrong(key, value, "a JSON Schema") }
    return value.canonical
  }

  /// A word of an enumeration that must be there.
  func word<Word: RawRepresentable>(_ key: String, as type: Word.Type = Word.self) throws(ContractError) -> Word
  where Word.RawValue == String {
    guard let word: Word = try optionalWord(key) else { throw missing(key) }
    return word
  }

  /// A word of an enumeration.
  func optionalWord<Word: RawRepresentable>(
    _ key: String, as type: Word.Type = Word.self
  ) throws(ContractError) -> Word? where Word.RawValue == String {
    guard let text = try optionalText(key) else { return nil }
    guard let word = Word(rawValue: text) else { throw wrong(key, .string(text), "a \(Word.self)".lowercased()) }
    return word
  }

  /// A value in one of the small notations.
  func notation<Value>(
    _ key: String, _ read: (String) throws(ValueSyntaxError) -> Value
  ) throws(ContractError) -> Value? {
    guard let text = try optionalText(key) else { return nil }
    do throws(ValueSyntaxError) {
      return try read(text)
    } catch {
      throw ContractError(path: inner(key), reason: "\(SafeText.quoted(text)): \(error)")
    }
  }

  /// A reader of an inner object.
  func optionalReader(_ key: String) throws(ContractError) -> TermReader? {
    guard let value = json[key] else { return nil }
    return try TermReader(value, path: inner(key))
  }

  /// The objects of an array.
  func readers(_ key: String) throws(ContractError) -> [TermReader]? {
    guard let elements = try optionalArray(key) else { return nil }
    var readers: [TermReader] = []
    for (index, element) in elements.enumerated() {
      let name = element["name"]?.stringValue ?? element["code"]?.stringValue ?? String(index)
      readers.append(try TermReader(element, path: inner(key) + "/" + name))
    }
    return readers
  }

  /// That a key is missing.
  func missing(_ key: String) -> ContractError {
    ContractError(path: path, reason: "`\(key)` is missing")
  }

  private func wrong(_ key: String, _ value: JSON, _ expected: String) -> ContractError {
    ContractError(path: inner(key), reason: "expected \(expected), not \(Self.noun(value))")
  }

  private func inner(_ key: String) -> String { path.isEmpty ? key : path + "/" + key }

  private static func noun(_ json: JSON) -> String {
    switch json {
    case .null: "null"
    case .bool: "a truth value"
    case .integer, .bigInteger, .number: "a number"
    case .string(let text): SafeText.quoted(text)
    case .array: "an array"
    case .object: "an object"
    }
  }
}
