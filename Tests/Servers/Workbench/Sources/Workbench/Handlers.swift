// What the workbench stands on: one desk that all handlers share. It says what its hooks do, and fails where the
// environment asks for that.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MCPServer

/// The handlers of the server; each file in `Handlers/` adds one.
struct Handlers: WorkbenchHandlers {
  let desk: Desk
  let environment: Environment

  init(desk: Desk, environment: Environment) throws {
    if environment.workbenchTrouble == .make { throw Trouble(what: "no desk can be had") }
    self.desk = desk
    self.environment = environment
  }

  func start() async throws {
    say("the desk opens")
    if environment.workbenchTrouble == .start { throw Trouble(what: "the desk is locked,\nand nobody has the key") }
  }

  func shutdown() async {
    say("the desk closes")
    if environment.workbenchTrouble == .shutdown { while true { sleep(60) } }
  }

  /// On purpose by `print`: it must not reach the client.
  private func say(_ text: String) {
    print(text)
    fflush(nil)
  }
}

/// What goes wrong on request.
struct Trouble: Error, CustomStringConvertible {
  let what: String
  var description: String { what }
}
