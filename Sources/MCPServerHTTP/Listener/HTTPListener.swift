// The transport as the runtime sees it: serves until the process is told to end.

#if HTTP
  import Logging
  import MCPServer

  /// Serves clients over HTTP.
  struct HTTPListener: NetworkListener {
    let texts: HTTPTexts

    func serve(_ services: Services, _ options: ListenOptions) async throws {
      let settings = try HTTPSettings(
        texts, options, hasAuthentication: !services.settings.authentication.isEmpty,
        environment: Platform.environment)
      let signals = try StopSignals.Watch()
      let server = try await HTTPServer.start(services, settings)
      let logger = services.options.logger
      logger.notice("serving \(services.serverName) \(services.serverVersion) on \(server.url)")
      do {
        try await signals.wait()
      } catch {
        await server.shutDown()
        throw error
      }
      logger.info("stopping")
      await server.shutDown()
    }
  }
#endif
