// A small CRM in memory: tools that read and write, declared errors, a resource that lists its instances, a prompt with
// data. Whoever starts from it puts a database in place of the store.

extension Scaffold {
  static let crm = Scaffold(
    name: "crm", summary: "accounts and tickets: typed errors, a listed resource, a prompt with data",
    spec: #"""
      mcpgen: 1
      server:
        name: <#name#>
        version: 0.1.0
        description: Accounts and support tickets.
        instructions: Look an account up before you write to it.

      types:
        AccountID: {type: string, pattern: '^ACC-\d{4,8}$', description: Unique account identifier, examples: [ACC-1001]}
        TicketKey: {type: string, pattern: '^TCK-\d+$', description: Key of a support ticket}
        Priority: {enum: [low, medium, high, critical]}
        Account:
          properties:
            id: AccountID
            name: string
            status: {enum: [active, churned]}
            arr: {type: number, description: Annual recurring revenue in US dollars}

      errors:
        account_not_found:
          params: {account_id: AccountID}
          message: No account found with ID {{account_id}}.
          suggestion: Find the account by its name with find_accounts.
          retryable: false

      tools:
        get_account:
          description: Fetch one account by its ID. Returns its name, status and annual recurring revenue.
          useWhen: the user names an account by its ID
          doNotUseFor:
            - {when: searching by name, use: find_accounts}
          risk: read
          public: true
          params: {account_id: AccountID}
          returns: Account
          errors: [account_not_found]

        find_accounts:
          description: Find accounts whose name contains a text. Returns the ID, name, status and revenue of each.
          useWhen: the user names a customer, not an ID
          doNotUseFor:
            - {when: the ID is known, use: get_account}
          risk: read
          public: true
          params:
            name: {type: string, minLength: 1, maxLength: 100, description: Part of the name}
            limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most accounts to return}
          returns: {properties: {accounts: {type: array, items: Account}}}

        create_ticket:
          description: Create a support ticket for an account. Returns the ticket's key.
          useWhen: a customer reports a problem that needs tracking
          risk: write
          public: true
          params:
            account_id: AccountID
            summary: {type: string, minLength: 1, maxLength: 200, description: What the problem is}
            priority: {type: Priority, default: medium, description: How urgent it is}
          returns: {properties: {ticket_key: TicketKey}}
          errors: [account_not_found]

      resources:
        account_notes:
          uri: accounts://{account_id}/notes
          title: Notes of an account
          description: What is known about an account, as text.
          mimeType: text/markdown
          params: {account_id: AccountID}
          list: handler
          public: true

      prompts:
        summarize_account:
          description: Summarize an account for an executive review.
          params: {account_id: AccountID}
          data: {account: Account, open_tickets: integer}
          messages:
            - user: |
                Summarize this account for an executive review:
                Account: {{account.name}}   ARR: USD {{account.arr | number 0}}   Status: {{account.status}}
                Open tickets: {{open_tickets}}
            - user: {resource: account_notes, args: {account_id: "{{account_id}}"}}

      """#,
    files: [
      File(
        "Sources/<#module#>/Handlers.swift",
        #"""
        // What the handlers share: the store. Each file in `Handlers/` adds the handler of one tool, resource or prompt.

        import MCPServer

