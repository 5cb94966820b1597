// What a message is, before anything is known of its method: JSON-RPC 2.0 as MCP narrows it (no null ids). A name that
// stands twice is refused, because two readers could see two messages. Whether several may come at once is the
// revision's to say, so here an array is only told from a message.

import MCPCore

/// One JSON-RPC message, as views of its text.
package enum Message {
  case request(RequestID, method: JSONView, params: JSONView?)
  case notification(method: JSONView, params: JSONView?)
  /// An answer to a request of the server's: its result, or its error.
  case response(RequestID?, result: JSONView?, error: JSONView?)

  /// Reads a message.
  /// - Throws: `RPCError`, with the id where one could be read.
  package init(_ view: JSONView) throws(RPCError) {
    guard view.kind == .object else { throw RPCError(.invalidRequest, "Expected a JSON-RPC message, an object") }
    let members = try Members(view)
    let id = members.id.flatMap(RequestID.init)
    guard let version = members.version, version.equals("2.0") else {
      throw RPCError(.invalidRequest, #"Expected "jsonrpc": "2.0""#, id: id)
    }
    guard let method = members.method else {
      // Also one with an id of null: who could not read a message of ours says so, and is not to be answered.
      guard members.result != nil || members.error != nil else {
        throw RPCError(.invalidRequest, "Expected a method", id: id)
      }
      self = .response(id, result: members.result, error: members.error)
      return
    }
    if members.id != nil && id == nil {
      throw RPCError(.invalidRequest, "Expected an id that is a string or an integer")
    }
    guard method.kind == .string else { throw RPCError(.invalidRequest, "Expected a method that is a string", id: id) }
    let hasParams = members.params.map { $0.kind == .object } ?? true
    if let id {
      guard hasParams else { throw RPCError(.invalidParams, "Expected params that are an object", id: id) }
      self = .request(id, method: method, params: members.params)
    } else {
      // Notifications are never answered: params of the wrong kind are no params.
      self = .notification(method: method, params: hasParams ? members.params : nil)
    }
  }

  /// The parameters of a request or notification, where there are some.
  package var params: JSONView? {
    switch self {
    case .request(_, _, let params), .notification(_, let params): params
    case .response: nil
    }
  }

  /// The members that JSON-RPC knows; others are passed over.
  private struct Members {
    var version: JSONView?
    var id: JSONView?
    var method: JSONView?
    var params: JSONView?
    var result: JSONView?
    var error: JSONView?

    init(_ view: JSONView) throws(RPCError) {
      var repeated: String?
      view.forEachMember { key, value in
        let isNew: Bool
        if key.equals("jsonrpc") {
          isNew = Members.set(&version, value)
        } else if key.equals("id") {
          isNew = Members.set(&id, value)
        } else if key.equals("method") {
          isNew = Members.set(&method, value)
        } else if key.equals("params") {
          isNew = Members.set(&params, value)
        } else if key.equals("result") {
          isNew = Members.set(&result, value)
        } else if key.equals("error") {
          isNew = Members.set(&error, value)
        } else {
          isNew = true
        }
        if !isNew { repeated = key.string }
      }
      if let repeated { throw RPCError(.invalidRequest, "The member '\(repeated)' stands twice") }
    }

    private static func set(_ member: inout JSONView?, _ value: JSONView) -> Bool {
      if member != nil { return false }
      member = value
      return true
    }
  }
}
