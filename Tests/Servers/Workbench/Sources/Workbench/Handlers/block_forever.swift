// Blocks its thread for ever: the worst that a handler can do to the others.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MCPServer

extension Handlers {
  func blockForever(_ input: BlockForever.Input, _ context: CallContext) async throws { blockThread() }
}

private func blockThread() {
  while true { sleep(1_000) }
}
