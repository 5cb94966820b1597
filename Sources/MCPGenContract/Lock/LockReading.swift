// Reading a lock, in the order in which it can be something else: JSON, a lock, of this format, whole, unedited.

import MCPCore
import MCPGenSpec

extension Lock {
  /// Levels of JSON that a lock may have: its own and those of the schemas in it.
  private static let maximumDepth = 128

  /// Whether a JSON text says of itself that it is a lock, of whatever format.
  public static func isLock(_ json: JSON) -> Bool { json["lockVersion"] != nil }

  /// Reads a lock.
  /// - Parameter source: the file; line breaks may be those of another system.
  public init(reading source: SourceText) throws(LockError) {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let json: JSON
    do throws(JSONError) {
      json = try JSON.parse(source.bytes, maximumDepth: Self.maximumDepth)
    } catch {
      if let offset = Self.conflict(in: source) { throw .conflict(offset: offset) }
      throw .notJSON(reason: error.reason.rawValue, offset: error.offset)
    }
    try Self.checkFormat(json)
    guard let body = json["contract"], body.objectValue != nil else {
      throw .malformed(path: "contract", reason: "must be an object: the contract")
    }
    guard let language = json["language"]?.intValue else {
      throw .malformed(path: "language", reason: "must be a number: the version of the spec language")
    }
    let edited = Self.edited(json, body)
    guard edited.isEmpty else { throw .edited(edited) }
    do throws(ContractError) {
      var contract = try Contract(json: body, at: source.startSpan)
      LockPlaces.note(in: source, of: &contract)
      self.init(contract, language: language)
    } catch {
      throw .malformed(path: "contract/" + error.path, reason: error.reason)
    }
    // What is spelt otherwise could be read otherwise: a name that stands twice, a member that nobody looks at.
    guard Self.isSame(text, self.text) else { throw .rewritten }
  }

  /// The byte at which the first mark of a merge stands.
  private static func conflict(in source: SourceText) -> Int? {
    let marks = ["<<<<<<< ", "=======", ">>>>>>> "].map { Array($0.utf8) }
    return (1...source.lineCount).first { number in marks.contains { source.line(number).starts(with: $0) } }
      .map { source.line($0).startIndex }
  }

  private static func checkFormat(_ json: JSON) throws(LockError) {
    guard let members = json.objectValue else { throw .otherFormat("it is not an object") }
    guard let version = json["lockVersion"] else { throw .otherFormat(guess(members.map(\.key))) }
    guard let number = version.intValue, number > 0 else {
      throw .malformed(path: "lockVersion", reason: "must be a whole number from 1 on")
    }
    guard number <= Lock.version else { throw .newer(version: number) }
  }

  /// What else it may be, by the names of its members.
  private static func guess(_ keys: [String]) -> String {
    if keys.contains("lockfileVersion") { return "it is a lock of npm" }
    if keys.contains("pins") { return "it is what Swift's package manager resolved" }
    if keys.contains("tools") || keys.contains("result") { return "it is an answer to `tools/list`" }
    return "it has no `lockVersion`"
  }

  /// The paths of what does not fit its digest.
  private static func edited(_ json: JSON, _ body: JSON) -> [String] {
    let actual = LockDigests(of: body)
    var paths: [String] = []
    for group in LockDigests.groups {
      let said = json["digests"]?[group]?.objectValue ?? []
      let names = Set(said.map(\.key)).union(actual.parts[group].map { $0.keys.map(\.self) } ?? [])
      for name in names.sorted() {
        let digest = json["digests"]?[group]?[name]?.stringValue
        if digest != actual.parts[group]?[name]?.description { paths.append("\(group)/\(name)") }
      }
    }
    if paths.isEmpty, json["digest"]?.stringValue != actual.whole.description { paths = ["contract"] }
    return paths
  }

  /// Whether two texts are the same but for the line breaks of another system.
  private static func isSame(_ text: String, _ canonical: String) -> Bool {
    text.utf8.filter { $0 != UInt8(ascii: "\r") }.elementsEqual(canonical.utf8)
  }
}
