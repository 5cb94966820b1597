// Any name that MCP allows becomes a name that Swift allows, and names that look alike stay apart or are refused.

import MCPCore
import MCPGenSpec
import Testing

@testable import MCPGenEmit

@Suite("Names")
struct NameTests {
  @Test(
    "Words become lower and upper camel case",
    arguments: [
      ("account_id", "accountID", "AccountID"), ("url", "url", "URL"), ("URLPath", "urlPath", "URLPath"),
      ("get-user", "getUser", "GetUser"), ("getUser", "getUser", "GetUser"),
      ("HTTP_SERVER", "httpServer", "HTTPServer"),
      ("accountIDs", "accountIDs", "AccountIDs"), ("account_ids", "accountIDs", "AccountIDs"),
      ("user.profile/picture", "userProfilePicture", "UserProfilePicture"), ("oauth_token", "oauthToken", "OAuthToken"),
      ("sha256_sum", "sha256Sum", "Sha256Sum"), ("a__b--c", "aBC", "ABC"),
      ("Électronique", "électronique", "Électronique"),
      ("größe", "größe", "Größe"), ("日本", "日本", "日本"), ("x\u{202E}y", "xY", "XY"), ("HIGH", "high", "High"),
      ("iOS", "iOS", "IOS"), ("", "empty", "Empty"), ("<=", "lessEquals", "LessEquals"), ("🎉", "u1f389", "U1f389"),
    ])
  func cases(wire: String, lower: String, upper: String) {
    #expect(CasedName(wire).lower == lower)
    #expect(CasedName(wire).upper == upper)
  }

  @Test(
    "Keywords, digits and words that Swift refuses",
    arguments: [
      ("default", "`default`"), ("class", "`class`"), ("in", "`in`"), ("self", "selfValue"), ("init", "initValue"),
      ("Self", "selfValue"), ("hashValue", "hashValueValue"), ("type", "type"), ("_", "underscore"),
      ("2fa", "value2fa"), ("1.0", "value1Dot0"), ("10", "value10"), ("-1", "minus1"), ("+1", "plus1"),
      ("\u{301}a", "value\u{301}a"),
    ])
  func members(wire: String, swift: String) {
    #expect(SwiftName.member(CasedName(wire), as: .property) == swift)
  }

  @Test(
    "Types that would hide another type get a suffix and a note",
    arguments: [
      ("task", "TaskTool"), ("Type", "TypeTool"), ("string", "StringTool"), ("json", "JSONTool"),
      ("server", "ServerTool"), ("duration", "DurationTool"), ("wire", "WireTool"),
    ])
  func hidingTypes(wire: String, swift: String) {
    let (name, note) = SwiftName.type(CasedName(wire), as: .tool)
    #expect(name == swift)
    #expect(note?.contains(swift) == true)
  }

  @Test("A type with a name of its own keeps it")
  func plainTypes() {
    #expect(SwiftName.type(CasedName("get_account"), as: .tool).name == "GetAccount")
    #expect(SwiftName.type(CasedName("get_account"), as: .tool).note == nil)
    #expect(SwiftName.type(CasedName("2fa"), as: .tool).name == "Tool2fa")
  }

  @Test(
    "A type is never named like a member, whatever the script",
    arguments: ["日本", "ⴰⵙ", "größe", "éa", "ａｂ", "שלום"])
  func scripts(wire: String) {
    let name = CasedName(wire)
    #expect(SwiftName.type(name, as: .property).name != SwiftName.member(name, as: .property))
  }

  @Test(
    "Labels in calls keep the backticks that they need",
    arguments: [("inout", "`inout`"), ("var", "var"), ("in", "in")])
  func labels(wire: String, label: String) {
    #expect(SwiftName.label(SwiftName.member(CasedName(wire), as: .property)) == label)
  }

  @Test("The title decides about capitals where it says the same words")
  func titles() {
    #expect(CasedName("github", title: "GitHub").upper == "GitHub")
    #expect(CasedName("github", title: "GitHub").lower == "gitHub")
    #expect(CasedName("get_github_issue", title: "Get GitHub issue").lower == "getGitHubIssue")
    #expect(CasedName("ebay_order", title: "eBay order").upper == "EBayOrder")
    #expect(CasedName("ebay_order", title: "eBay order").lower == "ebayOrder")
    #expect(CasedName("github", title: "GITHUB").upper == "Github")
    #expect(CasedName("github", title: "GitHub Server").upper == "Github")
  }

  @Test(
    "Elements are named after the singular",
    arguments: [
      ("products", "Product"), ("categories", "Category"), ("boxes", "Box"), ("address", "AddressItem"),
      ("staff", "StaffItem"), ("account_ids", "AccountID"), ("matches", "Match"), ("classes", "Class"),
    ])
  func singular(wire: String, swift: String) {
    #expect(CasedName(wire).singular.upper == swift)
  }

  @Test("Every name of up to 64 strange characters is an identifier that starts and goes on legally")
  func strangeNames() {
    let alphabet = Array("aZ09_-./ ~$@🎉é日\u{200D}\u{301}\"\\`'(){}[]<>:;,!?*&^%#\u{0}\n")
    var state: UInt64 = 42
    for _ in 0..<2000 {
      var name = ""
      for _ in 0..<64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        name.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      let identifier = SwiftName.bare(SwiftName.member(CasedName(name), as: .property))
      #expect(identifier.unicodeScalars.first?.properties.isXIDStart == true, "\(name.debugDescription)")
      #expect(identifier.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }, "\(name.debugDescription)")
    }
  }

