// What all connections of one server share.

#if HTTP
  import MCPServer
  import Synchronization

  /// A server that listens.
  final class ServerContext: Sendable {
    let services: Services
    let settings: HTTPSettings
    /// How callers prove who they are; `nil`: they need not.
    let authentication: ServerAuthentication?
    let failures = FailureRecords()
    let policy: AccessPolicy
    let sessions: Sessions
    let sseClients = SSEClients()
    /// Whoever has proved nothing.
    let anonymous: Caller
    /// Connections that are open.
    let connections = Atomic<Int>(0)
    private let boundPort = Atomic<Int>(0)
    private let draining = Atomic<Bool>(false)

    init(_ services: Services, _ settings: HTTPSettings, _ authentication: ServerAuthentication?) {
      self.services = services
      self.settings = settings
      self.authentication = authentication
      policy = AccessPolicy(settings, resource: authentication?.resource.flatMap(HTTPAddress.init))
      anonymous = services.policy.caller(.anonymous)
      sessions = Sessions(services, settings.limits)
    }

    /// The port that the server listens on, once it does.
    var port: Int {
      get { boundPort.load(ordering: .relaxed) }
      set { boundPort.store(newValue, ordering: .relaxed) }
    }

    /// Whether the server has been told to stop.
    var isDraining: Bool { draining.load(ordering: .relaxed) }

    /// No request is answered any more, but for those that are being answered.
    func drain() { draining.store(true, ordering: .relaxed) }
  }
#endif
