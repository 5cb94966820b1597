// `lint-eval vague FILE.jsonl`: tools whose descriptions are vague, thin or fine.

import ArgumentParser
import MCPCore
import MCPGenLint
import MCPGenSpec

struct VagueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vague", abstract: "Measures which descriptions are called thin or vague.")

  @Argument(help: "Labelled tools, one JSON object a line.")
  var file: String

  @Flag(help: "List what was confused.")
  var confusions = false

  func run() throws {
    var items: [Judged] = []
    var vague: [Judged] = []
    var texts: [String: String] = [:]
    for object in try LabelledData.objects(file) {
      guard let label = object["label"]?.stringValue else { continue }
      let view = WordingView(try LabelledData.tool(object), server: object["server"]?.stringValue ?? "")
      let id = object["id"]?.stringValue ?? "\(items.count + 1)"
      texts[id] = "\(label): \(object["name"]?.stringValue ?? "") | \(object["description"]?.stringValue ?? "")"
        .split(separator: "\n").joined(separator: " ")
      items.append(
        Judged(id: id, stratum: label, score: -Double(view.worth), isCalled: view.isPoor, isPositive: label != "fine"))
      vague.append(
        Judged(
          id: id, stratum: label, score: view.isVague ? 1 : 0, isCalled: view.isVague, isPositive: label == "vague"))
    }
    print(Metrics(items: items).report("thin or vague against fine", positive: "thin or vague"), terminator: "")
    print(Metrics(items: vague).report("vague against the rest", positive: "vague"), terminator: "")
    if confusions { print(Metrics(items: items).confusions { texts[$0] ?? "" }, terminator: "") }
  }
}
