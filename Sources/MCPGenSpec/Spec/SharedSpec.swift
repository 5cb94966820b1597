// Files that several specs include. Reading is the caller's: parsing a spec says which files it wants, and what was
// read of them is put into it before it is resolved. A shared file includes nothing itself, so there are no circles.

import MCPCore

/// What a spec can take from another file, as written there.
public struct SharedSpec: Sendable {
  /// The file's text.
  public let source: SourceText
  /// Whether parsing reported no error.
  public let isComplete: Bool
  /// `types:`.
  public let types: [Named<SchemaSpec>]
  /// `errors:`.
  public let errors: [Named<ErrorSpec>]
  /// `roles:`.
  public let roles: [Named<[Located<String>]>]
  /// `limits:`.
  public let rateLimits: [Located<Limit>]
}

/// Reads one file that a spec includes.
///
/// - Parameters:
///   - source: the file's text.
///   - limits: what the file may cost.
/// - Returns: what it holds, nil only where the text is no YAML mapping, and all problems in the order of the file.
public func parseShared(
  _ source: SourceText, limits: SpecLimits = SpecLimits()
) -> (spec: SharedSpec?, diagnostics: [Diagnostic]) {
  let (root, problems) = Composer.compose(source, limits: limits)
  var bag = DiagnosticBag(limit: limits.maxProblems)
  bag.report(problems)
  guard let root else { return (nil, bag.sorted) }
  bag.report(SpecChecker.problems(of: root, as: .shared, in: source, limits: limits))
  guard root.entries != nil else { return (nil, bag.sorted) }
  let shared = SharedSpec(
    source: source, isComplete: !bag.hasErrors,
    types: root.named("types") { SchemaSpec(node: $0) }, errors: root.named("errors", ErrorSpec.init),
    roles: root.named("roles", \.texts), rateLimits: ServerSpec.limits(root))
  return (shared, bag.sorted)
}

extension ServerSpec {
  /// This spec with what the files that it includes hold.
  ///
  /// - Parameter files: the files, in the order of `includes`.
  /// - Returns: the spec, and a problem for each name that stands in two files.
  public func including(_ files: [SharedSpec]) -> (spec: ServerSpec, diagnostics: [Diagnostic]) {
    var spec = self
    var problems: [Diagnostic] = []
    for file in files {
      spec.isComplete = spec.isComplete && file.isComplete
      ServerSpec.add(file.types, to: &spec.types, "type", &problems)
      ServerSpec.add(file.errors, to: &spec.errors, "error", &problems)
      ServerSpec.add(file.roles, to: &spec.roles, "role", &problems)
      spec.rateLimits += file.rateLimits
    }
    if !problems.isEmpty { spec.isComplete = false }
    return (spec, problems)
  }

  /// This spec, of which an included file could not be had.
  ///
  /// - Parameters:
  ///   - include: the path, where it stands in the spec.
  ///   - reason: why the file cannot be read, as the end of a sentence.
  /// - Returns: the spec, now incomplete, and the problem.
  public func lacking(_ include: Located<String>, because reason: String) -> (spec: ServerSpec, problem: Diagnostic) {
    var spec = self
    spec.isComplete = false
    let problem = Diagnostic(
      .unreadableInclude, "the included file \(SafeText.quoted(include.value)) cannot be read: \(reason)",
      at: include.span, help: "Paths begin at the folder of this spec.")
    return (spec, problem)
  }

  /// `limits:` of a spec or a shared file.
  static func limits(_ root: Node) -> [Located<Limit>] {
    root.texts("limits").compactMap { text in
      (try? Limit(text.value)).map { Located($0, at: text.span) }
    }
  }

  private static func add<Value>(
    _ entries: [Named<Value>], to existing: inout [Named<Value>], _ what: String, _ problems: inout [Diagnostic]
  ) {
    let places = Dictionary(existing.map { ($0.name.value, $0.name.span) }) { first, _ in first }
    for entry in entries {
      guard let place = places[entry.name.value] else {
        existing.append(entry)
        continue
      }
      problems.append(
        Diagnostic(
          .duplicateName, "the \(what) \(SafeText.quoted(entry.name.value)) stands in two files",
          at: entry.name.span, notes: [.init("first here", at: place)], help: "Keep one of them."))
    }
  }
}
