// The loop and the three answers of the inline server. The bytes are those of the compiled server, so that one
// recorded floor serves both.

import Catalog
import MCPCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Answers `initialize`, `search_products` and `echo`, one line after the other.
struct InlineServer: ~Copyable {
  private let catalog: Catalog
  private var tape = JSONTape()
  private var output = JSONWriter(capacity: 1 << 16)
  private var structured = JSONWriter()

  /// A server of these products.
  init(catalog: Catalog) { self.catalog = catalog }

  /// Serves stdin and stdout until stdin ends. All answers to what one read brought leave with one write.
  consuming func run() throws {
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
    defer { input.deallocate() }
    guard let base = input.baseAddress else { return }
    var held = 0
    while case let count = read(0, base + held, input.count - held), count > 0 {
      held += count
      var start = 0
      while let newline = memchr(base + start, 0x0A, held - start) {
        let end = newline.assumingMemoryBound(to: UInt8.self) - base
        try answer(UnsafeBufferPointer(start: base + start, count: end - start))
        start = end + 1
      }
      flush()
      held -= start
      memmove(base, base + start, held)
    }
  }

  private mutating func flush() {
    var written = 0
    while written < output.count, let base = output.bytes.baseAddress {
      let count = write(1, base + written, output.count - written)
      if count <= 0 { exit(1) }
      written += count
    }
    output.removeAll()
  }

  private mutating func answer(_ line: UnsafeBufferPointer<UInt8>) throws {
    let message = try tape.parse(line)
    guard let id = message["id"], let method = message["method"] else { return }
    output.raw(#"{"jsonrpc":"2.0","id":"#)
    output.raw(id.rawBytes)
    if method.equals("tools/call"), let parameters = message["params"], let arguments = parameters["arguments"] {
      output.raw(#","result":{"content":[{"type":"text","text":"#)
      if parameters["name"]?.equals("echo") == true { echo(arguments) } else { search(arguments) }
    } else {
      output.raw(#","result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{}},"#)
      output.raw(#""serverInfo":{"name":"inline","version":"1"}"#)
    }
    output.raw("}}\n")
  }

  private mutating func echo(_ arguments: JSONView) {
    output.string(arguments["text"]?.string ?? "")
    output.raw("}]")
  }

  private mutating func search(_ arguments: JSONView) {
    let found = catalog.rows(
      matching: arguments["query"]?.string ?? "", category: arguments["category"]?.string,
      limit: Int(arguments["limit"]?.integer ?? 5))
    structured.removeAll()
    structured.raw(#"{"products":["#)
    for (position, index) in found.enumerated() {
      if position > 0 { structured.raw(",") }
      append(catalog.rows[index])
    }
    structured.raw("]}")
    output.string(utf8: structured.bytes)
    output.raw(#"}],"structuredContent":"#)
    output.raw(structured.bytes)
  }

  private mutating func append(_ row: CatalogRow) {
    structured.raw(#"{"id":"#)
    structured.string(row.id)
    structured.raw(#","name":"#)
    structured.string(row.name)
    structured.raw(#","price":"#)
    structured.double(row.price)
    structured.raw(#","category":"#)
    structured.string(row.category)
    structured.raw("}")
  }
}
