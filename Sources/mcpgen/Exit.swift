// How a run ends: the codes, and the errors that the commands throw to end one.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The exit codes of the tool.
enum Exit: Int32 {
  /// Nothing was found.
  case clean = 0
  /// There are findings, or the spec cannot be compiled.
  case findings = 1
  /// A mistake of usage, or input that cannot be read.
  case usage = 2
  /// A fault of the tool itself.
  case bug = 70

  /// Ends the process.
  static func now(_ code: Exit) -> Never { exit(code.rawValue) }
}

/// Why a command ends early.
struct Failure: Error {
  /// The exit code.
  var code: Exit
  /// One line for standard error; `nil` where all was said.
  var message: String?

  /// Ends with `findings` after they were printed.
  static let findings = Failure(code: .findings, message: nil)

  /// Input or a folder that cannot be used.
  static func unusable(_ message: String) -> Failure { Failure(code: .usage, message: message) }

  /// Says it on standard error.
  func report() {
    if let message { Output.error.write("mcpgen: \(message)\n") }
  }
}
