# Calls that a model should not make and handlers that should not be written: every one is answered, and the server
# goes on.

import json
import time

import pytest
from server import error_of, text_of

PARSE_ERROR, INVALID_PARAMS = -32700, -32602


def raw_call(server, tool: str, arguments: bytes) -> dict:
    """Calls a tool with arguments that no encoder of JSON would write."""
    server.send(
        b'{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"%s","arguments":%s}}\n'
        % (tool.encode(), arguments)
    )
    return server.answer(7)


def test_absent_arguments_are_none(server):
    answer = server.request("tools/call", {"name": "list_priorities"})
    assert answer["result"]["structuredContent"]["result"]
    report = error_of(server.request("tools/call", {"name": "echo"})["result"])
    assert report["error"] == "invalid_arguments" and "text" in report["message"]


@pytest.mark.parametrize("arguments", [b"null", b"[]", b'"text"', b"7", b"true"])
def test_arguments_that_are_no_object(server, arguments):
    assert raw_call(server, "list_priorities", arguments)["error"]["code"] == INVALID_PARAMS
    server.assert_alive()


@pytest.mark.parametrize("name", ["null", "7", "[]", '""', '"no such tool"', '"' + "x" * 100_000 + '"'])
def test_names_of_no_tool(server, name):
    server.send(b'{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":%s}}\n' % name.encode())
    answer = server.answer(7)
    assert answer["error"]["code"] == INVALID_PARAMS and len(answer["error"]["message"]) < 1000
    server.assert_alive()


@pytest.mark.parametrize(
    "arguments",
    [b'{"text":"a","text":"b"}', b'{"text":"a","\\u0074ext":"b"}', b'{"text":"a","text":"a"}'],
)
def test_a_name_that_stands_twice(server, arguments):
    report = error_of(raw_call(server, "echo", arguments)["result"])
    assert report["error"] == "invalid_arguments" and "twice" in report["message"]
    server.assert_alive()


def test_a_name_that_stands_twice_deep_inside(server):
    report = error_of(raw_call(server, "match_json", b'{"value":{"tag":"leaf","x":[{"a":1,"a":2}]}}')["result"])
    assert "twice" in report["message"]


@pytest.mark.parametrize(
    "number", [b"99999999999999999999", b"9223372036854775808", b"1e30", b"-1e400", b"1e999999999"]
)
def test_integers_that_do_not_fit(server, number):
    arguments = b'{"people":["Ada"],"breaks":{"count":1,"minutes":%s}}' % number
    answer = raw_call(server, "plan_shift", arguments)
    assert "error" in answer or error_of(answer["result"])["error"] == "invalid_arguments"
    server.assert_alive()


def test_the_greatest_integer_fits(server):
    arguments = b'{"people":["Ada"],"breaks":{"count":1,"minutes":9223372036854775807}}'
    assert raw_call(server, "plan_shift", arguments)["result"]["structuredContent"]["break_minutes"] == 2**63 - 1


@pytest.mark.parametrize("text", [b'"\\ud800"', b'"a\\udfffb"', b'"\\ud800\\ud800"'])
def test_lone_surrogates_in_arguments(server, text):
    call = b'{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"echo","arguments":{"text":%s}}}\n'
    server.send(call % text)
    assert server.receive()["error"]["code"] == PARSE_ERROR
    server.assert_alive()


@pytest.mark.parametrize("text", ["", "\u0000", "\u2028\u2029\u0085", "\U0001f6a2 ü \u202e", '"\\/\b\f\t', "\ufeff"])
def test_odd_texts_come_back_whole(server, text):
    assert text_of(server.call("echo", {"text": text})) == text


def test_megabytes_of_hostile_arguments_are_refused_quickly(server):
    names = b",".join(b'"k%d":1' % number for number in range(200_000))
    started = time.monotonic()
    report = error_of(raw_call(server, "echo", b"{" + names + b"}")["result"])
    assert report["error"] == "invalid_arguments" and len(report["message"]) < 20_000
    assert time.monotonic() - started < 5
    server.assert_alive()


def test_a_handler_that_throws(server):
    report = error_of(server.call("throw_undeclared"))
    assert report["error"] == "internal" and "tr0ub4dor" not in json.dumps(report)
    server.assert_alive()


def test_a_handler_that_prints(server):
    result = server.call("print_noise")
    assert result["structuredContent"]["printed"] > 0
    server.assert_alive()  # and every line on standard output was a message
    assert "noise on standard output" in server.stderr()


