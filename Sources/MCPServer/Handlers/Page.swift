// Lists that a handler backs, a page at a time.

/// Which page of a list is wanted.
public struct PageRequest: Sendable, Hashable {
  /// Where the page begins: `next` of the page before it; `nil`: the first page. Clients carry it sealed, so that a
  /// changed one is refused; check it all the same where it decides what may be seen.
  public var cursor: String?
  /// How many items the page may hold.
  public var limit: Int

  /// A request for one page.
  public init(cursor: String? = nil, limit: Int) {
    self.cursor = cursor
    self.limit = limit
  }
}

/// One page of a list.
public struct Page<Item: Sendable>: Sendable {
  /// The items, in an order that stays the same.
  public var items: [Item]
  /// Where the next page begins, in at most 2,048 bytes; `nil`: this is the last one.
  public var next: String?

  /// One page.
  public init(_ items: [Item], next: String? = nil) {
    self.items = items
    self.next = next
  }
}

/// One instance of a resource template.
public struct ResourceListing<URI: ResourceURI>: Sendable {
  /// Its URI.
  public var uri: URI
  /// Its name.
  public var name: String
  /// Its name for people.
  public var title: String?
  /// What it is.
  public var description: String?

  /// One instance.
  public init(_ uri: URI, name: String, title: String? = nil, description: String? = nil) {
    self.uri = uri
    self.name = name
    self.title = title
    self.description = description
  }
}

/// What a user typed so far into an argument.
public struct CompletionRequest: Sendable, Hashable {
  /// The text so far.
  public var value: String
  /// The other arguments that were filled in already, by name.
  public var arguments: [String: String]

  /// A request for completions.
  public init(value: String, arguments: [String: String] = [:]) {
    self.value = value
    self.arguments = arguments
  }
}

/// Values that an argument may be completed to.
public struct Completions: Sendable, Hashable {
  /// The values, best first; the first 100 are sent.
  public var values: [String]
  /// How many there are in all, where that is known and more than `values` holds.
  public var total: Int?

  /// Values that an argument may be completed to.
  public init(_ values: [String], total: Int? = nil) {
    self.values = values
    self.total = total
  }
}
