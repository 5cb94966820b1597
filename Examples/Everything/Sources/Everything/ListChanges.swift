// What is on the lists at the moment, as far as that changes, and the revision of the watched resource. A server does
// not tell what it offers, so that is kept here; the lock is held until the server knows, or two changes at once could
// be told in the wrong order.

import MCPServer
import Synchronization

/// The lists and the resource that change while the server runs.
final class ListChanges: Sendable {
  private struct State {
    var offersTool = false
    var offersPrompt = false
    var revision = 1
  }

  private let state = Mutex(State())

  /// The revision of the watched resource.
  var revision: Int { state.withLock { $0.revision } }

  /// Offers the dynamic tool, or no longer. Answers whether it is offered now.
  func toggleTool(of server: ServerHandle) -> Bool {
    state.withLock { state in
      state.offersTool.toggle()
      server.offer(tool: "test_dynamic_tool", state.offersTool)
      return state.offersTool
    }
  }

  /// Offers the dynamic prompt, or no longer. Answers whether it is offered now.
  func togglePrompt(of server: ServerHandle) -> Bool {
    state.withLock { state in
      state.offersPrompt.toggle()
      server.offer(prompt: "test_dynamic_prompt", state.offersPrompt)
      return state.offersPrompt
    }
  }

  /// Gives the watched resource a new revision, and tells those who watch it.
  func revise(on server: ServerHandle) {
    state.withLock { $0.revision += 1 }
    server.resourceUpdated("test://watched-resource")
  }
}
