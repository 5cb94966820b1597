// What the versions of a tool mean: names, schemas, descriptions, and what lies between two of them.

import MCPCore
import MCPGenSpec
import Testing

@Suite("Versions of a tool")
struct VersionTests {
  private static func tool(_ versions: String, params: String = "", returns: String = "") throws -> Tool {
    let text = """
      mcpgen: 1
      server: {name: desk, version: 1.0.0}
      types:
        Ticket: {properties: {id: string, url: {type: string, format: uri}, owner: Owner, tags: {type: array, items: Tag}}}
        Owner: {properties: {name: string, mail: {type: string, pii: email}, note: {type: string, optional: true}}}
        Tag: {properties: {text: string, color: {enum: [red, blue]}}}
        Tree: {properties: {name: string, children: {type: array, items: Tree}}}
      tools:
        create:
          description: Create a ticket.
          risk: write
          public: true
          params: {text: {type: string, maxLength: 40}, label: {type: string, optional: true}, size: {type: integer, default: 1}\(params)}
          returns: \(returns.isEmpty ? "Ticket" : returns)
          versions: \(versions)
        close: {description: Close it., risk: write, public: true, undoneBy: create, params: {}}
      """
    let (server, diagnostics) = compile(SourceText(path: "s.mcp.yaml", text: text))
    return try #require(server?.tools.first, "\(diagnostics.map(\.message))")
  }

  private static func output(_ older: String, _ current: String = "Ticket") throws -> ToolVersions.OutputAdaptation {
    let tool = try tool("{style: suffix, current: v2, older: {v1: {returns: \(older)}}}", returns: current)
    return try #require(tool.versions?.older.first).output
  }

  @Test("With the style `suffix` the oldest keeps the name, and every other has one of its own")
  func suffix() throws {
    let tool = try Self.tool("{style: suffix, current: v3, older: {v1: {withoutParams: [label, size]}, v2: {}}}")
    let versions = try #require(tool.versions)
    #expect(versions.contracts.map(\.wireName) == ["create", "create_v2", "create_v3"])
    #expect(versions.contracts.map(\.label) == ["v1", "v2", "v3"])
    #expect(tool.wireName == "create_v3" && tool.name.value == "create")
    #expect(versions.older[0].contract.inputSchema["properties"]?.objectValue?.map(\.key) == ["text"])
    #expect(versions.older[1].contract.inputSchema == versions.currentContract.inputSchema)
    #expect(versions.listed == nil)
  }

  @Test("A single version keeps the name")
  func single() throws {
    let tool = try Self.tool("{style: suffix, current: v1, older: {}}")
    #expect(tool.wireName == "create")
  }

