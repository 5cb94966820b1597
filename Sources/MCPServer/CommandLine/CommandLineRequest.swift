// The command line of a compiled server, as a function from arguments to what they ask for: reading, printing and exit
// codes are in `Server+Run.swift`. It is parsed by hand because a library for it would weigh more than the runtime.

import MCPCore

/// What the command line asks of a server.
struct CommandLineRequest: Equatable {
  /// What is done.
  enum Action: Equatable {
    case serve
    case help
    case version
    case check
    case printTools
  }

  /// The options that there are, in the order of the help.
  enum Option: String, CaseIterable {
    case readOnly = "--read-only"
    case transport = "--transport"
    case check = "--check"
    case printTools = "--print-tools"
    case version = "--version"
    case help = "--help"

    /// What it does.
    var meaning: String {
      switch self {
      case .readOnly: "Offer only the tools that change nothing (`risk: read`)"
      case .transport: "How clients reach the server; stdio is the only way so far"
      case .check: "Check the environment and end: 0 where it is complete, 1 where it is not"
      case .printTools: "Print what tools/list answers, as JSON, and end"
      case .version: "Print the name and the version of the contract, and end"
      case .help: "Print this, and end"
      }
    }

    /// What is done instead of serving.
    fileprivate var action: Action? {
      switch self {
      case .readOnly, .transport: nil
      case .check: .check
      case .printTools: .printTools
      case .version: .version
      case .help: .help
      }
    }
  }

  /// What is done.
  var action = Action.serve
  /// Whether only tools that change nothing are offered.
  var isReadOnly = false

  /// Serving, with everything that the spec has.
  init() {}

  /// Reads the arguments behind the program's name.
  init(_ arguments: some Sequence<String>) throws(UsageError) {
    var rest = Array(arguments)[...]
    var seen: [Option] = []
    while let argument = rest.popFirst() {
      let (name, value) = CommandLineRequest.split(argument)
      guard let option = name == "-h" ? .help : Option(rawValue: name) else { throw UsageError(unknown: name) }
      if seen.contains(option) { throw UsageError("'\(option.rawValue)' stands twice") }
      if let action = option.action {
        if let other = seen.first(where: { $0.action != nil }) {
          throw UsageError("'\(other.rawValue)' and '\(option.rawValue)' exclude each other")
        }
        self.action = action
      }
      if option == .transport {
        try CommandLineRequest.checkTransport(value ?? CommandLineRequest.takeValue(&rest))
      } else if value != nil {
        throw UsageError("'\(option.rawValue)' takes no value")
      }
      if option == .readOnly { isReadOnly = true }
      seen.append(option)
    }
  }

  /// `--name=value` as its two parts.
  private static func split(_ argument: String) -> (name: String, value: String?) {
    guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }

  /// The argument behind an option that needs one; another option is none.
  private static func takeValue(_ rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, !next.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  private static func checkTransport(_ name: String?) throws(UsageError) {
    guard let name, !name.isEmpty else { throw UsageError("'--transport' needs a value: stdio") }
    if name != "stdio" { throw UsageError("this server has only stdio, not '\(UsageError.shown(name))'") }
  }
}

/// Why a command line means nothing, in one line.
struct UsageError: Error, Equatable {
  let message: String

  init(_ message: String) { self.message = message }

  /// An argument that is no option, or not one of ours.
  fileprivate init(unknown argument: String) {
    let options = CommandLineRequest.Option.allCases.map(\.rawValue)
    let kind = argument.hasPrefix("-") ? "unknown option" : "unexpected argument"
    let name = "--" + argument.prefix(64).drop { $0 == "-" }
    let nearest = EditDistance.nearest(name, in: options)
    let hint = nearest.map { "did you mean '\($0)'?" } ?? "the options are \(options.joined(separator: ", "))"
    self.init("\(kind) '\(UsageError.shown(argument))'; \(hint)")
  }

  /// An argument as a line of a terminal may hold it.
  fileprivate static func shown(_ argument: String) -> String {
    argument.prefix(64).unicodeScalars.reduce(into: "") { text, scalar in
      text.unicodeScalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
    }
  }
}
