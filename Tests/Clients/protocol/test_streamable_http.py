# Streamable HTTP, request by request: the one endpoint, the types of bodies, and what each status says.

import socket

import pytest
from http_checks import INVALID_PARAMS, NOT_FOUND, each_http_way, each_session_way, headers, refused, send
from http_exchange import BOTH, EVENT_STREAM, JSON_TYPE, Exchange
from ways import each_way, since


# One endpoint.


def test_the_server_is_reached_by_its_loopback_address_alone(http_server):
    """Without being told otherwise the server listens to its own machine."""
    addresses = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in [one for one in addresses if not one.startswith("127.")]:
        with pytest.raises(OSError), socket.create_connection((address, http_server.port), timeout=2):
            pass
    with socket.create_connection(("127.0.0.1", http_server.port), timeout=2):
        pass


@pytest.mark.parametrize("method", ["PUT", "PATCH", "TRACE", "PROPFIND"])
def test_other_methods_are_not_allowed(http_server, method):
    """405, with the methods that there are."""
    exchange = Exchange(http_server.port, method, "/mcp", [("Content-Type", JSON_TYPE)], b"{}")
    assert exchange.status == 405 and "POST" in exchange.header("Allow")


@pytest.mark.parametrize("path", ["/", "/mcp/", "/MCP", "/mcpx", "/mcp/../healthz", "//mcp", "/favicon.ico"])
def test_other_paths_are_not_found(http_server, path):
    """404 for what is not served."""
    exchange = Exchange(http_server.port, "POST", path, [("Content-Type", JSON_TYPE), ("Accept", BOTH)], b"{}")
    assert exchange.status == 404


@pytest.mark.parametrize(("path", "text"), [("/healthz", b"ok"), ("/readyz", b"ready")])
def test_health_can_be_asked_for(http_server, path, text):
    """A process that runs and is ready says so, to GET and to HEAD."""
    exchange = Exchange(http_server.port, "GET", path, [])
    assert exchange.status == 200 and text in exchange.body()
    head = Exchange(http_server.port, "HEAD", path, [])
    assert head.status == 200 and head.body() == b""


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_stateless_clients_have_nothing_but_post(modern, method):
    """From 2026-07-28 on GET and DELETE are not allowed: 405."""
    exchange = Exchange(modern.port, method, "/mcp", [("Accept", EVENT_STREAM), ("MCP-Protocol-Version", "2026-07-28")])
    assert exchange.status == 405 and "POST" in exchange.header("Allow")


# Bodies and their types.


@each_http_way
@pytest.mark.parametrize(
    "kind", [None, "text/plain", "text/json", "application/x-www-form-urlencoded", "application/jsonx"]
)
def test_a_body_is_json_by_its_type(client, kind):
    """415 for any other type: what a web page can send without asking is no message."""
    message = client.message("tools/list")
    assert client.post(message, headers(client, message, **{"Content-Type": kind})).status == 415


@each_http_way
@pytest.mark.parametrize(
    "kind", ["application/json; charset=utf-8", "Application/JSON", 'application/json;charset="UTF-8"']
)
def test_parameters_of_the_type_do_no_harm(client, kind):
    """`application/json` with a character set is JSON."""
    message = client.message("tools/list")
    assert client.post(message, headers(client, message, **{"Content-Type": kind})).status == 200


@each_http_way
@pytest.mark.parametrize("accept", [JSON_TYPE, EVENT_STREAM, "text/html", "application/json;q=0, text/event-stream"])
def test_a_client_takes_both_kinds_of_answer(client, accept):
    """406 where a client does not take JSON and event streams."""
    message = client.message("tools/list")
    assert client.post(message, headers(client, message, Accept=accept)).status == 406


@each_http_way
@pytest.mark.parametrize(
    "accept",
    [
        BOTH,
        "*/*",
        "application/*, text/*",
        "text/event-stream;q=0.5, application/json",
        "TEXT/Event-Stream,APPLICATION/json",
    ],
)
def test_what_a_client_takes_may_be_written_in_many_ways(client, accept):
    """Wildcards, weights and any case."""
    message = client.message("tools/list")
    assert client.post(message, headers(client, message, Accept=accept)).status == 200


