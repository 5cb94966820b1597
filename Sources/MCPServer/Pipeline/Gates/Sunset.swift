// A version has an end that its callers were told of. From that day on its calls are refused, or the operator reads once
// that there still are some.

import MCPCore

extension Gate {
  static let sunset = Gate { request in
    guard case .tool(let tool) = request.target, let version = tool.version, let sunset = version.sunset,
      request.services.options.today >= sunset
    else { return .pass }
    if version.refusesAtSunset {
      return .deny(
        ErrorReport(
          .versionRetired, "Version '\(version.label)' of \(tool.definition.name) ended on \(sunset).",
          suggestion: "Use \(version.successor ?? tool.wireName) instead: look it up in the list of tools."))
    }
    if version.announcesSunset() {
      request.services.options.logger.warning(
        "deprecated_version_called",
        metadata: ["tool_name": "\(tool.definition.name)", "version": "\(version.label)", "sunset": "\(sunset)"])
    }
    return .pass
  }
}
