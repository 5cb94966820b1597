# The pipe itself: one message a line, nothing else on standard output, and an end when the input ends.

import json
import time

import pytest
from client import text_of
from ways import each_way

LINE_BREAKS = "\n\r\u2028\u2029\u0085"
each_pipe = each_way("stdio")


@each_pipe
def test_every_line_of_output_is_one_message(client):
    """Messages are UTF-8 without line breaks inside, and nothing else is on standard output."""
    for text in [LINE_BREAKS, "ü \U0001f6a2", "{}", '"'] * 3:
        assert text_of(client.call("greet", {"name": text})) == f"Hello, {text}!"
    for line in client.lines:
        assert json.loads(line.decode())["jsonrpc"] == "2.0" and b"\r" not in line


@each_pipe
def test_messages_may_come_in_pieces_and_several_at_once(client):
    """A message ends with its newline, however it was written."""
    messages = [client.message("tools/call", {"name": "test_simple_text"}) for _ in range(20)]
    for message in messages:
        client.wire.sent(message)
    data = b"".join(json.dumps(message).encode() + b"\n" for message in messages)
    for start in range(0, len(data), 700):
        client.send(data[start : start + 700])
    for message in messages:
        assert client.result(message["id"])["content"]


@each_pipe
def test_a_message_may_end_in_carriage_return_and_newline(client):
    """Empty lines say nothing, and a carriage return belongs to the end of its line."""
    message = client.message("tools/list")
    client.wire.sent(message)
    client.send(b"\n\r\n" + json.dumps(message).encode() + b"\r\n")
    assert client.result(message["id"])["tools"]


@each_pipe
def test_calls_in_flight_are_answered_before_the_end(client):
    """A client that closes its input still gets the answers to what it asked before."""
    calls = [client.start_call("slow_compute", {"seconds": 0.4, "label": f"call {number}"}) for number in range(10)]
    client.close_stdin()
    for number, call in enumerate(calls):
        assert f"call {number} took" in text_of(client.result(call))
    assert client.process.wait(timeout=5) == 0


@each_way("stdio", revisions=["2025-11-25", "2026-07-28"])
def test_the_end_does_not_wait_for_calls_without_end(client):
    """After the goodbye calls have a short grace, and then the server ends without them."""
    client.start_call("slow_compute", {"seconds": 600})
    client.check_alive()
    started = time.monotonic()
    client.close_stdin()
    assert client.process.wait(timeout=10) == 0
    assert time.monotonic() - started < 5


@each_way("stdio", revisions=["2026-07-28"])
def test_a_stateless_server_writes_no_requests(client):
    """Questions come as results: nothing that the server writes has both a method and an id."""
    client.capabilities = {"elicitation": {}, "sampling": {}, "roots": {}}
    for tool in ["test_streaming_elicitation", "test_input_required_result_multiple_inputs"]:
        assert client.call(tool)["resultType"] == "input_required"
    assert not [line for line in client.lines if {"method", "id"} <= set(json.loads(line))]


@each_way("stdio", revisions=["2026-07-28"])
def test_subscriptions_share_the_pipe(client):
    """Answers, and notifications of several subscriptions, come on one pipe and are told apart by ids."""
    for id in ["one", "two"]:
        client.start("subscriptions/listen", {"notifications": {"toolsListChanged": True}}, id=id)
    client.wait_for("notifications/subscriptions/acknowledged", 2)
    client.call("test_trigger_tool_change")
    changes = client.wait_for("notifications/tools/list_changed", 2)
    ids = [change["_meta"]["io.modelcontextprotocol/subscriptionId"] for change in changes]
    assert sorted(ids) == ["one", "two"]


@each_way("stdio", revisions=["2026-07-28"])
def test_the_end_of_a_subscription_is_told_twice(client):
    """A subscription that the server ends has a cancelled notification, and a result, under its id."""
    client.start("subscriptions/listen", {"notifications": {"toolsListChanged": True}}, id="listen")
    client.wait_for("notifications/subscriptions/acknowledged")
    client.close_stdin()
    assert client.result("listen")["resultType"] == "complete"
    assert [note["requestId"] for note in client.named("notifications/cancelled")] == ["listen"]


@each_pipe
@pytest.mark.parametrize("size", [100_000, 4 << 20, 6 << 20], ids=str)
def test_long_messages(client, size):
    """A message of some megabytes is read; one beyond the bound is refused, and the next line is read as ever."""
    client.wire.schema = None
    call = client.message("tools/call", {"name": "greet", "arguments": {"name": "x" * size}})
    client.wire.sent_raw(b"a long line", (call["id"], "tools/call"))
    client.wire.expects_unreadable += 1
    seen = len(client.order)
    client.deliver(call)
    answer = client.wait(lambda: client.order[seen:])[0]
    assert ("error" in answer) == (size >= 4 << 20)
    client.check_alive()


@each_way("stdio", revisions=["2025-11-25"])
def test_the_end_does_not_wait_for_answers_that_cannot_come(connect, way):
    """A call that waits for its client's answer ends with the client."""
    client = connect(way, capabilities={"sampling": {}}, answers={"sampling/createMessage": None})
    client.start_call("test_sampling", {"prompt": "Hello"})
    client.asked("sampling/createMessage")
    client.close_stdin()
    assert client.process.wait(timeout=5) == 0
