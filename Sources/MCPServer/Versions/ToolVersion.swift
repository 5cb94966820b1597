// One of several versions of a tool, as gates and filters ask for it. The version that a call is aimed at is settled
// before the first gate, so that everything behind it sees one contract.

import MCPCore
import Synchronization

/// What is known of one version.
final class ToolVersion: Sendable {
  /// What becomes of a result of the current version.
  enum Output: Sendable {
    case same
    case fields(FieldPaths<Void>)
    case byHandler
  }

  let label: String
  /// How clients choose versions of this tool.
  let style: VersionsDefinition.Style
  /// What to call in its place, in words for the model; `nil`: this is the current version.
  let successor: String?
  /// The day on which it ends, `YYYY-MM-DD`.
  let sunset: String?
  let refusesAtSunset: Bool
  /// Its place among the deprecated versions of the server; `nil`: it is not deprecated.
  let deprecationIndex: Int?
  let output: Output
  let upgrade: OlderVersionDefinition.Upgrade?
  private let isAnnounced = Atomic(false)

  /// The current version.
  init(current versions: VersionsDefinition) {
    label = versions.current
    style = versions.style
    (successor, sunset, refusesAtSunset, deprecationIndex, output, upgrade) = (nil, nil, false, nil, .same, nil)
  }

  /// An older version.
  /// - Parameter deprecationIndex: its place among the deprecated versions, where it is one.
  init(
    _ older: OlderVersionDefinition, of versions: VersionsDefinition, successor name: String, deprecationIndex: Int?
  ) {
    label = older.label
    style = versions.style
    successor = versions.style == .suffix ? name : "version '\(versions.current)'"
    sunset = older.sunset
    refusesAtSunset = older.refusesAtSunset
    self.deprecationIndex = deprecationIndex
    upgrade = older.upgrade
    output =
      switch older.output {
      case .same: .same
      case .fields(let paths): .fields(FieldPaths(paths.map { (path: $0, value: ()) }))
      case .byHandler: .byHandler
      }
  }

  /// Whether this is the first time that this is asked: the log has one line on calls past the sunset.
  func announcesSunset() -> Bool { !isAnnounced.exchange(true, ordering: .relaxed) }
}

/// Which versions a list shows.
enum VersionSelection: Hashable, Sendable {
  /// Of each tool the current one.
  case current
  /// The one of this label; of tools that have none, the current one.
  case label(String)

  /// The member of a request's `_meta` that says it.
  static let metaKey: StaticString = "mcpgen/version"
}
