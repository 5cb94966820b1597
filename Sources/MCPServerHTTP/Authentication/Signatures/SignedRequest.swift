// A request as signatures see it: apart from the connection, so that what is signed can be tested as text. The parts of a
// request get the names and the texts that RFC 9421 gives them (section 2).

#if HTTP
  /// The parts of a request that can be signed.
  struct SignedRequest: Sendable {
    /// In the letters of the request: methods are not the same in lower case.
    var method: String
    /// `https` or `http`, as the client sees it.
    var scheme: String
    /// The host that the client names, with its port where it names one.
    var authority: String
    /// From its slash to the question mark, as it was sent.
    var path: String
    /// What is behind the question mark; `nil`: there is none.
    var query: String?
    var fields: [(name: String, value: String)]
    var body: [UInt8] = []

    /// The values of a field in the order of its lines.
    /// - Parameter name: in lower case.
    func values(_ name: String) -> [String] {
      fields.filter { $0.name.utf8.count == name.utf8.count && $0.name.lowercased() == name }.map(\.value)
    }

    /// The text of a component; `nil` where there is no such component here.
    func component(_ name: String) -> String? {
      switch name {
      case "@method": return method
      case "@scheme": return scheme
      case "@authority": return normalAuthority
      case "@path": return path.isEmpty ? "/" : path
      case "@query": return "?" + (query ?? "")
      case "@request-target": return target
      case "@target-uri": return "\(scheme)://\(normalAuthority)\(target)"
      default:
        guard !name.hasPrefix("@"), name == name.lowercased() else { return nil }
        let lines = values(name)
        return lines.isEmpty ? nil : lines.map(SignedRequest.trimmed).joined(separator: ", ")
      }
    }

    private var target: String { (path.isEmpty ? "/" : path) + (query.map { "?" + $0 } ?? "") }

    /// In lower case, and without the port that the scheme has anyway.
    private var normalAuthority: String {
      let lower = authority.lowercased()
      let usual = scheme == "https" ? ":443" : ":80"
      return lower.hasSuffix(usual) ? String(lower.dropLast(usual.count)) : lower
    }

    private static func trimmed(_ value: String) -> Substring {
      var text = value[...]
      while text.utf8.first == 0x20 || text.utf8.first == 0x09 { text.removeFirst() }
      while text.utf8.last == 0x20 || text.utf8.last == 0x09 { text.removeLast() }
      return text
    }
  }
#endif
