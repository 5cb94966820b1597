// The command line. Exit codes are the tool's own (0 clean, 1 findings, 2 usage or unreadable input, 70 our fault), so
// errors of the argument parser are translated here and nowhere else.

import ArgumentParser

/// The root command.
struct MCPGen: ParsableCommand {
  /// The version of this program.
  static let version = "0.1.0-dev"

  static let configuration = CommandConfiguration(
    commandName: "mcpgen",
    abstract: "Compiles MCP servers: a YAML spec goes in, a Swift package comes out.",
    version: version,
    subcommands: [
      NewCommand.self, BuildCommand.self, LintCommand.self, ExplainCommand.self, RulesCommand.self, SchemaCommand.self,
      TemplatesCommand.self, BreakingCommand.self, LockCommand.self, DiffCommand.self, ChangelogCommand.self,
      MigrateCommand.self, AuditCommand.self, PluginBuildCommand.self,
    ])
}

@main
enum Main {
  static func main() {
    do {
      var command = try MCPGen.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
      Exit.now(failure.code)
    } catch {
      finish(error)
    }
  }

  /// Help on the standard output, mistakes of usage on standard error.
  private static func finish(_ error: any Error) -> Never {
    let text = MCPGen.fullMessage(for: error)
    if MCPGen.exitCode(for: error).isSuccess {
      Output.out.write(text.isEmpty ? "" : text + "\n")
      Exit.now(.clean)
    }
    Output.error.write(text + "\n")
    Exit.now(.usage)
  }
}
