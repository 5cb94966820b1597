// Stateless requests say in headers what their bodies say, for what stands between client and server. Whoever acts on the
// headers must be right about the body, so where the two differ the request is refused.

#if HTTP
  import MCPCore
  import MCPServer

  /// Holds the headers of a stateless request against its body.
  struct HeaderChecks {
    private let request: Request

    init(_ request: Request) { self.request = request }

    /// Checks the header that names the revision.
    /// - Parameter version: what `_meta` says.
    func checkVersion(_ version: JSONView?) throws(RPCError) {
      guard let header = request.fields.version.value else { throw mismatch("MCP-Protocol-Version is missing") }
      guard !request.fields.version.isRepeated else { throw mismatch("MCP-Protocol-Version stands twice") }
      guard let version, version.kind == .string else { return }
      guard version.isText(header) else {
        throw mismatch("MCP-Protocol-Version is not the revision that _meta names")
      }
    }

    /// Checks the headers that name the method and what it is about.
    func checkTarget(_ method: JSONView, _ params: JSONView?) throws(RPCError) {
      try check(request.fields.method, "Mcp-Method", method, "the method")
      guard let member = HeaderChecks.nameMember(method) else { return }
      let name = params?[member].flatMap { $0.kind == .string ? $0 : nil }
      // Without a name in either place it is the method itself that refuses the request.
      if name == nil && request.fields.name.value == nil { return }
      guard let name else { throw mismatch("Mcp-Name is there, and params.\(member) is not") }
      try check(request.fields.name, "Mcp-Name", name, "params.\(member)")
    }

    /// The parameter that `Mcp-Name` repeats.
    private static func nameMember(_ method: JSONView) -> StaticString? {
      if method.equals("tools/call") || method.equals("prompts/get") { return "name" }
      if method.equals("resources/read") { return "uri" }
      if method.equals("tasks/get") || method.equals("tasks/update") || method.equals("tasks/cancel") {
        return "taskId"
      }
      return nil
    }

    private func check(
      _ field: HeaderField, _ header: String, _ value: JSONView, _ place: String
    ) throws(RPCError) {
      guard let text = field.value else { throw mismatch("\(header) is missing") }
      guard !field.isRepeated else { throw mismatch("\(header) stands twice") }
      guard let decoded = HeaderText.decoded(text) else { throw mismatch("\(header) is not Base64") }
      guard value.isText(decoded) else { throw mismatch("\(header) is not what \(place) says") }
    }

    /// Checks the headers that repeat arguments of a tool.
    func checkParameters(_ parameters: [HeaderParameter], _ arguments: JSONView?) throws(RPCError) {
      for parameter in parameters {
        let name = "Mcp-Param-\(parameter.header)"
        let values = request.headers[name]
        guard let value = parameter.value(in: arguments) else {
          guard values.isEmpty else { throw mismatch("\(name) is there, and its argument is not") }
          continue
        }
        guard let text = values.first else { throw mismatch("\(name) is missing") }
        guard values.count == 1 else { throw mismatch("\(name) stands \(values.count) times") }
        guard let decoded = HeaderText.decoded(text) else { throw mismatch("\(name) is not Base64") }
        guard value.isSame(as: decoded) else { throw mismatch("\(name) is not what the argument says") }
      }
    }

    private func mismatch(_ reason: String) -> RPCError { RPCError(.headerMismatch, "Header mismatch: \(reason)") }
  }

  extension JSONView {
    /// Whether this is a string of these bytes; `==` of strings would take different bytes for the same.
    fileprivate func isText(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { equals($0) }
    }

    /// Whether a header with this text says the same: texts byte by byte, numbers by their value.
    fileprivate func isSame(as header: String) -> Bool {
      switch kind {
      case .string: return isText(header)
      case .true: return header == "true"
      case .false: return header == "false"
      case .number:
        if let integer, let other = Int64(header) { return integer == other }
        return rawText == header
      case .null, .array, .object: return false
      }
    }
  }
#endif
