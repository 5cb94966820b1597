# How a conversation begins and ends: the handshake of revisions that have one, what each request says of itself in the
# others, the capabilities that both sides keep to, and the end.

import signal
import time

import pytest
from client import INFO, Client
from schemas import LEGACY, MODERN, NEWEST_LEGACY, REVISIONS
from ways import Way, each_legacy_way, each_modern_way, each_way

META = "io.modelcontextprotocol/"
ASKING_TOOLS = {
    "test_sampling": ({"prompt": "Hello"}, {"sampling": {}}),
    "test_elicitation": ({"message": "Hello"}, {"elicitation": {}}),
    "test_input_required_result_list_roots": (None, {"roots": {}}),
    "test_missing_capability": (None, {"sampling": {}}),
}


# The handshake.


@each_legacy_way
def test_initialize_is_answered_with_the_revision_that_was_asked_for(client, way):
    """A revision that the server has is the one that it agrees to."""
    assert client.initialized["protocolVersion"] == way.revision
    assert client.initialized["serverInfo"]["name"] == "everything"
    assert isinstance(client.initialized["instructions"], str)
    client.check_alive()


@pytest.mark.parametrize("transport", ["stdio", "http", "sse"])
@pytest.mark.parametrize("asked", ["1999-01-01", "2026-07-28", "2099-01-01", "draft", "", "2025-11-25 "])
def test_an_unknown_revision_is_answered_with_the_newest_one_and_no_error(connect, transport, asked):
    """Asked for what it does not have, the server names the newest revision that has a handshake."""
    client = connect(Way(transport, NEWEST_LEGACY), opened=False)
    params = {"protocolVersion": asked, "capabilities": {}, "clientInfo": INFO}
    assert client.request("initialize", params)["protocolVersion"] == NEWEST_LEGACY


@each_legacy_way
@pytest.mark.parametrize("params", [None, {"capabilities": {}}, {"protocolVersion": 7, "capabilities": {}}], ids=str)
def test_a_handshake_without_a_revision_is_an_error(connect, way, params):
    """`initialize` without a revision cannot be agreed on: -32602, and the next one may succeed."""
    client = connect(way, opened=False)
    client.wire.schema = None  # what is sent is wrong on purpose
    assert client.error("initialize", params).code == -32602


@each_way("stdio", "sse", revisions=LEGACY)
@pytest.mark.parametrize("method", ["tools/list", "tools/call", "resources/list", "logging/setLevel"])
def test_nothing_but_ping_is_answered_before_the_handshake(connect, way, method):
    """Before `initialize` a ping is answered, and no other request of a revision with sessions."""
    client = connect(way, opened=False)
    assert client.request("ping") == {}
    client.wire.schema = None
    assert client.error(method, {"name": "greet"}).code == -32600
    assert client.initialize()["protocolVersion"] == way.revision


@each_way("stdio", "sse", revisions=LEGACY)
def test_a_second_handshake_is_an_error(client, way):
    """A session is agreed on once."""
    params = {"protocolVersion": way.revision, "capabilities": {}, "clientInfo": INFO}
    assert client.error("initialize", params).code == -32600
    client.check_alive()


@each_way("http", "sse", revisions=LEGACY)
def test_nothing_is_sent_unasked_before_the_client_says_that_it_is_ready(connect, way):
    """Until `notifications/initialized` a session hears of no changes; afterwards it does."""
    waiting = connect(way, opened=False)
    waiting.initialize()
    waiting.begin_listening()
    other = connect(Way("http", "2025-11-25"))
    other.call("test_trigger_tool_change")
    waiting.check_alive()
    assert waiting.notifications == []
    waiting.notify("notifications/initialized")
    waiting.check_alive()
    other.call("test_trigger_tool_change")
    assert len(waiting.wait_for("notifications/tools/list_changed")) == 1


# Capabilities.


@each_legacy_way
@pytest.mark.parametrize("tool", ASKING_TOOLS)
def test_a_session_that_declared_nothing_is_asked_nothing(client, way, tool):
    """What a client did not declare is not used: the call fails as a tool does, and the client gets no request."""
    result = client.call(tool, ASKING_TOOLS[tool][0])
    assert result["isError"] is True
    assert client.requests == []


@each_modern_way
@pytest.mark.parametrize("tool", ASKING_TOOLS)
def test_a_request_that_needs_what_was_not_declared_is_an_error_that_names_it(client, tool):
    """Needed and not declared: -32021 with the capabilities that are missing, as an object like the client's own."""
    arguments, needed = ASKING_TOOLS[tool]
    error = client.error("tools/call", {"name": tool, "arguments": arguments or {}})
    assert error.code == -32021 and error.data["requiredCapabilities"] == needed


@each_modern_way
def test_a_capability_is_declared_for_one_request_alone(client):
    """What one request declares, the next does not have."""
    params = {"name": "test_sampling", "arguments": {"prompt": "Hello"}}
    assert client.request("tools/call", params, capabilities={"sampling": {}})["resultType"] == "input_required"
    assert client.error("tools/call", params).code == -32021
    assert client.error("tools/call", params, capabilities={"elicitation": {}, "roots": {}}).code == -32021


@each_way()
def test_unknown_capabilities_and_experiments_are_passed_over(connect, way):
    """What a client can do beyond what the server knows does no harm."""
    client = connect(way, capabilities={"experimental": {"example.com/x": {"deep": [1]}}})
    assert not client.call("test_simple_text").get("isError")


