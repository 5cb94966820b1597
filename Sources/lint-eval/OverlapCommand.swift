// `lint-eval overlap FILE.jsonl`: pairs of tools, confusable or not.

import ArgumentParser
import MCPCore
import MCPGenLint
import MCPGenSpec

struct OverlapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlap", abstract: "Measures which pairs of tools are called confusable.")

  @Argument(help: "Labelled pairs, one JSON object a line.")
  var file: String

  @Flag(help: "Print what the judgement weighs, one JSON object a pair, for fitting its weights.")
  var features = false

  @Option(help: "Fit the weights anew without each of so many parts of the servers, and judge that part.")
  var folds: Int = 0

  @Option(help: "Tools of many servers: pairs of them count as weak negatives where weights are fitted.")
  var corpus: String?

  @Flag(help: "List what was confused.")
  var confusions = false

  func run() throws {
    let pairs = try LabelledData.pairs(file)
    let views = pairs.map { PairView($0.a, $0.b, server: $0.server) }
    if features { return printFeatures(pairs, views) }
    let shipped = zip(pairs, views).map { judged($0, Double($1.score), isSettled: $1.isSettled) }
    print(Metrics(items: shipped).report("shipped weights", positive: "confusable"), terminator: "")
    if folds > 1 {
      let negatives = try corpus.map { PairSample.negatives(try LabelledData.servers($0)) } ?? []
      let scores = WeightFit.crossValidated(pairs, views, negatives, folds: folds)
      let folded = zip(zip(pairs, views), scores).map { judged($0.0, $1, isSettled: $0.1.isSettled) }
      print(
        Metrics(items: folded).report("\(folds) folds by server, lexicon frozen", positive: "confusable"),
        terminator: "")
    }
    if confusions {
      let texts = Dictionary(zip(pairs, views).map { ($0.id, $1.explanation) }, uniquingKeysWith: { first, _ in first })
      print(Metrics(items: shipped).confusions { texts[$0] ?? "" }, terminator: "")
    }
  }

  private func judged(_ pair: LabelledPair, _ score: Double, isSettled: Bool) -> Judged {
    let score = isSettled ? -99 : score
    return Judged(
      id: pair.id, stratum: pair.set == pair.stratum ? pair.set : "\(pair.set)/\(pair.stratum)", score: score,
      isCalled: score >= 0, isPositive: pair.isConfusable)
  }

  private func printFeatures(_ pairs: [LabelledPair], _ views: [PairView]) {
    for (pair, view) in zip(pairs, views) {
      let values = view.features.map { JSON.Member(key: $0.name, value: .number(Double($0.value))) }
      print(
        JSON.object([
          "id": .string(pair.id), "set": .string(pair.set), "stratum": .string(pair.stratum),
          "server": .string(pair.server), "label": .integer(pair.isConfusable ? 1 : 0), "features": .object(values),
          "settled": .bool(view.isSettled), "why": .string(view.explanation),
        ]).text)
    }
  }
}
