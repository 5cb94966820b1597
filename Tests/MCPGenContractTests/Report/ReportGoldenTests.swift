// A folder is a test: `Cases/NAME/old.mcp.yaml` and `new.mcp.yaml`, and in `expected/` what the three reports say of the
// difference. UPDATE_GOLDEN=1 rewrites them and still fails the run.

import Foundation
import MCPGenContract
import MCPGenSpec
import Testing

@Suite("Reports of changes")
struct ReportGoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("Cases")
  private static let isUpdate = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test("There are cases")
  func cases() { #expect(Self.names.count >= 3) }

  @Test("A report says what is expected, byte for byte", arguments: names)
  func golden(name: String) throws {
    let report = try Self.report(name)
    let texts = [
      "changelog.md": report.changelog(date: "2026-09-30"), "diff.md": report.markdown, "diff.txt": report.text,
    ]
    let expected = Self.folder.appendingPathComponent(name).appendingPathComponent("expected")
    if Self.isUpdate { try FileManager.default.createDirectory(at: expected, withIntermediateDirectories: true) }
    for (file, text) in texts {
      let path = expected.appendingPathComponent(file)
      let golden = try? String(contentsOf: path, encoding: .utf8)
      if Self.isUpdate, golden != text {
        try text.write(to: path, atomically: true, encoding: .utf8)
        Issue.record("rewrote \(name)/\(file); review it and run without UPDATE_GOLDEN")
      } else {
        #expect(golden == text, "\(name)/\(file): UPDATE_GOLDEN=1 swift test --filter MCPGenContractTests")
      }
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: expected.path)
    #expect(files.sorted() == texts.keys.sorted(), "files that nobody made")
  }

  @Test("No report holds a character that its reader cannot see", arguments: names)
  func visibleCharacters(name: String) throws {
    let report = try Self.report(name)
    for text in [report.text, report.markdown, report.changelog()] {
      for line in text.split(separator: "\n") {
        let hidden = line.unicodeScalars.filter {
          $0.value < 0x20 || (0x200B...0x200F).contains($0.value) || (0x202A...0x202E).contains($0.value)
        }
        #expect(hidden.isEmpty, "\(line)")
      }
    }
  }

  @Test("A table has three cells in every row, whatever stands in them", arguments: names)
  func cells(name: String) throws {
    for line in try Self.report(name).markdown.split(separator: "\n") where line.hasPrefix("|") {
      let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 4, "\(line)")
    }
  }

  @Test("Without a date none is written, and the same version is none")
  func headings() throws {
    #expect(try Self.report("busy-release").changelog().hasPrefix("## [2.0.0]\n"))
    #expect(try Self.report("hostile-texts").changelog(date: "2026-09-30").hasPrefix("## [Unreleased]\n"))
  }

  private static func report(_ name: String) throws -> ChangeReport {
    let old = try contract(name, "old.mcp.yaml")
    let new = try contract(name, "new.mcp.yaml")
    return ChangeReport(
      from: .init(name: "old.mcp.yaml", contract: old), to: .init(name: "new.mcp.yaml", contract: new),
      changes: changes(from: old, to: new))
  }

  private static func contract(_ name: String, _ file: String) throws -> Contract {
    let path = folder.appendingPathComponent(name).appendingPathComponent(file)
    let source = SourceText(path: file, text: try String(contentsOf: path, encoding: .utf8))
    let (spec, problems) = parse(source)
    let (server, more) = try resolve(#require(spec))
    let found = DiagnosticRenderer.concise((problems + more).filter { $0.severity == .error })
    return Contract(try #require(server, "\(found)"), from: try #require(spec))
  }
}
