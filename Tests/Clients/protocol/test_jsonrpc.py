# JSON-RPC as the protocol narrows it: ids, notifications, batches, the codes of errors, and what stands in `_meta`.

import json

import pytest
from schemas import LEGACY, REVISIONS
from ways import each_legacy_way, each_modern_way, each_way

PARSE_ERROR, INVALID_REQUEST, NOT_FOUND, INVALID_PARAMS, INTERNAL = -32700, -32600, -32601, -32602, -32603
BATCHES = ["2025-03-26"]
NO_BATCHES = [revision for revision in REVISIONS if revision not in BATCHES]


# Ids.


@each_way()
def test_an_answer_carries_the_id_of_its_request(client):
    """Strings and integers of any size come back as they were."""
    for identifier in [0, -1, 7, 2**53 + 1, 2**63, "7", "", "ü\n\u2028", "x" * 500]:
        answer = client.response(client.start("tools/call", {"name": "test_simple_text"}, id=identifier))
        assert answer["id"] == identifier and type(answer["id"]) is type(identifier)
        assert client.response(client.start("tools/list", id=identifier))["result"]["tools"], identifier


@each_way("stdio", "sse")
@pytest.mark.parametrize("identifier", [None, 1.5, True, [1], {"a": 1}], ids=repr)
def test_an_id_is_a_string_or_an_integer(client, identifier):
    """Null is no id, and neither is a fraction: -32600, without an id, because there was none."""
    message = client.message("tools/list") | {"id": identifier}
    client.wire.sent_raw(json.dumps(message).encode())
    client.deliver(message)
    answer = client.wait(lambda: [one for one in client.order if "method" not in one and one.get("id") is None])[0]
    assert answer["error"]["code"] == INVALID_REQUEST
    client.check_alive()


@each_way("stdio", "sse")
def test_two_requests_in_flight_cannot_have_one_id(client):
    """A second request with the id of one that still runs is refused, and the first one is answered."""
    client.start_call("slow_compute", {"seconds": 0.3}, id="twin")
    client.start_call("slow_compute", {"seconds": 0}, id="twin")
    first, second = client.response("twin"), client.response("twin")
    assert first["error"]["code"] == INVALID_REQUEST
    assert second["result"]["content"]


@each_way("http", revisions=LEGACY)
def test_ids_are_those_of_a_session(connect, way):
    """Two sessions may use one id at a time: neither gets the other's answer."""
    clients = [connect(way), connect(way)]
    for number, client in enumerate(clients):
        client.start_call("slow_compute", {"seconds": 0.3, "label": f"session {number}"}, id=1000)
    for number, client in enumerate(clients):
        assert f"session {number}" in client.result(1000)["content"][0]["text"]


# Notifications.


@each_way()
def test_notifications_are_not_answered(client):
    """Known or not, right or wrong: a message without an id gets no answer."""
    before = len(client.order)
    for note in [
        {"method": "notifications/nothing_of_the_kind"},
        {"method": "notifications/cancelled"},
        {"method": "notifications/cancelled", "params": {"requestId": 12345, "reason": "never sent"}},
        {"method": "notifications/cancelled", "params": {"requestId": {}}},
        {"method": "tools/list"},
        {"method": "notifications/progress", "params": {"progressToken": 1, "progress": 1}},
    ]:
        client.deliver({"jsonrpc": "2.0"} | note)
    client.check_alive()
    assert len(client.order) == before + 1


@each_legacy_way
def test_answers_to_nothing_are_passed_over(client):
    """An answer that belongs to no request of the server's has no effect."""
    before = len(client.order)
    for answer in [{"result": {}}, {"error": {"code": 1, "message": "no"}}]:
        for identifier in [1, 99, "x", None]:
            client.deliver({"jsonrpc": "2.0", "id": identifier} | answer)
    client.check_alive()
    assert len(client.order) == before + 1


# Batches.


def batch(client, *messages: dict) -> bytes:
    """Sends several messages as one, over stdio or HTTP."""
    text = json.dumps(messages).encode()
    requests = [(message["id"], message["method"]) for message in messages if "id" in message and "method" in message]
    client.wire.sent_raw(text, *requests)
    return text


@each_way("stdio", revisions=BATCHES)
def test_a_batch_is_answered_in_one_array(client):
    """The answers to a batch come together, each with its id, whatever their order; notifications have none."""
    call = client.message("tools/call", {"name": "test_simple_text"}, id="call")
    bad = client.message("tools/call", {"name": "nobody"}, id="bad")
    note = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 99}}
    client.send(batch(client, call, client.message("ping", id="ping"), note, bad) + b"\n")
    assert client.response("call")["result"]["content"]
    assert client.response("ping")["result"] == {}
    assert client.response("bad")["error"]["code"] == INVALID_PARAMS
    assert isinstance(json.loads(client.lines[-1]), list) and len(json.loads(client.lines[-1])) == 3


