// Requests that the server sends a client within a session, and the answers that come back. An answer finds its request
// by an id that no other session's answer could hit, because each session has a table of its own.

import MCPCore

/// The requests of the server's that one client has not answered yet.
final class ClientRequests: Sendable {
  /// Whoever waits for an answer, and the clock that runs meanwhile.
  private struct Waiting {
    let continuation: CheckedContinuation<JSON, any Error>
    var patience: Task<Void, any Error>?
  }

  private struct State {
    var lastID: Int64 = 0
    var waiting: [Int64: Waiting] = [:]
    var hasEnded = false
  }

  private let state = Locked(State())

  /// Requests that may wait at a time.
  private static let most = 64

  /// Sends a request and waits for its answer.
  /// - Parameters:
  ///   - time: how long the client may take; then it is told that the request is off.
  ///   - channel: where the request goes.
  /// - Throws: `ClientRequestError`; `CancellationError` where the task is cancelled, which the client is told, too.
  func ask(
    _ method: StaticString, _ params: JSON, within time: Duration, over channel: any Channel
  ) async throws -> JSON {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isWaiting = state.withLock { state in
          guard !state.hasEnded, state.waiting.count < ClientRequests.most else { return false }
          state.waiting[id] = Waiting(continuation: continuation)
          return true
        }
        guard isWaiting else { return continuation.resume(throwing: ClientRequestError.disconnected) }
        let isSent = channel.send { writer in
          writer.raw(#"{"jsonrpc":"2.0","id":"#)
          writer.integer(id)
          writer.raw(#","method":""#)
          writer.raw(method)
          writer.raw(#"","params":"#)
          writer.json(params)
          writer.endObject()
        }
        if !isSent { take(id)?.resume(throwing: ClientRequestError.disconnected) }
        startClock(id, time, channel)
        if Task.isCancelled { end(id, CancellationError(), telling: channel, "the call was cancelled") }
      }
    } onCancel: {
      end(id, CancellationError(), telling: channel, "the call was cancelled")
    }
  }

  /// Takes an answer; one to a request that nobody waits for is passed over.
  func receive(_ id: RequestID?, result: JSONView?, error: JSONView?) {
    guard case .integer(let number)? = id, let continuation = take(number) else { return }
    if let result {
      continuation.resume(returning: JSON(result))
    } else {
      let code = error?["code"]?.integer ?? 0
      continuation.resume(throwing: ClientRequestError.refused(code: Int(code)))
    }
  }

  /// No answer comes any more.
  func end() {
    let waiting = state.withLock { state in
      state.hasEnded = true
      defer { state.waiting = [:] }
      return state.waiting.values
    }
    for one in waiting {
      one.patience?.cancel()
      one.continuation.resume(throwing: ClientRequestError.disconnected)
    }
  }

  /// Not before somebody waits: a time that is over at once would find nobody.
  private func startClock(_ id: Int64, _ time: Duration, _ channel: any Channel) {
    let patience = Task {
      try await Task.sleep(for: time)
      end(id, ClientRequestError.timedOut, telling: channel, "the time for an answer is over")
    }
    let isNeeded = state.withLock { state in
      state.waiting[id]?.patience = patience
      return state.waiting[id] != nil
    }
    if !isNeeded { patience.cancel() }
  }

  private func take(_ id: Int64) -> CheckedContinuation<JSON, any Error>? {
    let waiting = state.withLock { $0.waiting.removeValue(forKey: id) }
    waiting?.patience?.cancel()
    return waiting?.continuation
  }

  private func end(_ id: Int64, _ error: any Error, telling channel: any Channel, _ reason: StaticString) {
    guard let continuation = take(id) else { return }
    _ = channel.send { writer in
      writer.raw(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"#)
      writer.integer(id)
      writer.raw(#","reason":""#)
      writer.raw(reason)
      writer.raw(#""}}"#)
    }
    continuation.resume(throwing: error)
  }
}

/// Why a question to the client has no answer.
public enum ClientRequestError: Error, Hashable, Sendable {
  /// The client did not say that it can do this. Where a handler lets it pass, the client learns what is needed.
  case unsupported(ClientCapabilities)
  /// It did not answer in time.
  case timedOut
  /// It answered with a JSON-RPC error of this code; its text is not passed on.
  case refused(code: Int)
  /// Its answer is not what was asked for: this was expected.
  case malformed(String)
  /// It is gone.
  case disconnected
}

extension ClientRequestError {
  /// What a client of a stateless revision is told where that is its own doing.
  var rpcError: RPCError? {
    switch self {
    case .unsupported(let capabilities):
      RPCError(
        .missingCapability, "This request needs a capability that the client did not declare",
        data: .object(["requiredCapabilities": capabilities.json]))
    case .malformed(let expected): RPCError(.invalidParams, "Malformed inputResponses: \(expected)")
    default: nil
    }
  }

  /// What the model is told.
  func report(in target: CallTarget) -> ErrorReport {
    let message =
      switch self {
      case .unsupported(let capabilities):
        "\(target.wireName) needs a client that can do this: \(capabilities.words)."
      case .timedOut: "\(target.wireName) asked the client, which did not answer in time."
      case .refused(let code): "\(target.wireName) asked the client, which refused (code \(code))."
      case .malformed(let expected): "\(target.wireName) asked the client, whose answer was malformed: \(expected)."
      case .disconnected: "\(target.wireName) could not reach the client with its question."
      }
    return ErrorReport(.clientFailed, message, suggestion: "Tell the user what is missing.")
  }
}

extension ClientCapabilities {
  /// Their names in the protocol.
  fileprivate var words: String {
    let names: [(ClientCapabilities, String)] = [
      (.elicitation, "elicitation"), (.urlElicitation, "elicitation by URL"), (.sampling, "sampling"),
      (.samplingTools, "sampling with tools"), (.roots, "roots"), (.tasks, "tasks"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}
