// What the connections of one event loop share: the parser and its memory, and one timer that looks at all of them. A
// timer for each connection would cost more memory than the connection's own state.

#if HTTP
  import MCPServer
  import NIOCore
  import Synchronization

  /// An event loop of a server. It belongs to that loop.
  final class LoopContext: @unchecked Sendable {
    let eventLoop: any EventLoop
    let server: ServerContext
    let router: Router
    /// The time, as of the last tick.
    private(set) var now = NIODeadline.now()
    private var first: ConnectionHandler?
    private var timer: RepeatedTask?

    init(_ eventLoop: any EventLoop, _ server: ServerContext) {
      self.eventLoop = eventLoop
      self.server = server
      router = Router(server)
    }

    /// Starts the timer. Any thread.
    func start() {
      eventLoop.execute {
        let interval = self.server.settings.limits.tick
        self.timer = self.eventLoop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in self.tick() }
      }
    }

    private func tick() {
      now = .now()
      forEachConnection { $0.tick(now) }
    }

    /// Whether there may be another connection.
    var hasRoom: Bool { server.connections.load(ordering: .relaxed) < server.settings.limits.connections }

    /// A connection has begun.
    func enter(_ connection: ConnectionHandler) {
      server.connections.add(1, ordering: .relaxed)
      connection.next = first
      first?.previous = connection
      first = connection
    }

    /// A connection has ended.
    func leave(_ connection: ConnectionHandler) {
      server.connections.subtract(1, ordering: .relaxed)
      if let previous = connection.previous { previous.next = connection.next } else { first = connection.next }
      connection.next?.previous = connection.previous
      connection.previous = nil
      connection.next = nil
    }

    /// Brings all connections to a good end. Any thread.
    func finish() {
      eventLoop.execute {
        self.timer?.cancel()
        self.forEachConnection { $0.finish() }
      }
    }

    private func forEachConnection(_ body: (ConnectionHandler) -> Void) {
      var connection = first
      while let current = connection {
        connection = current.next
        body(current)
      }
    }
  }
#endif