@each_way("http", revisions=BATCHES)
def test_a_batch_over_http_has_one_response(client):
    """A batch in one POST gets all of its answers in the response to that POST."""
    call = client.message("tools/call", {"name": "test_simple_text"}, id="call")
    exchange = client.post(batch(client, call, client.message("ping", id="ping")))
    assert exchange.status == 200
    client.take(exchange)
    assert client.response("call")["result"]["content"] and client.response("ping")["result"] == {}


@each_way("http", revisions=BATCHES)
def test_a_batch_without_requests_is_accepted(client):
    """Notifications and answers alone: 202 and no body."""
    note = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 99}}
    exchange = client.post(json.dumps([note, {"jsonrpc": "2.0", "id": 7, "result": {}}]).encode())
    assert (exchange.status, exchange.body()) == (202, b"")


@each_way("stdio", revisions=BATCHES)
@pytest.mark.parametrize("element", [7, "x", None, [], {}, {"jsonrpc": "2.0"}], ids=repr)
def test_what_is_no_message_in_a_batch_gets_an_error_of_its_own(client, element):
    """One bad element of a batch does not spoil the others."""
    ping = client.message("ping", id="ping")
    client.wire.sent_raw(b"", ("ping", "ping"))
    client.wire.sent_raw(b"")
    client.send(json.dumps([element, ping]).encode() + b"\n")
    assert client.response("ping")["result"] == {}
    assert client.response(None)["error"]["code"] == INVALID_REQUEST


@each_way("http", revisions=BATCHES)
def test_a_batch_whose_calls_report_is_a_stream(client):
    """Notifications of the calls of a batch come before the array with its answers."""
    calls = [
        client.message("tools/call", {"name": "test_tool_with_progress"}, id=token, meta={"progressToken": token})
        for token in ["a", "b"]
    ]
    exchange = client.post(batch(client, *calls))
    messages = [event.message for event in exchange.events() if event.data]
    assert [one["method"] for one in messages[:-1]] == ["notifications/progress"] * 6
    assert {answer["id"] for answer in messages[-1]} == {"a", "b"}


@each_way("stdio", revisions=BATCHES)
def test_a_batch_is_answered_although_a_call_in_it_was_cancelled(client):
    """The others of its batch do not wait for a call that gets no answer."""
    slow = client.message("tools/call", {"name": "slow_compute", "arguments": {"seconds": 60}}, id="slow")
    quick = client.message("tools/call", {"name": "slow_compute", "arguments": {"seconds": 0.1}}, id="quick")
    client.send(batch(client, slow, quick) + b"\n")
    client.check_alive()
    client.cancel("slow")
    assert client.response("quick")["result"]["content"] and not client.has_answer("slow")


@each_way("stdio", revisions=BATCHES)
def test_one_id_twice_in_a_batch_is_refused_once(client):
    """Requests of a batch are in flight together: the second with one id is an error."""
    call = client.message("tools/call", {"name": "slow_compute", "arguments": {"seconds": 0.1}}, id="twin")
    client.send(batch(client, call, call) + b"\n")
    answers = [client.response("twin"), client.response("twin")]
    assert sorted("error" in answer for answer in answers) == [False, True]


@each_way("stdio", revisions=BATCHES)
def test_an_empty_batch_is_invalid(client):
    """An array without messages is no batch."""
    client.send_raw(b"[]")
    assert client.response(None)["error"]["code"] == INVALID_REQUEST


@each_way("stdio", "http", revisions=BATCHES)
def test_initialize_is_not_part_of_a_batch(connect, way):
    """`initialize` in a batch is refused, and opens no session."""
    client = connect(way, opened=False)
    params = {"protocolVersion": way.revision, "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}
    message = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}
    if way.transport == "stdio":
        client.send_raw(json.dumps([message]).encode())
        assert client.response(None)["error"]["code"] == INVALID_REQUEST
    else:
        exchange = client.post([message])
        assert exchange.status == 400 and exchange.header("Mcp-Session-Id") is None
    assert client.initialize()["protocolVersion"] == way.revision


@each_way("stdio", "sse", revisions=NO_BATCHES)
def test_revisions_without_batches_refuse_them(client, way):
    """An array is no message in any other revision: -32600, and nothing in it is done."""
    note = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 99}}
    text = json.dumps([client.message("tools/list", id="a"), note]).encode()
    client.wire.sent_raw(text)
    if way.transport == "stdio":
        client.send(text + b"\n")
    else:
        assert client.post(text).status in (202, 400)
    assert client.response(None)["error"]["code"] == INVALID_REQUEST
    client.check_alive()
    assert not client.has_answer("a")


# Codes.


