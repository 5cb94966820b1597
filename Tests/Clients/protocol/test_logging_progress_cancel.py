# What happens beside a call: log messages, progress, cancellation, and pings meanwhile.

import time

import pytest
from client import text_of
from schemas import LEGACY
from ways import Way, each_legacy_way, each_modern_way, each_way

LEVELS = ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"]
MESSAGES = ["Tool execution started", "Tool processing data", "Tool execution completed"]
LOG = "notifications/message"
PROGRESS = "notifications/progress"
LOG_LEVEL = "io.modelcontextprotocol/logLevel"


# Logging.


@each_legacy_way
def test_log_messages_come_before_the_answer_of_their_call(client):
    """A session hears what its calls log, in order, each with level and data."""
    client.request("logging/setLevel", {"level": "debug"})
    client.call("test_tool_with_logging")
    logs = client.named(LOG)
    assert [log["data"] for log in logs] == MESSAGES and {log["level"] for log in logs} == {"info"}
    assert "result" in client.order[-1]


@each_legacy_way
def test_a_session_hears_the_level_that_it_set_and_above(client):
    """All eight levels can be set, again and again; what is below the level is not sent."""
    for level in [*LEVELS, *LEVELS[::-1]]:
        heard = len(client.named(LOG))
        assert client.request("logging/setLevel", {"level": level}) == {}
        client.call("test_logging_tool")
        client.check_alive()
        assert len(client.named(LOG)) - heard == (1 if level in ("debug", "info") else 0), level


@each_legacy_way
def test_a_level_that_there_is_not_is_invalid(client):
    """-32602, and the level stays as it was."""
    client.request("logging/setLevel", {"level": "emergency"})
    client.wire.schema = None
    for level in ["loud", "", "INFO", "warn", 7, None]:
        assert client.error("logging/setLevel", {"level": level}).code == -32602, level
    assert client.error("logging/setLevel", {}).code == -32602
    client.call("test_logging_tool")
    client.check_alive()
    assert client.named(LOG) == []


@each_way("http", "sse", revisions=LEGACY)
def test_a_level_is_that_of_one_session(connect, way):
    """What one session sets, another does not notice."""
    quiet, loud = connect(way), connect(way)
    quiet.request("logging/setLevel", {"level": "emergency"})
    loud.request("logging/setLevel", {"level": "debug"})
    quiet.call("test_logging_tool")
    loud.call("test_logging_tool")
    assert len(loud.wait_for(LOG)) == 1 and quiet.named(LOG) == []


@each_modern_way
@pytest.mark.parametrize("tool", ["test_logging_tool", "test_tool_with_logging"])
def test_nothing_is_logged_to_a_request_that_names_no_level(client, tool):
    """A stateless client hears only what the request itself asked for, whatever earlier ones did."""
    assert client.call(tool, meta={LOG_LEVEL: "debug"})["content"]
    heard = len(client.named(LOG))
    assert heard > 0
    client.call(tool)
    client.check_alive()
    assert len(client.named(LOG)) == heard


@each_modern_way
def test_a_request_hears_the_level_that_it_names_and_above(client):
    """The level of a request is the least that it is sent, and says nothing of the next one."""
    for level in [*LEVELS, *LEVELS[::-1]]:
        heard = len(client.named(LOG))
        client.call("test_logging_tool", meta={LOG_LEVEL: level})
        client.check_alive()
        assert len(client.named(LOG)) - heard == (1 if level in ("debug", "info") else 0), level


@each_modern_way
def test_log_messages_never_go_to_a_subscription(connect, way):
    """A stream of changes carries no log messages, whatever level the request that opened it named."""
    listener, caller = connect(way), connect(way)
    everything = {"toolsListChanged": True, "promptsListChanged": True, "resourcesListChanged": True}
    listener.start("subscriptions/listen", {"notifications": everything}, meta={LOG_LEVEL: "debug"})
    listener.wait_for("notifications/subscriptions/acknowledged")
    caller.call("test_tool_with_logging", meta={LOG_LEVEL: "debug"})
    assert len(caller.named(LOG)) == 3
    listener.check_alive()
    assert listener.named(LOG) == []


# Progress.


@each_way()
@pytest.mark.parametrize("token", ["token", 7, 0, ""], ids=repr)
def test_progress_comes_under_the_token_of_its_call(client, token):
    """Each report has the token as it was, more progress than the one before, and comes before the answer."""
    client.call("test_tool_with_progress", meta={"progressToken": token})
    reports = client.named(PROGRESS)
    assert [(report["progress"], report["total"]) for report in reports] == [(0, 100), (50, 100), (100, 100)]
    assert all(report["progressToken"] == token for report in reports)
    assert all(type(report["progressToken"]) is type(token) for report in reports)
    assert "result" in client.order[-1]


