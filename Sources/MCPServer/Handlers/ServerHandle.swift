// The server as handlers may change it while it runs: what it offers, and what its resources hold. Clients that want to
// know are told, each in the way of its revision.

/// A running server.
public struct ServerHandle: Sendable {
  package let services: Services

  /// A resource holds something else now: clients that watch it are told.
  /// - Parameter uri: its URI, as clients read it.
  public func resourceUpdated(_ uri: String) { services.changes.resourceUpdated(uri) }

  /// The instances that `list: handler` lists are others now.
  public func resourcesChanged() { services.changes.listChanged(.resources) }

  /// Offers a tool, or no longer.
  /// - Parameters:
  ///   - name: its name in the spec.
  ///   - isOffered: whether it stands in the list; a call of one that does not is that of an unknown tool.
  public func offer(tool name: String, _ isOffered: Bool = true) {
    if services.catalog.offer(tool: name, isOffered) { services.changes.listChanged(.tools) }
  }

  /// Whether a tool of this name is offered.
  public func isOffered(tool name: String) -> Bool { services.catalog.offers(tool: name) }

  /// Whether a prompt of this name is offered.
  public func isOffered(prompt name: String) -> Bool { services.catalog.prompt(name) != nil }

  /// Offers a prompt, or no longer.
  public func offer(prompt name: String, _ isOffered: Bool = true) {
    if services.catalog.offer(prompt: name, isOffered) { services.changes.listChanged(.prompts) }
  }

  /// Offers a resource, or no longer.
  public func offer(resource name: String, _ isOffered: Bool = true) {
    if services.catalog.offer(resource: name, isOffered) { services.changes.listChanged(.resources) }
  }

  /// What a user was asked to do at a URL is done: the clients that were asked are told, where their revision has that.
  public func elicitationCompleted(_ elicitationID: String) { services.changes.elicitationCompleted(elicitationID) }
}
