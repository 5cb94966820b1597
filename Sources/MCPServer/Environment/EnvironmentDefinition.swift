// What a server needs of its environment, as data: the check before the start, `--check` and the typed `Environment` of
// the generated code are three uses of it. A variable is a text that becomes a JSON value of its declared kind and is
// held against its schema, as an argument of a prompt is. One that is set to nothing counts as not set: that is what
// configuration files leave behind where nobody filled anything in.

import MCPCore
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A variable of the environment that the handlers need.
@_spi(Generated)
public struct EnvironmentVariable: Sendable {
  let name: String
  let kind: TextArguments.Kind
  let schema: LazySchema
  let description: String?
  let isRequired: Bool
  let isSecret: Bool

  /// A variable.
  /// - Parameters:
  ///   - schema: the JSON Schema of its value.
  ///   - isRequired: whether the server cannot do without it: there is no default, and it is not optional.
  ///   - isSecret: whether messages must not show its value.
  public init(
    name: String, kind: TextArguments.Kind, schema: StaticString, description: String?, isRequired: Bool, isSecret: Bool
  ) {
    self.name = name
    self.kind = kind
    self.schema = LazySchema(schema, assertsFormats: true)
    self.description = description
    self.isRequired = isRequired
    self.isSecret = isSecret
  }
}

/// What a server needs of its environment.
@_spi(Generated)
public struct EnvironmentDefinition: Sendable {
  let variables: [EnvironmentVariable]
  private let decode: @Sendable (WireObject) throws -> Void

  /// Variables, and the type that they are read into.
  public init<Value: WireStruct & Sendable>(_ type: Value.Type, _ variables: [EnvironmentVariable]) {
    self.variables = variables
    decode = { _ = try Value($0) }
  }

  private init() {
    variables = []
    decode = { _ in }
  }

  /// A server that needs nothing.
  public static let none = EnvironmentDefinition()

  /// The values in the environment of this process.
  /// - Throws: `EnvironmentError`, with every variable that is missing or has no legal value.
  public func read<Value: WireStruct>() throws -> Value { try read(from: EnvironmentDefinition.process) }

  /// The values that `lookup` finds.
  func read<Value: WireStruct>(from lookup: (String) -> String?) throws -> Value {
    try withValues(lookup) { try Value($0) }
  }

  /// Looks at every variable.
  /// - Throws: `EnvironmentError`, with all that is wrong.
  func check(_ lookup: (String) -> String?) throws { try withValues(lookup, decode) }

  /// A variable of this process.
  static func process(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Calls the closure with an object of the values that there are.
  private func withValues<Result>(
    _ lookup: (String) -> String?, _ decode: (WireObject) throws -> Result
  ) throws -> Result {
    var problems: [String] = []
    var writer = JSONWriter()
    var count = 0
    writer.beginObject()
    for variable in variables {
      guard let text = lookup(variable.name), !text.isEmpty else {
        if variable.isRequired { problems.append(variable.absence) }
        continue
      }
      if let problem = try variable.problem(with: text) { problems.append(problem) }
      if count > 0 { writer.raw(",") }
      writer.string(variable.name)
      writer.raw(":")
      variable.kind.write(text, to: &writer)
      count += 1
    }
    writer.endObject()
    guard problems.isEmpty else { throw EnvironmentError(problems: problems) }
    var tape = JSONTape()
    do {
      return try decode(WireObject(view: tape.parse(writer.bytes)))
    } catch let error as WireError {
      // What a schema lets pass and Swift cannot hold, such as an integer of 80 bits.
      throw EnvironmentError(problems: [String(error.message.drop { $0 == "/" })])
    }
  }
}

extension EnvironmentVariable {
  /// Says that it is not set.
  fileprivate var absence: String {
    "\(name) is not set" + (description.map { ": \($0)" } ?? "")
  }

  /// What its schema finds wrong with a value, in one line.
  fileprivate func problem(with text: String) throws -> String? {
    var writer = JSONWriter()
    kind.write(text, to: &writer)
    var tape = JSONTape()
    let violations = try schema.schema().validate(tape.parse(writer.bytes), limit: LazySchema.mostProblems)
    guard !violations.isEmpty else { return nil }
    let words = violations.map { isSecret ? "expected \($0.expected) (the value is secret)" : $0.description }
    return "\(name): \(words.joined(separator: "; "))"
  }
}
