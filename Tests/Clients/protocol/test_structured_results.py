# What the server with all of the protocol has no tool for, at the workbench: results with a schema, links to resources,
# progress with words; and what a server without tasks makes of a wish for one. Over pipes, in every revision.

import json

import pytest
from client import text_of
from jsonschema import Draft202012Validator
from schemas import REVISIONS
from stdio_client import StdioClient
from ways import since

import servers

each_revision = pytest.mark.parametrize("revision", REVISIONS)


@pytest.fixture
def client(revision):
    with StdioClient(revision, command=[str(servers.workbench())]) as client:
        yield client.open()


def listed(client, name: str) -> dict:
    return next(tool for tool in client.request("tools/list")["tools"] if tool["name"] == name)


@each_revision
@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("get_account", {"account_id": "ACC-1234"}),
        ("get_account", {"account_id": "ACC-5678"}),
        ("list_priorities", None),
        ("match_json", {"value": 7}),
    ],
)
def test_a_structured_result_fits_the_schema_that_is_listed(client, revision, tool, arguments):
    """From 2025-06-18 on a tool lists an outputSchema, and answers what fits it; the text holds the same."""
    entry, result = listed(client, tool), client.call(tool, arguments)
    assert ("outputSchema" in entry) == ("structuredContent" in result) == (revision >= "2025-06-18")
    if "outputSchema" in entry:
        Draft202012Validator.check_schema(entry["outputSchema"])
        Draft202012Validator(entry["outputSchema"]).validate(result["structuredContent"])
        # A wrapped value may stand in the text as it is.
        assert json.loads(text_of(result)) in (result["structuredContent"], *values(result["structuredContent"]))


def values(content) -> list:
    return list(content.values()) if isinstance(content, dict) else []


@pytest.mark.parametrize("revision", since("2025-06-18"))
def test_only_the_newest_revision_has_results_that_are_no_objects(client, revision):
    """Before 2026-07-28 structured content is an object, and a list is wrapped; from then on the list stands bare."""
    entry, result = listed(client, "list_priorities"), client.call("list_priorities")
    bare = ["low", "medium", "high", "critical"]
    if revision == "2026-07-28":
        assert result["structuredContent"] == bare and entry["outputSchema"]["type"] == "array"
    else:
        assert result["structuredContent"] == {"result": bare} and entry["outputSchema"]["type"] == "object"


@each_revision
def test_links_and_sound_go_to_clients_that_know_them(client, revision):
    """Links to resources came with 2025-06-18, and sound with 2025-03-26; others get words in their place."""
    kinds = [block["type"] for block in client.call("sketch")["content"]]
    assert len(kinds) == 6 and ("resource_link" in kinds) == (revision >= "2025-06-18")
    assert ("audio" in kinds) == (revision >= "2025-03-26")


@each_revision
def test_progress_has_words_for_clients_that_know_them(client, revision):
    """`message` of progress came with 2025-03-26."""
    client.call("count_slowly", {"to": 2, "pause_ms": 0}, meta={"progressToken": "t"})
    reports = client.named("notifications/progress")
    assert [report["progress"] for report in reports] == [1, 2]
    assert all(("message" in report) == (revision >= "2025-03-26") for report in reports)


@each_revision
def test_results_that_break_their_schema_never_leave(client):
    """A handler that answers what its schema does not allow is the server's failure, not the client's."""
    result = client.call("break_schema", {"rating": 6})
    assert result["isError"] is True and "structuredContent" not in result


@each_revision
def test_a_server_without_tasks_passes_the_wish_for_one_over(client, revision):
    """Where the server declared no tasks, `task` says nothing, and requests about tasks are not found."""
    params = {"name": "list_priorities", "task": {"ttl": 1000}}
    assert "content" in client.request("tools/call", params)
    said = client.request("server/discover") if client.is_modern else client.initialized
    assert not {"tasks", "extensions"} & set(said["capabilities"])
    assert client.error("tasks/get", {"taskId": "A" * 24}).code == -32601


@each_revision
def test_what_handlers_print_is_no_message(client):
    """Standard output carries messages alone, whatever a handler prints."""
    client.call("print_noise")
    client.check_alive()
    assert all(json.loads(line) for line in client.lines)


@each_revision
def test_an_error_of_a_tool_has_no_structured_content(client):
    """A result that says that the tool failed is not held against the schema of what it would have answered."""
    result = client.call("get_account", {"account_id": "ACC-9999"})
    assert result["isError"] is True and "structuredContent" not in result and text_of(result)