@each_modern_way
def test_a_client_without_an_extension_gets_the_core(client):
    """Where the client has no tasks, a tool that can be one answers directly, and one that must be one is refused."""
    assert client.call("slow_compute", {"seconds": 0})["resultType"] == "complete"
    error = client.error("tools/call", {"name": "failing_job"})
    assert error.code == -32021
    assert error.data["requiredCapabilities"] == {"extensions": {META + "tasks": {}}}


# What stateless requests say of themselves.


@each_modern_way
def test_discover_says_what_initialize_used_to(client):
    """Versions, capabilities and instructions; who the server is stands in `_meta`."""
    result = client.request("server/discover")
    assert result["supportedVersions"] == REVISIONS[::-1]
    assert result["instructions"] and result["resultType"] == "complete"
    assert result["ttlMs"] >= 0 and result["cacheScope"] in ("public", "private")
    assert result["_meta"][META + "serverInfo"]["name"] == "everything"


@each_modern_way
@pytest.mark.parametrize("method", ["server/discover", "tools/list", "tools/call"])
@pytest.mark.parametrize("missing", ["protocolVersion", "clientCapabilities"])
def test_a_request_that_leaves_out_what_it_must_say_is_invalid(client, method, missing):
    """The revision and the client's capabilities must stand in every request: -32602."""
    client.wire.schema = None
    message = client.message(method, {"name": "test_simple_text"})
    del message["params"]["_meta"][META + missing]
    client.wire.sent(message)
    client.deliver(message)
    answer = client.response(message["id"])
    assert answer["error"]["code"] == -32602 and missing in answer["error"]["message"]


@each_modern_way
def test_a_request_need_not_say_who_the_client_is(client):
    """`clientInfo` is advice: a request without it is answered."""
    message = client.message("tools/call", {"name": "test_simple_text"})
    del message["params"]["_meta"][META + "clientInfo"]
    client.wire.sent(message)
    client.deliver(message)
    assert client.result(message["id"])["content"]


@each_modern_way
@pytest.mark.parametrize(
    "value",
    [{META + "clientCapabilities": []}, {META + "clientCapabilities": None}, {META + "logLevel": "loud"}],
    ids=str,
)
def test_members_of_the_wrong_kind_are_invalid(client, value):
    """What a request says of itself has to have the form that the protocol gives it."""
    client.wire.schema = None
    assert client.error("tools/list", meta=value).code == -32602


@each_modern_way
@pytest.mark.parametrize("asked", ["1999-01-01", "2099-01-01", "draft"])
@pytest.mark.parametrize("method", ["server/discover", "tools/call"])
def test_an_unsupported_revision_is_an_error_that_names_the_supported_ones(connect, way, asked, method):
    """-32022 echoes what was asked for, and names the same revisions as server/discover."""
    client = connect(way)
    supported = client.request("server/discover")["supportedVersions"]
    client.revision = asked
    error = client.error(method, {"name": "test_simple_text"} if method == "tools/call" else None)
    assert error.code == -32022
    assert error.data["requested"] == asked and error.data["supported"] == supported


@each_modern_way
def test_lists_do_not_depend_on_the_connection(connect, way):
    """Two clients, and one client twice, see the same lists in the same order."""
    first, second = connect(way), connect(way)
    for method in ["tools/list", "prompts/list", "resources/list", "resources/templates/list"]:
        assert first.request(method) == second.request(method) == first.request(method)


# Both eras at one address.


@pytest.mark.parametrize("transport", ["stdio", "sse"])
def test_one_connection_takes_both_eras(connect, transport):
    """A request that says its revision stands for itself, before a session and beside it."""
    client = connect(Way(transport, "2024-11-05"), opened=False)

    def modern(method: str, id: str, params: dict | None = None) -> dict:
        message = Client("2026-07-28").message(method, params, id=id)
        client.wire.sent_raw(b"", (id, method))
        client.deliver(message)
        return client.result(id)

    assert modern("server/discover", "a")["supportedVersions"] == REVISIONS[::-1]
    assert client.initialize()["protocolVersion"] == "2024-11-05"
    client.notify("notifications/initialized")
    assert modern("tools/call", "b", {"name": "test_simple_text"})["resultType"] == "complete"
    assert "resultType" not in client.call("test_simple_text")


def test_discover_may_come_first_and_must_say_its_revision(connect):
    """Over stdio a probe comes before any handshake; one that says nothing of itself is told what is missing."""
    client = connect(Way("stdio", "2025-11-25"), opened=False)
    client.wire.schema = None
    assert client.error("server/discover").code == -32602
    assert client.initialize()["protocolVersion"] == "2025-11-25"


# The end.


@each_way("stdio")
def test_the_server_ends_when_its_input_ends(client):
    """Closing standard input is the client's goodbye: the server answers it by ending, in good order."""
    client.call("test_simple_text")
    started = time.monotonic()
    client.close_stdin()
    assert client.process.wait(timeout=5) == 0
    assert time.monotonic() - started < 2


@each_way("stdio", revisions=[NEWEST_LEGACY, *MODERN])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_server(client, number):
    """A client that wants no answer any more may send a signal."""
    client.check_alive()
    client.process.send_signal(number)
    assert client.process.wait(timeout=5) == 0


@each_legacy_way
def test_a_question_is_called_off_with_the_call_that_asked_it(connect, way):
    """A client that cancels a call is told that the question, which the call had for it, is off, too."""
    client = connect(way, capabilities={"sampling": {}}, answers={"sampling/createMessage": None})
    call = client.start_call("test_sampling", {"prompt": "Hello"})
    client.asked("sampling/createMessage")
    client.cancel(call)
    (off,) = client.wait_for("notifications/cancelled")
    assert off["requestId"] == client.requests[0]["id"]
    client.check_alive()
    assert not client.has_answer(call)
