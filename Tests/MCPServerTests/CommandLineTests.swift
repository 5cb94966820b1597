// The command line of compiled servers: what arguments mean, and what is printed, without a process.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite("Command line of a server") struct CommandLineTests {
  private func request(_ arguments: String...) throws -> CommandLineRequest { try CommandLineRequest(arguments) }

  private func problem(_ arguments: [String]) -> String? {
    do throws(UsageError) {
      _ = try CommandLineRequest(arguments)
      return nil
    } catch {
      return error.message
    }
  }

  @Test("No arguments: serve everything")
  func nothing() throws {
    #expect(try request() == CommandLineRequest())
    #expect(CommandLineRequest().action == .serve && !CommandLineRequest().isReadOnly)
  }

  @Test(
    "Each option does what it says",
    arguments: [
      ("--help", CommandLineRequest.Action.help), ("-h", .help), ("--version", .version), ("--check", .check),
      ("--print-tools", .printTools), ("--read-only", .serve), ("--transport=stdio", .serve),
    ])
  func options(argument: String, action: CommandLineRequest.Action) throws {
    let request = try request(argument)
    #expect(request.action == action)
    #expect(request.isReadOnly == (argument == "--read-only"))
  }

  @Test("Options go together in any order")
  func together() throws {
    let request = try request("--print-tools", "--transport", "stdio", "--read-only")
    #expect(request.action == .printTools && request.isReadOnly)
  }

  @Test(
    "What is no command line is told in one line",
    arguments: [
      (["--chek"], "unknown option '--chek'; did you mean '--check'?"),
      (["--CHECK"], "unknown option '--CHECK'; did you mean '--check'?"),
      (["check"], "unexpected argument 'check'; did you mean '--check'?"),
      (["-help"], "unknown option '-help'; did you mean '--help'?"),
      (
        ["--port"],
        "unknown option '--port'; the options are --read-only, --transport, --check, --print-tools, --version, --help"
      ),
      (["--check", "--check"], "'--check' stands twice"),
      (["-h", "--help"], "'--help' stands twice"),
      (["--check", "--version"], "'--check' and '--version' exclude each other"),
      (["--check=yes"], "'--check' takes no value"),
      (["--transport"], "'--transport' needs a value: stdio"),
      (["--transport="], "'--transport' needs a value: stdio"),
      (["--transport", "--check"], "'--transport' needs a value: stdio"),
      (["--transport", "http"], "this server has only stdio, not 'http'"),
      (["--transport=stdi\u{1B}[2J"], "this server has only stdio, not 'stdi?[2J'"),
    ])
  func problems(arguments: [String], message: String) { #expect(problem(arguments) == message) }

  @Test("A server that listens takes an address and a port, and the first transport where none is named")
  func listening() throws {
    let request = try CommandLineRequest(["--port", "0", "--host=127.0.0.1"], transports: ["http", "stdio"])
    #expect(request.transport == nil && request.listening.port == 0 && request.listening.host == "127.0.0.1")
    #expect(try CommandLineRequest(["--transport=stdio"], transports: ["http", "stdio"]).transport == "stdio")
    for port in ["-1", "65536", "eighty", "8080x"] {
      let error = #expect(throws: UsageError.self) { try CommandLineRequest(["--port=\(port)"], transports: ["http"]) }
      #expect(error?.message == "'--port' is a number from 0 to 65535, not '\(port)'")
    }
  }

  @Test("Arguments of any kind are refused, not fatal", arguments: ["", "-", "--", "---", "=", "--=", "\n", "é"])
  func oddArguments(argument: String) {
    #expect(problem([argument])?.isEmpty == false)
    #expect(problem([argument])?.contains("\n") == false)
  }

  // MARK: What is printed

  private func text(isReadOnly: Bool = false, environment: EnvironmentDefinition = .none) -> CommandLineText {
    let server = Sample.server(environment: environment) { $0.isReadOnly = isReadOnly }
    return CommandLineText(definition: server.definition.offered(server.options), program: "sample-server")
  }

  @Test("--print-tools is what tools/list answers")
  func tools() async throws {
    let printed = text().tools
    let listed = try #require(try await SampleClient().ask("tools/list")["result"])
    #expect(try JSON.parse(printed) == listed)
    #expect(printed.hasPrefix("{\n  \"tools\": [\n    {\n      \"name\": \"repeat\",\n"))
    #expect(printed.hasSuffix("\n  ]\n}\n"))
  }

  @Test("--read-only leaves out what changes something, and says that it is unknown")
  func readOnly() async throws {
    let names = try JSON.parse(text(isReadOnly: true).tools)["tools"]?.arrayValue?.compactMap {
      $0["name"]?.stringValue
    }
    #expect(names?.contains("say") == true && names?.contains("nothing") == false)
    let client = try await SampleClient(Sample.server { $0.isReadOnly = true })
    let answer = try await client.ask("tools/call", #"{"name":"nothing","arguments":{"text":"a"}}"#)
    #expect(answer.errorCode == -32602 && answer.errorMessage?.hasPrefix("Unknown tool: 'nothing'") == true)
    #expect(try await client.call("say").firstText == "ab")
  }

  @Test("--help names every option and variable")
  func help() {
    let help = text(environment: Surroundings.definition).help
    #expect(help.hasPrefix("sample 1.0.0\n\nUsage: sample-server [options]\n"))
    let offered = CommandLineRequest.Option.offered(["stdio"])
    for option in CommandLineRequest.Option.allCases {
      #expect(help.contains("  \(option.rawValue)") == offered.contains(option))
    }
    #expect(!offered.contains(.port) && !offered.contains(.host))
    #expect(help.contains("  SAMPLE_URL    Where the data is (required)\n"))
    #expect(help.contains("  SAMPLE_COUNT  How many (default 3)\n"))
    #expect(help.contains("  SAMPLE_DRY    (one of true, false)\n"))
    #expect(help.contains("  SAMPLE_KEY    (required, secret)\n"))
    #expect(!text().help.contains("Environment:"))
    #expect(text().version == "sample 1.0.0\n")
  }

  @Test("--help names the variables of the policy, each once")
  func policyHelp() {
    let policy = PolicyDefinition(
      authentication: [
        .bearer(BearerDefinition(issuer: "https://${ISSUER}/", audience: "${AUDIENCE:-shop}")),
        .signature(SignatureDefinition(keys: [.init(id: "k", secret: "${K:?set K}", user: "${USER_OF_K:-}")])),
      ],
      audit: AuditDefinition(sink: "${AUDIT_FILE:-stderr}", key: "${AUDIT_KEY:-}"), metricsPort: "${AUDIT_FILE}")
    let definition = ServerDefinition(
      name: "sample", version: "1.0.0", info: #"{"name":"sample","version":"1.0.0"}"#, instructions: nil,
      policy: policy, handlers: HandlerBox { Sample.Handlers() }, tools: [], resources: [], prompts: [])
    let help = CommandLineText(definition: definition, program: "sample-server").help
    #expect(
      help.hasSuffix(
        """
        Environment:
          ISSUER      The issuer of tokens (required)
          AUDIENCE    The audience that tokens must name (default shop)
          K           The shared key k, at least 32 bytes (required, secret)
          USER_OF_K   Who signs with the key k
          AUDIT_FILE  The file of the audit record, or stderr (default stderr)
          AUDIT_KEY   The key that chains the audit record (secret)

        """), "\(help)")
  }

  @Test("A variable within a text has no default, and what is known or told is told no more")
  func policyTexts() {
    var found = PolicyVariables(known: ["KNOWN"])
    found.add("${ROOT:-/data}/files", "A folder")
    found.add("${KNOWN}", "A folder")
    found.add("${ROOT}", "Another")
    found.add("/data", "None")
    #expect(found.variables == [PolicyVariable(name: "ROOT", meaning: "A folder")])
  }
}
