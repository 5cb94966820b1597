// What the handlers stand on: the catalog, and its rows as the spec's `Product`s, made once. The servers Guarded and Durable
// have the same handlers by links: what differs between the three is the policy of their specs alone.

import Catalog
import MCPServer

/// The handlers of the server; each file in `Handlers/` adds one.
struct Handlers: Sendable {
  let catalog: Catalog
  let products: [Product]

  /// Handlers that answer from these products.
  /// - Throws: `CatalogProblem` where a row's category is not one of the spec's.
  init(catalog: Catalog) throws {
    self.catalog = catalog
    products = try catalog.rows.map { row in
      guard let category = Category(rawValue: row.category) else {
        throw CatalogProblem(description: "product \(row.id): the spec has no category \(row.category)")
      }
      return Product(
        id: row.id, name: row.name, price: row.price, category: category, cost: row.cost, supplierID: row.supplierID)
    }
  }
}
