// Names that mean something in emitted code already. A test holds the list of types against the public types of the
// runtime, so that a new one there cannot be hidden by a tool of the same name.

/// Names that a spec's names must not take.
enum ReservedNames {
  /// Swift's keywords.
  static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
    "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
    "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Types that a type from a spec must not hide.
  static let types: Set<String> = language.union(runtime).union(emitted)

  /// Modules whose name a server's module must not take, in lower case: file systems and linkers ignore the case.
  static let modules: Set<String> = [
    "any", "argumentparser", "clibyaml", "darwin", "dispatch", "environment", "foundation", "foundationessentials",
    "glibc",
    "logging", "main", "mcpcore", "mcpgen", "mcpgenbuild", "mcpgenemit", "mcpgenlint", "mcpgenlintplugin",
    "mcpgenspec", "mcpgentemplates", "mcpserver", "mcpserverhttp", "mcpserverredis", "metrics", "musl", "observation",
    "packagedescription", "regexbuilder", "self", "server", "swift", "synchronization", "testing", "tracing", "xctest",
  ]

  private static let language: Set<String> = [
    "Any", "AnyHashable", "AnyObject", "AnyClass", "Actor", "Array", "ArraySlice", "AsyncSequence", "AsyncStream",
    "Bool", "CaseIterable", "Character", "Clock", "ClosedRange", "Codable", "CodingKey", "Collection", "Comparable",
    "Component", "ContinuousClock", "CustomStringConvertible", "Data", "Date", "Decimal", "Decodable", "Decoder",
    "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "Executor", "Float",
    "Hashable", "Hasher", "Identifiable", "Instant", "Int", "Int16", "Int32", "Int64", "Int8", "Iterator",
    "KeyPath", "Locale", "MainActor", "Mirror", "Never", "Optional", "Protocol", "Range", "RawRepresentable",
    "RawValue", "Regex", "Result", "Self", "Sendable", "Sequence", "Set", "Slice", "StaticString", "String",
    "Substring", "SuspendingClock", "Task", "TaskGroup", "Type", "UInt", "UInt16", "UInt32", "UInt64", "UInt8", "URL",
    "UUID", "Unicode", "Void",
  ]

  /// What emitted code declares itself beside the spec's types.
  private static let emitted: Set<String> = [
    "Arguments", "Content", "Environment", "Handlers", "Input", "Output", "Wire", "WireFormat",
  ]

  private static let runtime: Set<String> = [
    "AccessDefinition", "Annotations", "Answer", "AuditDefinition", "AuthenticationDefinition", "BearerDefinition",
    "ByteSize", "CacheHint", "CallContext", "CallHooks", "CallRecord", "Caller", "CheckedText", "Client",
    "ClientCapabilities", "ClientRequestError", "CompletionRequest", "CompletionSource", "Completions",
    "ConstrainedString", "ConstraintViolation", "ContentBlock", "ContentDefinition", "DeclaredError", "EditDistance",
    "ElicitationAnswer", "ElicitationForm", "EnvironmentDefinition", "EnvironmentError", "EnvironmentVariable",
    "FlowDefinition", "Format", "GeneratedFormat", "HandlerBox", "ISODuration", "Identity", "InMemoryClient",
    "InMemoryTransport", "JSON", "JSONError", "JSONKind", "JSONSchema", "JSONTape", "JSONView", "JSONWriter", "Limit",
    "ListedResources", "LogLevel", "Logger", "Logging", "MCPCore", "MCPServer", "MCPServerHTTP", "NotImplemented",
    "OlderVersionDefinition",
    "Page", "PageRequest", "Pattern", "PatternError", "PersonalDataDefinition", "PlaceholderNumber", "PlaceholderValue",
    "PolicyDefinition", "PromptDefinition", "PromptFragments", "PromptMessage", "PromptOutput", "ProtocolError",
    "ProtocolFailure", "Question", "ReservedError", "ResourceDefinition", "ResourceFragments", "ResourceListing",
    "ResourceOutput", "ResourceURI", "Risk", "Role", "Root", "SafeguardDefinition", "SamplingAnswer", "SamplingRequest",
    "SchemaError", "Secret", "SemanticVersion", "Server", "ServerDefinition", "ServerHandle", "ServerLifecycle",
    "ServerLimits", "ServerOptions", "SignatureDefinition", "StdioIdentityDefinition", "StringConstraint", "TLSFiles",
    "TemplateText", "Tenant", "TenantMissing", "TextArguments", "TimeSpan", "TokenExchange", "TokenExchangeUnavailable",
    "ToolAnswer",
    "ToolContent", "ToolDefinition", "ToolListing", "ToolOutput", "TraceContext", "TransportDefinition", "URI",
    "URITemplate",
    "URITemplateError", "URLElicitationRequired", "UntrustedSentence", "ValueSyntaxError", "VersionsDefinition",
    "Violation", "WireChoice",
    "WireDecodable", "WireEncodable", "WireError", "WireObject", "WireStruct", "WireURI",
  ]
}
