// Which signed requests have been here. A request that is sent again is the same bytes, so only memory can tell; where
// the memory is full, new requests are refused, because to forget one would be to let it in again.

#if HTTP
  import MCPCore
  import MCPServer

  /// The nonces of requests that could still be sent again.
  final class NonceMemory: @unchecked Sendable {
    /// What became of a nonce.
    enum Outcome {
      case new
      case known
      /// There is no room.
      case full
    }

    private typealias Digest = SIMD2<UInt64>

    /// Nonces whose time ends within the same minute, so that they can be forgotten together.
    private var slots: [Int64: Set<Digest>] = [:]
    private var count = 0
    private let capacity: Int
    private let lock = ChannelLock()
    private static let slotSeconds: Int64 = 60

    /// - Parameter capacity: the most nonces that are remembered; each takes about 32 bytes.
    init(capacity: Int) { self.capacity = capacity }

    /// How many there are.
    var remembered: Int { lock.withLock { count } }

    /// Remembers a nonce, unless it is known.
    /// - Parameters:
    ///   - keyID: the key whose nonce it is: two keys may use the same one.
    ///   - now: seconds since 1970.
    ///   - until: when a request with it is too old to be sent again.
    func enter(_ nonce: String, of keyID: String, at now: Int64, until: Int64) -> Outcome {
      let digest = NonceMemory.digest(nonce, keyID)
      return lock.withLock {
        forget(before: now)
        if slots.values.contains(where: { $0.contains(digest) }) { return .known }
        guard count < capacity else { return .full }
        slots[until / NonceMemory.slotSeconds, default: []].insert(digest)
        count += 1
        return .new
      }
    }

    private func forget(before now: Int64) {
      for (slot, nonces) in slots where (slot + 1) * NonceMemory.slotSeconds <= now {
        count -= nonces.count
        slots[slot] = nil
      }
    }

    private static func digest(_ nonce: String, _ keyID: String) -> Digest {
      var hash = SHA256()
      hash.update(Array("\(keyID.utf8.count):\(keyID)\(nonce)".utf8))
      return hash.finish().withUnsafeBytes { $0.loadUnaligned(as: Digest.self) }
    }
  }
#endif
