// "Did you mean …": the nearest legal name for help lines, in one wording everywhere.

import MCPCore

/// With more names than this, looking for the nearest would cost more than it helps.
private let maxCandidates = 2_000

/// A help line that proposes the name nearest to `name`; nil where none of `candidates` is near.
package func nearestHelp(_ name: String, in candidates: [String], shown: (String) -> String = { $0 }) -> String? {
  guard candidates.count <= maxCandidates, let nearest = EditDistance.nearest(name, in: candidates.sorted()) else {
    return nil
  }
  return "Did you mean `\(shown(nearest))`?"
}
