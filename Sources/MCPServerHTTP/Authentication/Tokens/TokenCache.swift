// Tokens that were verified a moment ago: a signature costs a hundred times what looking one up does. Only the hash of a
// token is kept, so a dump of this memory gives nobody access.

#if OAuth
  import MCPCore
  import MCPServer

  /// Callers by the hashes of their tokens. The least recently used half goes when there are too many.
  final class TokenCache: @unchecked Sendable {
    /// The SHA-256 of a token.
    struct Digest: Hashable {
      private let words: SIMD4<UInt64>

      init(_ token: String) {
        var token = token
        let bytes = token.withUTF8 { SHA256.digest($0) }
        words = bytes.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
      }
    }

    private struct Entry {
      let identity: Identity
      let until: Int64
    }

    private let lock = ChannelLock()
    private let half: Int
    /// Those that were used last; when there are too many of them, they become the old ones.
    private var young: [Digest: Entry] = [:]
    private var old: [Digest: Entry] = [:]

    /// - Parameter capacity: the most tokens that are kept.
    init(capacity: Int) { half = max(1, capacity / 2) }

    /// How many tokens are kept.
    var count: Int { lock.withLock { young.count + old.count } }

    /// The caller of a token, as long as that is known.
    /// - Parameter now: seconds since 1970.
    func find(_ digest: Digest, at now: Int64) -> Identity? {
      lock.withLock {
        if let entry = young[digest] { return entry.until > now ? entry.identity : nil }
        guard let entry = old.removeValue(forKey: digest), entry.until > now else { return nil }
        add(digest, entry)
        return entry.identity
      }
    }

    /// Keeps a caller until then.
    func keep(_ identity: Identity, for digest: Digest, until: Int64) {
      lock.withLock { add(digest, Entry(identity: identity, until: until)) }
    }

    private func add(_ digest: Digest, _ entry: Entry) {
      if young.count >= half && young[digest] == nil {
        old = young
        young = [:]
      }
      young[digest] = entry
    }
  }
#endif
