// The gates: an ordered list of judgements between a call and its handler. The one way to an `AdmittedCall`, and so to
// a handler, is through all of them: its initialiser is private to this file. A new gate is a file in Gates/ and a line
// in the list; one that has to wait is a line in `Precautions`.

import MCPCore

/// A call that has passed every gate that need not wait, and what it will run behind those that must.
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
  private let precautions: Precautions?

  fileprivate init(_ work: Work, behind precautions: Precautions?) {
    self.work = work
    self.precautions = precautions
  }

  /// Passes the gates that are left and runs the handler.
  /// - Throws: `Denied` where one of the gates refuses.
  consuming func perform(_ context: CallContext) async throws -> CallOutput {
    guard let precautions else { return try await AdmittedCall.run(work, context) }
    switch try await precautions.settle(context) {
    case .replayed(let answer):
      context.call.note { $0.isReplayed = true }
      switch answer {
      case .output(let output): return output
      case .error(let error): throw error
      }
    case .proceed(let undertaking):
      do {
        let output = try await AdmittedCall.run(work, context)
        precautions.succeeded(undertaking, output, context)
        return output
      } catch {
        precautions.failed(undertaking, error, context)
        throw error
      }
    }
  }

  private static func run(_ work: Work, _ context: CallContext) async throws -> CallOutput {
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

/// What a gate says.
enum Verdict {
  case pass
  case deny(ErrorReport)
}

/// One gate.
struct Gate: Sendable {
  let judge: @Sendable (inout CallRequest) throws -> Verdict
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
  static let ordered: [Gate] = [
    .recordable, .counted, .tenant, .permitted, .withinLimits, .capacity, .distinctNames, .validArguments,
    .sunset, .adapted,
  ]

  /// Leads a call through the gates and, behind the last, decodes its arguments.
  static func admit(_ request: CallRequest, decode: (WireObject) throws -> AdmittedCall.Work) -> Admission {
    var request = request
    defer { withExtendedLifetime(request.adapted) {} }
    do {
      for gate in ordered {
        if case .deny(let report) = try gate.judge(&request) { return .denied(report) }
      }
      let arguments = WireObject(view: request.arguments)
      return .admitted(AdmittedCall(try decode(arguments), behind: try Precautions(request, arguments)))
    } catch let error as WireError {
      return .denied(.invalidArguments([error.message], of: request.target))
    } catch {
      return .failed(error)
    }
  }
}
