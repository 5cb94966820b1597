// The targets by name, and what they share: how an input is cut, and how a broken promise is told.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is fuzzed; the raw value is its name on the command line and the name of its corpus.
enum FuzzTarget: String, CaseIterable {
  case yamlSpec = "yaml-spec"
  case json
  case messages
  case patterns
  case uriTemplates = "uri-templates"
  case schema

  /// The target that the command line names.
  static let chosen = FuzzTarget(rawValue: CommandLine.arguments[1]) ?? .json

  /// Tries one input; a broken promise ends the program.
  func run(_ input: UnsafeRawBufferPointer) {
    switch self {
    case .yamlSpec: fuzzYAMLSpec(input)
    case .json: fuzzJSON(input)
    case .messages: fuzzMessages(input)
    case .patterns: fuzzPatterns(input)
    case .uriTemplates: fuzzURITemplates(input)
    case .schema: fuzzSchema(input)
    }
  }
}

/// Ends the program where a promise is broken: libFuzzer takes the trap for a crash and keeps the input.
func require(_ isKept: Bool, _ promise: @autoclosure () -> String) {
  if !isKept { fatalError("broken promise: \(promise())") }
}

/// The first line of an input, and what stands behind it (nothing where there is no newline).
func firstLine(_ input: UnsafeRawBufferPointer) -> (line: String, rest: UnsafeRawBufferPointer) {
  let end = input.firstIndex(of: 0x0A) ?? input.count
  let line = String(decoding: input[..<end], as: UTF8.self)
  return (line, UnsafeRawBufferPointer(rebasing: input[min(end + 1, input.count)...]))
}

/// A null-terminated list of C strings, kept until the program ends.
func cStrings(_ strings: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
  let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
  for (index, string) in strings.enumerated() { list[index] = strdup(string) }
  list[strings.count] = nil
  return list
}

/// Ends the program.
func exitProgram(_ status: CInt) -> Never { exit(status) }