  @Test("Names that are one in Swift are an error with both places")
  func collisions() throws {
    let emission = try emission(
      of: tool("get_user") + tool("getUser") + tool("search", "a_b: string, a-b: string, mode: {enum: [x-y, x_y]}"))
    let messages = emission.diagnostics.map(\.message).sorted()
    #expect(messages.count == 4)
    #expect(messages.contains { $0.contains("`getUser`") && $0.contains("`get_user`") && $0.contains("`GetUser`") })
    #expect(messages.contains { $0.contains("`aB`") })
    #expect(messages.contains { $0.contains("`xY`") })
    #expect(emission.diagnostics.allSatisfy { $0.severity == .error && $0.notes.count == 1 && $0.help != nil })
  }

  @Test("A tool's method clashes with what a resource is read by")
  func methodCollisions() throws {
    let emission = try emission(
      of: tool("read_terms") + """
        resources:
          terms: {uri: "docs://terms", description: Terms of use., mimeType: text/plain, public: true}

        """)
    #expect(emission.diagnostics.map(\.message).contains { $0.contains("`readTerms`") })
  }

  @Test("A type that holds itself is an error, through an array it is not")
  func recursion() throws {
    let types = """
      types:
        Node: {properties: {id: string, next: {type: Link, optional: true}, children: {type: array, items: Node}}}
        Link: {properties: {inner: {properties: {node: {type: Node, optional: true}}}}}

      """
    let diagnostics = try emission(of: types + "tools:\n" + tool("do_it")).diagnostics
    #expect(diagnostics.map(\.span.start.line) == [4, 5])
    #expect(diagnostics.allSatisfy { $0.severity == .error && $0.help?.contains("array") == true })
  }

  @Test("A name that is declared by itself is an error, through an array too")
  func circularNames() throws {
    let types = """
      types:
        Tree: {type: array, items: Tree}
        A: {type: array, items: B}
        B: {type: array, items: {type: array, items: A}}
        C: {type: D, nullable: true}
        D: {type: C}
        Fine: {type: array, items: Leaf}
        Leaf: {properties: {children: Fine, others: {type: array, items: Fine}}}
        Uses: {type: array, items: Tree}

      """
    let diagnostics = try emission(of: types + "tools:\n" + tool("do_it")).diagnostics
    #expect(diagnostics.map(\.span.start.line) == [4, 5, 6, 7, 8])
    #expect(diagnostics.allSatisfy { $0.severity == .error && $0.message.contains("by itself") && $0.help != nil })
  }

  @Test("A tool cannot have the name of the method that judges another one's arguments")
  func checks() throws {
    let checked = tool("sell").replacing("public: true", with: "check: true")
    #expect(try emission(of: checked + tool("check")).diagnostics.isEmpty)
    let clashes = try emission(of: checked + tool("check_sell")).diagnostics
    #expect(clashes.map(\.rule) == [.swiftNameCollision])
    #expect(clashes.allSatisfy { $0.message.contains("the check of the tool `sell`") })
  }

  @Test("The reserved types hold every public type of the runtime and the vocabulary")
  func reservedTypes() throws {
    let sources = try ["MCPServer", "MCPServerHTTP", "MCPCore"].flatMap { try Repository.texts(under: "Sources/\($0)") }
    #expect(sources.count > 20)
    for text in sources {
      for line in text.split(separator: "\n") where line.hasPrefix("public ") {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let kinds = ["struct", "enum", "protocol", "class", "actor", "typealias"]
        guard let kind = words.firstIndex(where: { kinds.contains(String($0)) }) else { continue }
        guard kind + 1 < words.count else { continue }
        let name = String(words[kind + 1])
        let isReserved = ReservedNames.types.contains(name)
        #expect(isReserved, "add \(name) to ReservedNames")
      }
    }
  }
}

@Suite("File names")
struct FileNameTests {
  @Test("File names follow the wire and never meet an entry point or each other")
  func files() {
    var names = FileNames()
    #expect(names.file(for: "get_account", fallback: "getAccount", kind: .tool) == "get_account.swift")
    #expect(names.file(for: "contract", fallback: "contract", kind: .resource) == "contract+resource.swift")
    #expect(names.file(for: "contract", fallback: "contract", kind: .prompt) == "contract+prompt.swift")
    #expect(names.file(for: "main", fallback: "main", kind: .tool) == "main_tool.swift")
    #expect(names.file(for: "Handlers", fallback: "handlers", kind: .tool) == "Handlers_tool.swift")
    #expect(names.file(for: "Types.mcp", fallback: "typesMcp", kind: .tool) == "Types.mcp_tool.swift")
    #expect(names.file(for: "getuser", fallback: "getuser", kind: .tool) == "getuser.swift")
    #expect(names.file(for: "getUser", fallback: "getUser", kind: .tool) == "getUser_tool.swift")
    #expect(names.file(for: "GETUSER", fallback: "getuser", kind: .tool) == "GETUSER_tool_2.swift")
    #expect(names.file(for: ".hidden", fallback: "hidden", kind: .tool) == "hidden.swift")
    #expect(names.file(for: "../../etc/passwd", fallback: "etcPasswd", kind: .tool) == "etcPasswd.swift")
    #expect(names.file(for: "in the dark", fallback: "`in`", kind: .tool) == "in.swift")
    let long = String(repeating: "日", count: 128)
    #expect(names.file(for: long, fallback: long, kind: .tool).utf8.count <= 255)
  }
}
