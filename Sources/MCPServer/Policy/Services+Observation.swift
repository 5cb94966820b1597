// What operators of a server look at beside its answers: the port of a stdio server's metrics.

import MCPCore

extension Services {
  /// Opens the port of metrics that the spec and the environment ask for; over the network, metrics have a path.
  /// - Throws: `MetricsPortError` where it cannot be had.
  func openMetricsPort() throws -> MetricsPort? {
    guard let number = settings.metricsPort else { return nil }
    let metrics = metrics
    let port = MetricsPort(port: number) { metrics.text() }
    try port.start()
    options.logger.notice("metrics_server_started", metadata: ["port": "\(port.port ?? number)"])
    return port
  }
}

extension Services {
  /// What Prometheus reads, for transports that have a path for it.
  package var metricsText: [UInt8] { metrics.text() }

  /// Counts a caller who was not let in.
  /// - Parameter reason: one of `Metrics.authenticationReasons`.
  package func countDenial(_ reason: String) { metrics.denial(reason) }
}
