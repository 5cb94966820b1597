// Ranges of addresses, as lists of trusted proxies write them: `10.0.0.0/8`, `::1`.

#if HTTP
  import NIOCore

  /// One address, or all that begin with the same bits.
  package struct AddressRange: Sendable, Hashable {
    private let bytes: [UInt8]
    private let bits: Int

    /// Reads an address, or an address, a slash and a number of bits; `nil` where it is neither.
    init?(_ text: String) {
      let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      guard let address = try? SocketAddress(ipAddress: String(parts[0]), port: 0), let bytes = address.ipBytes else {
        return nil
      }
      self.bytes = bytes
      guard parts.count == 2 else {
        bits = bytes.count * 8
        return
      }
      guard let bits = Int(parts[1]), (0...bytes.count * 8).contains(bits) else { return nil }
      self.bits = bits
    }

    /// A range that a spec lists.
    init(setting: String) throws(ListenError) {
      guard let range = AddressRange(setting) else {
        throw ListenError("'\(setting.prefix(80))' is no address of a proxy: write it like 10.0.0.0/8 or ::1")
      }
      self = range
    }

    /// Whether the address lies in the range.
    func contains(_ address: SocketAddress) -> Bool {
      guard let other = address.ipBytes, other.count == bytes.count else { return false }
      let whole = bits / 8
      guard other[..<whole] == bytes[..<whole] else { return false }
      let rest = bits % 8
      if rest == 0 { return true }
      return (other[whole] ^ bytes[whole]) >> (8 - rest) == 0
    }
  }

  extension SocketAddress {
    /// The address without its port; four bytes where it is one of IPv4, also within IPv6.
    fileprivate var ipBytes: [UInt8]? {
      switch self {
      case .v4(let address): return withUnsafeBytes(of: address.address.sin_addr) { Array($0) }
      case .v6(let address):
        let bytes = withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
        let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isMapped ? Array(bytes[12...]) : bytes
      case .unixDomainSocket: return nil
      }
    }
  }
#endif
