// The sender of a request that is let in, as endpoints pass it on: the caller, and what an answer needs that asks for more.

#if HTTP
  import MCPServer

  /// Who sent a request.
  struct Visitor: Sendable {
    let caller: Caller
    /// What the credentials themselves permit: the scopes of a token.
    var scopes: [String] = []
    /// The host that the client named, for URLs of this server.
    var authority = ""
    /// The token, where such are exchanged for others.
    var subject: Secret?

    /// Whether this is the visitor, by another token or the same. Who was recognised in another way is somebody else.
    func isSame(as other: Caller) -> Bool {
      other === caller || other.key == caller.key && other.method == caller.method
    }
  }

  /// What identities may do here, once that was found out. It belongs to one event loop.
  final class KnownCallers {
    private var callers: [Identity: Caller] = [:]
    /// How many are known; so many are found out again at the same time only where more callers than this take turns.
    private static let capacity = 2_048

    /// The caller of an identity.
    func caller(_ identity: Identity, _ policy: Policy) -> Caller {
      if let caller = callers[identity] { return caller }
      if callers.count >= KnownCallers.capacity { callers.removeAll(keepingCapacity: true) }
      let caller = policy.caller(identity)
      callers[identity] = caller
      return caller
    }
  }
#endif
