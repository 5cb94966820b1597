// Resources, prompts, errors and patterns of a contract from those of the resolved server.

import MCPCore
import MCPGenSpec

extension ResourceContract {
  /// The contract of a resource.
  init(_ resource: Resource) {
    name = resource.name.value
    uri = resource.uri.value
    variablesSchema = resource.isTemplate ? resource.variablesSchema.canonical : nil
    title = resource.title
    description = resource.description
    mimeType = resource.mimeType
    switch resource.content {
    case .structured(_, let document): schema = document.canonical
    case .fixed(let text): textDigest = SHA256.digest(text.utf8).hexadecimal
    case .text, .bytes: break
    }
    isListed = resource.isListed
    isWatchable = resource.isWatchable
    annotations = resource.annotations?.canonical
    cache = resource.cache.map { "\($0.time) per \($0.isShared ? "server" : "caller")" }
    offer = resource.offer
    access = AccessTerms(resource.policy.access)
    content = ContentTerms(resource.policy.content)
  }
}

extension [UInt8] {
  /// Two digits a byte, in lower case.
  fileprivate var hexadecimal: String {
    let digits = [Unicode.Scalar]("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(text)
  }
}

extension PromptContract {
  /// The contract of a prompt.
  init(_ prompt: Prompt) {
    name = prompt.name.value
    title = prompt.title
    description = prompt.description
    argumentsSchema = prompt.argumentsSchema.canonical
    if case .written(let written) = prompt.messages { messages = written.map(\.contract) }
    offer = prompt.offer
    access = AccessTerms(prompt.access)
  }
}

extension PromptMessage {
  fileprivate var contract: JSON {
    switch content {
    case .text(let template): .object(["role": .string(role.rawValue), "text": .string(template.source)])
    case .resource(let name, let arguments):
      JSON.object([
        "role": .string(role.rawValue), "resource": .string(name),
        "arguments": arguments.isEmpty
          ? nil
          : .map(
            Dictionary(
              arguments.map { ($0.variable, JSON.string($0.value.source)) }, uniquingKeysWith: { first, _ in first })),
      ]).canonical
    }
  }
}

extension ErrorContract {
  /// The contract of an error.
  init(_ error: DeclaredError) {
    code = error.name.value
    message = error.message.source
    suggestion = error.suggestion?.source
    isRetryable = error.retryable
    saysWhen = error.retryAfter != nil
  }
}

extension FlowContract {
  /// The contract of a pattern.
  init(_ flow: Flow) {
    name = flow.name.value
    steps = flow.steps.map(\.text)
    isOrdered = flow.isOrdered
    calls = flow.calls
    time = flow.time
    callWindow = flow.callWindow
    action = flow.action
    severity = flow.severity
  }
}

extension Flow.Step {
  /// Everything that is said of the step.
  fileprivate var text: String {
    [
      ("tool", tool), ("resource", resource), ("prompt", prompt), ("risk", risk?.rawValue), ("reads", reads),
      ("tag", tag),
    ].compactMap { name, value in value.map { "\(name) \($0)" } }.joined(separator: ", ")
  }
}
