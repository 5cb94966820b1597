// `mcpgen build`: specs become packages. Standard output stays empty; findings and the names of written files go to
// standard error. Nothing is written before all specs were compiled, so that a mistake in one leaves all as they were.

import ArgumentParser
import MCPGenEmit
import MCPGenSpec
import MCPGenTemplates

/// `mcpgen build SPEC… -o DIR`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Compiles specs to Swift packages.",
    discussion: """
      Generated sources are rewritten when they change; everything else is written once and then yours. In a package \
      that uses the plugin MCPGenBuild only handlers' stubs are written. Findings and the names of written files go to \
      standard error.

      EXAMPLES:
        mcpgen build crm.mcp.yaml -o CRM             # the package CRM
        mcpgen build specs/*.mcp.yaml -o servers     # servers/NAME for each
        mcpgen build crm.mcp.yaml -o CRM --check     # in CI: 1 where CRM is not up to date

      EXIT CODES: 0 done, 1 errors in a spec or stale files, 2 usage or unreadable input, 70 a fault of mcpgen
      """)

  @Argument(help: "The specs, NAME.mcp.yaml.")
  var specs: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help:
      "The folder of the package; the folder above the packages, named like their servers, where there are several specs."
  )
  var output: String

  @Flag(help: "Write nothing; name each file that is not up to date, and exit with 1 where there is one.")
  var check = false

  @Flag(help: "Write nothing; name each file that would be written or removed.")
  var dryRun = false

  @Flag(help: "Remove the generated files of earlier module names too.")
  var clean = false

  @Option(name: .customLong("templates"), help: "A folder with templates of your own; see `mcpgen templates`.")
  var templates: String?

  @OptionGroup(title: "Where the package finds mcpgen (default: the checkout that this program was built from)")
  var runtime: RuntimeOptions

  func validate() throws {
    guard !output.isEmpty else {
      throw ValidationError("-o names no folder: its value is empty, as that of an unset shell variable is.")
    }
    if check && dryRun { throw ValidationError("--check and --dry-run exclude each other.") }
  }

  func run() throws {
    let templates = try templates.map(TemplateFolder.read) ?? UserTemplates()
    let packages = try compile(templates)
    var changes: [FileChange] = []
    var advice: [String] = []
    for folder in packages {
      advice += folder.advice
      changes += folder.changes(cleans: clean)
    }
    if check { return try report(stale: changes, advice) }
    for change in changes {
      if !dryRun { try change.apply() }
      tell(dryRun ? change.plan : change.done)
    }
    for line in advice { tell("mcpgen: \(line)") }
  }

  /// The packages and where they go.
  private func compile(_ templates: UserTemplates) throws -> [PackageFolder] {
    var packages: [PackageFolder] = []
    var specOfProduct: [String: String] = [:]
    var hasErrors = false
    for spec in specs {
      let source = try SpecFile.read(spec)
      // Of the folder only its depth counts here, which is the same whatever the server is named.
      var options = EmitOptions(specName: Path.name(spec), runtime: try runtime.resolved(for: folder(of: "NAME")))
      options.templates = templates
      let outcome = try Compiler().compile(source, options: options)
      Output.error.write(FindingFormat.full.text(outcome, colour: Output.error.usesColour))
      guard let package = outcome.package else {
        hasErrors = true
        continue
      }
      // Not all file systems tell names apart by case.
      if let other = specOfProduct.updateValue(spec, forKey: package.product.lowercased()) {
        throw Failure(
          code: .findings,
          message: "\(other) and \(spec) both describe a server named \(package.product); rename one of them")
      }
      packages.append(try PackageFolder(root: folder(of: package.product), package: package, spec: spec))
    }
    if hasErrors { throw Failure.findings }
    return packages
  }

  private func folder(of product: String) -> String {
    var folder = output[...]
    while folder.count > 1, folder.last == "/" { folder = folder.dropLast() }
    return specs.count == 1 ? String(folder) : "\(folder)/\(product)"
  }

  private func report(stale changes: [FileChange], _ advice: [String]) throws {
    for change in changes { tell("stale: \(change.path): \(change.reason)") }
    for line in advice { tell("stale: \(line)") }
    guard changes.isEmpty else {
      throw Failure(
        code: .findings, message: "not up to date; run the same command without --check, and commit the files")
    }
    guard advice.isEmpty else { throw Failure(code: .findings, message: "not up to date; mend what is said above") }
  }

  private func tell(_ line: String) { Output.error.write(line + "\n") }
}
