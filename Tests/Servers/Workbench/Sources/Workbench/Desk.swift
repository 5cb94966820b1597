// What the handlers share: the accounts of the desk, and two counters. An actor, because handlers run at the same time.

/// The support desk.
actor Desk {
  /// The accounts, in the order of their IDs.
  nonisolated let accounts: [Account]
  private var tickets = 100
  private(set) var cancelledCounts = 0

  init() throws { accounts = try [Desk.northwind, Desk.southwind] }

  /// The account with this ID.
  nonisolated func account(_ id: AccountID) -> Account? { accounts.first { $0.id == id } }

  /// The IDs that begin with a text.
  nonisolated func accountIDs(from typed: String) -> [String] {
    accounts.map(\.id.text).filter { $0.hasPrefix(typed) }
  }

  /// The number of a new ticket.
  func openTicket() -> Int {
    tickets += 1
    return tickets
  }

  /// A count was cancelled.
  func countWasCancelled() { cancelledCounts += 1 }

  private static var northwind: Account {
    get throws {
      Account(
        id: try AccountID("ACC-1234"), name: "Northwind", status: .active, arr: 1_250_000.5,
        address: Address(street: "1 Harbour Road", city: "Oslo"),
        contacts: [
          .init(name: "Ada", emails: ["ada@northwind.example", "office@northwind.example"]),
          .init(name: "Grace", emails: []),
        ],
        renewal: "2027-06-30", responseTime: .seconds(4 * 3600),
        notes: "Prefers to be called \"Northwind\", not \u{201C}NW\u{201D} \u{1F6A2}", creditLimit: 50_000)
    }
  }

  private static var southwind: Account {
    get throws {
      Account(
        id: try AccountID("ACC-5678"), name: "Southwind", status: .churned, arr: 0,
        address: Address(street: "2 Mill Lane", city: nil), contacts: [], renewal: nil, responseTime: .seconds(86_400),
        notes: nil, creditLimit: 0)
    }
  }
}
