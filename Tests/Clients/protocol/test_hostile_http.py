# Clients that mean no good, or have an accident: the server answers everybody else, keeps within bounds, tells nobody's
# secrets, and loses no answer when it ends.

import json
import re
import subprocess
import threading
import time

import pytest
from client import text_of
from hostile import dial, modern_request, post, raise_limit, read_to_end, read_until, reset, resident_bytes, status_of
from http_exchange import BOTH, EVENT_STREAM, JSON_TYPE, Exchange
from launch import HTTPServer
from schemas import LEGACY
from ways import Way, each_way

import servers

MODERN, SESSION = Way("http", "2026-07-28"), Way("http", "2025-11-25")
LISTEN = {"notifications": {"toolsListChanged": True, "promptsListChanged": True}}


@pytest.fixture(scope="module")
def server():
    """A server of this file's own, which its tests mistreat one after the other."""
    with HTTPServer() as server:
        yield server


@pytest.fixture(scope="module", autouse=True)
def silent_stream(server):
    """A subscription that nothing happens on, from the first test of this file to the last."""
    client = MODERN.client(lambda: server.port)
    message = client.message("subscriptions/listen", {"notifications": {}})
    stream = client.post(message, timeout=30)
    assert stream.event().message["method"] == "notifications/subscriptions/acknowledged"
    yield stream
    stream.close()


@pytest.fixture
def port(server):
    """Where clients of this file connect to."""
    return lambda: server.port


# Many, slow and gone.


def test_a_thousand_streams_that_nobody_reads_keep_nobody_else_waiting(server, connect):
    """Streams of clients that never read cost a bounded amount of memory, and others are served as ever."""
    raise_limit(4096)
    before = resident_bytes(server.process.pid)
    streams = [dial(server.port) for _ in range(1000)]
    try:
        for number, stream in enumerate(streams):
            stream.sendall(modern_request(number, "subscriptions/listen", LISTEN))
        client = connect(MODERN)
        started = time.monotonic()
        for _ in range(20):
            client.call("test_trigger_tool_change")
        assert time.monotonic() - started < 20
        client.check_alive()
        assert resident_bytes(server.process.pid) - before < 200 << 20
        heard = read_until(streams[-1], b"list_changed")
        assert status_of(heard) == 200 and b"subscriptions/acknowledged" in heard
    finally:
        for stream in streams:
            stream.close()
    server.check_alive()
    assert connect(SESSION).call("test_simple_text")["content"]


def test_connections_that_say_nothing_or_half_keep_nobody_waiting(server, connect):
    """Connections that send nothing, half a head or half a body wait for themselves alone."""
    whole = modern_request(1, "tools/list")
    beginnings = [b"", b"P", whole[:40], whole[: whole.index(b"\r\n\r\n")], whole[:-10]]
    connections = []
    for number in range(300):
        connections.append(dial(server.port))
        connections[-1].sendall(beginnings[number % len(beginnings)])
    started = time.monotonic()
    connect(MODERN).check_alive()
    connect(SESSION).check_alive()
    assert time.monotonic() - started < 5
    # What was begun may be finished.
    connections[4].sendall(whole[-10:])
    assert status_of(read_until(connections[4], b"tools")) == 200
    for connection in connections:
        connection.close()


def test_a_head_that_never_ends_is_given_up(server):
    """A client that sends its head a byte at a time is answered with 408, or cut off."""
    connection = dial(server.port, timeout=20)
    connection.sendall(b"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\n")
    done = threading.Event()

    def drip():
        while not done.wait(0.5):
            try:
                connection.sendall(b"x")
            except OSError:
                return

    threading.Thread(target=drip, daemon=True).start()
    started = time.monotonic()
    assert status_of(read_to_end(connection)) in (0, 400, 408)
    assert time.monotonic() - started < 20
    done.set()


