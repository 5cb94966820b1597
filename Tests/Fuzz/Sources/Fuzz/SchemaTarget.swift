// JSON Schema: the first line is a schema, the rest a value. Compiling and validating end within their bounds, and the
// quick answer (valid or not) is the one that the violations give.

import MCPCore

func fuzzSchema(_ input: UnsafeRawBufferPointer) {
  let (source, rest) = firstLine(input)
  guard let document = try? JSON.parse(source, maximumDepth: 128) else { return }
  let options = JSONSchema.Options(assertsFormats: true, maximumDepth: 128, maximumWork: 100_000)
  guard let schema = try? JSONSchema(document, options: options) else { return }
  rest.withMemoryRebound(to: UInt8.self) { bytes in
    var tape = JSONTape()
    guard let value = try? tape.parse(bytes) else { return }
    let limit = 20
    let violations = schema.validate(value, limit: limit)
    require(violations.count <= limit, "at most \(limit) violations are told: \(violations.count)")
    require(schema.isValid(value) == violations.isEmpty, "valid is what has no violations: \(violations)")
    for violation in violations { require(!violation.description.isEmpty, "a violation is told in words") }
  }
}