@each_way("stdio")
@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"hello", PARSE_ERROR),
        (b'{"jsonrpc":"2.0","id":4711,', PARSE_ERROR),
        (b'{"jsonrpc":"2.0","id":4711,"method":"\xff"}', PARSE_ERROR),
        (b"7", INVALID_REQUEST),
        (b"{}", INVALID_REQUEST),
        (b'{"id":4711,"method":"tools/list"}', INVALID_REQUEST),
        (b'{"jsonrpc":"1.0","id":4711,"method":"tools/list"}', INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":4711,"method":7}', INVALID_REQUEST),
    ],
    ids=str,
)
def test_what_cannot_be_read_has_the_codes_of_json_rpc(client, line, code):
    """-32700 where it is no JSON, -32600 where it is no message; the next line is read as ever."""
    client.wire.sent_raw(line, (4711, "tools/list"))
    client.wire.expects_unreadable += 1
    client.send(line + b"\n")
    answer = client.wait(lambda: [one for one in client.order if "error" in one])[0]
    assert answer["error"]["code"] == code
    client.wire.asked.clear()
    client.check_alive()


@each_way()
def test_an_unknown_method_is_not_found(client):
    """-32601, by the method's exact name."""
    for method in ["nothing", "tools/cal", "", "tools/list ", "TOOLS/LIST", "notifications/progress"]:
        assert client.error(method).code == NOT_FOUND, method


@each_way()
@pytest.mark.parametrize("params", [[], "text", 7], ids=repr)
def test_params_are_an_object(client, params):
    """Params that are no object are invalid."""
    message = client.message("tools/list") | {"params": params}
    client.wire.sent_raw(json.dumps(message).encode(), (message["id"], "tools/list"))
    client.deliver(message)
    assert client.response(message["id"])["error"]["code"] in (INVALID_PARAMS, INVALID_REQUEST)


@each_way()
def test_a_failure_of_the_servers_own_is_internal(client):
    """-32603, where a handler ends with an error of the protocol."""
    assert client.error("tools/call", {"name": "protocol_error_job"}).code == INTERNAL


@each_way()
def test_a_resource_that_is_not_there_has_the_code_of_the_revision(client, way):
    """-32002 in revisions with sessions, -32602 from 2026-07-28 on; `data` names the URI."""
    error = client.error("resources/read", {"uri": "test://nothing/here"})
    assert error.code == (INVALID_PARAMS if way.is_modern else -32002)
    assert error.data == {"uri": "test://nothing/here"}


# `_meta`.


@each_way()
def test_members_of_meta_that_the_server_does_not_know_are_passed_over(client):
    """What others put into `_meta`, a trace among it, changes nothing."""
    meta = {
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "tracestate": "a=1",
        "baggage": "k=v",
        "com.example/anything": {"deep": [1, None]},
    }
    result = client.call("test_simple_text", meta=meta)
    assert result["content"] and not set(meta) & set(result.get("_meta", {}))


@each_way()
def test_a_malformed_trace_changes_nothing(client):
    """A `traceparent` that is none is no reason to refuse a call."""
    for trace in ["", "00-0-0-0", "x" * 55, 7, None]:
        assert client.call("test_simple_text", meta={"traceparent": trace})["content"]


@each_legacy_way
def test_a_trace_goes_along_with_questions(connect, way):
    """A question that a call asks belongs to the call's trace."""
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    answer = {"role": "assistant", "content": {"type": "text", "text": "Hi"}, "model": "m"}
    client = connect(way, capabilities={"sampling": {}}, answers={"sampling/createMessage": answer})
    client.call("test_sampling", {"prompt": "Hello"}, meta={"traceparent": trace})
    (params,) = client.asked("sampling/createMessage")
    assert params["_meta"]["traceparent"] == trace


@each_modern_way
def test_every_result_says_what_kind_it_is_and_who_answers(client):
    """`resultType`, and the server's name in `_meta`, stand in every result."""
    for method, params in [
        ("server/discover", None),
        ("tools/list", None),
        ("prompts/list", None),
        ("resources/list", None),
        ("resources/templates/list", None),
        ("tools/call", {"name": "test_error_handling"}),
        ("resources/read", {"uri": "test://static-text"}),
        ("prompts/get", {"name": "test_simple_prompt"}),
    ]:
        result = client.request(method, params)
        assert result["resultType"] == "complete"
        server = result["_meta"]["io.modelcontextprotocol/serverInfo"]
        assert (server["name"], server["version"]) == ("everything", "1.0.0")


# JSON Schema.


@each_way()
def test_schemas_of_the_2020_12_dialect_are_enforced(client):
    """References, conditions and compositions decide what a tool takes."""
    for arguments, fits in [
        ({"contactMethod": "phone", "phone": "1"}, True),
        ({"contactMethod": "email", "email": "a@b.c"}, True),
        ({"contactMethod": "email", "email": "a@b.c", "address": {"street": "S"}}, True),
        ({"contactMethod": "phone", "email": "a@b.c"}, False),
        ({"name": "nobody can be reached"}, False),
        ({"phone": "1"}, False),
        ({"email": "a@b.c", "address": {"street": 7}}, False),
        ({"email": "a@b.c", "more": 1}, False),
        ({"contactMethod": "pigeon", "phone": "1", "email": "a"}, False),
    ]:
        result = client.call("json_schema_2020_12_tool", arguments)
        assert bool(result.get("isError")) != fits, arguments