def test_clients_that_crash_in_the_middle_of_anything_harm_nobody(server, connect):
    """Connections that are reset while they send, wait or read leave nothing behind."""
    for number in range(60):
        call = {"name": "test_tool_with_progress", "_meta": {"progressToken": number}}
        connection = dial(server.port)
        data = modern_request(number, "tools/call", call, "test_tool_with_progress")
        connection.sendall(data if number % 3 else data[: len(data) // 2])
        if number % 3 == 2:
            read_until(connection, b"progress")
        reset(connection)
    server.check_alive()
    assert connect(MODERN).call("test_simple_text")["content"]


def test_an_answer_may_be_called_off_while_it_is_written(server, connect):
    """Cancelling at any moment gives an answer or none, never half of one or somebody else's."""
    client = connect(SESSION)
    name = "x" * 200
    calls = []
    for number in range(150):
        call = client.start_call("greet", {"name": name[: 200 - number % 7]})
        if number % 2:
            client.wait_until_sent(call)
        client.cancel(call)
        calls.append(call)
    client.check_alive()
    assert client.call("test_simple_text")["content"]
    for call in calls:
        if client.has_answer(call):
            answer = client.response(call)
            assert "Hello, x" in text_of(answer["result"])


def test_leaving_while_the_answer_is_written_harms_nobody(server, connect):
    """Streams that are closed while they are written to end by themselves."""
    for number in range(100):
        connection = dial(server.port)
        connection.sendall(modern_request(number, "tools/list"))
        connection.recv(1 + number)
        connection.close()
    server.check_alive()
    connect(MODERN).check_alive()


# Ids and secrets.


def test_ids_that_are_like_a_sessions_open_none(server, connect):
    """An id with one other character, another case, or more behind it belongs to nobody."""
    client = connect(SESSION)
    id = client.session
    forged = {
        id[:-1],
        id + "A",
        id.swapcase(),
        id[::-1],
        "A" + id[1:],
        id[:10] + "%" + id[11:],
        f"{id},{id}",
        id.lower(),
    }
    for wrong in forged - {id}:
        fields = client.headers(None) | {"Mcp-Session-Id": wrong}
        exchange = client.post(client.message("tools/list"), fields)
        assert exchange.status in (400, 404) and wrong.encode() not in exchange.body()
    client.check_alive()


def test_two_ids_of_sessions_are_none(server, connect):
    """A request belongs to one session: with two headers it is refused."""
    first, second = connect(SESSION), connect(SESSION)
    fields = [*first.headers(None).items(), ("Mcp-Session-Id", second.session)]
    assert first.post(first.message("tools/list"), fields).status in (400, 404)


@each_way("http", revisions=LEGACY)
def test_a_second_call_with_the_id_of_one_in_flight_is_refused(connect, way):
    """The first call is answered, once; the second is an error."""
    client = connect(way)
    first = client.message("tools/call", {"name": "slow_compute", "arguments": {"seconds": 0.5}}, id="twin")
    client.start("tools/call", first["params"], id="twin")
    client.wait_until_sent("twin")
    time.sleep(0.1)
    exchange = client.post(first)
    assert exchange.json()["error"]["code"] == -32600
    assert client.result("twin")["content"]


def test_nothing_leaks_between_sessions(server, connect):
    """Twenty sessions at once, with the same ids and tokens: each hears of its own calls alone."""
    clients = [connect(SESSION) for _ in range(20)]
    for number, client in enumerate(clients):
        client.request("logging/setLevel", {"level": "info"})
        for call in range(3):
            arguments = {"seconds": 0.2, "label": f"client {number} call {call}"}
            client.start_call("slow_compute", arguments, id=f"call-{call}", meta={"progressToken": f"token-{call}"})
        client.start_call("test_tool_with_logging", id="logging")
    for number, client in enumerate(clients):
        for call in range(3):
            assert f"client {number} call {call} took" in text_of(client.result(f"call-{call}"))
        client.result("logging")
        assert len(client.named("notifications/message")) == 3
        assert len(client.named("notifications/progress")) == 3


def test_a_session_that_is_ended_takes_its_calls_along(server, connect):
    """After DELETE the calls of the session stop, their streams end, and no answer comes any more."""
    client = connect(SESSION)
    call = client.start_call("slow_compute", {"seconds": 60}, meta={"progressToken": 1})
    client.wait_for("notifications/progress")
    exchange = client.exchange(call)
    client.end_listening()
    assert client.delete() in (200, 204)
    client.session = None
    deadline = time.monotonic() + 5
    while exchange in client.open_exchanges:
        assert time.monotonic() < deadline, "the stream of the call does not end"
        time.sleep(0.02)
    assert not client.has_answer(call)


def test_errors_tell_no_secrets(server, connect):
    """No error repeats a session's id, a token or a path of the machine."""
    client = connect(SESSION)
    secret = "Bearer s3cr3t-t0ken"
    fields = client.headers(None) | {"Authorization": secret}
    message = client.message("tools/list")
    bodies = []
    for changes, body in [
        ({"Accept": "text/html"}, message),
        ({"Content-Type": "text/plain"}, message),
        ({"MCP-Protocol-Version": "1999-01-01"}, message),
        ({"Origin": "http://evil.example"}, message),
        ({"Mcp-Session-Id": client.session + "x"}, message),
        ({}, b"{"),
        ({}, [message]),
        ({}, client.message("nothing")),
        ({}, client.message("tools/call", {"name": "nobody"})),
        ({}, client.message("resources/read", {"uri": "test://nobody"})),
    ]:
        bodies.append(client.post(body, fields | changes).body().decode())
    assert client.delete() in (200, 204)
    bodies.append(client.post(message, fields).body().decode())
    client_session, client.session = client.session, None
    for body in bodies:
        assert json.loads(body)["error"]["message"]
        assert client_session not in body and "s3cr3t" not in body
        assert str(servers.REPOSITORY) not in body
        assert not re.search(r"\.swift|/(home|root|usr|tmp|Users)/", body), body


# Malformed HTTP.


@pytest.mark.parametrize(
    "head",
    [
        "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n",
        "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n",
        "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n",
        "POST /mcp HTTP/1.1\r\nContent-Length: 2\r\n",
        "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -2\r\n",
        "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: two\r\n",
        "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length : 2\r\n",
        "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\x00b\r\nContent-Length: 2\r\n",
        "POST /mcp HTTP/9.9\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n",
        "NONSENSE\r\nHost: 127.0.0.1\r\n",
        "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked, gzip\r\n",
    ],
    ids=[
        "two framings", "two lengths", "two hosts", "no host", "a negative length", "a length in words",
        "a space in a name", "a NUL", "another version", "no request", "an unknown coding",
    ],
)  # fmt: skip
def test_http_that_two_readers_could_read_in_two_ways_is_refused(server, head):
    """What could smuggle a second request past somebody is answered with an error, or cut off."""
    connection = dial(server.port)
    fields = f"Content-Type: {JSON_TYPE}\r\nAccept: {BOTH}\r\n\r\n"
    connection.sendall((head + fields).encode("latin-1") + b"{}")
    connection.shutdown(1)
    status = status_of(read_to_end(connection))
    assert status == 0 or 400 <= status < 600, status
    server.check_alive()


def test_heads_without_bounds_are_refused(server):
    """A line, a header or a number of headers beyond all measure: an error, or the end of the connection."""
    for head in [
        b"POST /mcp?" + b"x" * (1 << 20) + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"x" * (1 << 20) + b"\r\n\r\n",
        b"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: y\r\n" * 100_000 + b"\r\n",
    ]:
        connection = dial(server.port)
        try:
            connection.sendall(head)
        except (ConnectionResetError, BrokenPipeError):
            pass
        status = status_of(read_to_end(connection))
        assert status == 0 or 400 <= status < 500
        connection.close()
    server.check_alive()


@each_way("http", revisions=["2025-11-25", "2026-07-28"])
def test_a_body_beyond_the_bound_is_refused_before_it_has_come(connect, way):
    """413 for what is too long, said when its length is known; and for what turns out to be too long on its way."""
    client = connect(way)
    fields = client.headers(client.message("tools/list"))
    exchange = Exchange(
        client.port, "POST", "/mcp", [*fields.items(), ("Content-Length", str(1 << 40))], body=b"", timeout=10
    )
    assert exchange.status == 413
    exchange.close()
    connection = dial(client.port)
    head = "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
    connection.sendall(head.encode() + "".join(f"{n}: {v}\r\n" for n, v in fields.items()).encode() + b"\r\n")
    try:
        for _ in range(8):
            connection.sendall(b"100000\r\n" + b" " * (1 << 20) + b"\r\n")
    except (ConnectionResetError, BrokenPipeError):
        pass
    assert status_of(read_to_end(connection)) in (0, 413)
    client.check_alive()


def test_a_body_in_chunks_is_read(server):
    """Both codings of a body are the same body."""
    whole = modern_request(5, "tools/list")
    head, body = whole.split(b"\r\n\r\n", 1)
    head = re.sub(rb"Content-Length: \d+", b"Transfer-Encoding: chunked", head)
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(body[i : i + 7]), body[i : i + 7]) for i in range(0, len(body), 7))
    connection = dial(server.port)
    connection.sendall(head + b"\r\n\r\n" + chunks + b"0\r\n\r\n")
    assert b'"id":5' in read_until(connection, b'"id":5')
    connection.close()


