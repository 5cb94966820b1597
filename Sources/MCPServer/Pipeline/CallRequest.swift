// A call as the gates on the reader's thread see it: views of the message, and what earlier gates have found out.

import MCPCore

/// A call before the gates.
struct CallRequest {
  let target: CallTarget
  /// The arguments; always an object. Behind the gate that adapts them, those of the current version.
  private(set) var arguments: JSONView
  /// The arguments as they came.
  let called: JSONView
  /// What `arguments` look into, where it is no message.
  private(set) var adapted: AdaptedArguments?
  /// Why they choose no version of the tool; `nil`: they do.
  var versionProblem: String?
  /// What the arguments must satisfy; `nil` where there are none.
  let schema: LazySchema?
  let caller: Caller
  let services: Services
  /// The call that it belongs to, where notes of it go; a prompt's own, for a resource that the prompt embeds.
  let call: ActiveCall?
  /// Why this attempt is one too many; `nil`: it is not.
  var excess: ErrorReport?
  /// Flows that this attempt completes.
  var matches: [FlowRule] = []

  init(
    target: CallTarget, arguments: JSONView, schema: LazySchema?, caller: Caller, services: Services,
    call: ActiveCall?
  ) {
    self.target = target
    self.arguments = arguments
    called = arguments
    self.schema = schema
    self.caller = caller
    self.services = services
    self.call = call
  }

  /// From here on these are the arguments.
  mutating func adapt(_ adapted: AdaptedArguments) {
    self.adapted = adapted
    arguments = adapted.view
  }
}
