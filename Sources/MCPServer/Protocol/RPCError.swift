// Errors of the protocol, as opposed to errors of a tool, which are results.

import MCPCore

/// A JSON-RPC error to answer with.
struct RPCError: Error {
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case internalError = -32603
    /// MCP's own, in revisions to 2025-11-25.
    case resourceNotFound = -32002
  }

  var code: Code
  var message: String
  /// `data`, where there is some.
  var data: JSON?
  /// The request's id, where it could be read.
  var id: RequestID?

  init(_ code: Code, _ message: String, data: JSON? = nil, id: RequestID? = nil) {
    self.code = code
    self.message = message
    self.data = data
    self.id = id
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
}
