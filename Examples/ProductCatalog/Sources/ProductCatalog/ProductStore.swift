// The shop's products. A real server would ask its database here; the handlers would not change.

/// Finds products.
struct ProductStore: Sendable {
  /// All products. `cost` and `supplierID` are for the shop alone: the spec marks them `internal`, so they stay here.
  let products = [
    Product(
      id: "1", name: "Wireless Keyboard", price: 79.99, category: .electronics, cost: 30, supplierID: "S-001"),
    Product(id: "2", name: "Cotton T-Shirt", price: 24.99, category: .clothing, cost: 5, supplierID: "S-002"),
    Product(id: "3", name: "Desk Lamp", price: 49.99, category: .home, cost: 15, supplierID: "S-003"),
  ]

  /// The day on which the products were last changed, as ISO 8601 has it.
  let lastUpdated = "2025-01-15"

  /// The products whose name holds a text, whatever its case.
  /// - Parameters:
  ///   - text: what to look for.
  ///   - category: the only category to look in; `nil`: all.
  ///   - limit: how many to answer at most.
  func search(for text: String, in category: Category?, limit: Int) -> [Product] {
    let wanted = text.lowercased()
    let matches = products.lazy.filter { product in
      (category == nil || product.category == category) && product.name.lowercased().contains(wanted)
    }
    return Array(matches.prefix(limit))
  }

  /// The categories that have products, each once, in the order of the spec.
  var categories: [Category] {
    let present = Set(products.map(\.category))
    return Category.allCases.filter(present.contains)
  }
}
