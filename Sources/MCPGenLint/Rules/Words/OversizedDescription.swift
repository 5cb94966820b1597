// `oversized-description`: texts that cost more context than they are worth. A tool's text is weighed as the model
// reads it, guidance included; tokens are estimated at four characters each, which is what English comes to.

import MCPGenSpec

extension Rule {
  static let oversizedDescription = Rule(
    .oversizedDescription, .warning, .words,
    rationale: """
      Every description is sent with every request, whether the tool is used or not. Over 1,000 characters is a note,
      over 2,000 a warning, over 8,000 an error; of a parameter, over 500 is a note. Keep what a model needs to choose
      and to call; move manuals into a resource or into the result.
      """,
    source: """
      Measured: 2 % of 7,000 public descriptions have more than 1,000 characters, 1 % more than 2,000, two of them more
      than 8,000. The limits are practice.
      """,
    bad: [
      """
      tools:
        search_logs:
          description: Search the log.
          risk: read
          public: true
          params:
            ↓query:
              type: string
              description: >-
                One or more terms, separated by spaces, all of which must be in the line. A term is a word, a text
                between quotation marks, or a field with a colon and a value. The fields are level (one of debug, info,
                warning and error), host (the name of the machine without its domain), service (the name of the unit as
                systemd knows it), user (who was signed in), and since and until (dates such as 2025-01-31, or spans
                such as 3d for three days ago). A minus sign before a term excludes lines that match it. Brackets group
                terms, and the word OR between two groups asks for lines that match one of them. Upper and lower case
                are the same everywhere except between quotation marks.
      """,
      """
      tools:
        book_room:
          description: ↓>-
            Book a meeting room. Rooms are named after rivers, with the floor in front, such as 3-Danube. Floor 1 has
            Elbe (4 seats), Rhine (4 seats), Oder (6 seats, screen) and Weser (8 seats, screen, whiteboard). Floor 2 has
            Thames (10 seats, screen, video), Seine (10 seats, screen, video), Loire (2 seats, telephone) and Rhone
            (2 seats, telephone). Floor 3 has Danube (20 seats, stage, video) and Volga (12 seats, screen, kitchen next
            door). Rooms with video need to be booked a day ahead, so that somebody can be there to start the system.
            Danube is for whole departments and needs the consent of their head, who gets a mail with a link. Catering
            is ordered apart, by a form on the intranet under Services, Rooms, Catering, until eleven of the day before;
            vegetarian and vegan dishes are marked green. A booking without a participant who has come is given up after
            fifteen minutes. Series of bookings are possible for at most twelve weeks, and not in Danube. In the week
            before Christmas all rooms of floor 2 are closed for cleaning.
          risk: write
          public: true
      """,
    ],
    good: [
      """
      tools:
        search_logs:
          description: Search the log by words and fields. The resource `log_syntax` explains the language.
          risk: read
          public: true
          params: {query: {type: string, description: "Words and fields, such as `level:error host:web1`"}}
      """
    ],
    check: .server { context, reporter in
      func check(_ text: String, _ noun: String, _ span: Span, isField: Bool = false) {
        guard let severity = DescriptionSize.severity(text, isField) else { return }
        let length = text.unicodeScalars.count
        reporter.report(
          "the description of \(noun) has \(length) characters, about \(length / 4) tokens of every request", at: span,
          severity: severity, help: "Keep what a model needs to choose and to call, and move the rest into a resource.")
      }
      func check(_ fields: [FieldView], _ what: String, of owner: Located<String>) {
        for field in fields where field.description?.utf8.count ?? 0 > 500 {
          let noun = "the \(what) \(SafeText.quoted(field.name.value)) of \(SafeText.quoted(owner.value))"
          check(field.description ?? "", noun, field.name.span, isField: true)
        }
      }
      for tool in context.server.tools {
        check(tool.description, SafeText.quoted(tool.name.value), tool.descriptionSpan)
        check(tool.parameters, "parameter", of: tool.name)
      }
      for resource in context.server.resources {
        check(resource.description, SafeText.quoted(resource.name.value), resource.descriptionSpan)
      }
      for prompt in context.server.prompts {
        check(prompt.description, SafeText.quoted(prompt.name.value), prompt.descriptionSpan)
        check(prompt.arguments, "argument", of: prompt.name)
      }
    })
}

/// Judges lengths.
private enum DescriptionSize {
  /// How serious the length of a text is; nil where it may be as long as that.
  static func severity(_ text: String, _ isField: Bool) -> Severity? {
    // Characters are counted only where there could be enough of them.
    guard text.utf8.count > 500 else { return nil }
    return switch text.unicodeScalars.count {
    case ...500: nil
    case _ where isField: .note
    case ...1_000: nil
    case ...2_000: .note
    case ...8_000: .warning
    default: .error
    }
  }
}