@each_way()
def test_without_a_token_there_is_no_progress(client):
    """A call that asked for none is told none."""
    client.call("test_tool_with_progress")
    client.check_alive()
    assert client.named(PROGRESS) == []


@each_way()
@pytest.mark.parametrize("token", [1.5, True, None, {}, []], ids=repr)
def test_a_token_of_another_kind_brings_no_progress(client, token):
    """A token is a string or an integer; a call with any other is refused, or answered without progress."""
    client.wire.schema = None
    answer = client.response(client.start_call("test_tool_with_progress", meta={"progressToken": token}))
    assert answer.get("error", {}).get("code") == -32602 or answer["result"]["content"]
    assert client.named(PROGRESS) == []


@each_way()
def test_progress_of_two_calls_is_told_apart(client):
    """Calls that run at a time report under their own tokens."""
    calls = [client.start_call("test_tool_with_progress", meta={"progressToken": token}) for token in ["a", "b"]]
    for call in calls:
        client.result(call)
    for token in ["a", "b"]:
        values = [report["progress"] for report in client.named(PROGRESS) if report["progressToken"] == token]
        assert values == [0, 50, 100]


@each_way("stdio", revisions=["2025-11-25", "2026-07-28"])
def test_progress_ends_with_a_cancelled_call(client):
    """A call that is called off reports nothing more."""
    call = client.start_call("slow_compute", {"seconds": 10}, meta={"progressToken": "t"})
    client.wait_for(PROGRESS)
    client.cancel(call)
    client.check_alive()
    heard = len(client.named(PROGRESS))
    time.sleep(1.1)
    client.check_alive()
    assert len(client.named(PROGRESS)) == heard and not client.has_answer(call)


# Cancellation and pings.


@each_way("stdio", "sse", "http", revisions=LEGACY)
def test_a_cancelled_call_is_not_answered(client):
    """A call that the client no longer wants ends without an answer; others go on."""
    call = client.start_call("slow_compute", {"seconds": 0.3})
    other = client.start_call("slow_compute", {"seconds": 0.4})
    client.check_alive()
    client.cancel(call)
    assert client.result(other)
    client.check_alive()
    assert not client.has_answer(call)


@each_way("stdio", revisions=["2026-07-28"])
def test_a_stateless_call_is_cancelled_by_a_notification_over_pipes(client):
    """Over stdio, where a call has no stream to close, the notification is how a call is called off."""
    call = client.start_call("slow_compute", {"seconds": 0.5})
    client.check_alive()
    client.cancel(call)
    assert client.call("slow_compute", {"seconds": 0.7})
    assert not client.has_answer(call)


@each_way("http", revisions=["2026-07-28"])
def test_a_notification_cancels_nothing_over_stateless_http(client):
    """There, only closing the stream does: ids of one request say nothing about another."""
    call = client.start_call("slow_compute", {"seconds": 0.5})
    client.wait_until_sent(call)
    client.cancel(call)
    assert text_of(client.result(call))


@each_way()
def test_cancelling_what_is_over_does_nothing(client):
    """Requests that are unknown or answered already cannot be called off, and nobody is told."""
    call = client.start_call("test_simple_text")
    client.result(call)
    for id in [call, 999, "nobody", -1]:
        client.cancel(id)
    client.check_alive()
    assert not client.has_answer(call)


@each_way("http", "sse", revisions=LEGACY)
def test_a_session_cannot_cancel_what_another_asked_for(connect, way):
    """Ids are a session's own: the same id in another session is another call."""
    owner, other = connect(way), connect(way)
    call = owner.start_call("slow_compute", {"seconds": 0.3}, id="mine")
    owner.check_alive()
    other.cancel("mine")
    assert owner.result(call)["content"]


@each_legacy_way
def test_initialize_cannot_be_cancelled(connect, way):
    """The handshake stands, whatever is said of its id."""
    client = connect(way, opened=False)
    client.initialize()
    client.cancel(client.last_id)
    client.notify("notifications/initialized")
    assert client.call("test_simple_text")["content"]


@each_legacy_way
def test_a_ping_is_answered_while_calls_run(client):
    """A ping is quick whatever the calls do."""
    calls = [client.start_call("slow_compute", {"seconds": 1}) for _ in range(20)]
    started = time.monotonic()
    assert client.request("ping") == {}
    assert time.monotonic() - started < 0.9
    for call in calls:
        client.cancel(call)


def test_a_cancelled_session_call_frees_its_place(connect):
    """More calls than may run at a time can be made one after the other, where each is called off."""
    client = connect(Way("stdio", "2025-11-25"))
    for _ in range(3):
        calls = [client.start_call("slow_compute", {"seconds": 60}) for _ in range(200)]
        for call in calls:
            client.cancel(call)
    assert not client.call("test_simple_text").get("isError")
