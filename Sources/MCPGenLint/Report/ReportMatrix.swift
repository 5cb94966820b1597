// The overlap of a server's tools to look at: one cell a pair, the darker the more easily a model takes one for the
// other. Tools that are alike stand side by side, so that families show as blocks. The worst pairs follow as a table,
// which says the same without colours.

/// Draws an overlap matrix.
struct ReportMatrix {
  let names: [String]
  let scores: [[Float]]
  /// The tools that are drawn, in the order in which they are.
  private let order: [Int]

  /// More are no picture any more.
  static let limit = 60
  /// Scores below are not drawn: nobody takes one for the other.
  private static let faint: Float = 0.05
  /// Pairs in the table.
  private static let listed = 12

  init(names: [String], scores: [[Float]]) {
    self.names = names
    self.scores = scores
    order = ReportMatrix.chain(ReportMatrix.mostConfusable(scores), scores)
  }

  func write(to section: inout Markup) {
    guard names.count > 1 else {
      return section.element("p", text: "There is one tool, so a model cannot choose the wrong one.")
    }
    let pairs = pairs
    guard !pairs.isEmpty else {
      return section.element("p", text: "No two of the tools are alike.")
    }
    section.element("p", text: explanation)
    section.element("div", ["class": "overlap"]) { parts in
      parts.element("div", ["class": "drawing"]) { part in
        part.element("div", ["class": "scroll", "role": "region", "aria-label": "Overlap matrix", "tabindex": "0"]) {
          writeDrawing(to: &$0)
        }
        writeScale(to: &part)
      }
      write(pairs.prefix(Self.listed), to: &parts)
    }
  }

  private var explanation: String {
    let all =
      "Each cell says how easily a model takes one tool for the other, from 0 (never) to 1 (nothing tells them "
      + "apart). Tools that are alike stand side by side."
    guard names.count > order.count else { return all }
    return all + " Of \(names.count) tools, the \(order.count) that are most easily confused are drawn."
  }

  // MARK: Order

  /// As many tools as are drawn, those first that one other tool is most like.
  private static func mostConfusable(_ scores: [[Float]]) -> [Int] {
    let worst = scores.map { $0.max() ?? 0 }
    let sorted = scores.indices.sorted { (worst[$1], $0) < (worst[$0], $1) }
    return Array(sorted.prefix(limit))
  }

  /// The tools in a row, each followed by the one most like it and those before it, the nearer the more; or by the
  /// first that is left where none is.
  private static func chain(_ tools: [Int], _ scores: [[Float]]) -> [Int] {
    var left = tools
    var chain: [Int] = []
    var affinity = [Float](repeating: 0, count: scores.count)
    while var next = left.first {
      for tool in left where affinity[tool] > max(affinity[next], 0.1) { next = tool }
      chain.append(next)
      left.removeAll { $0 == next }
      for tool in left { affinity[tool] = affinity[tool] / 2 + scores[next][tool] }
    }
    return chain
  }

  private typealias Pair = (a: Int, b: Int, score: Float)

  /// All pairs that are drawn and worth a word, the worst first.
  private var pairs: [Pair] {
    var pairs: [Pair] = []
    let tools = order.sorted()
    for (place, a) in tools.enumerated() {
      for b in tools[(place + 1)...] where scores[a][b] >= 0.1 { pairs.append((a, b, scores[a][b])) }
    }
    return pairs.sorted { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
  }

  // MARK: Drawing

  private var cell: Int { order.count <= 30 ? 18 : 13 }
  private func label(_ tool: Int) -> String { ReportNumbers.shortened(names[tool], to: 28) }
  /// Room for the longest label, at seven pixels a character.
  private var margin: Int { (order.map { label($0).unicodeScalars.count }.max() ?? 0) * 7 + 10 }

  private func writeDrawing(to region: inout Markup) {
    let size = margin + order.count * cell + 2
    region.element(
      "svg",
      [
        "class": "matrix", "role": "img", "width": "\(size)", "height": "\(size)", "viewBox": "0 0 \(size) \(size)",
        "aria-label": "Overlap of \(order.count) tools; the most alike pairs are in the table below",
      ]
    ) { drawing in
      for (place, tool) in order.enumerated() {
        writeLabels(tool, place, to: &drawing)
        writeRow(tool, place, to: &drawing)
      }
    }
  }

  private func writeLabels(_ tool: Int, _ place: Int, to drawing: inout Markup) {
    let middle = margin + place * cell + cell / 2
    drawing.line()
    drawing.element(
      "text", ["x": "\(margin - 6)", "y": "\(middle)", "text-anchor": "end", "dominant-baseline": "central"],
      plain: label(tool))
    drawing.element(
      "text",
      [
        "x": "0", "y": "0", "dominant-baseline": "central",
        "transform": "translate(\(middle) \(margin - 6)) rotate(-90)",
      ], plain: label(tool))
  }

  private func writeRow(_ tool: Int, _ row: Int, to drawing: inout Markup) {
    let inner = cell - 1
    let y = margin + row * cell
    drawing.element("path", ["class": "empty", "d": "M\(margin) \(y)h\(order.count * cell - 1)v\(inner)H\(margin)z"]) {
      _ in
    }
    for (column, other) in order.enumerated() {
      let path = "M\(margin + column * cell) \(y)h\(inner)v\(inner)h-\(inner)z"
      if other == tool {
        drawing.element("path", ["class": "self", "d": path]) { _ in }
      } else if scores[tool][other] >= Self.faint {
        drawing.element("path", ["class": "h\(Self.step(scores[tool][other]))", "d": path]) { cell in
          guard scores[tool][other] >= 0.2 else { return }
          cell.element("title", plain: "\(label(tool)), \(label(other)): \(ReportNumbers.score(scores[tool][other]))")
        }
      }
    }
  }

  /// The colour of a score, 0 to 9.
  private static func step(_ score: Float) -> Int { score > 0 ? Int(min(score, 0.999) * 10) : 0 }

  private func writeScale(to section: inout Markup) {
    section.element("p", ["class": "scale", "aria-hidden": "true"]) { scale in
      scale.text("0 ")
      for step in 0..<10 { scale.element("span", ["class": "h\(step)"], text: "") }
      scale.text(" 1")
    }
  }

  // MARK: Pairs

  private func write(_ pairs: ArraySlice<Pair>, to section: inout Markup) {
    section.element("table", ["class": "plain pairs"]) { table in
      table.element("caption", text: "The pairs that are most easily confused")
      table.element("thead") { head in
        head.element("tr") { row in
          for title in ["Tool", "Taken for"] { row.element("th", ["scope": "col"], text: title) }
          row.element("th", ["scope": "col", "class": "number"], text: "Overlap")
        }
      }
      table.element("tbody") { body in
        for pair in pairs { write(pair, to: &body) }
      }
    }
  }

  private func write(_ pair: Pair, to body: inout Markup) {
    body.element("tr") { row in
      for tool in [pair.a, pair.b] {
        row.element("td") { $0.name(names[tool]) }
      }
      row.element("td", ["class": "number"], text: ReportNumbers.score(pair.score))
    }
  }
}
