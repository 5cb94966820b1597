// A tool of a contract as JSON and back.

import MCPCore
import MCPGenSpec

extension ToolContract {
  /// The tool as canonical JSON: what its digest is made of.
  public var json: JSON {
    JSON.object([
      "family": .string(family), "label": label.map(JSON.string), "name": .string(name),
      "selection": selection.map { .object(["default": .flag($0.isDefault)]) }, "deprecated": deprecation?.json,
      "title": title.map(JSON.string), "description": .string(description), "inputSchema": inputSchema,
      "outputSchema": outputSchema, "wrapsOutput": .flag(wrapsOutput), "hints": hints,
      "tasks": (tasks?.rawValue).map(JSON.string), "terms": terms?.json,
    ]).canonical
  }

  private var hints: JSON? {
    let hints = JSON.object([
      "readOnly": readOnly.map(JSON.bool), "destructive": destructive.map(JSON.bool),
      "idempotent": idempotent.map(JSON.bool), "openWorld": openWorld.map(JSON.bool),
    ])
    return hints == .object([]) ? nil : hints
  }

  /// What such JSON says.
  init(_ reader: TermReader) throws(ContractError) {
    self.init(
      family: try reader.text("family"), label: try reader.optionalText("label"), name: try reader.text("name"))
    if let inner = try reader.optionalReader("selection") {
      selection = Selection(isDefault: try inner.flag("default"))
    }
    deprecation = try reader.optionalReader("deprecated").map { inner throws(ContractError) in
      try Deprecation(inner)
    }
    title = try reader.optionalText("title")
    description = try reader.text("description")
    guard let input = try reader.optionalSchema("inputSchema") else { throw reader.missing("inputSchema") }
    inputSchema = input
    outputSchema = try reader.optionalSchema("outputSchema")
    wrapsOutput = try reader.flag("wrapsOutput")
    if let hints = try reader.optionalReader("hints") {
      readOnly = try hints.optionalFlag("readOnly")
      destructive = try hints.optionalFlag("destructive")
      idempotent = try hints.optionalFlag("idempotent")
      openWorld = try hints.optionalFlag("openWorld")
    }
    tasks = try reader.optionalWord("tasks")
    terms = try reader.optionalReader("terms").map { inner throws(ContractError) in try ToolTerms(inner) }
  }
}

extension ToolContract.Deprecation {
  fileprivate var json: JSON {
    .object([
      "since": (since?.description).map(JSON.string), "sunset": sunset.map(JSON.string),
      "refusesAtSunset": .flag(refusesAtSunset),
    ])
  }

  fileprivate init(_ reader: TermReader) throws(ContractError) {
    self.init(
      since: try reader.notation("since") { text throws(ValueSyntaxError) in try SemanticVersion(text) },
      sunset: try reader.optionalText("sunset"), refusesAtSunset: try reader.flag("refusesAtSunset"))
  }
}

extension ToolTerms {
  fileprivate var json: JSON {
    .object([
      "risk": .string(risk.rawValue), "access": access.json, "content": content.json,
      "internalFields": .texts(internalFields), "errors": .texts(errors),
      "timeout": (timeout?.description).map(JSON.string), "maximumResult": (maximumResult?.bytes).map(JSON.integer),
      "guards": guards.isEmpty ? nil : .map(guards.mapValues(JSON.string)),
      "personalArguments": personalArguments.isEmpty ? nil : .map(personalArguments.mapValues(JSON.string)),
      "confirmation": confirmation.map(JSON.string), "checked": .flag(isChecked),
      "circuitBreaker": circuitBreaker.map(JSON.string), "replaysByKey": .flag(replaysByKey),
      "returnsContent": .flag(returnsContent), "offer": offer == .atStart ? nil : .string(offer.rawValue),
      "cache": cache, "examples": examples.isEmpty ? nil : .array(examples),
    ])
  }

  fileprivate init(_ reader: TermReader) throws(ContractError) {
    self.init(risk: try reader.word("risk"))
    access = try AccessTerms(try reader.optionalReader("access"))
    content = try ContentTerms(try reader.optionalReader("content"))
    internalFields = try reader.texts("internalFields")
    errors = try reader.texts("errors")
    timeout = try reader.notation("timeout") { text throws(ValueSyntaxError) in try TimeSpan(text) }
    maximumResult = try reader.optionalInteger("maximumResult").flatMap { ByteSize(bytes: Int64($0)) }
    guards = try reader.textMap("guards")
    personalArguments = try reader.textMap("personalArguments")
    confirmation = try reader.optionalText("confirmation")
    isChecked = try reader.flag("checked")
    circuitBreaker = try reader.optionalText("circuitBreaker")
    replaysByKey = try reader.flag("replaysByKey")
    returnsContent = try reader.flag("returnsContent")
    offer = try reader.optionalWord("offer") ?? .atStart
    cache = reader.json["cache"]
    examples = try reader.optionalArray("examples") ?? []
  }
}
