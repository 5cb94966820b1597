// Test suites that others keep are not part of this repository: a development run names the folder that holds them
// by an environment variable, and a test that needs one is skipped by name where it is not set.

import Foundation
import Testing

enum DevelopmentData {
  /// The reason that a skipped test gives.
  static let comment: Comment = "MCPGEN_DATA names no folder that holds the suites"

  /// The folder of one suite, or nil where there is none.
  static func suite(_ name: String) -> URL? {
    guard let root = ProcessInfo.processInfo.environment["MCPGEN_DATA"] else { return nil }
    let folder = URL(fileURLWithPath: root).appendingPathComponent("suites/\(name)")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  static func text(of file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The JSON files directly in a folder, sorted by name.
  static func jsonFiles(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
  }
}
