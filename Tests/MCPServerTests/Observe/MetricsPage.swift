// The text format of Prometheus, read as strictly as a scraper reads it, so that a test sees a page that one would
// refuse.

/// A page of metrics.
struct MetricsPage {
  /// Why it is none.
  struct Malformed: Error, CustomStringConvertible {
    let description: String
    init(_ line: Substring, _ reason: String) { description = "\(reason): \(line)" }
  }

  /// The kind of each metric.
  private(set) var kinds: [String: String] = [:]
  /// The value of each series, by its name with its labels as they are printed.
  private(set) var values: [String: Double] = [:]
  /// The series in order.
  private(set) var series: [String] = []

  init(_ bytes: [UInt8]) throws {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else {
      throw Malformed("", "no text with a line feed at its end")
    }
    var helped: Set<String> = []
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      if line.hasPrefix("# HELP ") {
        guard words.count == 4, helped.insert(words[2]).inserted else { throw Malformed(line, "help") }
      } else if line.hasPrefix("# TYPE ") {
        guard words.count == 4, kinds[words[2]] == nil, helped.contains(words[2]),
          ["counter", "gauge", "histogram"].contains(words[3])
        else { throw Malformed(line, "type") }
        kinds[words[2]] = words[3]
      } else {
        try read(line)
      }
    }
  }

  private mutating func read(_ line: Substring) throws {
    var rest = line
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    rest = rest.dropFirst(name.count)
    guard kinds[MetricsPage.base(String(name), kinds)] != nil else { throw Malformed(line, "a sample without a type") }
    if rest.first == "{" { rest = try MetricsPage.labels(rest, line) }
    guard rest.first == " ", let value = Double(rest.dropFirst()) else { throw Malformed(line, "no value") }
    let key = String(line.dropLast(rest.count))
    guard values[key] == nil else { throw Malformed(line, "a series twice") }
    values[key] = value
    series.append(key)
  }

  /// The metric that a sample belongs to.
  private static func base(_ name: String, _ kinds: [String: String]) -> String {
    for suffix in ["_bucket", "_sum", "_count"] where name.hasSuffix(suffix) {
      let base = String(name.dropLast(suffix.count))
      if kinds[base] == "histogram" { return base }
    }
    return name
  }

  /// What follows the labels that stand at the beginning.
  private static func labels(_ text: Substring, _ line: Substring) throws -> Substring {
    var rest = text.dropFirst()
    while rest.first != "}" {
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0 == "_") }
      rest = rest.dropFirst(name.count)
      guard !name.isEmpty, rest.hasPrefix("=\"") else { throw Malformed(line, "a label") }
      rest = rest.dropFirst(2)
      while let character = rest.first, character != "\"" {
        rest = rest.dropFirst()
        guard character == "\\" else { continue }
        guard let escaped = rest.first, "\\\"n".contains(escaped) else { throw Malformed(line, "an escape") }
        rest = rest.dropFirst()
      }
      guard rest.first == "\"" else { throw Malformed(line, "an open label") }
      rest = rest.dropFirst()
      if rest.first == "," { rest = rest.dropFirst() }
    }
    return rest.dropFirst()
  }
}