@pytest.mark.parametrize(("tool", "arguments"), [("break_schema", {"rating": 0}), ("break_raw_schema", {})])
def test_a_handler_that_breaks_its_schema(server, tool, arguments):
    result = server.call(tool, arguments)
    assert error_of(result)["error"] == "internal" and "structuredContent" not in result
    server.assert_alive()


def test_a_handler_that_hangs(server):
    started = time.monotonic()
    assert error_of(server.call("hang"))["error"] == "timeout"
    assert 0.2 < time.monotonic() - started < 5
    server.assert_alive()


def test_handlers_that_block_threads_for_ever(server):
    blocked = [server.start_call("block_forever") for _ in range(8)]
    started = time.monotonic()
    server.assert_alive()
    assert text_of(server.call("echo", {"text": "still here"})) == "still here"
    assert time.monotonic() - started < 1, "a ping and a quick call must not wait for handlers that block"
    waiting = set(blocked)
    while waiting:
        message = server.receive()
        assert error_of(message["result"])["error"] == "timeout"
        waiting.remove(message["id"])
    assert text_of(server.call("echo", {"text": "and here"})) == "and here"


def test_a_server_with_blocked_handlers_still_ends(server):
    server.start_call("block_forever")
    server.assert_alive()
    server.close_stdin()
    assert server.process.wait(timeout=8) == 0


def test_too_many_stuck_handlers_are_busy_and_retryable(server):
    requests = [server.start_call("block_forever") for _ in range(64)]
    for request in requests:
        server.receive(seconds=20)
    report = error_of(server.call("echo", {"text": "x"}))
    assert (report["error"], report["retryable"]) == ("busy", True)
    server.assert_alive()


def test_a_cancelled_call_gets_no_answer(server):
    params = {"name": "count_slowly", "arguments": {"to": 1000, "pause_ms": 50}, "_meta": {"progressToken": "t"}}
    request = server.start("tools/call", params)
    while server.receive().get("method") != "notifications/progress":
        pass  # a call that is cancelled before its handler began does not run at all
    server.notify("notifications/cancelled", {"requestId": request, "reason": "enough"})
    deadline = time.monotonic() + 5
    while server.call("count_cancelled")["structuredContent"] != {"cancelled": 1}:
        assert time.monotonic() < deadline
    server.notify("notifications/cancelled", {"requestId": request})  # it is no longer there
    server.notify("notifications/cancelled", {"requestId": "never was"})
    server.notify("notifications/cancelled")
    server.assert_alive()


def test_an_id_that_is_in_use_is_refused(server):
    slow = {"name": "count_slowly", "arguments": {"to": 3, "pause_ms": 100}}
    server.send_json({"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": slow})
    server.send_json({"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": {"name": "list_priorities"}})
    assert server.receive()["error"]["code"] == -32600
    assert server.receive()["result"]["structuredContent"] == {"counted": 3}
    server.send_json({"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": {"name": "list_priorities"}})
    assert "result" in server.receive()


@pytest.mark.parametrize("token", ['"text"', "7", str(2**63)])
def test_progress_tokens_come_back_as_they_were(server, token):
    server.send(
        b'{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"count_slowly","arguments":{"to":2},'
        b'"_meta":{"progressToken":%s}}}\n' % token.encode()
    )
    first = server.receive()
    assert first["method"] == "notifications/progress" and first["params"]["progressToken"] == json.loads(token)
    server.answer(5)


@pytest.mark.parametrize("cursor", ["null", '""', '"nonsense"', "7", '"' + "A" * 10_000 + '"'])
@pytest.mark.parametrize("method", ["tools/list", "resources/list", "prompts/list", "resources/templates/list"])
def test_cursors_that_were_never_given_out(server, method, cursor):
    line = '{"jsonrpc":"2.0","id":5,"method":"%s","params":{"cursor":%s}}\n' % (method, cursor)
    server.send(line.encode())
    assert server.answer(5)["error"]["code"] == INVALID_PARAMS
    server.assert_alive()


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "contracts://",
        "contracts://%",
        "contracts://%zz",
        "contracts://ACC-1234/../x",
        "rota://a/b/c",
        "x" * 100_000,
    ],
)
def test_uris_of_no_resource(server, uri):
    assert "error" in server.request("resources/read", {"uri": uri})
    server.assert_alive()
