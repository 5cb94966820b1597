// Internet addresses, and which of them lead to the public internet. What is public is listed for IPv6, because most of
// its space is not given out, and what is not public for IPv4: the special-purpose registries of IANA, and the services
// that clouds put beside their machines.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An IPv4 or IPv6 address.
struct IPAddress: Sendable, Hashable, CustomStringConvertible {
  /// Four or sixteen bytes, the first ones first.
  let bytes: [UInt8]

  /// The address of these bytes; nil unless there are four or sixteen.
  init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// The address that the text writes: four decimal numbers without leading zeros, or IPv6 without a zone and without
  /// brackets.
  init?(_ text: some StringProtocol) {
    let text = String(text)
    if text.utf8.contains(UInt8(ascii: ":")) {
      var bytes = [UInt8](repeating: 0, count: 16)
      guard text.withCString({ inet_pton(AF_INET6, $0, &bytes) }) == 1 else { return nil }
      self.bytes = bytes
    } else {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(IPAddress.decimalByte)
      guard parts.count == 4, parts.allSatisfy({ $0 != nil }) else { return nil }
      bytes = parts.compactMap { $0 }
    }
  }

  private static func decimalByte(_ text: Substring) -> UInt8? {
    let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isPlain && (text.count == 1 || !text.hasPrefix("0")) ? UInt8(text) : nil
  }

  /// As URLs and logs write it, without brackets.
  var description: String {
    if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "::" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether it leads to the public internet: not to this machine, its network, a cloud's own services, many machines
  /// at once, or an IPv4 address in disguise. (One that NAT64 wraps is as public as what it wraps.)
  var isPublic: Bool {
    if bytes.count == 4 { return !IPAddress.isSpecial(bytes) }
    let nat64: [UInt8] = [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
    if bytes.starts(with: nat64) { return !IPAddress.isSpecial(Array(bytes.suffix(4))) }
    let isGlobal = bytes[0] & 0xE0 == 0x20
    return isGlobal && !IPAddress.specialIPv6.contains { $0.covers(bytes) }
  }

  private static func isSpecial(_ bytes: [UInt8]) -> Bool { specialIPv4.contains { $0.covers(bytes) } }

  /// The addresses that begin with so many bits.
  private struct Block: Sendable {
    let start: [UInt8]
    let bits: Int

    init(_ start: [UInt8], _ bits: Int) {
      self.start = start
      self.bits = bits
    }

    func covers(_ address: [UInt8]) -> Bool {
      (0..<bits).allSatisfy { bit in
        let start = bit / 8 < start.count ? start[bit / 8] : 0
        return (start ^ address[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
      }
    }
  }

  private static let specialIPv4 = [
    Block([0], 8), Block([10], 8), Block([127], 8), Block([172, 16], 12), Block([192, 168], 16),
    Block([169, 254], 16),  // link-local, and where most clouds answer with credentials
    Block([100, 64], 10),  // shared by providers
    Block([192, 0, 0], 24), Block([192, 88, 99], 24),  // protocols, 6to4 relays
    Block([192, 0, 2], 24), Block([198, 51, 100], 24), Block([203, 0, 113], 24),  // documentation
    Block([198, 18], 15),  // benchmarks
    Block([168, 63, 129, 16], 32),  // Azure's own services
    Block([224], 4), Block([240], 4),  // multicast, reserved, broadcast
  ]

  /// Within 2000::/3, which is all that is given out.
  private static let specialIPv6 = [
    Block([0x20, 0x01, 0], 23),  // protocols: Teredo, benchmarks, ORCHID
    Block([0x20, 0x01, 0x0D, 0xB8], 32), Block([0x3F, 0xFF, 0], 20),  // documentation
    Block([0x20, 0x02], 16),  // 6to4: an IPv4 address in disguise
  ]
}
