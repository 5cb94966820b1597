// A server whose tools answer with what they were given, compiled from types at random and really run: what the typed
// decoder reads and the typed encoder writes must say the same, and conform to the schema that clients were told.

import Foundation
import MCPCore
import MCPGenSpec
import Testing

@testable import MCPGenEmit

@Suite("Values at random through a compiled server")
struct RandomEchoTests {
  @Test(
    "What the typed encoder writes conforms to the output schema and is what was sent",
    .enabled(if: BuiltRuntime.folder != nil, "the runtime's modules are not beside this test"))
  func echoes() throws {
    let echo = EchoServer(seed: 7, tools: 40)
    let folder = try TemporaryFolder("echo")
    let program = try echo.build(in: folder, runtime: try #require(BuiltRuntime.folder))
    let answers = try echo.answers(of: program, in: folder)
    try #require(answers.count == echo.calls.count && answers.count > 60)
    let server = try echo.server()
    for (call, answer) in zip(echo.calls, answers) {
      let result = try #require(answer["result"]?["structuredContent"], "\(call.value.text): \(answer.text)")
      let tool = try #require(server.tools.first { $0.name.value == call.tool })
      let schema = try JSONSchema(try #require(tool.outputSchema), options: .init(assertsFormats: true))
      #expect(try schema.violations(of: result).isEmpty, "\(call.tool): \(result.text)")
      #expect(result["value"].map { call.value.isWithin($0) } ?? false, "\(call.value.text) became \(result.text)")
    }
  }
}

/// The spec, the handlers and the calls.
private struct EchoServer {
  var spec: String
  var handlers: String
  var calls: [(tool: String, value: JSON)] = []

  init(seed: Int, tools count: Int) {
    var schemas = RandomSchemas(random: RandomSource(seed: seed))
    var types: [JSON.Member] = []
    var tools: [JSON.Member] = []
    handlers = "import MCPServer\n\nstruct Handlers: EchoHandlers {\n"
    for number in 0..<count {
      types.append(schemas.declare("Type\(number)"))
      let value = JSON.object(["value": .string("Type\(number)")])
      let tool = JSON.object([
        "description": "Answer with the value.", "risk": "read", "params": value,
        "returns": .object(["properties": value]),
      ])
      tools.append(.init(key: "echo_\(number)", value: tool))
      handlers += """
          func echo\(number)(_ input: Echo\(number).Input, _ context: CallContext) async throws -> Echo\(number).Output {
            Echo\(number).Output(value: input.value)
          }

        """
      for sample in schemas.named[number].schema.samples { calls.append(("echo_\(number)", sample)) }
    }
    handlers += "}\n"
    let server = JSON.object(["name": "echo", "version": "1.0.0", "description": "Answers with what it is given."])
    spec = YAMLText.block(
      [
        .init(key: "mcpgen", value: 1), .init(key: "server", value: server),
        .init(key: "types", value: .object(types)), .init(key: "tools", value: .object(tools)),
      ], levels: 1)
  }

  func server() throws -> Server {
    let (spec, findings) = parse(SourceText(path: "echo.mcp.yaml", text: spec))
    guard let spec, let server = resolve(spec).server else {
      throw UnusableSpec(description: DiagnosticRenderer.concise(findings))
    }
    return server
  }

  /// Compiles the server together with the runtime's object files.
  func build(in folder: TemporaryFolder, runtime: String) throws -> String {
    let own = ["Generated/", "main.swift"]
    var inputs = try emission(ofSpec: spec, named: "echo.mcp.yaml").files
      .filter { file in !file.isEmpty && own.contains { file.path.contains($0) } }
      .map { try folder.write($0.text, $0.path) }
    inputs.append(try folder.write(handlers, "Handlers.swift"))
    for module in ["MCPServer", "MCPCore", "CSHA256", "Logging", "Tracing", "Instrumentation", "ServiceContextModule"] {
      let objects = URL(fileURLWithPath: "\(runtime)/\(module).build")
      inputs += Repository.files(under: objects).filter { $0.hasSuffix(".o") }.map { "\(objects.path)/\($0)" }
    }
    let program = folder.path + "/echo"
    let arguments = ["-swift-version", "6", "-Onone", "-o", program] + BuiltRuntime.searchPaths(runtime)
    let (status, output) = try Tool.run("swiftc", arguments + inputs)
    guard status == 0 else { throw UnusableSpec(description: String(output.prefix(4000))) }
    return program
  }

  /// The answers to all calls, in their order.
  func answers(of program: String, in folder: TemporaryFolder) throws -> [JSON] {
    var lines = [
      JSON.object([
        "jsonrpc": "2.0", "id": "hello", "method": "initialize",
        "params": .object([
          "protocolVersion": "2025-11-25", "capabilities": .object([]),
          "clientInfo": .object(["name": "test", "version": "1"]),
        ]),
      ]), .object(["jsonrpc": "2.0", "method": "notifications/initialized"]),
    ]
    for (index, call) in calls.enumerated() {
      lines.append(
        .object([
          "jsonrpc": "2.0", "id": .integer(Int64(index)), "method": "tools/call",
          "params": .object(["name": .string(call.tool), "arguments": .object(["value": call.value])]),
        ]))
    }
    let input = try folder.write(lines.map { $0.text + "\n" }.joined(), "calls.jsonl")
    // The input ends when all is answered, or after a minute: a server whose input has ended does not wait for long, and
    // a pattern with a Unicode category takes its time without optimisation.
    let file = try folder.write("", "answers.jsonl")
    let script = """
      {
        cat "$1"; rounds=0
        while [ "$(wc -l <"$2")" -le \(calls.count) ] && [ $rounds -lt 600 ]; do sleep 0.1; rounds=$((rounds + 1)); done
      } | "$0" >"$2" 2>/dev/null
      cat "$2"
      """
    let (_, output) = try Tool.run("sh", ["-c", script, program, input, file])
    let answers = try output.split(separator: "\n").map { try JSON.parse(String($0)) }
    return answers.filter { $0["id"]?.integerValue != nil }
      .sorted { ($0["id"]?.integerValue ?? 0) < ($1["id"]?.integerValue ?? 0) }
  }
}

extension JSON {
  fileprivate var integerValue: Int64? { if case .integer(let value) = self { value } else { nil } }

  /// Whether `other` says all that this value says; defaults may have been added to it.
  fileprivate func isWithin(_ other: JSON) -> Bool {
    switch (self, other) {
    case (.array(let own), .array(let others)):
      own.count == others.count && zip(own, others).allSatisfy { $0.isWithin($1) }
    case (.object(let own), .object):
      own.allSatisfy { member in other[member.key].map { member.value.isWithin($0) } ?? (member.value == .null) }
    case (.number(let own), .integer(let others)): own == Double(others)
    case (.integer(let own), .number(let others)): Double(own) == others
    case (.string(let own), .string(let others)): own == others || Self.seconds(own) == Self.seconds(others)
    default: self == other
    }
  }

  /// Durations are written in seconds, whatever they were read from.
  private static func seconds(_ text: String) -> String { ISODuration(text).map { "\($0.seconds)" } ?? text }
}

extension JSONSchema {
  fileprivate func violations(of value: JSON) throws -> [Violation] {
    var tape = JSONTape()
    return try Array(value.text.utf8).withUnsafeBufferPointer { validate(try tape.parse($0)) }
  }
}