def test_requests_on_one_connection_are_answered_in_their_order(server):
    """Several requests may be sent before the first is answered."""
    connection = dial(server.port)
    slow = {"name": "slow_compute", "arguments": {"seconds": 0.3}}
    data = modern_request(100, "tools/call", slow, "slow_compute")
    data += b"".join(modern_request(number, "server/discover") for number in range(101, 120))
    connection.sendall(data)
    text = read_until(connection, b'"id":119')
    ids = [int(id) for id in re.findall(rb'"jsonrpc":"2.0","id":(\d+)', text)]
    assert ids == list(range(100, 120))
    connection.close()


@pytest.mark.parametrize(
    ("field", "value", "status"),
    [
        ("Content-Type", "text/plain", 415),
        ("Accept", "text/html", 406),
        ("Origin", "http://evil.example", 403),
        ("Host", "evil.example", 403),
        ("Mcp-Method", "another", 400),
        ("Mcp-Session-Id", "nobody", 200),
    ],
)
def test_a_refused_body_is_never_read_as_a_request(server, field, value, status):
    """What stands in the body of a refused request is not the next request: that begins behind it, or is not read."""
    hidden = b"DELETE /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nMcp-Session-Id: hidden\r\nContent-Length: 0\r\n\r\n"
    refused = modern_request(1, "tools/list", {"x": hidden.decode()})
    head, body = refused.split(b"\r\n\r\n", 1)
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(field.lower().encode() + b":")]
    head = b"\r\n".join([*lines, f"{field}: {value}".encode()])
    connection = dial(server.port)
    connection.sendall(head + b"\r\n\r\n" + body + modern_request(2, "server/discover"))
    connection.shutdown(1)
    text = read_to_end(connection)
    assert status_of(text) == status
    responses = re.findall(rb"HTTP/1\.1 (\d+)", text)
    assert len(responses) in (1, 2) and responses[1:] in ([], [b"200"])
    server.check_alive()


