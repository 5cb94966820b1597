// `lint-eval words CORPUS.jsonl`: in how many servers each word of names and first sentences stands, from which the
// tiers of common words in the lexicon were made.

import ArgumentParser
import MCPGenLint
import MCPGenSpec

struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "Counts in how many servers each word of names and first sentences stands.")

  @Argument(help: "Tools, one JSON object a line, each with `server`.")
  var corpus: String

  func run() throws {
    for (word, servers) in WordCounts.byServers(try LabelledData.servers(corpus)) where servers >= 3 {
      print(word, servers, separator: "\t")
    }
  }
}