@each_http_way
@pytest.mark.parametrize(
    ("body", "code"),
    [(b"", -32700), (b"hello", -32700), (b"{", -32700), (b'{"a":"\xff"}', -32700), (b"7", -32600), (b"{}", -32600)],
    ids=repr,
)
def test_a_body_that_cannot_be_read_is_a_bad_request(client, body, code):
    """400, with the error of JSON-RPC that says why."""
    fields = client.headers() | ({"MCP-Protocol-Version": client.revision} if client.is_modern else {})
    exchange = client.post(body, fields)
    assert exchange.status == 400 and exchange.json()["error"]["code"] == code


@each_way("http", revisions=since("2025-06-18"))
def test_a_body_is_one_message(client):
    """An array of messages is a bad request."""
    messages = [client.message("tools/list"), client.message("prompts/list")]
    exchange = client.post(messages, client.headers(messages[0]))
    assert exchange.status == 400 and exchange.json()["error"]["code"] == -32600


@each_http_way
def test_notifications_are_accepted_without_a_body(client):
    """202 and nothing else."""
    for method in ["notifications/initialized", "notifications/cancelled", "notifications/of_tomorrow"]:
        exchange = client.post({"jsonrpc": "2.0", "method": method, "params": {"requestId": 1}})
        assert (exchange.status, exchange.body()) == (202, b"")


@each_session_way
def test_answers_are_accepted_without_a_body(client):
    """202 for an answer to what the server asked, or to nothing."""
    exchange = client.post({"jsonrpc": "2.0", "id": 99, "result": {}})
    assert (exchange.status, exchange.body()) == (202, b"")


def test_a_stateless_server_takes_no_answers(modern):
    """There is nothing that a client could answer: 400."""
    exchange = modern.post(
        {"jsonrpc": "2.0", "id": 99, "result": {}}, modern.headers() | {"MCP-Protocol-Version": "2026-07-28"}
    )
    assert exchange.status == 400


@each_http_way
def test_an_answer_without_a_stream_is_json(client):
    """A call that says nothing meanwhile is answered with one JSON document."""
    message = client.message("tools/call", {"name": "test_simple_text"})
    exchange = client.post(message)
    assert exchange.status == 200 and exchange.kind == JSON_TYPE
    assert exchange.json()["id"] == message["id"]


@each_http_way
def test_a_call_that_reports_is_a_stream(client):
    """Notifications come first, the answer last, and then the stream ends; nobody may keep or buffer it."""
    message = client.message("tools/call", {"name": "test_tool_with_progress"}, meta={"progressToken": 1})
    exchange = client.post(message)
    assert exchange.status == 200 and exchange.is_stream
    assert exchange.header("X-Accel-Buffering") == "no"
    assert "no-cache" in exchange.header("Cache-Control") or "no-store" in exchange.header("Cache-Control")
    messages = [event.message for event in exchange.events() if event.data]
    assert [one.get("method", "answer") for one in messages] == ["notifications/progress"] * 3 + ["answer"]
    assert messages[-1]["id"] == message["id"]


def test_a_stateless_stream_has_nothing_to_resume(modern):
    """Event ids and priming events are gone with sessions."""
    message = modern.message("tools/call", {"name": "test_tool_with_progress"}, meta={"progressToken": 1})
    fields = headers(modern, message, **{"Last-Event-ID": "anything"})
    events = list(modern.post(message, fields).events())
    assert len(events) == 4 and all(event.data for event in events) and all(event.id is None for event in events)


@each_session_way
def test_a_failed_method_is_an_answer(client):
    """In revisions with sessions an error of the method comes with 200: HTTP did its part."""
    status, answer = send(client, client.message("nothing/of/the/kind"))
    assert (status, answer["error"]["code"]) == (200, NOT_FOUND)
    status, answer = send(client, client.message("tools/call", {"name": "nobody"}))
    assert (status, answer["error"]["code"]) == (200, INVALID_PARAMS)


def test_stateless_errors_have_statuses(modern):
    """404 for unknown methods, 400 where the request itself is wrong, 200 for errors of the method."""
    refused(send(modern, modern.message("nothing/of/the/kind")), 404, NOT_FOUND)
    for method in ["initialize", "ping", "logging/setLevel", "resources/subscribe", "tasks/result"]:
        refused(send(modern, modern.message(method)), 404, NOT_FOUND)
    refused(send(modern, modern.message("tools/call", {"name": "nobody"})), 200, INVALID_PARAMS)
    refused(send(modern, modern.message("resources/read", {"uri": "test://nobody"})), 200, INVALID_PARAMS)
    needs_sampling = modern.message("tools/call", {"name": "test_sampling", "arguments": {"prompt": "x"}})
    refused(send(modern, needs_sampling), 400, -32021)