def test_a_connection_may_be_said_to_be_the_last(server):
    """`Connection: close` is kept: the answer, and then the end."""
    connection = dial(server.port)
    connection.sendall(modern_request(1, "tools/list").replace(b"Host:", b"Connection: close\r\nHost:", 1))
    assert b'"id":1' in read_to_end(connection)


def test_an_old_http_client_is_answered_and_left(server):
    """HTTP/1.0: the answer, and then the end of the connection."""
    connection = dial(server.port)
    connection.sendall(modern_request(1, "tools/list").replace(b"HTTP/1.1", b"HTTP/1.0"))
    answer = read_to_end(connection)
    assert status_of(answer) == 200 and b"chunked" not in answer.split(b"\r\n\r\n")[0].lower()
    connection.close()


def test_a_client_that_waits_to_be_asked_for_its_body_is_asked(server):
    """`Expect: 100-continue` is answered with 100, or with the final status at once."""
    whole = modern_request(9, "tools/list")
    head, body = whole.split(b"\r\n\r\n", 1)
    connection = dial(server.port)
    connection.sendall(head + b"\r\nExpect: 100-continue\r\n\r\n")
    connection.settimeout(2)
    try:
        first = connection.recv(4096)
    except TimeoutError:
        first = b""
    connection.sendall(body)
    connection.settimeout(10)
    assert b'"id":9' in first + read_until(connection, b'"id":9')
    connection.close()


def test_a_page_cannot_post_to_a_session_by_a_form(server):
    """What a browser sends without asking is refused by its type, whatever is in it."""
    for kind in ["text/plain", "application/x-www-form-urlencoded"]:
        data = post(b'{"jsonrpc":"2.0","id":1,"method":"ping"}', []).replace(
            b"application/json\r\n", kind.encode() + b"\r\n"
        )
        connection = dial(server.port)
        connection.sendall(data)
        assert status_of(read_until(connection, b"\r\n\r\n")) == 415
        connection.close()


# The end.


