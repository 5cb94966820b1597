// One resource, or one template of resources, for the runtime.

import MCPCore

/// One resource or template.
@_spi(Generated)
public struct ResourceDefinition: Sendable {
  /// Decodes the URI's variables, and answers what then reads the resource.
  public typealias Body = @Sendable (WireObject) throws -> @Sendable (CallContext) async throws -> ResourceOutput
  /// Lists the instances of a template.
  public typealias List = @Sendable (PageRequest, CallContext) async throws -> ListedResources

  let name: String
  let uri: String
  let isTemplate: Bool
  let listing: ResourceFragments
  let mimeType: String?
  let contentSchema: StaticString?
  let variables: TextArguments
  let list: List?
  let completions: [(name: String, source: CompletionSource)]
  let timeout: Duration?
  let maximumResultBytes: Int?
  let isWatchable: Bool
  let cache: CacheHint?
  let isOffered: Bool
  let access: AccessDefinition
  let content: ContentDefinition
  let body: Body

  /// A resource or template.
  /// - Parameters:
  ///   - contentSchema: what its JSON is held against, where the Swift types alone do not make it conform.
  ///   - isWatchable: whether clients may ask to be told of changes.
  ///   - cache: how long clients may keep its content; `nil`: not at all.
  ///   - isOffered: whether it is offered from the start; else from where a handler says so.
  public init(
    name: String, uri: String, isTemplate: Bool, listing: ResourceFragments, mimeType: String?,
    contentSchema: StaticString? = nil, variables: TextArguments = .none, list: List? = nil,
    completions: [(String, CompletionSource)] = [],
    timeout: Duration? = nil, maximumResultBytes: Int? = nil, isWatchable: Bool = false, cache: CacheHint? = nil,
    isOffered: Bool = true, access: AccessDefinition = .open, content: ContentDefinition = .plain,
    body: @escaping Body
  ) {
    self.name = name
    self.uri = uri
    self.isTemplate = isTemplate
    self.listing = listing
    self.mimeType = mimeType
    self.contentSchema = contentSchema
    self.variables = variables
    self.list = list
    self.completions = completions.map { ($0.0, $0.1) }
    self.timeout = timeout
    self.maximumResultBytes = maximumResultBytes
    self.isWatchable = isWatchable
    self.cache = cache
    self.isOffered = isOffered
    self.access = access
    self.content = content
    self.body = body
  }
}

/// How long clients may keep something.
@_spi(Generated)
public struct CacheHint: Sendable, Hashable {
  let time: Duration
  let isShared: Bool

  /// A time, and whether callers may share what is kept.
  public init(time: Duration, isShared: Bool) {
    self.time = time
    self.isShared = isShared
  }

  /// Not at all.
  static let none = CacheHint(time: .zero, isShared: false)
  /// What lists and the server's own description get: they change with the server alone, and that is told.
  static let lists = CacheHint(time: .seconds(300), isShared: true)
  /// What lists get that not every caller sees the same of.
  static let ownLists = CacheHint(time: .seconds(300), isShared: false)
}

/// What a resource holds.
@_spi(Generated)
public struct ResourceOutput: Sendable {
  enum Payload: Sendable {
    case missing
    case text(String)
    case json(JSONBuffer)
    case bytes([UInt8])
  }

  let payload: Payload

  /// JSON text that was changed on its way.
  init(jsonText: JSONBuffer) { payload = .json(jsonText) }

  /// Text; `nil`: there is no such resource.
  public init(text: String?) { payload = text.map(Payload.text) ?? .missing }

  /// Bytes; `nil`: there is no such resource.
  public init(bytes: [UInt8]?) { payload = bytes.map(Payload.bytes) ?? .missing }

  /// A value, as JSON text; `nil`: there is no such resource.
  public init(json value: (some WireEncodable)?) {
    payload = value.map { value in .json(JSONBuffer { value.write(to: &$0) }) } ?? .missing
  }
}

/// One page of the instances of a template.
@_spi(Generated)
public struct ListedResources: Sendable {
  let items: [ListedResource]
  let next: String?

  /// A page of typed listings.
  public init<URI: ResourceURI>(_ page: Page<ResourceListing<URI>>) {
    items = page.items.map {
      ListedResource(uri: $0.uri.uri, name: $0.name, title: $0.title, description: $0.description)
    }
    next = page.next
  }
}

/// One instance of a template.
struct ListedResource: Sendable {
  let uri: String
  let name: String
  let title: String?
  let description: String?
}
