// One tool, the least that is a server.

extension Scaffold {
  static let minimal = Scaffold(
    name: "minimal", summary: "one tool",
    spec: #"""
      mcpgen: 1
      server:
        name: <#name#>
        version: 0.1.0
        description: Greets people.

      tools:
        greet:
          description: Greet a person by name. Returns the greeting.
          useWhen: the user wants somebody to be greeted
          risk: read
          public: true
          params:
            name: {type: string, minLength: 1, maxLength: 80, description: Whom to greet}
          returns: {properties: {greeting: string}}
          examples:
            - {says: Say hello to Ada., args: {name: Ada}}

      """#,
    files: [
      File(
        "Sources/<#module#>/Handlers/greet.swift",
        #"""
        // The handler of the tool greet.

        import MCPServer

        extension Handlers {
          func greet(_ input: Greet.Input, _ context: CallContext) async throws -> Greet.Output {
            Greet.Output(greeting: "Hello, \(input.name)!")
          }
        }

        """#),
      File(
        "Tests/<#module#>Tests/GreetTests.swift",
        #"""
        // The server as a client sees it.

        import MCPServer
        import Testing

        @testable import <#module#>

        @Suite struct GreetTests {
          @Test func greetsByName() async throws {
            let client = try await InMemoryClient(Server.<#function#>(Handlers()))
            let answer = try await client.call("greet", ["name": "Ada"])
            #expect(answer.structured?["greeting"] == "Hello, Ada!")
          }

          @Test func refusesAnEmptyName() async throws {
            let client = try await InMemoryClient(Server.<#function#>(Handlers()))
            let answer = try await client.call("greet", ["name": ""])
            #expect(answer.errorCode == "invalid_arguments")
          }
        }

        """#),
    ])
}
