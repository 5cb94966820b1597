// One side of a comparison, wherever it comes from: a spec, a lock or a list of tools, on disk or at a commit. What a text
// is, its name says where it can, and its content where it cannot; what cannot be a contract ends the run, for half a
// contract would look like a removal.

import MCPCore
import MCPGenContract
import MCPGenSpec

/// A contract with the texts that it was read from.
struct ContractSide {
  /// What messages call it: `crm.mcp.yaml`, `main:crm.mcp.yaml`.
  var name: String
  /// What is promised.
  var contract: Contract
  /// The texts, for excerpts under findings.
  var sources: [SourceText]
  /// What a reader should know of how it was found: "crm.mcp.yaml was called shop.mcp.yaml at main".
  var notice: String?

  /// Reads a text.
  /// - Parameter include: reads a file that a spec includes.
  /// - Throws: `Failure` where it is no contract, after the findings of a spec were printed.
  init(
    _ source: SourceText,
    include: @escaping (String, SourceText) throws -> SourceText = SpecFile.readInclude(_:of:)
  ) throws {
    name = source.path
    sources = [source]
    switch Self.kind(of: source) {
    case .spec: (contract, sources) = try Self.spec(source, include)
    case .lock: contract = try Self.lock(source).contract
    case .list:
      do throws(ContractError) {
        contract = try Contract(toolList: source)
      } catch {
        throw Failure.unusable("\(SafeText.escaped(source.path)): \(SafeText.escaped(error.description))")
      }
    }
  }

  // MARK: Kinds

  private enum Kind { case spec, lock, list }

  private static func kind(of source: SourceText) -> Kind {
    if source.path.hasSuffix(".lock") { return .lock }
    let first = source.bytes.first { $0 > 0x20 && $0 < 0x80 }
    let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    guard isJSON, !source.path.hasSuffix(".yaml"), !source.path.hasSuffix(".yml") else { return .spec }
    // Locks stand apart by a member near their end, or, with another layout, anywhere.
    let mark = Array(#""lockVersion""#.utf8)
    return source.bytes.contains(mark) ? .lock : .list
  }

  private static func spec(
    _ source: SourceText, _ include: @escaping (String, SourceText) throws -> SourceText
  ) throws -> (Contract, [SourceText]) {
    let outcome = Compiler(readInclude: include).read(source)
    guard let server = outcome.server, let spec = outcome.spec else {
      let errors = outcome.diagnostics.filter { $0.severity == .error }
      Output.error.write(DiagnosticRenderer.full(errors, sources: outcome.sources))
      throw Failure.unusable("\(SafeText.escaped(source.path)) cannot be compiled, so there is nothing to compare")
    }
    return (Contract(server, from: spec), outcome.sources)
  }

  private static func lock(_ source: SourceText) throws -> Lock {
    do throws(LockError) {
      return try Lock(reading: source)
    } catch {
      throw Failure.unusable("\(SafeText.escaped(source.path)): \(error.message). \(error.help)")
    }
  }
}

extension [UInt8] {
  /// Whether these bytes stand somewhere in it.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return indices.dropLast(part.count - 1).contains {
      self[$0] == first && self[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
