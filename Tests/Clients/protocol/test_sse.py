# HTTP+SSE, the transport of 2024-11-05: one stream from the server, whose first event says where to POST to.

import json
import time

import pytest
from asking import ALL, MODEL
from client import text_of
from http_exchange import EVENT_STREAM, JSON_TYPE, Exchange
from ways import Way

WAY = Way("sse", "2024-11-05")
PING = b'{"jsonrpc":"2.0","id":1,"method":"ping"}'


@pytest.fixture
def client(connect):
    return connect(WAY)


def test_the_first_event_says_where_to_post(connect):
    """`event: endpoint` comes first, with a URI that is this client's own."""
    first, second = connect(WAY, opened=False), connect(WAY, opened=False)
    for client in [first, second]:
        assert client.endpoint_path.startswith("/messages")
    assert first.endpoint != second.endpoint


def test_where_to_post_cannot_be_guessed(connect):
    """Whoever knows the URI speaks for the client, so it has a long part that nobody can guess."""
    endpoints = [connect(WAY, opened=False).endpoint for _ in range(5)]
    secrets = [endpoint.split("=")[-1] for endpoint in endpoints]
    assert len({secret[:8] for secret in secrets}) == 5 and all(len(secret) >= 20 for secret in secrets)


def test_the_stream_is_one(http_server):
    """The stream is text/event-stream, is not to be kept, and names no session in its headers."""
    stream = Exchange(http_server.port, "GET", "/sse", [("Accept", EVENT_STREAM)])
    assert stream.status == 200 and stream.is_stream
    assert "no-cache" in stream.header("Cache-Control") or "no-store" in stream.header("Cache-Control")
    assert stream.header("Mcp-Session-Id") is None
    stream.close()


def test_a_message_is_accepted_and_answered_on_the_stream(client):
    """The POST says 202 and nothing else; the answer is an event."""
    message = client.message("tools/call", {"name": "test_simple_text"})
    client.wire.sent(message)
    exchange = client.post(json.dumps(message).encode())
    assert exchange.status == 202 and b"jsonrpc" not in exchange.body()
    assert text_of(client.result(message["id"])) == "This is a simple text response for testing."


def test_requests_of_the_server_come_on_the_stream(connect):
    """What the server asks is an event, and its answer a POST."""
    client = connect(WAY, capabilities=ALL, answers={"sampling/createMessage": MODEL})
    assert "Paris" in text_of(client.call("test_sampling", {"prompt": "Hello"}))


def test_two_clients_do_not_hear_each_other(connect):
    """Answers go to the stream of the client that asked."""
    clients = [connect(WAY) for _ in range(5)]
    for number, client in enumerate(clients):
        client.start_call("slow_compute", {"seconds": 0.2, "label": f"client {number}"}, id=77)
    for number, client in enumerate(clients):
        assert f"client {number}" in text_of(client.result(77))


@pytest.mark.parametrize("path", ["/messages", "/messages?session=", "/messages?session=nobody", "/messages?x=1"])
def test_a_post_to_nobody_is_not_found(client, path):
    """Without a client's own URI there is nobody to speak for, and the error repeats no part of it."""
    exchange = Exchange(client.port, "POST", path, [("Content-Type", JSON_TYPE)], PING)
    assert exchange.status in (400, 404) and b"nobody" not in exchange.body()


def test_a_post_after_the_end_is_not_found(connect):
    """When its stream is closed, a client's URI means nothing any more."""
    client = connect(WAY)
    client.close()
    deadline = time.monotonic() + 5
    while (status := client.post(PING).status) == 202:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert status == 404


def test_closing_the_stream_ends_the_calls(connect, http_server):
    """A client that leaves wants no answers; the server goes on."""
    client = connect(WAY)
    for _ in range(20):
        client.start_call("slow_compute", {"seconds": 60})
    client.check_alive()
    client.close()
    http_server.check_alive()
    assert connect(WAY).call("test_simple_text")["content"]


@pytest.mark.parametrize("body", [b"hello", b"{", b"[]", b"7", b"", b'{"jsonrpc":"2.0","id":1,"method":7}'], ids=repr)
def test_what_is_no_message_does_not_harm_the_stream(client, body):
    """A body that cannot be read is refused, in the response or on the stream; the next one is read as ever."""
    client.wire.sent_raw(body)
    client.wire.asked.setdefault(("int", 1), []).append(("ping", {}))
    assert client.post(body).status in (202, 400)
    client.check_alive()
    client.wire.asked.clear()


def test_a_body_that_is_too_long_is_refused(client):
    """More than the bound for one message: 413, or an error on the stream."""
    client.wire.sent_raw(b"a long message")
    call = {"name": "greet", "arguments": {"name": "x" * (6 << 20)}}
    try:
        status = client.post(
            json.dumps({"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": call}).encode()
        ).status
    except (BrokenPipeError, ConnectionResetError):
        status = 413  # it stopped reading, and we were still writing
    assert status in (202, 413)
    client.check_alive()


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_post_of_another_type_is_refused(client, kind):
    """What a web page could send without asking is no message."""
    assert client.post(PING, {"Content-Type": kind}).status == 415


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "POST"])
def test_the_stream_is_only_got(http_server, method):
    """Other methods than GET: 405, which names GET."""
    exchange = Exchange(http_server.port, method, "/sse", [("Content-Type", JSON_TYPE)], b"{}")
    assert exchange.status == 405 and "GET" in exchange.header("Allow")


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1.evil.example", "https://127.0.0.1:1"]
)
def test_a_strange_origin_gets_no_stream_and_no_answer(client, http_server, origin):
    """A web page of elsewhere is refused on both ends: 403."""
    stream = Exchange(http_server.port, "GET", "/sse", [("Accept", EVENT_STREAM), ("Origin", origin)])
    assert stream.status == 403
    stream.close()
    assert client.post(PING, {"Content-Type": JSON_TYPE, "Origin": origin}).status == 403


def test_a_strange_host_gets_no_stream(http_server):
    """A name that was made to point here is refused."""
    stream = Exchange(
        http_server.port, "GET", "/sse", [("Accept", EVENT_STREAM)], host_header=f"evil.example:{http_server.port}"
    )
    assert stream.status in (403, 421)
    stream.close()


def test_newer_revisions_may_be_spoken_over_it(connect):
    """The transport is old; the revision is what both agree on."""
    client = connect(Way("sse", "2025-11-25"))
    assert client.initialized["protocolVersion"] == "2025-11-25"
    assert client.call("test_audio_content")["content"][0]["type"] == "audio"
