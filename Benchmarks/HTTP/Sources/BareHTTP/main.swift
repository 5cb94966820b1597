// What SwiftNIO and its HTTP/1.1 cost by themselves: a server that answers with recorded text and parses nothing of a
// request's body. `inline` answers on the event loop; `task` starts a Swift Task for each request and comes back to the
// loop, which is the least that a server with `async` handlers can do. Not a server that anybody should run.
//   bare-http inline|task FILE PORT [-t THREADS]      FILE: as the floor's

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import NIOCore
import NIOHTTP1
import NIOPosix
import Records

guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else {
  print("usage: bare-http inline|task FILE PORT [-t THREADS]")
  exit(2)
}
signal(SIGTERM) { _ in _exit(0) }
records_read(arguments.file)
let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: arguments.threads))
  .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
  .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
  .childChannelInitializer { channel in
    channel.eventLoop.makeCompletedFuture {
      try channel.pipeline.syncOperations.configureHTTPServerPipeline()
      try channel.pipeline.syncOperations.addHandler(RecordedAnswers(startsTasks: arguments.startsTasks))
    }
  }
  .bind(host: "127.0.0.1", port: arguments.port).get()
try await channel.closeFuture.get()
