// JSON-RPC: the input is what a client writes. Its first byte may choose how it starts: `!` not at all, so that the rest
// describes itself or opens a session as it likes; `0` to `3` with a session of that revision, the oldest first; anything
// else with one of the newest that has sessions. Whatever it is, each line that comes back is a message of the protocol,
// no request has two answers, all calls come to an end, and a ping at the end is answered.

import MCPCore

func fuzzMessages(_ input: UnsafeRawBufferPointer) {
  let client = FuzzedClient()
  let start = FuzzedClient.start(input.first)
  client.write(start.text)
  client.write(UnsafeRawBufferPointer(rebasing: input[start.skipped...]))
  client.write("\n" + FuzzedClient.ping)
  client.serve()
  let messages = client.answers.flatMap(messages)
  for message in messages { check(message) }
  let answers = messages.count { $0["method"] == nil }
  require(answers <= client.sent, "\(client.sent) messages have \(answers) answers: \(client.answers)")
  let isAnswered = messages.contains { $0["id"] == .string(FuzzedClient.pingID) && $0["result"] != nil }
  require(isAnswered, "a ping is answered after anything; the answers were \(client.answers)")
}

/// The messages of a line: one, or those of a batch.
private func messages(_ line: String) -> [JSON] {
  guard let json = try? JSON.parse(line) else {
    require(false, "each line is JSON: \(line)")
    return []
  }
  guard let batch = json.arrayValue else { return [json] }
  require(!batch.isEmpty, "a batch of answers holds some: \(line)")
  return batch
}

/// What servers request of clients.
private let questions: Set<JSON> = ["elicitation/create", "sampling/createMessage", "roots/list"]
/// The types of results that name their type.
private let resultTypes: Set<JSON> = ["complete", "input_required", "task"]

private func check(_ message: JSON) {
  require(message["jsonrpc"] == "2.0", "each line is a message: \(message)")
  if let method = message["method"] {
    require(message["result"] == nil && message["error"] == nil, "a request is no answer: \(message)")
    if message["id"] != nil { require(questions.contains(method), "a client can be asked this: \(message)") }
    return
  }
  require((message["result"] != nil) != (message["error"] != nil), "an answer is a result or an error: \(message)")
  if let result = message["result"] { checkResult(result) }
  if let error = message["error"] { require(error["code"]?.intValue != nil, "an error has a code: \(message)") }
}

private func checkResult(_ result: JSON) {
  require(result.objectValue != nil, "a result is an object: \(result)")
  let names = (result.objectValue ?? []).map(\.key)
  require(Set(names).count == names.count, "no member stands twice: \(result)")
  let isNamed = result["_meta"]?["io.modelcontextprotocol/serverInfo"] != nil
  guard let type = result["resultType"] else {
    return require(!isNamed && result["ttlMs"] == nil, "results within sessions have nothing of the others': \(result)")
  }
  require(isNamed, "the server names itself: \(result)")
  require(resultTypes.contains(type), "a result is of a type that there is: \(result)")
  if type == "input_required" { require(result["requestState"] != nil, "a question has a state: \(result)") }
  if type == "task" { require(result["taskId"] != nil, "a task has an id: \(result)") }
}
