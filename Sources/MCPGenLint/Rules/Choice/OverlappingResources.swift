// `overlapping-resources`: resources of one server that a reader takes for one another, judged as tools are that read.

import MCPGenSpec

extension Rule {
  static let overlappingResources = Rule(
    .overlappingResources, .warning, .choice,
    rationale: """
      Resources are chosen by name and description, by a model or by a person who picks from a list. Two that hold the same
      under two names make whoever chooses guess. Merge them, or say what each holds that the other does not.
      """,
    source: "The judgement of overlapping-tools, on what resources say of themselves.",
    bad: [
      """
      resources:
        ↓client_list: {uri: "crm://clients", description: All clients., mimeType: text/plain, public: true}
        customers: {uri: "crm://customers", description: All customers., mimeType: text/plain, public: true}
      """
    ],
    good: [
      """
      resources:
        customers: {uri: "crm://customers", description: All customers., mimeType: text/plain, public: true}
        invoices: {uri: "crm://invoices", description: All open invoices., mimeType: text/plain, public: true}
      """
    ],
    check: .server { context, reporter in
      let items = context.server.resources.map { ($0.name, $0.description, [FieldView]()) }
      for pair in NamedTexts.overlaps(items, server: context.server.name.value, margin: 1) {
        let (a, b) = (items[pair.a].0, items[pair.b].0)
        reporter.report(
          "the resources \(SafeText.quoted(a.value)) and \(SafeText.quoted(b.value)) can be taken for one another",
          at: a.span, notes: [.init("the other resource", at: b.span)],
          help: "Merge them, or say in each description what it holds that the other does not.")
      }
    })
}
