// Where a message came from, as its call keeps it.

/// The client that sent a message, and the way back to it.
package struct Origin: Sendable {
  /// The client.
  package let client: Client
  /// Where answers and everything else that belongs to the message go.
  package let channel: any Channel
  /// What request ids are unique within: a session, a connection, or one exchange.
  package let scope: any AnyObject & Sendable
  /// Who calls.
  package let caller: Caller
  /// The caller's token, to be exchanged for others; `nil`: there is none, or none is exchanged.
  package var subject: Secret?

  /// An origin.
  package init(client: Client, channel: any Channel, scope: any AnyObject & Sendable, caller: Caller) {
    self.client = client
    self.channel = channel
    self.scope = scope
    self.caller = caller
  }
}
