// URI templates: expansion by the RFC's own examples, the places of mistakes, and matching back.

import Foundation
import Testing

@testable import MCPCore

@Suite("URI templates")
struct URITemplatesTests {
  private static let values: [String: URITemplate.Value] = [
    "count": .list(["one", "two", "three"]), "var": .text("value"), "hello": .text("Hello World!"),
    "half": .text("50%"), "empty": .text(""), "list": .list(["red", "green", "blue"]), "path": .text("/foo/bar"),
    "base": .text("http://example.com/home/"), "none": .list([]),
    "keys": .pairs([
      URITemplate.Pair(name: "semi", text: ";"), URITemplate.Pair(name: "dot", text: "."),
      URITemplate.Pair(name: "comma", text: ","),
    ]), "x": .text("1024"), "y": .text("768"), "é": .text("é"),
  ]

  @Test(
    "expansions from RFC 6570",
    arguments: [
      ("{var}", "value"), ("{hello}", "Hello%20World%21"), ("{half}", "50%25"), ("O{empty}X", "OX"),
      ("O{undef}X", "OX"), ("{x,y}", "1024,768"), ("{x,hello,y}", "1024,Hello%20World%21,768"),
      ("?{x,undef}", "?1024"), ("{var:3}", "val"), ("{var:30}", "value"), ("{list}", "red,green,blue"),
      ("{list*}", "red,green,blue"), ("{keys}", "semi,%3B,dot,.,comma,%2C"), ("{keys*}", "semi=%3B,dot=.,comma=%2C"),
      ("{+hello}", "Hello%20World!"), ("{+half}", "50%25"), ("{base}index", "http%3A%2F%2Fexample.com%2Fhome%2Findex"),
      ("{+base}index", "http://example.com/home/index"), ("{+path,x}/here", "/foo/bar,1024/here"),
      ("{+keys*}", "semi=;,dot=.,comma=,"), ("{#path,x}/here", "#/foo/bar,1024/here"), ("{#none}", ""),
      ("X{.var:3}", "X.val"), ("X{.list*}", "X.red.green.blue"), ("X{.keys*}", "X.semi=%3B.dot=..comma=%2C"),
      ("{/var,x}/here", "/value/1024/here"), ("{/list*,path:4}", "/red/green/blue/%2Ffoo"),
      ("{;x,y,empty}", ";x=1024;y=768;empty"), ("{;list*}", ";list=red;list=green;list=blue"),
      ("{?x,y,empty}", "?x=1024&y=768&empty="), ("{?keys*}", "?semi=%3B&dot=.&comma=%2C"), ("{?none}", ""),
      ("?fixed=yes{&x,undef}", "?fixed=yes&x=1024"), ("{&list}", "&list=red,green,blue"), ("é{undef}", "%C3%A9"),
    ])
  func expansion(_ template: String, _ uri: String) throws {
    #expect(try URITemplate(template).expand(Self.values) == uri)
  }

  @Test(
    "a mistake has its place",
    arguments: [
      ("a{var", 1, "not closed"), ("a}b", 1, "closes no expression"), ("{}", 1, "name"), ("{!var}", 1, "operator"),
      ("{a b}", 2, "`,` or `}`"), ("{var:0}", 5, "length"), ("{var:10000}", 9, "`,` or `}`"), ("{a,}", 3, "name"),
      ("{a..b}", 3, "name"), ("%zz", 0, "hexadecimal"), ("a b", 1, "percent-encoded"), ("{*keys}", 1, "name"),
      ("{a", 0, "not closed"), ("{", 0, "not closed"),
    ])
  func mistakes(_ template: String, _ offset: Int, _ reason: String) throws {
    let error = try #require(throws: URITemplateError.self) { try URITemplate(template) }
    #expect(error.offset == offset)
    #expect(error.reason.contains(reason), "\(error)")
  }

