// Errors of the protocol, as opposed to errors of a tool, which are results.

import MCPCore

/// A JSON-RPC error to answer with.
package struct RPCError: Error, Sendable {
  package enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case internalError = -32603
    /// MCP's own, in revisions to 2025-11-25.
    case resourceNotFound = -32002
    /// Of 2025-11-25 alone: the client has to open a URL first.
    case urlElicitationRequired = -32042
    /// From 2026-07-28 on: headers of a request do not say what its body does.
    case headerMismatch = -32020
    /// From 2026-07-28 on: the request needs a capability that the client did not declare.
    case missingCapability = -32021
    /// From 2026-07-28 on: the request names a revision that is not served.
    case unsupportedVersion = -32022
  }

  package var code: Code
  package var message: String
  /// `data`, where there is some.
  package var data: JSON?
  /// The request's id, where it could be read.
  package var id: RequestID?
  /// Whether it lies in what surrounds the method's own parameters: a transport may call the request a bad one.
  package var isOfEnvelope = false
  /// What the record says of the request; `nil`: it needs none.
  var denial: Denial?

  package init(_ code: Code, _ message: String, data: JSON? = nil, id: RequestID? = nil, isOfEnvelope: Bool = false) {
    self.code = code
    self.message = message
    self.data = data
    self.id = id
    self.isOfEnvelope = isOfEnvelope
  }

  /// Appends `"error":{…}`.
  func write(to writer: inout JSONWriter) {
    writer.raw(#""error":{"code":"#)
    writer.integer(Int64(code.rawValue))
    writer.raw(#","message":"#)
    writer.string(message)
    if let data {
      writer.raw(#","data":"#)
      writer.json(data)
    }
    writer.endObject()
  }

  /// Appends the whole answer. Where no id could be read, JSON-RPC wants null; newer revisions' schemas want none.
  /// - Parameter revision: the client's, where it is known.
  package func writeMessage(to writer: inout JSONWriter, for revision: Revision?) {
    writer.raw(#"{"jsonrpc":"2.0","#)
    if id != nil || revision?.rules.contains(.idsOrNone) != true {
      writer.raw(#""id":"#)
      if let id { id.write(to: &writer) } else { writer.null() }
      writer.raw(",")
    }
    write(to: &writer)
    writer.endObject()
  }
}
