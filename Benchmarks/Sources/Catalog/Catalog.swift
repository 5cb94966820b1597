// The product table that the search servers answer from, and the search itself. Both servers share it, so that the
// difference between them is the runtime and nothing else. It is read from the file that the driver reads too: the
// driver works out the right answers from it on its own.

import MCPCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A product as the shop keeps it.
public struct CatalogRow: Sendable {
  /// The product's number.
  public let id: String
  /// The name that searches look at.
  public let name: String
  /// The price in the shop's currency.
  public let price: Double
  /// One of the shop's departments.
  public let category: String
  /// What the shop pays; not for clients.
  public let cost: Double
  /// Who the shop buys from; not for clients.
  public let supplierID: String
}

/// Why there is no catalog.
public struct CatalogProblem: Error, CustomStringConvertible {
  /// What is wrong and where.
  public let description: String

  /// A problem, told in one sentence.
  public init(description: String) { self.description = description }
}

/// The products and an index over their names.
public struct Catalog: Sendable {
  /// The products, in the order of the file.
  public let rows: [CatalogRow]
  /// All names in lower case, each followed by a newline: one text that one scan searches.
  private let haystack: [UInt8]
  /// Where the name of each row ends in `haystack`.
  private let ends: [Int]

  /// The products of the file that the environment variable `BENCH_PRODUCTS` names.
  /// - Throws: `CatalogProblem` where it is not set or the file is not a JSON array of products.
  public init() throws {
    guard let path = getenv("BENCH_PRODUCTS").map({ String(cString: $0) }) else {
      throw CatalogProblem(description: "set BENCH_PRODUCTS to the path of products.json")
    }
    guard let products = try JSON.parse(try Catalog.text(path)).arrayValue else {
      throw CatalogProblem(description: "\(path): expected an array of products")
    }
    rows = try products.map { product in
      guard let row = CatalogRow(product) else {
        throw CatalogProblem(description: "\(path): not a product: \(product.text)")
      }
      return row
    }
    var haystack: [UInt8] = []
    ends = rows.map { row in
      haystack += row.name.utf8.map(lowercased) + [newline]
      return haystack.count - 1
    }
    self.haystack = haystack
  }

  /// The rows whose name contains the query, upper and lower case of ASCII letters being alike.
  /// - Parameters:
  ///   - query: the UTF-8 text to look for; an empty one is in no name.
  ///   - category: if given, only rows of this category.
  ///   - limit: the most rows to return.
  public func rows(matching query: String, category: String?, limit: Int) -> [Int] {
    let needle = query.utf8.map(lowercased)
    var found: [Int] = []
    var position = 0
    var row = 0
    while found.count < limit, let hit = firstHit(of: needle, from: position) {
      while ends[row] < hit + needle.count { row += 1 }
      if category == nil || rows[row].category == category { found.append(row) }
      position = ends[row] + 1
      row += 1
    }
    return found
  }

  /// Where the needle stands next. A newline in it would match across names, so it matches nothing.
  private func firstHit(of needle: [UInt8], from position: Int) -> Int? {
    guard let first = needle.first, !needle.contains(newline) else { return nil }
    return haystack.withUnsafeBufferPointer { text -> Int? in
      guard let base = text.baseAddress else { return nil }
      var start = position
      while start + needle.count <= text.count {
        guard let hit = memchr(base + start, Int32(first), text.count - start - needle.count + 1) else { return nil }
        if memcmp(hit, needle, needle.count) == 0 { return UnsafeRawPointer(hit) - UnsafeRawPointer(base) }
        start = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
      }
      return nil
    }
  }

  private static func text(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw CatalogProblem(description: "cannot read \(path)") }
    defer { fclose(file) }
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 { text += piece[..<count] }
    return String(decoding: text, as: UTF8.self)
  }
}

private let newline = UInt8(ascii: "\n")

private func lowercased(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}

extension CatalogRow {
  fileprivate init?(_ json: JSON) {
    guard let id = json["id"]?.stringValue, let name = json["name"]?.stringValue,
      let price = json["price"]?.doubleValue, let category = json["category"]?.stringValue,
      let cost = json["cost"]?.doubleValue, let supplierID = json["supplier_id"]?.stringValue
    else { return nil }
    self.init(id: id, name: name, price: price, category: category, cost: cost, supplierID: supplierID)
  }
}

extension JSON {
  fileprivate var doubleValue: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}
