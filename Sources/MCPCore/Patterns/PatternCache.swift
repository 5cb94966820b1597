// A spec says the same pattern in many places, and compiling one costs more than all else in a small schema. Whoever
// compiles many schemas keeps such a cache for as long as that takes; there is none for the whole process.

/// Compiled patterns by their source.
package final class PatternCache {
  private var patterns: [String: Pattern] = [:]

  /// An empty cache.
  package init() {}

  /// The pattern of this source, compiled when it is first asked for.
  package func pattern(_ source: String) throws(PatternError) -> Pattern {
    if let known = patterns[source] { return known }
    let pattern = try Pattern(source)
    patterns[source] = pattern
    return pattern
  }
}
