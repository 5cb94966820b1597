// URLs that lead, or may lead, into a network that is not public, and what becomes of names.

import Testing

@testable import MCPServer

@Suite struct URLGuardTests {
  @Test func whatIsNotPublicIsRefused() throws {
    let cases = try GuardCase.list("urls-bad.txt")
    #expect(cases.count >= 60)
    for one in cases { #expect(URLGuard.problem(of: one.text) != nil, "\(one.reason): \(one.text.debugDescription)") }
  }

  @Test func whatIsPublicPasses() throws {
    let cases = try GuardCase.list("urls-good.txt")
    #expect(cases.count >= 40)
    for one in cases { #expect(URLGuard.problem(of: one.text) == nil, "\(one.reason): \(one.text.debugDescription)") }
  }

  private func resolving(_ texts: [String]) -> URLGuard.Resolver { { _ in texts.compactMap { IPAddress($0) } } }

  @Test(arguments: [
    ["127.0.0.1"], ["10.1.2.3"], ["169.254.169.254"], ["8.8.8.8", "192.168.0.1"], ["::1"], ["::ffff:8.8.8.8"],
    ["2606:4700::1", "fd00::1"], ["8.8.8.8", "fe80::1"], ["0.0.0.0"], ["2002:7f00:1::"], ["64:ff9b::a00:1"], [],
  ])
  func everyAddressMustBePublic(_ addresses: [String]) async {
    let problem = await URLGuard.problem(ofResolved: "https://example.com/", resolve: resolving(addresses))
    #expect(problem != nil)
  }

  @Test func publicAddressesAreHandedOn() async {
    let resolve = resolving(["8.8.8.8", "2606:4700::1"])
    #expect(await URLGuard.problem(ofResolved: "https://example.com/", resolve: resolve) == nil)
    let check = await URLGuard.checkedAddresses(of: "https://example.com/", resolve: resolve)
    guard case .addresses(let addresses) = check else { return #expect(Bool(false), "\(check)") }
    #expect(addresses.map(\.description) == ["8.8.8.8", "2606:4700::1"])
  }

  @Test func theResolverGetsTheNameAlone() async {
    let asked = Locked<[String]>([])
    let resolve: URLGuard.Resolver = { host in
      asked.withLock { $0.append(host) }
      return [IPAddress("8.8.8.8")].compactMap { $0 }
    }
    for url in [
      "https://EXAMPLE.com:8443/a?b#c", "https://1.1.1.1/", "https://localhost/", "https://[2606:4700::1]:1/x",
    ] {
      _ = await URLGuard.problem(ofResolved: url, resolve: resolve)
    }
    #expect(asked.withLock { $0 } == ["example.com"])
  }

  @Test func namesThatAreInsideAndNamesThatAreNotGetOneAnswer() async {
    let inside = await URLGuard.problem(ofResolved: "https://db.example.com/", resolve: resolving(["10.0.0.5"]))
    let absent = await URLGuard.problem(ofResolved: "https://no.example.com/", resolve: resolving([]))
    let failed = await URLGuard.problem(ofResolved: "https://no.example.com/") { _ in
      throw SystemResolver.Failure.timedOut
    }
    #expect(inside != nil && inside == absent && inside == failed)
  }

  @Test func addressesAreReadStrictly() {
    #expect(IPAddress("1.2.3.4")?.bytes == [1, 2, 3, 4])
    #expect(IPAddress("::1")?.bytes == [UInt8](repeating: 0, count: 15) + [1])
    #expect(IPAddress("2001:db8::1")?.description == "2001:db8::1")
    for text in [
      "", "1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256", "1.2.3.-4", "+1.2.3.4", "1.2.3.", "::1%lo", "1::2::3",
    ] {
      #expect(IPAddress(text) == nil, "\(text)")
    }
    #expect(IPAddress(bytes: [1, 2, 3]) == nil)
  }
}
