// Questions as requests of the protocol, and the check of their answers. What a client sends back is input from outside
// like any other.

import MCPCore

extension Question {
  /// The method of the request.
  var method: StaticString {
    switch kind {
    case .form, .url: "elicitation/create"
    case .sampling: "sampling/createMessage"
    case .roots: "roots/list"
    }
  }

  /// The parameters of the request.
  func params(_ revision: Revision) -> JSON {
    let hasModes = revision.members.contains(.elicitationModes)
    switch kind {
    case .form(let form):
      return .object([
        "mode": hasModes ? "form" : nil, "message": .string(message), "requestedSchema": form.schema,
      ])
    case .url(let url, let id):
      let hasIDs = revision.members.contains(.elicitationErrors)
      return .object([
        "mode": "url", "message": .string(message), "url": .string(url), "elicitationId": hasIDs ? .string(id) : nil,
      ])
    case .sampling(let request): return request.params
    case .roots: return .object([])
    }
  }

  /// The answer, where it is one to this question.
  /// - Throws: `ClientRequestError.malformed`.
  func answer(_ json: JSON) throws(ClientRequestError) -> Answer {
    let answer = Answer(json: json)
    switch kind {
    case .form(let form):
      guard let elicitation = answer.elicitation else {
        throw .malformed("an action of accept, decline or cancel was expected")
      }
      if let content = elicitation.content { try form.check(content) }
    case .url:
      if answer.elicitation == nil { throw .malformed("an action of accept, decline or cancel was expected") }
    case .sampling:
      if answer.sampling == nil { throw .malformed("a role, content and a model were expected") }
    case .roots:
      let listed = json["roots"]?.arrayValue
      guard let roots = answer.roots, roots.count == listed?.count, roots.allSatisfy({ $0.uri.hasPrefix("file://") })
      else { throw .malformed("roots with file: URIs were expected") }
    }
    return answer
  }
}

extension ElicitationForm {
  /// Holds what a user filled in against the form.
  fileprivate func check(_ content: JSON) throws(ClientRequestError) {
    guard let schema = try? JSONSchema(schema, options: .init(assertsFormats: true)) else {
      throw .malformed("the form itself has a field that is no JSON Schema")
    }
    var writer = JSONWriter()
    writer.json(content)
    var tape = JSONTape()
    guard let view = try? tape.parse(writer.bytes), view.kind == .object else {
      throw .malformed("an object was expected")
    }
    let violations = schema.validate(view, limit: 4)
    if !violations.isEmpty { throw .malformed(violations.map(\.description).joined(separator: "; ")) }
  }
}
