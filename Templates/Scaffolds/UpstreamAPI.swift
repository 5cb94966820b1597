// Handlers that call an HTTP API: address and key from the environment, what goes wrong there told as declared errors,
// and the network behind one function, so that tests need none.

extension Scaffold {
  static let upstreamAPI = Scaffold(
    name: "upstream-api", summary: "handlers that call an HTTP API: environment, secrets, errors of the other side",
    spec: #"""
      mcpgen: 1
      server:
        name: <#name#>
        version: 0.1.0
        description: Orders of the shop, from its HTTP API.

      env:
        ORDERS_API_URL: {format: uri, description: Base URL of the orders API}
        ORDERS_API_KEY: {secret: true, description: Key of this server's own account at the orders API}

      defaults: {timeout: 20s}

      types:
        OrderID: {type: string, pattern: '^ORD-\d{1,12}$', description: Number of an order, examples: [ORD-1001]}
        Order:
          properties:
            id: OrderID
            customer: string
            status: {enum: [open, shipped, cancelled]}
            total: {type: number, description: Total in US dollars}

      errors:
        order_not_found:
          params: {order_id: OrderID}
          message: No order has the number {{order_id}}.
          suggestion: Find the order by its customer with find_orders.
          retryable: false
        orders_api_unavailable:
          params: {retry_after: duration}
          message: The orders API does not answer.
          suggestion: Tell the user, and try again later.
          retryable: true

      tools:
        get_order:
          description: Fetch one order by its number. Returns its customer, status and total.
          useWhen: the user names an order by its number
          doNotUseFor:
            - {when: searching by customer, use: find_orders}
          risk: read
          public: true
          openWorld: true
          params: {order_id: OrderID}
          returns: Order
          errors: [order_not_found, orders_api_unavailable]

        find_orders:
          description: Find the orders of a customer. Returns the number, status and total of each.
          useWhen: the user names a customer, not an order
          doNotUseFor:
            - {when: the order's number is known, use: get_order}
          risk: read
          public: true
          openWorld: true
          params:
            customer: {type: string, minLength: 1, maxLength: 100, description: Name of the customer}
            limit: {type: integer, minimum: 1, maximum: 100, default: 20, description: Most orders to return}
          returns: {properties: {orders: {type: array, items: Order}}}
          errors: [orders_api_unavailable]

      """#,
    files: [
      File(
        "Sources/<#module#>/Handlers.swift",
        #"""
        // What the handlers share: the client of the API. Each file in `Handlers/` adds the handler of one tool.

        import MCPServer

        /// The handlers of the server.
        struct Handlers: <#handlers#> {
          let api: OrdersAPI
        }

        """#),
      File(
        "Sources/<#module#>/main.swift",
        #"""
        // Starts the server. The environment is checked before the handlers are made.

        import MCPServer

        try await Server.<#function#>(Handlers(api: OrdersAPI(Environment()))).run()

        """#),
      File(
        "Sources/<#module#>/OrdersAPI.swift",
        #"""
        // The orders API, as far as this server needs it. What the other side does wrong becomes an error that the spec
        // declares, so that the model knows whether to try again; everything else stays in this server's log.

        import Foundation
        import MCPServer

        #if canImport(FoundationNetworking)
          import FoundationNetworking
        #endif

        /// A client of the orders API.
        struct OrdersAPI: Sendable {
          /// Sends a request; a function of the tests' own takes its place there.
          typealias Send = @Sendable (URLRequest) async throws -> (Data, URLResponse)

          private let base: URL
          private let key: Secret
          private let send: Send

          /// - Throws: `URLError` where the base URL is none.
          init(base: String, key: Secret, send: @escaping Send = { try await URLSession.shared.data(for: $0) }) throws {
            guard let base = URL(string: base) else { throw URLError(.badURL) }
            self.base = base
            self.key = key
            self.send = send
          }

          init(_ environment: Environment) throws {
            try self.init(base: environment.ordersAPIURL, key: environment.ordersAPIKey)
          }

          /// The order with this number; `nil` where there is none.
          func order(_ id: OrderID) async throws -> Order? {
            try await get("orders/\(id.text)", as: APIOrder.self)?.order
          }

          /// The orders of a customer, the newest first.
          func orders(of customer: String, limit: Int) async throws -> [Order] {
            let query = [URLQueryItem(name: "customer", value: customer), URLQueryItem(name: "limit", value: "\(limit)")]
            return try await (get("orders", query, as: [APIOrder].self) ?? []).prefix(limit).map { try $0.order }
          }

          /// The body of an answer; `nil` where there is nothing at the path.
          private func get<Body: Decodable>(
            _ path: String, _ query: [URLQueryItem] = [], as type: Body.Type
          ) async throws -> Body? {
            var url = base.appending(path: path)
            if !query.isEmpty { url.append(queryItems: query) }
            var request = URLRequest(url: url, timeoutInterval: 10)
            request.setValue("Bearer \(key.value)", forHTTPHeaderField: "Authorization")
            let (body, response) = try await answer(request)
            switch (response as? HTTPURLResponse)?.statusCode ?? 0 {
            case 200: return try JSONDecoder().decode(type, from: body)
            case 404: return nil
            case 429, 500...: throw <#module#>Error.ordersAPIUnavailable(retryAfter: OrdersAPI.delay(response))
            case let status: throw UnexpectedStatus(status: status, path: path)
            }
          }

          private func answer(_ request: URLRequest) async throws -> (Data, URLResponse) {
            do {
              return try await send(request)
            } catch is URLError {
              try Task.checkCancellation()
              throw <#module#>Error.ordersAPIUnavailable(retryAfter: .seconds(30))
            }
          }

          /// How long to wait: what the API says in whole seconds, else half a minute.
          private static func delay(_ response: URLResponse) -> Duration {
            let value = (response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Retry-After")
            return .seconds(value.flatMap { Int($0) } ?? 30)
          }
        }

        /// An order as the API writes it.
        private struct APIOrder: Decodable {
          let id: String
          let customer: String
          let status: String
          let total: Double

          var order: Order {
            get throws {
              guard let status = Order.Status(rawValue: status) else { throw UnknownValue(value: status) }
              return Order(id: try OrderID(id), customer: customer, status: status, total: total)
            }
          }
        }

        /// The API answered with a status that it does not document. The log shows it; the client does not.
        private struct UnexpectedStatus: Error {
          let status: Int
          let path: String
        }

        /// The API sent a value that it does not document.
        private struct UnknownValue: Error {
          let value: String
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/get_order.swift",
        #"""
        // The handler of the tool get_order.

        import MCPServer

        extension Handlers {
          func getOrder(_ input: GetOrder.Input, _ context: CallContext) async throws -> Order {
            guard let order = try await api.order(input.orderID) else {
              throw <#module#>Error.orderNotFound(orderID: input.orderID)
            }
            return order
          }
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/find_orders.swift",
        #"""
        // The handler of the tool find_orders.

        import MCPServer

        extension Handlers {
          func findOrders(_ input: FindOrders.Input, _ context: CallContext) async throws -> FindOrders.Output {
            FindOrders.Output(orders: try await api.orders(of: input.customer, limit: input.limit))
          }
        }

        """#),
      File(
        "Tests/<#module#>Tests/OrderTests.swift",
        #"""
        // The server as a client sees it, with a function in place of the network.

        import Foundation
        import MCPServer
        import Testing

        @testable import <#module#>

        #if canImport(FoundationNetworking)
          import FoundationNetworking
        #endif

        @Suite struct OrderTests {
          private static let order = #"{"id": "ORD-1001", "customer": "Ada", "status": "shipped", "total": 49.5}"#

          /// A client of a server whose API answers every request like this.
          private func client(
            status: Int, _ body: String, headers: [String: String] = [:]
          ) async throws -> InMemoryClient {
            let api = try OrdersAPI(base: "https://api.example.com/v1", key: Secret("key")) { request in
              let url = try #require(request.url)
              #expect(request.value(forHTTPHeaderField: "Authorization") == "Bearer key")
              let response = HTTPURLResponse(url: url, statusCode: status, httpVersion: nil, headerFields: headers)
              return (Data(body.utf8), try #require(response))
            }
            return try await InMemoryClient(Server.<#function#>(Handlers(api: api)))
          }

          @Test func anOrderIsFetched() async throws {
            let answer = try await client(status: 200, OrderTests.order).call("get_order", ["order_id": "ORD-1001"])
            #expect(answer.structured?["status"] == "shipped")
          }

          @Test func ordersAreFoundByCustomer() async throws {
            let client = try await client(status: 200, "[\(OrderTests.order)]")
            let answer = try await client.call("find_orders", ["customer": "Ada"])
            #expect(answer.structured?["orders"]?[0]?["total"]?.doubleValue == 49.5)
          }

          @Test func whatIsNotThereIsADeclaredError() async throws {
            let answer = try await client(status: 404, "").call("get_order", ["order_id": "ORD-9"])
            #expect(answer.errorCode == "order_not_found")
          }

          @Test func aBusyAPITellsWhenToComeBack() async throws {
            let client = try await client(status: 429, "", headers: ["Retry-After": "7"])
            let answer = try await client.call("get_order", ["order_id": "ORD-1001"])
            #expect(answer.errorCode == "orders_api_unavailable")
            #expect(answer.text.contains("\"retryAfterSeconds\":7"))
          }

          @Test func whatTheAPIDoesNotDocumentStaysInTheLog() async throws {
            let answer = try await client(status: 418, "a secret").call("get_order", ["order_id": "ORD-1001"])
            #expect(answer.errorCode == "internal")
            #expect(!answer.text.contains("418") && !answer.text.contains("secret"))
          }
        }

        """#),
    ])
}
