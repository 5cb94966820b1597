// JSON Schema 2020-12: compiled once from a document, then run over values on a tape.
//
// Everything that can be wrong with a schema is found when it is compiled; validating never fails, it only finds
// violations, and both the depth and the work of one validation are bounded whatever the schema and the value.

/// A compiled JSON Schema of the dialect 2020-12.
///
/// All keywords of the dialect's applicator, validation and unevaluated vocabularies are applied; `content…` and the
/// annotations (`title`, `default` …) are not looked at. References lead within the document, by JSON pointer,
/// `$anchor`, `$dynamicAnchor` or an embedded `$id`; remote ones are refused.
public struct JSONSchema: Sendable {
  /// How a schema is compiled and how far one validation may go.
  public struct Options: Sendable {
    /// Whether the formats of `Format` are checked; other formats never are.
    public let assertsFormats: Bool

    /// How deep schemas may be applied within each other, by nesting of the value or by references. A level takes up
    /// to 1 KiB of stack.
    public let maximumDepth: Int

    /// How many steps (schemas applied, values looked at or compared) one validation may take.
    public let maximumWork: Int

    /// Creates options; the defaults are meant for schemas written by hand and values of up to a few megabytes.
    public init(assertsFormats: Bool = false, maximumDepth: Int = 256, maximumWork: Int = 10_000_000) {
      self.assertsFormats = assertsFormats
      self.maximumDepth = max(1, min(maximumDepth, 1024))
      self.maximumWork = max(1, maximumWork)
    }
  }

  private let tables: SchemaTables
  private let options: Options

  /// Compiles a document.
  ///
  /// - Throws: `SchemaError` with the place where a keyword has a value that makes no sense, a reference leads out of
  ///   the document or nowhere, a pattern is refused, or a schema refers to itself without end.
  public init(_ document: JSON, options: Options = Options()) throws(SchemaError) {
    try self.init(document, options: options, patterns: PatternCache())
  }

  /// Compiles a document, its patterns taken from a cache where they are known already.
  ///
  /// - Throws: as `init(_:options:)` does.
  package init(_ document: JSON, options: Options, patterns: PatternCache) throws(SchemaError) {
    var compiler = try SchemaCompiler(document, options: options, patterns: patterns)
    tables = try compiler.compile()
    self.options = options
  }

  /// The ways in which a value breaks this schema: none where it is valid, at most `limit` (and at least one) where it
  /// is not.
  public func validate(_ view: JSONView, limit: Int = 20) -> [Violation] {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: options.maximumDepth) { path in
      var validator = SchemaValidator(tables, options, root: view, path: path, limit: max(1, limit))
      return validator.run()
    }
  }

  /// Whether a value is valid: like `validate(_:limit:)`, but stops at the first violation and words none.
  public func isValid(_ view: JSONView) -> Bool {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: options.maximumDepth) { path in
      var validator = SchemaValidator(tables, options, root: view, path: path, limit: 0)
      return validator.isValid()
    }
  }
}
