// What MCPCore's parts cost by themselves, one line of JSON for each: the figures below the servers'. Each operation is
// checked once before it is measured, so that nothing wrong is fast.

import MCPCore

/// A call of 286 bytes, with what clients put around the arguments.
let call = """
  {"jsonrpc":"2.0","id":4711,"method":"tools/call","params":{"name":"search_products","arguments":{"query":"wireless \
  keyboard, \\"quiet\\" keys","category":"Electronics","limit":10},"_meta":{"progressToken":"call-4711","client":\
  {"name":"bench","version":"1.0.0"},"timeZone":"Europe/Oslo"}}}
  """

/// The input schema of search_products, as it is compiled from specs/search.mcp.yaml.
let inputSchema = #"""
  {"type":"object","properties":{"query":{"type":"string","description":"Text to find in the product's name","minLength":1,"maxLength":100},"category":{"type":"string","description":"Only products of this category","enum":["Electronics","Clothing","Home"]},"limit":{"type":"integer","description":"Most products to return","minimum":1,"maximum":20,"default":5}},"required":["query"],"additionalProperties":false}
  """#

func check(_ isRight: Bool, _ expectation: String) {
  if !isRight { fatalError(expectation) }
}

func report(_ operation: String, _ body: () -> Void) {
  let nanoseconds = (Stopwatch().nanoseconds(body) * 10).rounded() / 10
  print(#"{"label":"mcpgen","mode":"micro","operation":"\#(operation)","ns":\#(nanoseconds)}"#)
}

func measureText(_ bytes: UnsafeBufferPointer<UInt8>) throws {
  let tree = try JSON.parse(call)
  check(bytes.count == 286, "the call has 286 bytes, not \(bytes.count)")
  check(tree.text == call, "the call is written as it was read")
  var tape = JSONTape()
  report("parse") { keep((try? tape.parse(bytes))?.count) }
  var writer = JSONWriter()
  report("write") {
    writer.removeAll()
    writer.json(tree)
    keep(writer.count)
  }
}

func measurePattern(_ account: UnsafeBufferPointer<UInt8>) throws {
  let pattern = try Pattern(#"^ACC-\d{4,8}$"#)
  check(pattern.matches(account) && !pattern.matches("ACC-123"), "the account ID matches, a short one does not")
  report("pattern") { keep(pattern.matches(account)) }
}

func measureValidation(_ bytes: UnsafeBufferPointer<UInt8>) throws {
  let schema = try JSONSchema(JSON.parse(inputSchema), options: JSONSchema.Options(assertsFormats: true))
  var tape = JSONTape()
  let message = try tape.parse(bytes)
  guard let parameters = message["params"], let arguments = parameters["arguments"] else {
    fatalError("the call has arguments")
  }
  check(schema.validate(arguments).isEmpty && !schema.isValid(parameters), "the arguments are valid, others are not")
  report("validate") { keep(schema.validate(arguments).isEmpty) }
}

try Array(call.utf8).withUnsafeBufferPointer(measureText)
try Array("ACC-123456".utf8).withUnsafeBufferPointer(measurePattern)
try Array(call.utf8).withUnsafeBufferPointer(measureValidation)
