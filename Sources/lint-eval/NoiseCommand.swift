// `lint-eval noise CORPUS.jsonl`: how much the linter says about real servers that nobody configured it for.

import ArgumentParser
import MCPGenLint
import MCPGenSpec

struct NoiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noise", abstract: "Counts findings per rule and server over real servers.")

  @Argument(help: "Tools, one JSON object a line, each with `server`.")
  var corpus: String

  @Option(help: "List the findings of one rule.")
  var list: String?

  func run() throws {
    let servers = try LabelledData.servers(corpus)
    let linter = Linter()
    var counts: [RuleID: [Int]] = [:]
    var loud: [Severity: Set<Int>] = [:]
    for (index, server) in servers.enumerated() {
      var own: [RuleID: Int] = [:]
      for finding in linter.findings(in: [server]) {
        own[finding.rule, default: 0] += 1
        loud[finding.severity, default: []].insert(index)
        if finding.rule.rawValue == list {
          print(server.name.value, finding.severity, finding.message, separator: "\t")
        }
      }
      for (rule, count) in own { counts[rule, default: []].append(count) }
    }
    guard list == nil else { return }
    let tools = servers.reduce(0) { $0 + $1.tools.count }
    print("\(servers.count) servers, \(tools) tools; findings per server: mean, median, p90, share of servers")
    for rule in Rule.all where counts[rule.id] != nil {
      print("  " + line(rule.id.rawValue, rule.severity, counts[rule.id] ?? [], of: servers.count))
    }
    let flagged = (loud[.warning] ?? []).union(loud[.error] ?? [])
    print("  servers with a warning or an error: \((100 * Double(flagged.count) / Double(servers.count)).rounded()) %")
  }

  private func line(_ name: String, _ severity: Severity, _ counts: [Int], of servers: Int) -> String {
    let all = (counts + [Int](repeating: 0, count: servers - counts.count)).sorted()
    let mean = Double(all.reduce(0, +)) / Double(servers)
    let share = 1000 * counts.count / servers
    return "\(name) (\(severity.rawValue)): \(mean.short), \(all[servers / 2]), \(all[servers * 9 / 10]), "
      + "\(Double(share) / 10) %"
  }
}
