# Lines that are no messages, and messages that are no requests: each gets one clear error, and the line behind it is
# read as if nothing had been.

import json
import os
import subprocess
import time

import pytest
from server import INITIALIZE, Server

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS = -32700, -32600, -32601, -32602

PING = '{"jsonrpc":"2.0","id":1,"method":"ping"}'

MALFORMED = {
    "no JSON": (b"hello", PARSE_ERROR),
    "half an object": (b'{"jsonrpc":"2.0","id":1,', PARSE_ERROR),
    "junk behind the message": (PING.encode() + b"x", PARSE_ERROR),
    "two messages on one line": (PING.encode() * 2, PARSE_ERROR),
    "single quotes": (b"{'jsonrpc':'2.0'}", PARSE_ERROR),
    "a trailing comma": (b'{"jsonrpc":"2.0","id":1,"method":"ping",}', PARSE_ERROR),
    "NaN": (b'{"jsonrpc":"2.0","id":NaN,"method":"ping"}', PARSE_ERROR),
    "a leading zero": (b'{"jsonrpc":"2.0","id":01,"method":"ping"}', PARSE_ERROR),
    "a NUL": (b'{"jsonrpc":"2.0","id":1,"method":"pi\x00ng"}', PARSE_ERROR),
    "NULs alone": (b"\x00\x00\x00", PARSE_ERROR),
    "bytes that are no UTF-8": (b'{"jsonrpc":"2.0","id":1,"method":"\xff\xfe"}', PARSE_ERROR),
    "an overlong slash": (b'{"jsonrpc":"2.0","id":1,"method":"\xc0\xaf"}', PARSE_ERROR),
    "a surrogate in UTF-8": (b'{"jsonrpc":"2.0","id":1,"method":"\xed\xa0\x80"}', PARSE_ERROR),
    "a lone high surrogate": (b'{"jsonrpc":"2.0","id":1,"method":"\\ud800"}', PARSE_ERROR),
    "a lone low surrogate": (b'{"jsonrpc":"2.0","id":1,"method":"x\\udc00"}', PARSE_ERROR),
    "random bytes": (bytes(byte for byte in range(1, 256) if byte != 10), PARSE_ERROR),
    "a string": (b'"ping"', INVALID_REQUEST),
    "a number": (b"7", INVALID_REQUEST),
    "null": (b"null", INVALID_REQUEST),
    "an empty batch": (b"[]", INVALID_REQUEST),
    "a batch": (f"[{PING},{PING}]".encode(), INVALID_REQUEST),
    "an empty object": (b"{}", INVALID_REQUEST),
    "no version": (b'{"id":1,"method":"ping"}', INVALID_REQUEST),
    "another version": (b'{"jsonrpc":"1.0","id":1,"method":"ping"}', INVALID_REQUEST),
    "a method that is a number": (b'{"jsonrpc":"2.0","id":1,"method":7}', INVALID_REQUEST),
    "no method": (b'{"jsonrpc":"2.0","id":1}', INVALID_REQUEST),
    "a member twice": (b'{"jsonrpc":"2.0","id":1,"method":"ping","method":"ping"}', INVALID_REQUEST),
    "params that are an array": (b'{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}', INVALID_PARAMS),
    "100,000 arrays": (b"[" * 100_000 + b"]" * 100_000, INVALID_REQUEST),
    "100,000 open objects": (b'{"a":' * 100_000, INVALID_REQUEST),
    "deep arguments": (
        b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"text":'
        + b"[" * 70
        + b"]" * 70
        + b"}}}",
        INVALID_REQUEST,
    ),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_line_gets_one_error(server, name):
    line, code = MALFORMED[name]
    server.send(line + b"\n")
    answer = server.receive()
    assert answer["error"]["code"] == code and answer["error"]["message"]
    # Where no id could be read there is none: a null is none of this revision's ids.
    assert answer.get("id", 1) == 1
    server.assert_alive()


@pytest.mark.parametrize(
    "identifier", ["0", "-1", "7", '"7"', '""', '"ü\\n"', "9007199254740993", str(2**63), "1" * 40]
)
def test_an_id_comes_back_as_it_was(server, identifier):
    server.send(b'{"jsonrpc":"2.0","id":%s,"method":"ping"}\n' % identifier.encode())
    assert json.dumps(server.receive()["id"]) == json.dumps(json.loads(identifier))
    call = '{"jsonrpc":"2.0","id":%s,"method":"tools/call","params":{"name":"list_priorities"}}\n' % identifier
    server.send(call.encode())
    answer = server.receive()
    assert answer["id"] == json.loads(identifier) and answer["result"]["structuredContent"]["result"]
    server.assert_alive()


@pytest.mark.parametrize("identifier", ["null", "1.5", "1e3", "true", "[]", "{}", "[1]"])
def test_other_ids_are_refused(server, identifier):
    server.send(b'{"jsonrpc":"2.0","id":%s,"method":"ping"}\n' % identifier.encode())
    answer = server.receive()
    assert "id" not in answer and answer["error"]["code"] == INVALID_REQUEST
    server.assert_alive()


def test_empty_lines_and_carriage_returns_are_passed_over(server):
    server.send(b"\n\r\n" + PING.encode() + b"\r\n\n")
    assert server.receive() == {"jsonrpc": "2.0", "id": 1, "result": {}}
    server.assert_alive()


def test_a_message_in_single_bytes(server):
    for byte in PING.encode() + b"\n":
        server.send(bytes([byte]))
    assert server.receive()["id"] == 1


def test_many_messages_in_one_write(server):
    server.send(b"".join(b'{"jsonrpc":"2.0","id":%d,"method":"ping"}\n' % number for number in range(1, 2001)))
    assert [server.receive()["id"] for _ in range(2000)] == list(range(1, 2001))


def test_unknown_methods(server):
    answer = server.request("tools/cal")
    assert answer["error"]["code"] == METHOD_NOT_FOUND and "tools/call" in answer["error"]["message"]
    server.notify("notifications/nothing_of_ours")
    server.send(b'{"jsonrpc":"2.0","id":99,"result":{}}\n')  # an answer to nothing
    server.assert_alive()


def test_the_order_of_the_handshake(workbench):
    with Server(workbench, initialize=False) as server:
        server.assert_alive()  # a ping may come first
        for method in ["tools/list", "nonsense"]:
            assert server.request(method)["error"]["code"] == INVALID_REQUEST
        # This one needs no handshake; what it lacks is what it must say of its client.
        assert server.request("server/discover")["error"]["code"] == INVALID_PARAMS
        assert server.request("initialize")["error"]["code"] == INVALID_PARAMS
        answer = server.request("initialize", INITIALIZE | {"protocolVersion": "1999-01-01"})
        assert answer["result"]["protocolVersion"] == "2025-11-25"
        assert server.request("initialize", INITIALIZE)["error"]["code"] == INVALID_REQUEST
        server.assert_alive()


def test_a_line_of_64_megabytes_is_refused_and_not_kept(server):
    chunk = b"x" * (1 << 20)
    server.send(b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"text":"')
    for _ in range(64):
        server.send(chunk)
    server.send(b'"}}}\n')
    answer = server.receive()
    assert answer["error"]["code"] == INVALID_REQUEST and "4194304" in answer["error"]["message"]
    server.assert_alive()
    assert server.resident_bytes("VmHWM") < 48 << 20


def test_half_a_line_then_the_end(workbench):
    with Server(workbench) as server:
        server.send(b'{"jsonrpc":"2.0","id":1,"meth')
        server.close_stdin()
        assert server.receive()["error"]["code"] == PARSE_ERROR
        assert server.process.wait(timeout=5) == 0


def test_a_last_line_without_a_newline_is_answered(workbench):
    with Server(workbench) as server:
        server.send(PING.encode())
        server.close_stdin()
        assert server.receive()["id"] == 1
        assert server.process.wait(timeout=5) == 0


def test_calls_in_flight_are_answered_before_the_end(workbench):
    with Server(workbench) as server:
        request = server.start_call("count_slowly", {"to": 10, "pause_ms": 20})
        server.close_stdin()
        assert server.answer(request)["result"]["structuredContent"] == {"counted": 10}
        assert server.process.wait(timeout=5) == 0


def test_no_input_at_all(workbench):
    with Server(workbench, initialize=False) as server:
        server.close_stdin()
        assert server.process.wait(timeout=5) == 0


def test_input_that_must_not_block_is_waited_for(workbench):
    reading, writing = os.pipe()
    os.set_blocking(reading, False)  # as a parent leaves it that shares the descriptor
    with subprocess.Popen(
        [str(workbench)], stdin=reading, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        time.sleep(0.2)
        os.write(writing, PING.encode() + b"\n")
        assert json.loads(process.stdout.readline())["result"] == {}
        os.close(writing)
        assert process.wait(timeout=5) == 0
    os.close(reading)


def test_a_closed_standard_error_harms_nothing(workbench):
    lines = [json.dumps({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": INITIALIZE})]
    lines.append('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"print_noise"}}')
    answers = subprocess.run(
        ["sh", "-c", f'exec "{workbench}" 2>&-'],
        input="\n".join(lines).encode() + b"\n",
        stdout=subprocess.PIPE,
        timeout=20,
    ).stdout.splitlines()
    assert [json.loads(answer)["id"] for answer in answers] == [0, 1]


def test_a_client_that_stops_reading_and_keeps_its_other_end_open_ends_the_server(workbench):
    reading, writing = os.pipe()
    with subprocess.Popen(
        [str(workbench)], stdin=subprocess.PIPE, stdout=writing, stderr=subprocess.DEVNULL
    ) as process:
        os.close(writing)
        os.close(reading)
        process.stdin.write(PING.encode() + b"\n")
        process.stdin.flush()
        assert process.wait(timeout=5) == 0  # although its input is still open


def test_a_client_that_closes_its_end_ends_the_server(workbench):
    with Server(workbench, initialize=False, reads=False) as server:
        server.process.stdout.close()
        deadline = time.monotonic() + 10
        try:
            while server.process.poll() is None and time.monotonic() < deadline:
                server.send(PING.encode() + b"\n")
                time.sleep(0.01)
        except BrokenPipeError:
            pass
        assert server.process.wait(timeout=5) == 0
