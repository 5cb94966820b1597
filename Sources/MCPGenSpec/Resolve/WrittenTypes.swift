// A named type is the same wherever it is used, but a spec may use it a thousand times: each is written out once per
// spec, and its uses share the schema.

import MCPCore

/// The schemas of named types that builders of wire schemas share.
final class WrittenTypes {
  /// A named type, written out.
  struct WrittenType {
    var schema: JSON
    /// How many values it holds.
    var values: Int
    /// How deep it nests.
    var height: Int
    /// The recursive types that it refers to, which must stand under `$defs` of every schema that holds it.
    var references: [String]
  }

  private var open: [String: WrittenType] = [:]
  private var closed: [String: WrittenType] = [:]

  /// The type of this name, its objects closed or open.
  subscript(name: String, isClosed isClosed: Bool) -> WrittenType? {
    get { isClosed ? closed[name] : open[name] }
    set { if isClosed { closed[name] = newValue } else { open[name] = newValue } }
  }
}