  @Test("Texts for the model use the current name")
  func guidance() throws {
    let text = """
      mcpgen: 1
      server: {name: desk, version: 1.0.0}
      tools:
        create:
          description: Create a ticket.
          risk: write
          public: true
          versions: {style: suffix, current: v2, older: {v1: {}}}
        close:
          description: Close it.
          risk: write
          public: true
          undoneBy: create
          doNotUseFor: [{when: new ones, use: create}]
      """
    let server = try #require(compile(SourceText(path: "s.mcp.yaml", text: text)).server)
    #expect(
      server.tools[1].description
        == "Close it. Do NOT use this for new ones — use create_v2 instead. It can be undone with create_v2.")
    #expect(
      server.tools[0].versions?.older[0].contract.description
        == "Create a ticket. This is an older version of create_v2.")
  }

  @Test("A deprecated version says so, names its successor and its end")
  func deprecation() throws {
    let tool = try Self.tool(
      """
      {style: suffix, current: v3, older: {
        v1: {deprecated: {since: 1.2.0, sunset: 2027-06-30, atSunset: refuse}},
        v2: {deprecated: {since: 1.3.0, sunset: 2028-01-31}}}}
      """)
    let older = try #require(tool.versions?.older)
    #expect(
      older[0].contract.description
        == "Deprecated since version 1.2.0: use create_v3 instead. Calls are refused from 2027-06-30 on. "
        + "Create a ticket.")
    #expect(
      older[1].contract.description
        == "Deprecated since version 1.3.0: use create_v3 instead. It is supported until 2028-01-31. Create a ticket.")
    #expect(!tool.description.contains("Deprecated"))
  }

  @Test("With the style `argument` there is one tool, whose schemas take any version")
  func argument() throws {
    let tool = try Self.tool(
      """
      {style: argument, current: v2, default: v1, older: {
        v1: {withoutParams: [label], returns: {properties: {id: string}}, deprecated: {sunset: 2027-06-30}}}}
      """)
    let versions = try #require(tool.versions)
    let listed = try #require(versions.listed)
    #expect(versions.contracts.map(\.wireName) == ["create", "create"])
    let choice = listed.inputSchema["properties"]?["version"]
    #expect(choice?["enum"] == ["v1", "v2"] && choice?["default"] == "v1")
    #expect(
      choice?["description"]?.stringValue
        == "The version of this tool. v2 is the current one. v1 has no label. v1: Deprecated: use version v2 instead. "
        + "It is supported until 2027-06-30.")
    #expect(listed.outputSchema?["type"] == "object")
    #expect(listed.outputSchema?["anyOf"]?.arrayValue?.count == 2)
    let (old, new) = (versions.older[0].contract.inputSchema, versions.currentContract.inputSchema)
    #expect(old["properties"]?["version"]?["enum"] == ["v1"] && old["required"] == ["text"])
    #expect(new["properties"]?["version"]?["enum"] == ["v2"] && new["required"] == ["version", "text"])
    #expect(old["properties"]?["label"] == nil && new["properties"]?["label"] != nil)
    #expect(listed.inputSchema["required"] == ["text"])
  }

  @Test("Versions that answer alike have one schema")
  func oneOutput() throws {
    let tool = try Self.tool("{style: argument, current: v2, older: {v1: {withoutParams: [label]}}}")
    let versions = try #require(tool.versions)
    #expect(versions.listed?.outputSchema == versions.currentContract.outputSchema)
  }

  @Test("Arguments can be taken over where what is left out may be absent")
  func input() throws {
    let derived = try Self.tool("{style: suffix, current: v2, older: {v1: {withoutParams: [label, size]}}}")
    #expect(derived.versions?.older[0].input == .same)
    let demanded = try Self.tool(
      "{style: suffix, current: v2, older: {v1: {withoutParams: [label, kind]}}}", params: ", kind: {enum: [a, b]}")
    #expect(demanded.versions?.older[0].input == .byHandler)
    let listed = try Self.tool(
      "{style: argument, current: v2, older: {v1: {withoutParams: [kind]}}}", params: ", kind: {enum: [a, b]}")
    #expect(listed.versions?.listed?.inputSchema["required"] == ["text"])
  }

  @Test("A result that has less is a projection")
  func projections() throws {
    #expect(try Self.output("Ticket") == .same)
    #expect(try Self.output("{properties: {id: string}}") == .projection(["id"]))
    #expect(try Self.output("{properties: {id: string, owner: Owner}}") == .projection(["id", "owner"]))
    #expect(
      try Self.output("{properties: {id: string, owner: {pick: [name], of: Owner}}}")
        == .projection(["id", "owner.name"]))
    #expect(
      try Self.output("{properties: {tags: {type: array, items: {pick: [text], of: Tag}}}}")
        == .projection(["tags.text"]))
    #expect(
      try Self.output("{type: array, items: {pick: [id], of: Ticket}}", "{type: array, items: Ticket}")
        == .projection(["id"]))
    #expect(try Self.output("{properties: {n: number}}", "{properties: {n: integer, m: string}}") == .projection(["n"]))
    #expect(
      try Self.output(
        "{properties: {c: {enum: [red, blue, green]}}}", "{properties: {c: {enum: [red]}, m: string}}")
        == .projection(["c"]))
    #expect(try Self.output("Tree", "Tree") == .same)
  }

  @Test(
    "A result that has more, or another type, takes a method",
    arguments: [
      ("{properties: {key: string}}", "Ticket"),
      ("{properties: {id: integer}}", "Ticket"),
      ("{properties: {id: string}}", "{properties: {id: {type: string, optional: true}, m: string}}"),
      ("{properties: {n: integer}}", "{properties: {n: number, m: string}}"),
      ("{properties: {c: {enum: [red]}}}", "{properties: {c: {enum: [red, blue]}, m: string}}"),
      ("{properties: {t: {type: string, pattern: '^a'}}}", "{properties: {t: string, m: string}}"),
      ("{properties: {name: string}}", "{type: array, items: Ticket}"),
      ("string", "Ticket"), ("content", "Ticket"), ("Ticket", "content"),
      ("{properties: {owner: {properties: {}}}}", "Ticket"),
      ("{properties: {'a.b': string}}", "{properties: {'a.b': string, m: string}}"),
    ])
  func demanded(older: String, current: String) throws {
    #expect(try Self.output(older, current) == .byHandler)
  }

  @Test("What is personal or of strangers is so in every version")
  func content() throws {
    let text = """
      mcpgen: 1
      server: {name: desk, version: 1.0.0}
      tools:
        read:
          description: Read a mail.
          risk: read
          public: true
          untrusted: [text]
          returns: {properties: {text: {type: string, maxLength: 9}, mail: {type: string, pii: email}}}
          versions:
            style: suffix
            current: v3
            older:
              v1: {returns: {properties: {body: {type: string, maxLength: 9}, sender: {type: string, pii: email}}}}
              v2: {returns: {properties: {text: {type: string, maxLength: 9}}}}
      """
    let older = try #require(compile(SourceText(path: "s.mcp.yaml", text: text)).server?.tools[0].versions?.older)
    #expect(older[0].contract.content.untrusted == .all)
    #expect(older[0].contract.content.personal.map(\.path) == ["mail", "sender"])
    #expect(older[0].contract.outputSchema?["properties"]?["body"]?["maxLength"] == nil)
    #expect(older[1].contract.content.untrusted == .fields(["text"]))
    #expect(older[1].output == .projection(["text"]))
  }
}
