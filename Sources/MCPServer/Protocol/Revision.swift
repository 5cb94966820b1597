// A protocol revision as a value: what differs between revisions is asked of it, so that no `if` on a date stands
// anywhere else. Each is derived from the one before it, so a new revision is the list of its changes.

import MCPCore

/// A revision of MCP.
package struct Revision: Sendable {
  /// Its name in `protocolVersion`.
  package private(set) var name: StaticString
  /// Its place among all revisions, the oldest first.
  package private(set) var rank = 0
  /// The methods that a client may request.
  private(set) var methods: MethodSet
  /// The members that entries of lists, results and notifications may have.
  private(set) var members: Members
  /// Other rules of the wire.
  package private(set) var rules: Rules
  /// What a client can be asked for.
  private(set) var questions: ClientCapabilities
  /// The code that says that a resource does not exist.
  private(set) var resourceNotFound: RPCError.Code

  /// Members that came or went with revisions.
  struct Members: OptionSet, Sendable {
    let rawValue: UInt32

    /// `annotations` of tools.
    static let toolAnnotations = Members(rawValue: 1 << 0)
    /// The capability `completions`.
    static let completionsCapability = Members(rawValue: 1 << 1)
    /// `message` of progress.
    static let progressMessage = Members(rawValue: 1 << 2)
    /// Content blocks of sound.
    static let audio = Members(rawValue: 1 << 3)
    /// `title` of tools, resources, prompts and the server.
    static let titles = Members(rawValue: 1 << 4)
    /// `outputSchema` of tools and `structuredContent` of results.
    static let structuredContent = Members(rawValue: 1 << 5)
    /// Content blocks that link to a resource.
    static let resourceLinks = Members(rawValue: 1 << 6)
    /// `lastModified` in annotations.
    static let lastModified = Members(rawValue: 1 << 7)
    /// `icons` of everything that has a name, and the server's `websiteUrl` and `description`.
    static let icons = Members(rawValue: 1 << 8)
    /// `execution` of tools and the capability `tasks`.
    static let coreTasks = Members(rawValue: 1 << 9)
    /// `mode` of elicitations, and those by URL.
    static let elicitationModes = Members(rawValue: 1 << 10)
    /// Structured content that is no object.
    static let bareStructuredContent = Members(rawValue: 1 << 11)
    /// `resultType`, and the server's name in `_meta` of every result.
    static let resultTypes = Members(rawValue: 1 << 12)
    /// `ttlMs` and `cacheScope`.
    static let caching = Members(rawValue: 1 << 13)
    /// Errors and notifications of elicitations by URL.
    static let elicitationErrors = Members(rawValue: 1 << 15)
    /// The capability `extensions`.
    static let extensions = Members(rawValue: 1 << 14)
    /// `_meta` of tools, resources and prompts in their lists.
    static let entryMeta = Members(rawValue: 1 << 16)
  }

  /// Rules of the wire that came or went with revisions.
  package struct Rules: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Several messages may come in one array.
    package static let batches = Rules(rawValue: 1 << 0)
    /// Streamable HTTP names the revision in a header of each request behind the first.
    package static let versionHeader = Rules(rawValue: 1 << 1)
    /// A response stream begins with an event that has an id and no data.
    package static let primingEvents = Rules(rawValue: 1 << 2)
    /// An answer to what could not be read has no id; it is null before.
    package static let idsOrNone = Rules(rawValue: 1 << 4)
    /// Each request stands for itself: no sessions, and the server asks through results.
    package static let stateless = Rules(rawValue: 1 << 3)
  }

  private func changed(to name: StaticString, _ change: (inout Revision) -> Void) -> Revision {
    var revision = self
    revision.name = name
    revision.rank += 1
    change(&revision)
    return revision
  }

  /// 2024-11-05.
  static let v2024 = Revision(
    name: "2024-11-05",
    methods: [
      MethodSet(.initialize, .ping, .toolsList, .toolsCall, .promptsList, .promptsGet),
      MethodSet(.resourcesList, .resourcesRead, .resourcesTemplatesList, .resourcesSubscribe, .resourcesUnsubscribe),
      MethodSet(.completionComplete, .loggingSetLevel),
    ],
    members: [], rules: [], questions: [.sampling, .roots], resourceNotFound: .resourceNotFound)

  /// 2025-03-26: Streamable HTTP, batches, annotations of tools, sound.
  static let v2025March = v2024.changed(to: "2025-03-26") { revision in
    revision.members.formUnion([.toolAnnotations, .completionsCapability, .progressMessage, .audio])
    revision.rules.insert(.batches)
  }

  /// 2025-06-18: structured results, titles, links, elicitation; no batches any more.
  static let v2025June = v2025March.changed(to: "2025-06-18") { revision in
    revision.members.formUnion([.titles, .structuredContent, .resourceLinks, .lastModified, .entryMeta])
    revision.questions.insert(.elicitation)
    revision.rules.remove(.batches)
    revision.rules.insert(.versionHeader)
  }

  /// 2025-11-25: icons, tasks, elicitation by URL, streams that can be polled.
  static let v2025November = v2025June.changed(to: "2025-11-25") { revision in
    revision.members.formUnion([.icons, .coreTasks, .elicitationModes, .elicitationErrors])
    revision.questions.formUnion([.urlElicitation, .samplingTools])
    revision.rules.formUnion([.primingEvents, .idsOrNone])
    revision.methods.formUnion(MethodSet(.tasksGet, .tasksResult, .tasksCancel, .tasksList))
  }

  /// 2026-07-28: no sessions, and questions to the client in results; tasks are an extension.
  static let v2026 = v2025November.changed(to: "2026-07-28") { revision in
    revision.members.subtract([.coreTasks, .elicitationErrors])
    revision.members.formUnion([.bareStructuredContent, .resultTypes, .caching, .extensions])
    revision.rules.remove(.primingEvents)
    revision.rules.insert(.stateless)
    revision.questions.insert(.tasks)
    revision.methods.subtract([
      MethodSet(.initialize, .ping, .loggingSetLevel, .resourcesSubscribe, .resourcesUnsubscribe),
      MethodSet(.tasksResult, .tasksList),
    ])
    revision.methods.formUnion(MethodSet(.discover, .subscriptionsListen, .tasksUpdate))
    revision.resourceNotFound = .invalidParams
  }

  /// The revisions with an `initialize`, newest first.
  static let sessions = [v2025November, v2025June, v2025March, v2024]

  /// The revisions in which each request names its revision, newest first.
  static let stateless = [v2026]

  /// All revisions that are served, newest first.
  package static let served = stateless + sessions

  /// The newest one.
  package static let newest = v2026

  /// The revision to answer `initialize` with: the one that the client asked for where that has sessions, else the
  /// newest that has.
  static func negotiated(asked name: JSONView) -> Revision {
    sessions.first { name.equals($0.name) } ?? v2025November
  }

  /// The served revision of this name.
  package static func named(_ name: String) -> Revision? { served.first { "\($0.name)" == name } }

  /// Whether each request stands for itself.
  package var isStateless: Bool { rules.contains(.stateless) }

  /// What an answer with this error is to a transport that has statuses.
  func status(of error: RPCError) -> ReplyStatus {
    switch error.code {
    case .parseError, .invalidRequest, .headerMismatch, .missingCapability, .unsupportedVersion: .badRequest
    case .methodNotFound where isStateless: .notFound
    case .invalidParams where error.isOfEnvelope: .badRequest
    default: .ok
    }
  }
}

/// What an answer is to a transport that has statuses, such as HTTP.
package enum ReplyStatus: Sendable, Hashable {
  /// A result, or an error of the method's.
  case ok
  /// The request could not be understood.
  case badRequest
  /// There is no such method.
  case notFound
  /// The caller lacks these permissions, and may come back with them.
  case forbidden([String])
}
