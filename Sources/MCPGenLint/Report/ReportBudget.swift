// What the definitions of a server's tools fill of a model's context, as one bar: the largest with a colour of their
// own, the rest in grey.

extension ReportServer {
  /// A part of the bar.
  private struct Share {
    let name: String
    let tokens: Int
    let style: String
  }

  /// How many tools have a colour; as many as can be told apart.
  private static let coloured = 8
  /// How many have a part of their own.
  private static let drawn = 40

  func writeBudget(to section: inout Markup) {
    let total = entry.tokens
    section.element("p") { line in
      line.element("strong", text: "About \(ReportNumbers.count(total, "token"))")
      line.text(" for \(ReportNumbers.count(server.tools.count, "tool")), filled before a user has said a word.")
    }
    let shares = shares()
    section.element("div", ["class": "stack", "role": "img", "aria-label": label(shares, total)]) { bar in
      for share in shares {
        bar.element(
          "span",
          [
            "class": share.style, "style": "flex-grow:\(share.tokens)",
            "title": "\(share.name): \(ReportNumbers.grouped(share.tokens))",
          ], text: "")
      }
    }
    writeLegend(shares, total, to: &section)
  }

  private func shares() -> [Share] {
    let sizes = server.tools.enumerated().map { ($0, ReportNumbers.tokens($1)) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    var shares = sizes.prefix(Self.drawn).enumerated().map { place, tool in
      Share(
        name: ReportNumbers.shortened(server.tools[tool.0].name.value, to: 60), tokens: tool.1,
        style: place < Self.coloured ? "c\(place)" : place % 2 == 0 ? "rest" : "rest odd")
    }
    let rest = sizes.dropFirst(Self.drawn)
    if !rest.isEmpty {
      shares.append(
        Share(name: ReportNumbers.count(rest.count, "other"), tokens: rest.reduce(0) { $0 + $1.1 }, style: "rest"))
    }
    return shares
  }

  private func label(_ shares: [Share], _ total: Int) -> String {
    let largest = shares.prefix(3).map { "\($0.name) \(ReportNumbers.share($0.tokens, of: total))" }
    return "Shares of the tools in \(ReportNumbers.count(total, "token")), the largest: "
      + largest.joined(separator: ", ")
  }

  private func writeLegend(_ shares: [Share], _ total: Int, to section: inout Markup) {
    section.element("ul", ["class": "legend"]) { list in
      for share in shares.prefix(Self.coloured) { write(share, total, to: &list) }
      let rest = shares.dropFirst(Self.coloured).reduce(0) { $0 + $1.tokens }
      let count = server.tools.count - Self.coloured
      if count > 0 {
        write(Share(name: ReportNumbers.count(count, "other tool"), tokens: rest, style: "rest"), total, to: &list)
      }
    }
  }

  private func write(_ share: Share, _ total: Int, to list: inout Markup) {
    list.element("li") { item in
      item.element("span", ["class": "key \(share.style)", "aria-hidden": "true"], text: "")
      item.element("bdi", text: share.name)
      item.text(" ")
      item.element("span", ["class": "muted"], text: ReportNumbers.share(share.tokens, of: total))
    }
  }
}
