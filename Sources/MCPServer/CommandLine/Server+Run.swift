// The rim of the program: arguments and environment come in here, and exit codes leave. An error that left `main.swift`
// would end the process in a trap with a stack trace, so none does.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Logging

extension Server {
  /// Does what the command line says: serves clients over stdin and stdout or over HTTP, as the spec has it, or, with
  /// options that `--help` lists, prints or checks something and returns.
  ///
  /// Serving begins with a check of the environment; then the handlers are made and their `start()` is called. Where one
  /// of these fails, or the command line means nothing, a line on standard error says why and the process ends, with
  /// code 1 or 2. It is marked as throwing only so that `main.swift` reads the same for handlers whose making can throw.
  public func run() async throws {
    let program = CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? definition.name
    let request: CommandLineRequest
    do throws(UsageError) {
      request = try CommandLineRequest(
        CommandLine.arguments.dropFirst(), transports: definition.transports.map(\.name))
    } catch {
      end(2, "\(program): \(error.message)")
    }
    var server = self
    if request.isReadOnly { server.options.isReadOnly = true }
    let text = CommandLineText(definition: definition.offered(server.options), program: program)
    switch request.action {
    case .help: put(text.help, to: STDOUT_FILENO)
    case .version: put(text.version, to: STDOUT_FILENO)
    case .printTools: put(text.tools, to: STDOUT_FILENO)
    case .approve(let command): approve(command, program)
    case .check: checkEnvironment(program, request.transport)
    case .serve:
      do { try await server.serve(request.transport, request.listening) } catch { server.fail(error) }
    }
  }

  private func approve(_ command: ApproveCommand, _ program: String) {
    let folder = options.stateFolder ?? StateLocation.path(of: definition.name)
    do {
      put(try command.run(server: definition.name, folder: folder), to: STDOUT_FILENO)
    } catch let error as UsageError {
      end(2, "\(program): \(error.message)")
    } catch {
      end(1, "\(program): \(error)")
    }
  }

  private func checkEnvironment(_ program: String, _ transport: String?) {
    do {
      try definition.environment.check(EnvironmentDefinition.process)
      let overNetwork = try definition.transport(transport).listener != nil
      _ = try PolicySettings(definition, overNetwork: overNetwork, environment: EnvironmentDefinition.process)
      put("\(program): ok\n", to: STDERR_FILENO)
    } catch {
      end(1, "\(program): \(error)")
    }
  }

  private func fail(_ error: any Error) -> Never {
    // The list of variables has a line for each; of anything else, whose text we do not know, a log wants one line.
    let reason =
      error is EnvironmentError ? "\(error)" : "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
    options.logger.critical("\(definition.name) cannot start: \(reason)")
    exit(1)
  }
}

private func end(_ code: Int32, _ message: String) -> Never {
  put(message + "\n", to: STDERR_FILENO)
  exit(code)
}

private func put(_ text: String, to descriptor: Int32) {
  var text = text
  text.withUTF8 { _ = writeAll($0, to: descriptor) }
}
