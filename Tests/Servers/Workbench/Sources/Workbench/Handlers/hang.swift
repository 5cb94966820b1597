// Waits for what never comes, cancelled or not. No thread is blocked.

import MCPServer

extension Handlers {
  func hang(_ input: Hang.Input, _ context: CallContext) async throws {
    await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
  }
}
