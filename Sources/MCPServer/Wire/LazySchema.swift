// The schema that clients see is the text that is checked. It is compiled when the first value comes, so that a server
// of a thousand tools starts as fast as one of three.

import MCPCore
import Synchronization

/// A baked JSON Schema, compiled at its first use.
final class LazySchema: Sendable {
  /// At most this many problems are told in one answer.
  static let mostProblems = 8

  /// The schema as JSON text.
  let text: StaticString
  private let assertsFormats: Bool
  // The bits of a reference that is held, 0 before the first use. `AtomicLazyReference` would do the same, with a call
  // through generics on each request.
  private let compiled = Atomic<UInt>(0)

  private final class Compiled: Sendable {
    let schema: JSONSchema
    init(_ schema: JSONSchema) { self.schema = schema }
  }

  /// - Parameter assertsFormats: whether `format` is checked, as it is in declared parameters; in results and in raw
  ///   schemas it is an annotation.
  init(_ text: StaticString, assertsFormats: Bool) {
    self.text = text
    self.assertsFormats = assertsFormats
  }

  deinit { LazySchema.reference(compiled.load(ordering: .acquiring))?.release() }

  private static func reference(_ bits: UInt) -> Unmanaged<Compiled>? {
    UnsafeRawPointer(bitPattern: bits).map { Unmanaged.fromOpaque($0) }
  }

  /// The compiled schema.
  /// - Throws: `JSONError` or `SchemaError` where the text is no schema, which the compiler has ruled out.
  func schema() throws -> JSONSchema {
    if let compiled = LazySchema.reference(compiled.load(ordering: .acquiring)) {
      return compiled.takeUnretainedValue().schema
    }
    let schema = try JSONSchema(JSON.parse("\(text)"), options: .init(assertsFormats: assertsFormats))
    let new = Unmanaged.passRetained(Compiled(schema))
    let (isStored, _) = compiled.compareExchange(
      expected: 0, desired: UInt(bitPattern: new.toOpaque()), ordering: .acquiringAndReleasing)
    // Two first calls at once may both compile it; the first one's is kept.
    if !isStored { new.release() }
    return schema
  }

  /// What the schema finds wrong with a value, in words.
  func problems(of view: JSONView) throws -> [String] {
    let violations = try schema().validate(view, limit: LazySchema.mostProblems + 1)
    let told = violations.prefix(LazySchema.mostProblems).map(\.description)
    return violations.count > told.count ? told + ["and more"] : told
  }

  /// What the schema finds wrong with a JSON text, in words.
  func problems(ofText text: UnsafeBufferPointer<UInt8>) throws -> [String] {
    var tape = JSONTape()
    return try problems(of: tape.parse(text))
  }
}