@each_way("http", revisions=["2025-06-18", "2025-11-25", "2026-07-28"])
def test_no_answer_is_lost_when_the_server_ends(way):
    """SIGTERM while a hundred calls run: each is answered, and the server ends with code 0."""
    with HTTPServer() as server, way.client(lambda: server.port) as client:
        client.open()
        calls = {
            number: client.start_call("slow_compute", {"seconds": 0.9, "label": f"{number}"}) for number in range(100)
        }
        for call in calls.values():
            client.wait_until_sent(call)
        time.sleep(0.3)
        server.terminate()
        for number, call in calls.items():
            assert text_of(client.result(call)).startswith(f"{number} took")
        client.end_listening()
        client.session = None
        assert server.wait() == 0


def test_streams_end_in_good_order_with_the_server():
    """A subscription gets its result, a session's stream its last chunk, and then the server ends."""
    with HTTPServer() as server:
        listener = MODERN.client(lambda: server.port).open()
        id = listener.start("subscriptions/listen", {"notifications": {"toolsListChanged": True}})
        listener.wait_for("notifications/subscriptions/acknowledged")
        session = SESSION.client(lambda: server.port, listens=False).open()
        stream = session.get()
        assert stream.status == 200
        server.terminate()
        result = listener.result(id)
        assert result["_meta"]["io.modelcontextprotocol/subscriptionId"] == id
        assert not [event for event in stream.events() if event.data]  # an incomplete body would be an error
        assert server.wait() == 0
        listener.raise_problems()


@pytest.mark.parametrize("way", [MODERN, SESSION], ids=str)
def test_closing_the_stream_cancels_a_stateless_call_and_no_other(way):
    """A server that has nothing to do ends at once; with a call that still runs it waits for its grace."""
    with HTTPServer() as server:
        client = way.client(lambda: server.port, listens=False).open()
        call = client.start_call("slow_compute", {"seconds": 60})
        client.wait_until_sent(call)
        time.sleep(0.3)
        client.leave(call)
        time.sleep(0.3)
        started = time.monotonic()
        server.terminate()
        assert server.wait() == 0
        waited = time.monotonic() - started
        assert waited < 1 if way.is_modern else waited > 1


def test_a_server_that_ends_takes_no_more_calls():
    """Between the signal and the end new connections are refused or told that nothing is ready."""
    with HTTPServer() as server:
        client = MODERN.client(lambda: server.port).open()
        call = client.start_call("slow_compute", {"seconds": 1})
        client.wait_until_sent(call)
        time.sleep(0.2)
        server.terminate()
        time.sleep(0.2)
        assert not server.is_ready()
        assert client.result(call)["content"]
        assert server.wait() == 0


def test_a_port_that_is_taken_is_one_clear_line(server):
    """A second server on the same port ends at once, with a line that says why."""
    arguments = [str(servers.everything()), "--transport", "http", "--port", str(server.port)]
    result = subprocess.run(arguments, capture_output=True, text=True, timeout=20)
    lines = [line for line in result.stderr.splitlines() if "root" not in line]
    assert result.returncode != 0 and result.stdout == ""
    assert any(str(server.port) in line for line in lines) and len(lines) <= 2


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_a_server_without_authentication_stays_on_its_machine(host):
    """Another address than a loopback one is refused at start."""
    arguments = [str(servers.everything()), "--transport", "http", "--port", "0", "--host", host]
    result = subprocess.run(arguments, capture_output=True, text=True, timeout=20)
    assert result.returncode != 0 and host in result.stderr


def test_streams_of_sessions_that_nobody_reads_are_bounded(server, connect):
    """A session's stream that is not read holds what fits, and no more."""
    client = connect(SESSION, listens=False)
    connection = dial(server.port)
    fields = "".join(f"{name}: {value}\r\n" for name, value in client.session_headers().items())
    connection.sendall(f"GET /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: {EVENT_STREAM}\r\n{fields}\r\n".encode())
    assert status_of(connection.recv(12)) == 200
    before = resident_bytes(server.process.pid)
    other = connect(MODERN)
    for _ in range(100):
        other.call("test_trigger_tool_change")
    assert resident_bytes(server.process.pid) - before < 64 << 20
    client.check_alive()
    connection.close()


def test_a_silent_stream_says_that_it_is_still_there(silent_stream):
    """A stream without messages carries a comment now and then, so that nobody on the way takes it for dead."""
    silent_stream.socket.settimeout(20)
    line = silent_stream.response.readline()
    assert line.startswith(b":")
