// Tools that run as tasks, for both forms that tasks have, and a latch that a test opens to let them end.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

/// Something that handlers wait for without a thread.
final class Latch: Sendable {
  private let isOpen = Locked(false)

  func open() { isOpen.withLock { $0 = true } }

  func wait() async throws {
    while !isOpen.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(2)) }
  }
}

enum TaskServer {
  /// A server whose task `held` ends once the latch is open.
  static func server(_ latch: Latch = Latch(), _ change: (inout ServerOptions) -> Void = { _ in }) -> Server {
    let held = Asking.tool(#""held""#, tasks: .optional) { arguments, context in
      context.progress(1)
      try await latch.wait()
      context.progress(2)
      context.log(.error, "over")
      return ToolOutput(content: .text("held \(arguments.text)"))
    }
    let switching = Asking.tool(#""switching""#, tasks: .byHandler) { arguments, context in
      if arguments["long"] == true { try context.continueAsTask() }
      return ToolOutput(content: .text("switched"))
    }
    return Asking.server(always + [held, switching], change)
  }

  private static let always = [
    Asking.echo, Asking.wait,
    Asking.tool(#""quick""#, tasks: .optional) { arguments, _ in ToolOutput(content: .text("quick \(arguments.text)"))
    },
    Asking.tool(#""must""#, tasks: .required) { _, _ in ToolOutput.nothing },
    Asking.tool(#""wrong""#, tasks: .optional) { _, _ in ToolOutput(content: ToolContent([.text("no")], isError: true))
    },
    Asking.tool(#""throws""#, tasks: .optional) { _, _ in throw Sample.Undeclared() },
    Asking.tool(#""fails""#, tasks: .optional) { _, _ in throw ProtocolFailure("It is broken.") },
    Asking.tool(#""hangs""#, tasks: .optional, timeout: .milliseconds(50)) { _, _ in
      try await Task.sleep(for: .seconds(60))
      return ToolOutput.nothing
    },
    Asking.tool(#""asks""#, tasks: .optional) { _, context in
      let seats = try await context.elicit("How many?", Asking.form).content?["seats"]?.text ?? "no"
      return ToolOutput(content: .text("\(seats) \(try await context.roots().first?.uri ?? "nowhere")"))
    },
  ]

  /// What a stateless client that takes tasks declares.
  static let capabilities: JSON = [
    "extensions": ["io.modelcontextprotocol/tasks": [:]], "elicitation": [:], "roots": [:],
  ]
}

extension RawClient {
  /// Begins a task and answers it as it was told.
  func startTask(_ tool: String, _ arguments: JSON = [:], _ task: JSON = [:], meta: JSON = [:]) async throws -> JSON {
    var params: [JSON.Member] = [
      JSON.Member(key: "name", value: .string(tool)), JSON.Member(key: "arguments", value: arguments),
    ]
    if !isStateless { params.append(JSON.Member(key: "task", value: task)) }
    let answer = try await ask("tools/call", .object(params), meta: meta)
    return try #require(isStateless ? answer["result"] : answer["result"]?["task"], "\(answer.text)")
  }

  /// Asks for a task until it stands like this.
  func task(_ id: JSON?, is status: String) async throws -> JSON {
    while true {
      let answer = try await ask("tasks/get", ["taskId": id ?? .null])
      let task = try #require(answer["result"], "\(answer.text)")
      if task["status"] == .string(status) { return task }
      let isFinal = ["completed", "failed", "cancelled"].contains(task["status"]?.stringValue)
      try #require(!isFinal, "it will never be \(status): \(task.text)")
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}
