// `lint-eval speed CORPUS.jsonl`: what linting costs, in one process: servers one by one, all of them as one comparison,
// ten times as many tools, and the index against all pairs.

import ArgumentParser
import MCPGenLint
import MCPGenSpec

struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "Times the linter over many servers.")

  @Argument(help: "Tools, one JSON object a line, each with `server`.")
  var corpus: String

  func run() throws {
    let clock = ContinuousClock()
    var servers: [ServerView] = []
    let reading = try clock.measure { servers = try LabelledData.servers(corpus) }
    let tools = servers.reduce(0) { $0 + $1.tools.count }
    print("\(tools) tools of \(servers.count) servers read: \(seconds(reading)) s")

    let linter = Linter()
    var found = 0
    let oneByOne = clock.measure { for server in servers { found += linter.findings(in: [server]).count } }
    print("one by one, all rules: \(seconds(oneByOne)) s, \(found) findings")

    var once = CrossServer.Count()
    let together = clock.measure { once = CrossServer.findings(in: servers) }
    print("one cross-server comparison: \(seconds(together)) s, \(once.pairs) findings")

    var many = CrossServer.Count()
    let varied = CrossServer.varied(servers, times: 10)
    let tenfold = clock.measure { many = CrossServer.findings(in: varied) }
    let ratio = tenfold / together
    print(
      "ten times as many tools: \(seconds(tenfold)) s, \((ratio * 10).rounded() / 10) times as long, \(many.pairs) findings"
    )

    let (same, all) = CrossServer.indexAgainstAllPairs(servers, tools: 1_500)
    print("1,500 tools by index and by all pairs: \(same) of \(all) findings are the same")
  }

  private func seconds(_ duration: Duration) -> Double {
    let (whole, rest) = duration.components
    return ((Double(whole) + Double(rest) / 1e18) * 100).rounded() / 100
  }
}
