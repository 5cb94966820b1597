// Specs with a contract that changes, and folders that git knows.

import Foundation
import Testing

/// Specs to lock and to compare.
enum ContractSample {
  /// A spec with two tools.
  static func spec(version: String = "1.2.0", description: String = "Get one order by its number.") -> String {
    """
    mcpgen: 1
    server: {name: shop, version: \(version), description: Orders., transports: {stdio: {}}}
    tools:
      get_order:
        description: \(description)
        risk: read
        permissions: ["orders:read"]
        params: {id: {type: string, maxLength: 20}}
      cancel_order:
        description: Cancel an order that is not sent yet.
        risk: write
        permissions: ["orders:write"]
        params: {id: {type: string, maxLength: 20}}

    """
  }

  /// The same spec, of which only the description of `get_order` is another.
  static let reworded = spec(description: "Get one order.")
}

extension Workshop {
  /// Runs git here, as nobody in particular and without settings of the machine.
  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let settings = [
      "-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main", "-c",
      "commit.gpgsign=false",
      "-c", "protocol.file.allow=always",
    ]
    let result = try run(["git"] + settings + arguments, of: "/usr/bin/env")
    try #require(result.status == 0, "git \(arguments): \(result.error)")
    return result.out
  }

  /// Makes the folder a repository with one commit of everything in it.
  func commitAll() throws {
    if !FileManager.default.fileExists(atPath: folder.appendingPathComponent(".git").path) { try git("init", "-q") }
    try write("out.txt\nerror.txt\n", to: ".gitignore")
    try git("add", "-A")
    try git("commit", "-q", "-m", "all")
  }
}
