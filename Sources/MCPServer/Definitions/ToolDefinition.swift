// One tool for the runtime. The work is split in two: decoding happens where the call arrives, on views of the message;
// what it returns holds typed values alone and runs anywhere.

import MCPCore

/// One tool.
@_spi(Generated)
public struct ToolDefinition: Sendable {
  /// Decodes the arguments, and answers what then runs the handler.
  public typealias Body = @Sendable (WireObject) throws -> @Sendable (CallContext) async throws -> ToolOutput

  /// What a call answers with.
  public enum Result: Sendable {
    /// Nothing.
    case none
    /// Content blocks.
    case content
    /// A value that the output schema describes.
    case structured(Conformance)
  }

  /// Whether the Swift types alone make a result conform to the output schema.
  public enum Conformance: Sendable {
    /// They do.
    case guaranteed
    /// The schema says more than they can: each result is checked.
    case checked
  }

  let name: String
  let listing: ToolListing
  let risk: Risk
  let result: Result
  let errors: [String]
  let timeout: Duration?
  let maximumResultBytes: Int?
  let assertsFormats: Bool
  let tasks: TaskSupport
  let isOffered: Bool
  let access: AccessDefinition
  let content: ContentDefinition
  let safeguards: SafeguardDefinition
  let versions: VersionsDefinition?
  let body: Body

  /// Whether a call may run as a task, whose result the client fetches later.
  public enum TaskSupport: String, Sendable {
    /// Never.
    case forbidden
    /// From its beginning, where the client asks for it or can take one.
    case optional
    /// From its beginning, always.
    case required
    /// From where the handler says so: before, it is a call like any other.
    case byHandler
  }

  /// A tool.
  /// - Parameters:
  ///   - name: its name in the spec; a version may be called otherwise.
  ///   - assertsFormats: whether `format` in the input schema is checked: not in raw schemas.
  ///   - isOffered: whether it is offered from the start; else from where a handler says so.
  ///   - versions: the versions of its contract, where there are several; what stands here is the current one.
  public init(
    name: String, listing: ToolListing, risk: Risk, result: Result, errors: [String], timeout: Duration?,
    maximumResultBytes: Int?, assertsFormats: Bool = true, tasks: TaskSupport = .forbidden, isOffered: Bool = true,
    access: AccessDefinition = .open, content: ContentDefinition = .plain, safeguards: SafeguardDefinition = .none,
    versions: VersionsDefinition? = nil, body: @escaping Body
  ) {
    self.name = name
    self.listing = listing
    self.risk = risk
    self.result = result
    self.errors = errors
    self.timeout = timeout
    self.maximumResultBytes = maximumResultBytes
    self.assertsFormats = assertsFormats
    self.tasks = tasks
    self.isOffered = isOffered
    self.access = access
    self.content = content
    self.safeguards = safeguards
    self.versions = versions
    self.body = body
  }
}

/// What a handler returned, encoded.
@_spi(Generated)
public struct ToolOutput: Sendable {
  enum Payload: Sendable {
    case nothing
    case structured(JSONBuffer)
    /// The same, of a value that stands under `result` where a revision wants an object.
    case wrapped(JSONBuffer)
    case content(ToolContent)
  }

  let payload: Payload
  /// What makes it a result of an older version, by the version's label.
  private(set) var older: [String: @Sendable () throws -> ToolOutput] = [:]

  private init(payload: Payload) { self.payload = payload }

  /// The same value, changed on its way.
  init(json: JSONBuffer, isWrapped: Bool) { self.init(payload: isWrapped ? .wrapped(json) : .structured(json)) }

  /// The value, as the output schema describes it; `nil` where there is none.
  var json: JSONBuffer? {
    switch payload {
    case .structured(let buffer), .wrapped(let buffer): buffer
    case .nothing, .content: nil
    }
  }

  /// The result of a tool that returns nothing.
  public static var nothing: ToolOutput { ToolOutput(payload: .nothing) }

  /// A value.
  public init(_ value: some WireEncodable) {
    self.init(payload: .structured(JSONBuffer { value.write(to: &$0) }))
  }

  /// A value that is no object: the member `result` of one, in revisions that want an object.
  public init(wrapping value: some WireEncodable) {
    self.init(payload: .wrapped(JSONBuffer { Wrapping.write(value, to: &$0) }))
  }

  /// Adds what makes it a result of an older version.
  public mutating func add(_ label: String, _ make: @escaping @Sendable () throws -> ToolOutput) {
    older[label] = make
  }

  /// Content blocks.
  public init(content: ToolContent) { self.init(payload: .content(content)) }
}

/// Objects of one member `result`, which stand for values that are none.
enum Wrapping {
  private static let beginning: StaticString = #"{"result":"#

  static func write(_ value: some WireEncodable, to writer: inout JSONWriter) {
    writer.raw(beginning)
    value.write(to: &writer)
    writer.endObject()
  }

  static func write(_ text: UnsafeBufferPointer<UInt8>, to writer: inout JSONWriter) {
    writer.raw(beginning)
    writer.raw(text)
    writer.endObject()
  }

  /// The value inside.
  static func inside(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[beginning.utf8CodeUnitCount..<text.count - 1])
  }
}

/// JSON text that was written once and is only read from then on, so that it may be passed around.
final class JSONBuffer: @unchecked Sendable {
  private let writer: JSONWriter

  /// Text that the closure writes.
  init(capacity: Int = 512, _ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(capacity: capacity)
    body(&writer)
    self.writer = writer
  }

  /// Bytes of the text.
  var count: Int { writer.count }

  /// What could not be written.
  var fault: JSONWriter.Fault? { writer.fault }

  /// Calls the closure with the text.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(writer.bytes)
  }
}