        /// The handlers of the server.
        struct Handlers: <#handlers#> {
          let store: AccountStore
        }

        """#),
      File(
        "Sources/<#module#>/main.swift",
        #"""
        // Starts the server.

        import MCPServer

        try await Server.<#function#>(Handlers(store: .sample())).run()

        """#),
      File(
        "Sources/<#module#>/AccountStore.swift",
        #"""
        // The accounts, in memory. Put a database in its place: handlers see these five methods alone.

        /// Accounts and their tickets.
        actor AccountStore {
          private var accounts: [Account]
          private var ticketCounts: [AccountID: Int] = [:]
          private var lastTicket = 100

          init(_ accounts: [Account]) { self.accounts = accounts.sorted { $0.id.text < $1.id.text } }

          /// A store with three accounts.
          static func sample() throws -> AccountStore {
            AccountStore([
              try Account(id: AccountID("ACC-1001"), name: "Analytical Engines", status: .active, arr: 120_000),
              try Account(id: AccountID("ACC-1002"), name: "Difference Works", status: .active, arr: 48_500),
              try Account(id: AccountID("ACC-1003"), name: "Jacquard Looms", status: .churned, arr: 0),
            ])
          }

          /// All accounts, in the order of their IDs.
          func all() -> [Account] { accounts }

          /// The account with this ID.
          /// - Throws: `accountNotFound`, which every tool that looks an account up declares.
          func account(_ id: AccountID) throws -> Account {
            guard let account = accounts.first(where: { $0.id == id }) else {
              throw <#module#>Error.accountNotFound(accountID: id)
            }
            return account
          }

          /// The accounts whose name contains the text, without regard to case.
          func accounts(named text: String, limit: Int) -> [Account] {
            Array(accounts.filter { $0.name.lowercased().contains(text.lowercased()) }.prefix(limit))
          }

          /// Creates a ticket and answers its number.
          func createTicket(for id: AccountID) throws -> Int {
            _ = try account(id)
            ticketCounts[id, default: 0] += 1
            lastTicket += 1
            return lastTicket
          }

          /// How many tickets an account has.
          func ticketCount(of id: AccountID) -> Int { ticketCounts[id, default: 0] }
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/get_account.swift",
        #"""
        // The handler of the tool get_account.

        import MCPServer

        extension Handlers {
          func getAccount(_ input: GetAccount.Input, _ context: CallContext) async throws -> Account {
            try await store.account(input.accountID)
          }
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/find_accounts.swift",
        #"""
        // The handler of the tool find_accounts.

        import MCPServer

        extension Handlers {
          func findAccounts(_ input: FindAccounts.Input, _ context: CallContext) async throws -> FindAccounts.Output {
            FindAccounts.Output(accounts: await store.accounts(named: input.name, limit: input.limit))
          }
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/create_ticket.swift",
        #"""
        // The handler of the tool create_ticket.

        import MCPServer

        extension Handlers {
          func createTicket(_ input: CreateTicket.Input, _ context: CallContext) async throws -> CreateTicket.Output {
            let number = try await store.createTicket(for: input.accountID)
            return CreateTicket.Output(ticketKey: try TicketKey("TCK-\(number)"))
          }
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/account_notes+resource.swift",
        #"""
        // The handlers of the resource account_notes: one document, and the list of all.

        import MCPServer

        extension Handlers {
          func readAccountNotes(_ notes: AccountNotesResource.URI, _ context: CallContext) async throws -> String? {
            guard let account = try? await store.account(notes.accountID) else { return nil }
            return "# \(account.name)\n\nStatus: \(account.status.rawValue)\n"
          }

          func listAccountNotes(
            _ page: PageRequest, _ context: CallContext
          ) async throws -> Page<ResourceListing<AccountNotesResource.URI>> {
            let start = page.cursor.flatMap { Int($0) } ?? 0
            let rest = await store.all().dropFirst(start)
            let listings = rest.prefix(page.limit).map { account in
              ResourceListing(AccountNotesResource.URI(accountID: account.id), name: "Notes of \(account.name)")
            }
            let hasMore = rest.count > listings.count
            return Page(listings, next: hasMore ? "\(start + listings.count)" : nil)
          }
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/summarize_account+prompt.swift",
        #"""
        // The data of the prompt summarize_account; its text stands in the spec.

        import MCPServer

        extension Handlers {
          func summarizeAccountData(
            _ arguments: SummarizeAccountPrompt.Arguments, _ context: CallContext
          ) async throws -> SummarizeAccountPrompt.Data {
            SummarizeAccountPrompt.Data(
              account: try await store.account(arguments.accountID),
              openTickets: await store.ticketCount(of: arguments.accountID))
          }
        }

        """#),
      File(
        "Tests/<#module#>Tests/AccountTests.swift",
        #"""
        // The server as a client sees it.

        import MCPServer
        import Testing

        @testable import <#module#>

        @Suite struct AccountTests {
          private func client() async throws -> InMemoryClient {
            try await InMemoryClient(Server.<#function#>(Handlers(store: .sample())))
          }

          @Test func anAccountIsFoundByItsID() async throws {
            let answer = try await client().call("get_account", ["account_id": "ACC-1001"])
            #expect(answer.structured?["name"] == "Analytical Engines")
          }

          @Test func anUnknownAccountSaysWhatToDo() async throws {
            let answer = try await client().call("get_account", ["account_id": "ACC-9999"])
            #expect(answer.errorCode == "account_not_found")
            #expect(answer.text.contains("find_accounts"))
          }

          @Test func accountsAreFoundByName() async throws {
            let answer = try await client().call("find_accounts", ["name": "works"])
            #expect(answer.structured?["accounts"]?[0]?["id"] == "ACC-1002")
          }

          @Test func ticketsAreCountedInTheSummary() async throws {
            let client = try await client()
            let ticket = try await client.call("create_ticket", ["account_id": "ACC-1001", "summary": "No login"])
            #expect(ticket.structured?["ticket_key"] == "TCK-101")
            let messages = try await client.prompt("summarize_account", ["account_id": "ACC-1001"])
            #expect(messages[0]["content"]?["text"]?.stringValue?.contains("Open tickets: 1") == true)
          }

          @Test func notesAreListedAndRead() async throws {
            let client = try await client()
            let uris = try await client.resources().compactMap { $0["uri"]?.stringValue }
            #expect(uris.first == "accounts://ACC-1001/notes")
            let contents = try await client.read("accounts://ACC-1003/notes")
            #expect(contents[0]["text"]?.stringValue?.contains("churned") == true)
          }
        }

        """#),
    ])
}
