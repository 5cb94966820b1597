// The names under which compiled servers say something in `_meta`: one prefix for all of them, so that a client can tell
// what is ours. They are a promise and stay as they are.

/// Keys of `_meta` that are mcpgen's own.
package enum MetaKey {
  /// An error, in the result of a tool.
  package static let error = "mcpgen/error"
  /// The digest of the contract of a tool, a resource or a prompt, in the entry of a list: that of the lock.
  package static let digest = "mcpgen/digest"
  /// The version of the server's contract, beside the digest.
  package static let version = "mcpgen/version"
}
