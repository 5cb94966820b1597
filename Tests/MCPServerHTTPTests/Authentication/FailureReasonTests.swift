// Figures have a series for every reason that a caller can be refused for, so that none is counted as "other".

#if HTTP
  import Testing

  @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("Authentication: reasons")
  struct FailureReasonTests {
    @Test("Every reason has a series of its own")
    func series() {
      let reasons = [CredentialFailure.missing] + CredentialFailure.allCases.map(\.rawValue)
      #expect(Set(reasons) == Set(Metrics.authenticationReasons))
    }
  }
#endif
