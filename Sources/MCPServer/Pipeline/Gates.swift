// The gates: an ordered list of judgements between a call and its handler. The one way to an `AdmittedCall`, and so to
// a handler, is through all of them: its initialiser is private to this file. A new gate is a file in Gates/ and a line
// in the list.

import MCPCore

/// A call that has passed every gate, and what it will run.
struct AdmittedCall: ~Copyable, Sendable {
  /// What an admitted call runs.
  enum Work: Sendable {
    case tool(@Sendable (CallContext) async throws -> ToolOutput)
    case resource(@Sendable (CallContext) async throws -> ResourceOutput)
    case prompt(@Sendable (CallContext) async throws -> PromptOutput)
    case completion(@Sendable (CallContext) async throws -> Completions)
    case list(@Sendable (CallContext) async throws -> JSONBuffer)
  }

  private let work: Work

  fileprivate init(_ work: Work) { self.work = work }

  /// Runs the handler.
  consuming func perform(_ context: CallContext) async throws -> CallOutput {
    switch work {
    case .tool(let body): .tool(try await body(context))
    case .resource(let body): .resource(try await body(context))
    case .prompt(let body): .prompt(try await PromptAssembly.resolve(body(context), in: context))
    case .completion(let body): .completion(try await body(context))
    case .list(let body): .list(try await body(context))
    }
  }
}

/// What a handler answered, not yet fit to leave.
enum CallOutput: Sendable {
  case tool(ToolOutput)
  case resource(ResourceOutput)
  case prompt([PromptAssembly.Message])
  case completion(Completions)
  case list(JSONBuffer)
}

/// A call as the gates see it: views of the message, so it stays on the thread that reads.
struct CallRequest {
  let target: CallTarget
  /// The arguments; always an object.
  let arguments: JSONView
  /// What the arguments must satisfy; `nil` where there are none.
  let schema: LazySchema?
  let calls: ActiveCalls
}

/// What a gate says.
enum Verdict {
  case pass
  case deny(ErrorReport)
}

/// One gate.
struct Gate: Sendable {
  let judge: @Sendable (CallRequest) throws -> Verdict
}

/// What the gates together say.
enum Admission: ~Copyable {
  case admitted(AdmittedCall)
  case denied(ErrorReport)
  /// The runtime itself failed.
  case failed(any Error)
}

/// The gates in their order.
enum Gates {
  static let ordered: [Gate] = [.capacity, .distinctNames, .validArguments]

  /// Leads a call through the gates and, behind the last, decodes its arguments.
  static func admit(_ request: CallRequest, decode: (WireObject) throws -> AdmittedCall.Work) -> Admission {
    do {
      for gate in ordered {
        if case .deny(let report) = try gate.judge(request) { return .denied(report) }
      }
      return .admitted(AdmittedCall(try decode(WireObject(view: request.arguments))))
    } catch let error as WireError {
      return .denied(.invalidArguments([error.message], of: request.target))
    } catch {
      return .failed(error)
    }
  }
}
