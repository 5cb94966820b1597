// Resources, prompts, errors and patterns of a contract as JSON and back.

import MCPCore
import MCPGenSpec

extension ResourceContract {
  /// The resource as canonical JSON: what its digest is made of.
  public var json: JSON {
    JSON.object([
      "name": .string(name), "uri": .string(uri), "variablesSchema": variablesSchema, "title": title.map(JSON.string),
      "description": description.map(JSON.string), "mimeType": mimeType.map(JSON.string), "schema": schema,
      "textDigest": textDigest.map(JSON.string), "listed": .flag(isListed), "watchable": .flag(isWatchable),
      "annotations": annotations, "cache": cache.map(JSON.string),
      "offer": offer == .atStart ? nil : .string(offer.rawValue), "access": access.json, "content": content.json,
    ]).canonical
  }

  /// What such JSON says.
  init(_ reader: TermReader) throws(ContractError) {
    name = try reader.text("name")
    uri = try reader.text("uri")
    variablesSchema = try reader.optionalSchema("variablesSchema")
    title = try reader.optionalText("title")
    description = try reader.optionalText("description")
    mimeType = try reader.optionalText("mimeType")
    schema = try reader.optionalSchema("schema")
    textDigest = try reader.optionalText("textDigest")
    isListed = try reader.flag("listed")
    isWatchable = try reader.flag("watchable")
    annotations = reader.json["annotations"]
    cache = try reader.optionalText("cache")
    offer = try reader.optionalWord("offer") ?? .atStart
    access = try AccessTerms(try reader.optionalReader("access"))
    content = try ContentTerms(try reader.optionalReader("content"))
  }
}

extension PromptContract {
  /// The prompt as canonical JSON: what its digest is made of.
  public var json: JSON {
    JSON.object([
      "name": .string(name), "title": title.map(JSON.string), "description": description.map(JSON.string),
      "argumentsSchema": argumentsSchema, "messages": messages.map(JSON.array),
      "offer": offer == .atStart ? nil : .string(offer.rawValue), "access": access.json,
    ]).canonical
  }

  /// What such JSON says.
  init(_ reader: TermReader) throws(ContractError) {
    name = try reader.text("name")
    title = try reader.optionalText("title")
    description = try reader.optionalText("description")
    guard let schema = try reader.optionalSchema("argumentsSchema") else { throw reader.missing("argumentsSchema") }
    argumentsSchema = schema
    messages = try reader.optionalArray("messages")
    offer = try reader.optionalWord("offer") ?? .atStart
    access = try AccessTerms(try reader.optionalReader("access"))
  }
}

extension ErrorContract {
  /// As JSON.
  var json: JSON {
    .object([
      "code": .string(code), "message": .string(message), "suggestion": suggestion.map(JSON.string),
      "retryable": .flag(isRetryable), "saysWhen": .flag(saysWhen),
    ])
  }

  /// What such JSON says.
  init(_ reader: TermReader) throws(ContractError) {
    code = try reader.text("code")
    message = try reader.text("message")
    suggestion = try reader.optionalText("suggestion")
    isRetryable = try reader.flag("retryable")
    saysWhen = try reader.flag("saysWhen")
  }
}

extension FlowContract {
  /// As JSON.
  var json: JSON {
    .object([
      "name": .string(name), "steps": .texts(steps), "ordered": .flag(isOrdered),
      "calls": calls.map { .integer(Int64($0)) }, "time": (time?.description).map(JSON.string),
      "callWindow": callWindow.map { .integer(Int64($0)) }, "action": .string(action.rawValue),
      "severity": (severity?.rawValue).map(JSON.string),
    ])
  }

  /// What such JSON says.
  init(_ reader: TermReader) throws(ContractError) {
    name = try reader.text("name")
    steps = try reader.texts("steps")
    isOrdered = try reader.flag("ordered")
    calls = try reader.optionalInteger("calls")
    time = try reader.notation("time") { text throws(ValueSyntaxError) in try TimeSpan(text) }
    callWindow = try reader.optionalInteger("callWindow")
    action = try reader.word("action")
    severity = try reader.optionalWord("severity")
  }
}
