// The versions of a tool for the runtime. A tool's definition is its current version; what the older ones have of their
// own stands here. Permissions, limits and everything else that judges calls is the tool's, whichever version is called.

import MCPCore

/// The versions of a tool.
@_spi(Generated)
public struct VersionsDefinition: Sendable {
  /// How clients choose one.
  public enum Style: Sendable {
    /// By the tool's name: each version has one.
    case suffix
    /// By the argument `version`.
    case argument
  }

  let style: Style
  let current: String
  let defaultLabel: String
  let listed: ToolListing?
  let older: [OlderVersionDefinition]

  /// Versions.
  /// - Parameters:
  ///   - current: the label of the version that the tool's definition is.
  ///   - defaultLabel: the label that stands for no `version` at all.
  ///   - listed: what the list shows, where that is all versions in one.
  ///   - older: the other versions, the oldest first.
  public init(
    style: Style, current: String, defaultLabel: String, listed: ToolListing? = nil, older: [OlderVersionDefinition]
  ) {
    self.style = style
    self.current = current
    self.defaultLabel = defaultLabel
    self.listed = listed
    self.older = older
  }
}

/// An older version of a tool.
@_spi(Generated)
public struct OlderVersionDefinition: Sendable {
  /// What becomes of a result of the current version.
  public enum Output: Sendable {
    /// It is sent as it is.
    case same
    /// Members at these paths are kept, each with all below it.
    case fields([String])
    /// The tool's body brings what makes it one of this version: `ToolOutput.add`.
    case byHandler
  }

  /// Makes arguments of the current version out of the older ones.
  public typealias Upgrade = @Sendable (WireObject) throws -> any WireEncodable

  let label: String
  let listing: ToolListing
  let content: ContentDefinition?
  let isDeprecated: Bool
  let sunset: String?
  let refusesAtSunset: Bool
  let output: Output
  let upgrade: Upgrade?

  /// An older version.
  /// - Parameters:
  ///   - listing: the contract, as the list shows it.
  ///   - content: what is in its answers; `nil`: what the tool's definition says.
  ///   - sunset: the day on which it ends, `YYYY-MM-DD`; `nil`: none is set.
  ///   - refusesAtSunset: whether calls are refused from that day on.
  ///   - upgrade: `nil`: its arguments are arguments of the current version.
  public init(
    label: String, listing: ToolListing, content: ContentDefinition? = nil, isDeprecated: Bool = false,
    sunset: String? = nil, refusesAtSunset: Bool = false, output: Output = .same, upgrade: Upgrade? = nil
  ) {
    self.label = label
    self.listing = listing
    self.content = content
    self.isDeprecated = isDeprecated
    self.sunset = sunset
    self.refusesAtSunset = refusesAtSunset
    self.output = output
    self.upgrade = upgrade
  }
}
