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
    case approve(ApproveCommand)
  }

  /// The options that there are, in the order of the help.
  enum Option: String, CaseIterable {
    case readOnly = "--read-only"
    case transport = "--transport"
    case port = "--port"
    case host = "--host"
    case tlsTerminatedUpstream = "--tls-terminated-upstream"
    case check = "--check"
    case printTools = "--print-tools"
    case version = "--version"
    case help = "--help"

    /// What it does.
    var meaning: String {
      switch self {
      case .readOnly: "Offer only the tools that change nothing (`risk: read`)"
      case .transport: "How clients reach the server"
      case .port: "The port to listen on, over http; 0: any that is free"
      case .host: "The address to listen on, over http; one that other machines reach needs authentication and TLS"
      case .tlsTerminatedUpstream: "Say that a proxy in front speaks TLS with the clients"
      case .check: "Check the environment and end: 0 where it is complete, 1 where it is not"
      case .printTools: "Print what tools/list answers, as JSON, and end"
      case .version: "Print the name and the version of the contract, and end"
      case .help: "Print this, and end"
      }
    }

    /// What its value is, where it needs one.
    func value(_ transports: [String]) -> String? {
      switch self {
      case .transport: transports.joined(separator: "|")
      case .port: "NUMBER"
      case .host: "ADDRESS"
      default: nil
      }
    }

    /// The options of a server with these transports.
    static func offered(_ transports: [String]) -> [Option] {
      allCases.filter { !$0.isOfNetwork || transports.contains { $0 != "stdio" } }
    }

    private var isOfNetwork: Bool { self == .port || self == .host || self == .tlsTerminatedUpstream }

    /// What is done instead of serving.
    fileprivate var action: Action? {
      switch self {
      case .readOnly, .transport, .port, .host, .tlsTerminatedUpstream: nil
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
  /// The transport; `nil`: the first that the spec names.
  var transport: String?
  /// What is said of a transport that listens.
  var listening = ListenOptions()

  /// Serving, with everything that the spec has.
  init() {}

  /// Reads the arguments behind the program's name.
  /// - Parameter transports: those that the server has.
  init(_ arguments: some Sequence<String>, transports: [String] = ["stdio"]) throws(UsageError) {
    let arguments = Array(arguments)
    if arguments.first == "approve" {
      action = .approve(try ApproveCommand(arguments.dropFirst()))
      return
    }
    let options = Option.offered(transports)
    var rest = arguments[...]
    var seen: [Option] = []
    while let argument = rest.popFirst() {
      let (name, value) = CommandLineRequest.split(argument)
      guard let option = options.first(where: { name == ($0 == .help && name == "-h" ? "-h" : $0.rawValue) }) else {
        throw UsageError(unknown: name, options)
      }
      if seen.contains(option) { throw UsageError("'\(option.rawValue)' stands twice") }
      if let action = option.action {
        if let other = seen.first(where: { $0.action != nil }) {
          throw UsageError("'\(other.rawValue)' and '\(option.rawValue)' exclude each other")
        }
        self.action = action
      }
      if let expected = option.value(transports) {
        guard let value = value ?? CommandLineRequest.takeValue(&rest), !value.isEmpty else {
          throw UsageError("'\(option.rawValue)' needs a value: \(expected)")
        }
        try set(option, value, transports)
      } else if value != nil {
        throw UsageError("'\(option.rawValue)' takes no value")
      }
      if option == .readOnly { isReadOnly = true }
      if option == .tlsTerminatedUpstream { listening.isTLSTerminatedUpstream = true }
      seen.append(option)
    }
  }

  private mutating func set(_ option: Option, _ value: String, _ transports: [String]) throws(UsageError) {
    switch option {
    case .transport:
      guard transports.contains(value) else {
        throw UsageError(
          "this server has only \(transports.joined(separator: " and ")), not '\(UsageError.shown(value))'")
      }
      transport = value
    case .port:
      guard let port = Int(value), (0...65_535).contains(port) else {
        throw UsageError("'--port' is a number from 0 to 65535, not '\(UsageError.shown(value))'")
      }
      listening.port = port
    case .host: listening.host = value
    default: break
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
}

/// Why a command line means nothing, in one line.
struct UsageError: Error, Equatable {
  let message: String

  init(_ message: String) { self.message = message }

  /// An argument that is no option, or not one of ours.
  fileprivate init(unknown argument: String, _ offered: [CommandLineRequest.Option]) {
    let options = offered.map(\.rawValue)
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
