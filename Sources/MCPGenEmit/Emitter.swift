// The emitter: a resolved server in, the files of a package out. It writes nothing itself; what is the compiler's and
// what is the user's is said of each file, and the command line acts on it.

import MCPCore
import MCPGenSpec
import MCPGenTemplates

/// One file of an emitted package.
public struct EmittedFile: Sendable, Hashable {
  /// Whose a file is.
  public enum Owner: Sendable, Hashable {
    /// The compiler's: rewritten on each build, not written where it says nothing.
    case compiler
    /// The user's: written once, with a package's first build.
    case user
    /// The user's, and written only where all methods that it holds are new; each has a file of its own besides, for
    /// the case that some of them are.
    case stub(methods: [StubMethod])
  }

  /// The first version of one handler's method.
  public struct StubMethod: Sendable, Hashable {
    /// Its name, in backticks where that is needed.
    public var name: String
    /// The path of a file for this method alone; that of the whole file where there is no other method.
    public var path: String
    /// The text of that file.
    public var text: String
  }

  /// The path inside the package, with `/` between its parts.
  public var path: String
  /// The text, which ends with a line break.
  public var text: String
  /// Whose it is.
  public var owner: Owner
  /// Whether it declares nothing; such a file is needed only where file names are fixed beforehand.
  public var isEmpty: Bool
}

/// How a package is emitted.
public struct EmitOptions: Sendable {
  /// Where the package finds the runtime.
  public enum Runtime: Sendable, Hashable {
    /// A checkout, absolute or relative to the package.
    case path(String)
    /// A repository and the version from which on it is used.
    case url(String, version: String)
  }

  /// How a package comes to its generated sources.
  public enum Layout: Sendable, Hashable {
    /// They are files of it.
    case committed
    /// The build-tool plugin makes them of the spec in the target's folder, with each build; tests stand beside.
    case plugin
  }

  /// A package that the handlers need.
  public struct Dependency: Sendable, Hashable {
    /// Its line in the manifest, `.package(…)`.
    public var package: String
    /// The line of the product that is used, `.product(…)`.
    public var product: String

    /// A dependency.
    public init(package: String, product: String) {
      self.package = package
      self.product = product
    }
  }

  /// The spec's file name, which generated files mention.
  public var specName: String
  /// Where the package finds the runtime.
  public var runtime: Runtime
  /// How the package comes to its generated sources.
  public var layout = Layout.committed
  /// What a new package depends on besides the runtime.
  public var dependencies: [Dependency] = []
  /// The templates of the user's files.
  public var templates = UserTemplates()

  /// Options.
  public init(specName: String, runtime: Runtime) {
    self.specName = specName
    self.runtime = runtime
  }
}

/// What emitting a server gave.
public struct Emission: Sendable {
  /// The name of the package and of its executable.
  public var product: String
  /// The name of the module.
  public var module: String
  /// The name of the protocol of the handlers.
  public var handlers: String
  /// The name of the function on `Server` that makes the server.
  public var function: String
  /// What the package needs of mcpgen.
  public var needs: RuntimeNeeds
  /// The files, in a fixed order.
  public var files: [EmittedFile]
  /// Names that cannot be told apart in Swift; with an error among them the files do not compile.
  public var diagnostics: [Diagnostic]
}

/// Writes a server as the files of a package: the same bytes for the same server and options.
/// - Throws: `TemplateProblem` where one of the compiler's own templates is wrong.
public func emit(_ server: Server, options: EmitOptions) throws(TemplateProblem) -> Emission {
  let (model, diagnostics) = ModelBuilder.build(server)
  let writer = PackageWriter(model: model, options: options)
  return Emission(
    product: model.product, module: model.module, handlers: model.handlers, function: model.function,
    needs: model.needs, files: try writer.files(), diagnostics: diagnostics)
}
