// The answers to a batch leave together, as JSON-RPC wants it; what calls say before they are answered leaves at once.

import MCPCore

/// Gathers the answers to the messages of one batch.
final class BatchChannel: Channel {
  private struct State {
    var missing: Int
    var answers = ""
  }

  private let channel: any Channel
  private let state: Locked<State>

  /// - Parameter requests: how many answers are to come.
  init(_ channel: any Channel, requests: Int) {
    self.channel = channel
    state = Locked(State(missing: requests))
  }

  func answer(_ status: ReplyStatus, _ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    body(&writer)
    settle(writer.text)
  }

  func withdraw() { settle(nil) }

  private func settle(_ text: String?) {
    let batch = state.withLock { state -> String? in
      if let text { state.answers += state.answers.isEmpty ? text : ",\(text)" }
      state.missing -= 1
      return state.missing == 0 ? state.answers : nil
    }
    guard let batch else { return }
    // Where every call was cancelled, there is nothing to say.
    if batch.isEmpty { return channel.withdraw() }
    channel.answer(.ok) { writer in
      writer.raw("[")
      writer.raw(batch)
      writer.raw("]")
    }
  }

  var isShared: Bool { channel.isShared }
  func notice(_ body: (inout JSONWriter) -> Void) { channel.notice(body) }
  func send(_ body: (inout JSONWriter) -> Void) -> Bool { channel.send(body) }
  func room() async { await channel.room() }
  func release(retryAfter: Duration) { channel.release(retryAfter: retryAfter) }
}

extension Dispatcher {
  /// Messages that one batch may have.
  private static let longestBatch = 100

  /// Takes a batch: the messages in an array, where the session's revision has that.
  /// - Returns: whether there is anything to answer.
  /// - Throws: `RPCError` where there are no batches, or the array is none that may be.
  package func dispatchBatch(_ batch: JSONView, from origin: Origin, size: Int) throws(RPCError) -> Bool {
    guard origin.client.revision.rules.contains(.batches) else {
      throw RPCError(.invalidRequest, "Batches are not part of this protocol revision: send one message at a time")
    }
    guard batch.count > 0, batch.count <= Dispatcher.longestBatch else {
      throw RPCError(.invalidRequest, "A batch has between 1 and \(Dispatcher.longestBatch) messages")
    }
    var items: [Result<Message, RPCError>] = []
    batch.forEachElement { view in
      do throws(RPCError) {
        items.append(.success(try message(view)))
      } catch {
        items.append(.failure(error))
      }
    }
    let requests = items.count { item in
      switch item {
      case .success(.request), .failure: true
      case .success: false
      }
    }
    let gathering = Origin(
      client: origin.client, channel: BatchChannel(origin.channel, requests: requests), scope: origin.scope,
      caller: origin.caller)
    for item in items {
      switch item {
      case .success(let message): dispatch(message, from: gathering, size: size / items.count)
      case .failure(let error): reply(error, to: gathering)
      }
    }
    return requests > 0
  }

  private func message(_ view: JSONView) throws(RPCError) -> Message {
    let message = try Message(view)
    if case .request(let id, let method, _) = message, method.equals(Method.initialize.name) {
      throw RPCError(.invalidRequest, "'initialize' must not be part of a batch", id: id)
    }
    return message
  }
}
