// Locks that are none: edited, merged, of another program, of a newer mcpgen, broken, huge, deep.

import MCPCore
import MCPGenContract
import MCPGenSpec
import Testing

@Suite("Reading locks")
struct LockReadingTests {
  private let text: String

  init() throws { text = Lock(try LockSample.contract()).text }

  /// The error that a text is refused with; `nil` where it is taken.
  private func error(_ text: String) -> LockError? {
    do throws(LockError) {
      _ = try Lock(reading: LockSample.source(text))
      return nil
    } catch {
      return error
    }
  }

  // MARK: Edited

  @Test("An edited entry is named")
  func editedEntry() {
    let edited = text.replacing("orders:write", with: "orders:read")
    #expect(error(edited) == .edited(["tools/cancel_order"]))
    #expect(error(edited)?.message == "this lock was edited: `tools/cancel_order` does not fit its digest")
  }

  @Test("An entry that was taken out or put in is named")
  func removedEntry() throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let entry = try #require(lines.firstIndex { $0.contains(#""family":"cancel_order""#) })
    var fewer = lines
    fewer.remove(at: entry)
    #expect(error(fewer.joined(separator: "\n")) == .edited(["tools/cancel_order"]))
    var renamed = lines
    renamed[entry] = Substring(lines[entry].replacing(#""family":"cancel_order""#, with: #""family":"undo_order""#))
    #expect(error(renamed.joined(separator: "\n")) == .edited(["tools/cancel_order", "tools/undo_order"]))
  }

  @Test("What no entry holds is covered by the digest of the whole")
  func editedServer() {
    #expect(error(text.replacing("\"1.2.0\"", with: "\"1.3.0\"")) == .edited(["contract"]))
    #expect(error(text.replacing("Orders of a shop.", with: "Orders.")) == .edited(["contract"]))
  }

  @Test("Whoever changes digests too is found where the text says more than is read")
  func extras() throws {
    // A member with a name that stands twice: readers would not agree which of them counts.
    let twice = text.replacing("  \"lockVersion\": 1", with: "  \"lockVersion\": 1,\n  \"lockVersion\": 1")
    #expect(error(twice) == .rewritten)
    let unknown = text.replacing("  \"lockVersion\": 1", with: "  \"approved\": true,\n  \"lockVersion\": 1")
    #expect(error(unknown) == .rewritten)
    #expect(error(text.replacing("  \"digest\"", with: "   \"digest\"")) == .rewritten)
  }

  @Test("Any byte that is changed is noticed")
  func everyByte() {
    let bytes = Array(text.utf8)
    // A step that shares no factor with the length of a line, so that all parts are met.
    for index in stride(from: 0, to: bytes.count, by: 37) where bytes[index] != UInt8(ascii: "\r") {
      var changed = bytes
      changed[index] = bytes[index] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
      let source = SourceText(path: "mcpgen.lock", bytes: changed)
      #expect(throws: LockError.self, "byte \(index)") { try Lock(reading: source) }
    }
  }

  @Test("Line breaks of another system are no edit")
  func lineBreaks() {
    #expect(error(text.replacing("\n", with: "\r\n")) == nil)
  }

  // MARK: Not a lock

  @Test("A merge that nobody finished is told as such, at its line")
  func conflict() {
    let conflict = text.replacing("    \"tools\": [", with: "<<<<<<< HEAD\n    \"tools\": [\n=======\n>>>>>>> main")
    guard case .conflict(let offset)? = error(conflict) else {
      Issue.record("\(String(describing: error(conflict)))")
      return
    }
    #expect(conflict.utf8.dropFirst(offset).starts(with: "<<<<<<< ".utf8))
  }

  @Test(
    "Files of other programs are told apart",
    arguments: [
      (#"{"lockfileVersion": 3, "packages": {}}"#, "it is a lock of npm"),
      (#"{"pins": [], "version": 3}"#, "it is what Swift's package manager resolved"),
      (#"{"tools": []}"#, "it is an answer to `tools/list`"), (#"{"a": 1}"#, "it has no `lockVersion`"),
      ("[]", "it is not an object"), ("null", "it is not an object"), ("{}", "it has no `lockVersion`"),
    ])
  func otherFormats(text: String, found: String) {
    #expect(error(text) == .otherFormat(found))
  }

  @Test("A newer format says that mcpgen is too old, whatever else is in it")
  func newer() {
    #expect(error(#"{"lockVersion": 2}"#) == .newer(version: 2))
    #expect(error(text.replacing("\"lockVersion\": 1", with: "\"lockVersion\": 7")) == .newer(version: 7))
    #expect(error(#"{"lockVersion": 2}"#)?.help.contains("Raise mcpgen") == true)
  }

  @Test(
    "A lock with parts missing or of another kind says which",
    arguments: [
      (#"{"lockVersion": "1"}"#, "lockVersion"), (#"{"lockVersion": 0}"#, "lockVersion"),
      (#"{"lockVersion": -1}"#, "lockVersion"), (#"{"lockVersion": 1.5}"#, "lockVersion"),
      (#"{"lockVersion": 1}"#, "contract"), (#"{"lockVersion": 1, "contract": []}"#, "contract"),
      (#"{"lockVersion": 1, "contract": {}}"#, "language"),
    ])
  func malformed(text: String, path: String) {
    guard case .malformed(path, _)? = error(text) else {
      Issue.record("\(String(describing: error(text)))")
      return
    }
  }

  @Test(
    "Text that is no JSON is refused with its place",
    arguments: ["", "{", "mcpgen: 1\n", "{\"lockVersion\": 1", "\u{FEFF}{}"])
  func notJSON(text: String) {
    guard case .notJSON(_, let offset)? = error(text) else {
      Issue.record("\(String(describing: error(text)))")
      return
    }
    #expect(offset <= text.utf8.count)
  }

  @Test("Deep and large texts are refused or read, and never end the program")
  func hostile() {
    let deep = String(repeating: "[", count: 1_000_000)
    guard case .notJSON? = error(deep) else {
      Issue.record("deep")
      return
    }
    let nested = #"{"lockVersion": 1, "language": 1, "contract": "# + String(repeating: "{\"a\":", count: 500)
    guard case .notJSON? = error(nested) else {
      Issue.record("nested")
      return
    }
    let wide =
      #"{"lockVersion": 1, "language": 1, "contract": {"tools": ["#
      + Array(repeating: "{}", count: 300_000).joined(separator: ",") + "]}}"
    #expect(error(wide) == .edited(["tools/"]))
    let bytes = SourceText(path: "mcpgen.lock", bytes: [0xFF, 0xFE, 0x00, 0x7B])
    #expect(throws: LockError.self) { try Lock(reading: bytes) }
  }
}
