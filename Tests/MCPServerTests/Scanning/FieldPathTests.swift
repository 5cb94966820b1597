// Paths of members and what they lead to.

import Testing

@testable import MCPServer

@Suite struct FieldPathTests {
  private func value(_ paths: FieldPaths<String>, _ path: String) -> String? {
    var place = FieldPaths<String>.root
    for name in path.split(separator: ".") {
      place = Array(name.utf8).withUnsafeBufferPointer { paths.member($0, at: place) }
    }
    return paths.value(at: place)
  }

  @Test func plainPaths() {
    let paths = FieldPaths([(path: "primary_contact", value: "email"), (path: "accounts.owner.email", value: "owner")])
    #expect(value(paths, "primary_contact") == "email")
    #expect(value(paths, "accounts.owner.email") == "owner")
    for path in ["", "accounts", "accounts.owner", "owner.email", "x.primary_contact", "accounts.owner.email.x"] {
      #expect(value(paths, path) == nil, "\(path)")
    }
    #expect(FieldPaths<String>([]).isEmpty && !paths.isEmpty)
  }

  @Test func anyDepth() {
    let paths = FieldPaths([
      (path: "**.email", value: "any"), (path: "people.**.phone", value: "phone"), (path: "people.email", value: "own"),
      (path: "raw.**", value: "all"),
    ])
    #expect(value(paths, "email") == "any")
    #expect(value(paths, "a.b.c.email") == "any")
    #expect(value(paths, "email.email") == "any")
    #expect(value(paths, "phone") == nil)
    #expect(value(paths, "people.phone") == "phone")
    #expect(value(paths, "people.x.y.phone") == "phone")
    #expect(value(paths, "people.x.email") == "any")
    #expect(value(paths, "raw.a.b") == "all")
    #expect(value(paths, "people.email") == "own" || value(paths, "people.email") == "any")
  }

  @Test func firstOfTwoCounts() {
    let paths = FieldPaths([(path: "a", value: "first"), (path: "a", value: "second")])
    #expect(value(paths, "a") == "first")
  }
}
