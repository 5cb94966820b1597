# The examiner itself: that it takes what is right, and refuses what is wrong. Without schemas there is nothing to try.

import pytest
import schemas
from wire import Wire, WireError

RESULTS = {
    "2024-11-05": {"content": []},
    "2025-03-26": {"content": [{"type": "audio", "data": "AAAA", "mimeType": "audio/wav"}]},
    "2025-06-18": {"content": [], "structuredContent": {"a": 1}},
    "2025-11-25": {"content": [], "_meta": {"com.example/a": 1}},
    "2026-07-28": {
        "content": [],
        "resultType": "complete",
        "structuredContent": [1],
        "_meta": {"io.modelcontextprotocol/serverInfo": {"name": "a", "version": "1"}},
    },
}


@pytest.fixture(params=schemas.REVISIONS)
def wire(request):
    wire = Wire(request.param)
    wire.note(1, "tools/call", None)
    return wire


def answer(wire, result: dict | None = None, **members) -> dict:
    return {"jsonrpc": "2.0", "id": 1, "result": RESULTS[wire.revision] | (result or {})} | members


def refuses(wire, message: dict) -> None:
    with pytest.raises(WireError):
        wire.received(message)


def test_right_answers_are_taken(wire):
    """A result of its method, under the id of its request, is what the server may say."""
    wire.received(answer(wire))


@pytest.mark.parametrize(
    "message",
    [
        {"jsonrpc": "1.0"},
        {"id": 2},
        {"id": "1"},
        {"result": {}},
        {"result": {"content": [{"type": "text"}], "resultType": "complete"}},
        {"result": {"content": [], "resultType": "complete", "_meta": {"a b": 1}}},
        {"result": {"content": [], "resultType": "complete", "_meta": {"com.mcp.tools/mine": 1}}},
        {"error": {"code": -32603, "message": "both"}},
    ],
    ids=str,
)
def test_wrong_answers_are_refused(wire, message):
    """A wrong envelope, another id, a result that is no result of its method: each fails a test."""
    refuses(wire, answer(wire) | message)


def test_a_second_answer_is_refused(wire):
    """A request has one answer."""
    wire.received(answer(wire))
    refuses(wire, answer(wire))


def test_content_of_later_revisions_is_refused():
    """What a revision has no name for is none of its results."""
    wire = Wire("2024-11-05")
    wire.note(1, "tools/call", None)
    refuses(wire, {"jsonrpc": "2.0", "id": 1, "result": RESULTS["2025-03-26"]})


@pytest.mark.parametrize("code", [-32000, -32019, -32099, -32604])
def test_codes_of_nobody_are_refused(wire, code):
    """A server invents no codes in the range that is JSON-RPC's and the protocol's."""
    refuses(wire, {"jsonrpc": "2.0", "id": 1, "error": {"code": code, "message": "mine"}})


def test_codes_of_older_revisions_are_refused():
    """The newest revision has no code of its own for a resource that is not there."""
    wire = Wire("2026-07-28")
    wire.note(1, "resources/read", None)
    refuses(wire, {"jsonrpc": "2.0", "id": 1, "error": {"code": -32002, "message": "not found"}})


def test_unknown_notifications_are_refused(wire):
    """A notification that the revision does not have fails a test, as does one of the wrong form."""
    refuses(wire, {"jsonrpc": "2.0", "method": "notifications/news"})
    refuses(wire, {"jsonrpc": "2.0", "method": "notifications/progress", "params": {"progress": 1}})


def test_a_stateless_server_that_asks_is_refused():
    """From 2026-07-28 on a request of the server's fails a test."""
    refuses(Wire("2026-07-28"), {"jsonrpc": "2.0", "id": 1, "method": "roots/list"})


def test_numbers_in_forms_may_be_fractions(wire):
    """The published schemas call numbers integers in two places; the examiner does not."""
    for name, value in [
        ("NumberSchema", {"type": "number", "minimum": 0.5, "maximum": 1.5, "default": 0.75}),
        ("ElicitResult", {"action": "accept", "content": {"score": 95.5}}),
    ]:
        if wire.schema.has(name):
            assert wire.schema.problems(name, value) == []
