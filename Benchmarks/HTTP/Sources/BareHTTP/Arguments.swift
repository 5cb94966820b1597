// The command line: three arguments and one option.

import NIOCore

/// What the command line says.
struct Arguments {
  /// Whether each request is answered in a Swift Task of its own.
  let startsTasks: Bool
  /// The path of the recorded answers.
  let file: String
  /// The port on 127.0.0.1.
  let port: Int
  /// How many event loops there are; one for each core where nothing is said.
  let threads: Int

  /// Reads the arguments behind the program's name; nil where they make no sense.
  init?(_ arguments: some Sequence<String>) {
    let all = Array(arguments)
    guard all.count == 3 || all.count == 5, ["inline", "task"].contains(all[0]), let port = Int(all[2]) else {
      return nil
    }
    startsTasks = all[0] == "task"
    file = all[1]
    self.port = port
    if all.count == 5 {
      guard all[3] == "-t", let threads = Int(all[4]), threads > 0 else { return nil }
      self.threads = threads
    } else {
      threads = System.coreCount
    }
  }
}
