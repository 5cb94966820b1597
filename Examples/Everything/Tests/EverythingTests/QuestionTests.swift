// Tools and prompts that ask: within a session and without one the same handler comes to the same answer. The client
// goes through the rounds by itself.

import MCPCore
import MCPServer
import Testing

@testable import Everything

@Suite struct QuestionTests {
  private let asked = ObligingClient()

  @Test(
    arguments: [
      ("test_missing_capability", "The model is there: Paris"),
      ("test_streaming_elicitation", "The user agreed"),
      ("test_input_required_result_elicitation", "Hello, Ada!"),
      ("test_input_required_result_sampling", "LLM response: Paris"),
      ("test_input_required_result_list_roots", "Roots: Work (file:///work)"),
      ("test_input_required_result_multi_round", "Ada likes Ada"),
      (
        "test_input_required_result_tampered_state",
        #"The state came back as it was sent: action=accept, content={"ok":true}"#
      ),
    ], revisions)
  func aTool(_ tool: (name: String, text: String), revision: String) async throws {
    let answer = try await asked.connect(revision).call(tool.name)
    #expect(!answer.isError && answer.text == tool.text)
  }

  @Test(arguments: revisions) func argumentsAreAsked(revision: String) async throws {
    let client = try await asked.connect(revision)
    let sampling = try await client.call("test_sampling", ["prompt": "Where is the Louvre?"])
    #expect(sampling.text == "LLM response: Paris")
    let message: JSON = [
      "role": "user", "content": ["type": "text", "text": "Where is the Louvre?"],
    ]
    #expect(asked.params?["messages"] == [message] && asked.params?["maxTokens"] == 100)
    let form = try await client.call("test_elicitation", ["message": "Who are you?"])
    #expect(form.text == #"User response: action=accept, content={"username":"Ada","email":"ada@example.com"}"#)
    #expect(asked.params?["message"] == "Who are you?")
    #expect(asked.params?["requestedSchema"]?["required"] == ["username", "email"])
  }

  @Test(arguments: revisions) func defaults(revision: String) async throws {
    let answer = try await asked.connect(revision).call("test_elicitation_sep1034_defaults")
    #expect(answer.text.hasPrefix("Elicitation completed: action=accept, content={"))
    let fields = asked.params?["requestedSchema"]?["properties"]
    let expected: [(String, String, JSON)] = [
      ("name", "string", "John Doe"), ("age", "integer", 30), ("score", "number", 95.5), ("status", "string", "active"),
      ("verified", "boolean", true),
    ]
    for (name, type, value) in expected {
      #expect(fields?[name]?["type"] == .string(type) && fields?[name]?["default"] == value, "\(name)")
    }
    #expect(fields?["status"]?["enum"] == ["active", "inactive", "pending"])
  }

  @Test(arguments: revisions) func menus(revision: String) async throws {
    let answer = try await asked.connect(revision).call("test_elicitation_sep1330_enums")
    #expect(!answer.isError)
    let fields = asked.params?["requestedSchema"]?["properties"]
    #expect(fields?["untitledSingle"] == ["type": "string", "enum": ["option1", "option2", "option3"]])
    #expect(fields?["titledSingle"]?["oneOf"]?.arrayValue?.first == ["const": "value1", "title": "First Option"])
    #expect(fields?["legacyEnum"]?["enumNames"] == ["Option One", "Option Two", "Option Three"])
    #expect(fields?["legacyEnum"]?["enum"] == ["opt1", "opt2", "opt3"])
    #expect(fields?["untitledMulti"]?["items"]?["enum"] == ["option1", "option2", "option3"])
    let titled = fields?["titledMulti"]?["items"]?["anyOf"]?.arrayValue
    #expect(titled?.first == ["const": "value1", "title": "First Choice"])
  }

  @Test(arguments: revisions) func severalAtOnce(revision: String) async throws {
    let answer = try await asked.connect(revision).call("test_input_required_result_multiple_inputs")
    let name = #"user_name: action=accept, content={"name":"Ada"}"#
    #expect(answer.text == "client_roots: Work (file:///work)\ngreeting: Paris\n\(name)")
    #expect(Set(asked.methods) == ["elicitation/create", "sampling/createMessage", "roots/list"])
  }

  @Test(arguments: revisions) func onlyWhatTheClientCan(revision: String) async throws {
    let answer = try await asked.connect(revision, .sampling).call("test_input_required_result_capabilities")
    #expect(answer.text == "capital_question: Paris" && asked.methods == ["sampling/createMessage"])
    let nothing = try await asked.connect(revision, []).call("test_input_required_result_capabilities")
    #expect(nothing.text == "This client can be asked nothing")
  }

  @Test(arguments: revisions) func aPromptAsks(revision: String) async throws {
    let messages = try await asked.connect(revision).prompt("test_input_required_result_prompt")
    #expect(messages.first?["content"]?["text"] == "Answer with this in mind: Ada")
  }
}
