// Which handlers there are, which are missing and which are left over is read off the user's sources and off the protocol
// that the last build generated.

import MCPGenEmit

/// Decides which stubs are written, and where.
struct StubFiles {
  /// The methods that the generated protocol on disk asks for: one that is known and gone was deleted or renamed.
  private let known: Set<String>
  /// The methods that the user's sources have, under whatever file name.
  private let written: [MethodShape: String]
  /// The names of the user's sources: no module has two files of one name, whatever their folders.
  private var taken: Set<String>

  /// - Parameters:
  ///   - contract: the path of the generated protocol.
  ///   - sources: the paths of the user's sources.
  init(contract: String, sources: [String]) {
    known = Set(MethodShape.all(in: DiskFile.text(contract) ?? "").map(\.name))
    var written: [MethodShape: String] = [:]
    for source in sources {
      for method in MethodShape.all(in: DiskFile.text(source) ?? "") { written[method] = source }
    }
    self.written = written
    taken = Set(sources.map { Path.name($0).lowercased() })
  }

  /// The files for those methods that are new: all in one, or one each where others are there already.
  mutating func files(for file: EmittedFile, _ methods: [EmittedFile.StubMethod]) -> [(path: String, text: String)] {
    let missing = methods.filter { method in
      !known.contains(method.name) && MethodShape.all(in: method.text).allSatisfy { written[$0] == nil }
    }
    if missing.count == methods.count { return [(free(file.path), file.text)] }
    return missing.map { (free($0.path), $0.text) }
  }

  /// The methods in the user's sources that were handlers and that the protocol to come does not ask for: those that the
  /// one on disk names, and those of generated types that there are no more.
  func orphans(except contract: String) -> [(name: String, file: String)] {
    let wanted = MethodShape.all(in: contract)
    let (names, types) = (Set(wanted.map(\.name)), Set(wanted.flatMap(\.parameters)))
    return written.filter { method, _ in
      guard !names.contains(method.name) else { return false }
      return known.contains(method.name) || method.generatedInput.map { !types.contains($0) } ?? false
    }.map { ($0.key.name, $0.value) }.sorted { ($0.file, $0.name) < ($1.file, $1.name) }
  }

  /// The path, with a number where its file name is taken.
  private mutating func free(_ path: String) -> String {
    var result = path
    var number = 2
    while !taken.insert(Path.name(result).lowercased()).inserted {
      result = "\(path.dropLast(".swift".count))_\(number).swift"
      number += 1
    }
    return result
  }
}