  @Test(
    "a URI is matched back to its variables",
    arguments: [
      ("contracts://{account_id}", "contracts://ACC-1234", ["account_id": "ACC-1234"]),
      ("contracts://{account_id}", "contracts://", nil), ("contracts://{account_id}", "contracts://a/b", nil),
      ("contracts://{account_id}", "contracts://a%2Fb%20%C3%A9", ["account_id": "a/b é"]),
      ("contracts://{account_id}", "contracts://%zz", nil), ("contracts://{account_id}", "contracts://%FF", nil),
      ("contracts://{account_id}", "contracts://a b", nil), ("contracts://{account_id}", "contract://a", nil),
      ("docs://a", "docs://a", [:]), ("docs://a", "docs://ab", nil), ("é", "%C3%A9", [:]),
      ("x/{a}/y/{b}", "x/1/y/2", ["a": "1", "b": "2"]), ("x/{a}/y/{b}", "x/1/z/2", nil),
      ("{a}:{b}", "1:2:3", ["a": "1", "b": "2:3"]), ("{a},{b}", "1,2", ["a": "1", "b": "2"]),
      ("x/{name}.json", "x/a.json.json", ["name": "a.json"]), ("x/{name}.json", "x/.json", nil),
      ("x/{name}.json", "x/ajson", nil), ("x/{a,b}", "x/1,2", ["a": "1", "b": "2"]), ("x/{a,b}", "x/1", nil),
      ("f/{+path}", "f/a/b?c#d", ["path": "a/b?c#d"]), ("f/{+path}/end", "f/a/end/end", ["path": "a/end"]),
      ("f{#part}", "f#a/b", ["part": "a/b"]), ("f{#part}", "f", [:]),
      ("x{/a,b}", "x/1/2", ["a": "1", "b": "2"]), ("x{/a,b}", "x", [:]), ("x{/a}", "x/1/2", nil),
      ("x{/a}{?q}", "x/1?q=2", ["a": "1", "q": "2"]), ("x{.ext}", "x.tar.gz", ["ext": "tar.gz"]),
      ("x{;a,b}", "x;b=2;a", ["a": "", "b": "2"]), ("x{;a,b}", "x;c=2", nil),
      ("s{?q,page}", "s?page=2&q=a%20b", ["q": "a b", "page": "2"]), ("s{?q,page}", "s", [:]),
      ("s{?q,page}", "s?q=1&q=2", nil), ("s{?q}", "s?r=1", nil), ("s{?q}", "s?", nil),
      ("s{?q}", "s?q=a/b?", ["q": "a/b?"]),
      ("s?v=1{&q}", "s?v=1&q=2", ["q": "2"]), ("s?v=1{&q}", "s?v=1", [:]),
      ("s{?q}{#f}", "s?q=1#2", ["q": "1", "f": "2"]),
    ] as [(String, String, [String: String]?)])
  func matching(_ template: String, _ uri: String, _ values: [String: String]?) throws {
    let template = try URITemplate(template)
    #expect(template.matchingProblem == nil)
    #expect(template.match(uri) == values)
    guard let values, !values.isEmpty, !uri.hasPrefix("s?"), uri != "x;b=2;a", !uri.contains("1:2:3") else { return }
    #expect(try template.expand(values.mapValues { .text($0) }) == uri)
  }

  @Test(
    "a template that could be read in two ways is not matched, with the reason",
    arguments: [
      ("{a}{b}", "nothing separates"), ("{a}-{b}", "may itself contain `-`"), ("{a}x/{b}", "may itself contain `x`"),
      ("{+a}/{b}", "takes everything"), ("{#a}{?q}", "takes everything"), ("{list*}", "expands a list"),
      ("{a:3}", "cuts a value short"), ("x{.a,b}", "may contain what separates"),
      ("{+a,b}", "may contain what separates"),
      ("{a}{.b}", "may itself contain `.`"), ("x{/a}/y", "may be left out"), ("x{/a}{/b}", "may be left out"),
      ("s{?q}{&r}", "may itself contain `&`"), ("{a,b},{c}", "may itself contain `,`"),
      ("x{.ext}.json", "may be left out"), ("s{?q,q}", "stands twice"), ("{a}/{a}", "stands twice"),
      ("{a}/{b}{/a,c}", "stands twice"),
    ])
  func ambiguity(_ template: String, _ reason: String) throws {
    let template = try URITemplate(template)
    let problem = try #require(template.matchingProblem)
    #expect(problem.contains(reason), "\(problem)")
    #expect(template.match("1-2") == nil)
  }

  @Test("the variables, each once and in order")
  func variables() throws {
    #expect(try URITemplate("{b}/{a}{?b,c*}").variables == ["b", "a", "c"])
  }

  @Test(
    "the suite of RFC 6570",
    .enabled(if: DevelopmentData.suite("uri-template") != nil, DevelopmentData.comment))
  func suite() throws {
    let folder = try #require(DevelopmentData.suite("uri-template"))
    var cases = 0
    for file in try DevelopmentData.jsonFiles(in: folder) {
      for group in try JSON.parse(try DevelopmentData.text(of: file)).objectValue ?? [] {
        let values = Self.values(group.value["variables"])
        for test in group.value["testcases"]?.arrayValue ?? [] {
          let parts = try #require(test.arrayValue)
          let template = try #require(parts[0].stringValue)
          cases += 1
          let expansion = try? URITemplate(template).expand(values)
          #expect(Self.accepts(expansion, parts[1]), "\(group.key): \(template): \(expansion ?? "refused")")
        }
      }
    }
    let row = "| URI templates | examples of RFC 6570, extended and negative tests | \(cases) | \(cases) | 0 |\n"
    try ConformancePage.expect(row)
  }

  /// A case has one right expansion, a list of them, or `false` where the template must be refused.
  private static func accepts(_ expansion: String?, _ expected: JSON) -> Bool {
    switch expected {
    case .string(let text): expansion == text
    case .array(let texts): texts.contains { $0.stringValue == expansion }
    default: expansion == nil
    }
  }

  private static func values(_ variables: JSON?) -> [String: URITemplate.Value] {
    var values: [String: URITemplate.Value] = [:]
    for member in variables?.objectValue ?? [] {
      switch member.value {
      case .null: break
      case .array(let elements): values[member.key] = .list(elements.map(text))
      case .object(let members):
        values[member.key] = .pairs(members.map { URITemplate.Pair(name: $0.key, text: text($0.value)) })
      default: values[member.key] = .text(text(member.value))
      }
    }
    return values
  }

  private static func text(_ json: JSON) -> String { json.stringValue ?? json.text }
}
