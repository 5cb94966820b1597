// Every text of a server that reaches a model, with its place, so that rules about what hides in texts look at all of
// them and none is forgotten when the view grows.

import MCPCore
import MCPGenSpec

/// A text that a model may read.
struct ServerText: Sendable {
  /// What a text is for.
  enum Kind: Sendable { case instructions, name, title, description, guidance, field }

  /// The text.
  let text: String
  /// What it is for.
  let kind: Kind
  /// Where it stands; exactly the scalar where the input is a spec and the text stands there as it is.
  let span: Span
  /// What it is, for messages: "the description of `get_account`".
  let noun: String
}

extension ServerView {
  /// All texts, in the order of the view.
  var texts: [ServerText] {
    var texts: [ServerText] = []
    func add(_ kind: ServerText.Kind, _ text: String?, _ span: Span, _ noun: String) {
      if let text, !text.isEmpty { texts.append(ServerText(text: text, kind: kind, span: span, noun: noun)) }
    }
    add(.instructions, instructions?.value, instructions?.span ?? name.span, "the instructions of the server")
    for tool in tools {
      let quoted = SafeText.quoted(tool.name.value)
      add(.name, tool.name.value, tool.name.span, "the name of \(quoted)")
      add(.title, tool.title?.value, tool.title?.span ?? tool.name.span, "the title of \(quoted)")
      add(.description, tool.summary, tool.descriptionSpan, "the description of \(quoted)")
      if let written = tool.written {
        add(.guidance, written.useWhen?.value, written.useWhen?.span ?? tool.name.span, "`useWhen` of \(quoted)")
        for alternative in written.doNotUseFor {
          add(
            .guidance, alternative.when?.value, alternative.when?.span ?? tool.name.span, "`doNotUseFor` of \(quoted)")
        }
      }
      for field in tool.parameters {
        add(
          .field, field.description, field.name.span,
          "the description of the parameter \(SafeText.quoted(field.name.value))")
      }
      for field in tool.results {
        add(
          .field, field.description, field.name.span,
          "the description of the result \(SafeText.quoted(field.name.value))")
      }
    }
    for resource in resources {
      add(
        .description, resource.description, resource.descriptionSpan,
        "the description of \(SafeText.quoted(resource.name.value))")
    }
    for prompt in prompts {
      add(
        .description, prompt.description, prompt.descriptionSpan,
        "the description of \(SafeText.quoted(prompt.name.value))")
      for field in prompt.arguments {
        add(
          .field, field.description, field.name.span,
          "the description of the argument \(SafeText.quoted(field.name.value))")
      }
    }
    return texts
  }
}
