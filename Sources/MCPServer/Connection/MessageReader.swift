// From bytes to messages. The tape that a text is parsed to is used again for the next one, so a reader belongs to one
// thread.

import MCPCore

/// Reads messages, one text after the other.
package final class MessageReader {
  private var tape: JSONTape
  private let limit: Int

  /// A reader within these limits.
  package init(limits: ServerLimits) {
    tape = JSONTape(maximumDepth: limits.messageDepth)
    limit = limits.messageBytes
  }

  /// Parses a text; the view is valid until the next one.
  /// - Throws: `RPCError` where it is no JSON, or too deep.
  package func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(RPCError) -> JSONView {
    do throws(JSONError) {
      return try tape.parse(bytes)
    } catch {
      let isDeep = error.reason == .tooDeep
      throw RPCError(isDeep ? .invalidRequest : .parseError, "Not a message that can be read: \(error)")
    }
  }

  /// The error for a text that was not read because it is too long.
  package var tooLong: RPCError {
    RPCError(.invalidRequest, "The message is longer than \(limit) bytes, the most that is read")
  }
}
