// A tool as calls are aimed at it: one entry for each of its versions. What a contract says is an entry's own; what judges
// calls (guards, circuit, offer) is the tool's, and older entries have it from the current one.

import MCPCore
import Synchronization

/// A version of a tool, or its only one, with what the runtime makes of it.
package final class ToolEntry: Sendable {
  /// The tool's definition, whichever version this is.
  let definition: ToolDefinition
  /// The contract as the list shows it.
  let listing: ToolListing
  /// The name that it is called by.
  let wireName: String
  /// `nil`: the tool has one alone.
  let version: ToolVersion?
  /// The current version; `nil`: this is it.
  let current: ToolEntry?
  /// Whether the tool is offered; the current version says so for all.
  let isOffered: Atomic<Bool>
  var isOfferedNow: Bool { (current ?? self).isOffered.load(ordering: .relaxed) }
  /// The tool's place among the tools.
  let index: Int
  /// Its place among everything that flows speak of.
  var flowIndex: Int { index }
  /// Parameters that a request over HTTP repeats in headers.
  package let headerParameters: LazyHeaderParameters
  let inputSchema: LazySchema
  let outputSchema: LazySchema?
  /// What is known of its answers; `nil`: nothing.
  let content: ContentPolicy?
  /// What guards which arguments.
  let guards: FieldPaths<Precautions.Rule>
  /// Arguments that no record shows.
  let personalArguments: FieldPaths<String>
  /// `nil`: it is called however often it fails.
  let circuit: CircuitBreaker?
  /// Whether anything but flows stands between the reader's gates and its handler.
  let hasPrecautions: Bool

  /// - Parameter roots: the folders of guarded paths, by their texts in the spec.
  init(_ definition: ToolDefinition, index: Int = 0, roots: [String: String] = [:]) {
    self.definition = definition
    self.index = index
    listing = definition.listing
    wireName = definition.versions == nil ? definition.name : listing.nameText
    version = definition.versions.map(ToolVersion.init(current:))
    current = nil
    isOffered = Atomic(definition.isOffered)
    headerParameters = LazyHeaderParameters(schema: definition.listing.inputSchema)
    inputSchema = LazySchema(definition.listing.inputSchema, assertsFormats: definition.assertsFormats)
    outputSchema = definition.listing.outputSchema.map { LazySchema($0, assertsFormats: false) }
    content = definition.content.isPlain ? nil : ContentPolicy(definition.content)
    let safeguards = definition.safeguards
    guards = FieldPaths(
      safeguards.guards.map { item in
        (item.path, Precautions.Rule(path: item.path, rule: ArgumentGuard(item.guard, roots: roots)))
      })
    personalArguments = FieldPaths(safeguards.personalArguments.map { (path: $0.path, value: $0.kind) })
    circuit = safeguards.circuitBreaker.map {
      CircuitBreaker(CircuitBreaker.Policy(failures: $0.failures, within: $0.within, openFor: $0.openFor))
    }
    hasPrecautions =
      definition.risk >= .delete || !guards.isEmpty || safeguards.check != nil || safeguards.confirmation != nil
      || circuit != nil || safeguards.replaysByKey
  }

  /// An older version: a contract of its own before everything else of the current one.
  init(_ older: OlderVersionDefinition, _ current: ToolEntry, deprecationIndex: Int?) {
    definition = current.definition
    index = current.index
    listing = older.listing
    wireName = listing.nameText
    version = current.definition.versions.map {
      ToolVersion(older, of: $0, successor: current.wireName, deprecationIndex: deprecationIndex)
    }
    self.current = current
    isOffered = Atomic(true)
    headerParameters = LazyHeaderParameters(schema: listing.inputSchema)
    inputSchema = LazySchema(listing.inputSchema, assertsFormats: definition.assertsFormats)
    outputSchema = listing.outputSchema.map { LazySchema($0, assertsFormats: false) }
    content = older.content.map { $0.isPlain ? nil : ContentPolicy($0) } ?? current.content
    guards = current.guards
    personalArguments = current.personalArguments
    circuit = current.circuit
    hasPrecautions = current.hasPrecautions
  }

  /// What a list shows of this version; `nil`: nothing.
  /// - Parameter selection: the versions that are wanted; `nil`: all.
  func listing(in selection: VersionSelection?) -> ToolListing? {
    guard let version, let versions = definition.versions else { return listing }
    switch selection {
    case nil:
      guard versions.style == .argument else { return listing }
      return current == nil ? versions.listed ?? listing : nil
    case .current: return current == nil ? listing : nil
    case .label(let label):
      if version.label == label { return listing }
      let isKnown = versions.current == label || versions.older.contains { $0.label == label }
      return current == nil && !isKnown ? listing : nil
    }
  }
}
