# What each revision has and has not: methods, and the members of lists, results and capabilities.

from client import RPCError
from schemas import LEGACY
from ways import each_way, since

FROM_THE_START = {
    "tools/list",
    "tools/call",
    "resources/list",
    "resources/read",
    "resources/templates/list",
    "prompts/list",
    "prompts/get",
    "completion/complete",
}
SESSIONS = {"initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe"}
TASKS = {"tasks/get", "tasks/cancel"}
METHODS = {revision: FROM_THE_START | SESSIONS for revision in LEGACY}
METHODS["2025-11-25"] |= TASKS | {"tasks/result", "tasks/list"}
METHODS["2026-07-28"] = FROM_THE_START | TASKS | {"tasks/update", "server/discover", "subscriptions/listen"}
ALL_METHODS = sorted(set.union(*METHODS.values()))

# Members by the revision that they came with.
TOOL = {
    "2024-11-05": {"name", "description", "inputSchema"},
    "2025-03-26": {"annotations"},
    "2025-06-18": {"title", "outputSchema", "_meta"},
    "2025-11-25": {"icons", "execution"},
}
RESOURCE = {
    "2024-11-05": {"uri", "uriTemplate", "name", "description", "mimeType", "size", "annotations"},
    "2025-06-18": {"title", "_meta"},
    "2025-11-25": {"icons"},
}
PROMPT = {"2024-11-05": {"name", "description", "arguments"}, "2025-06-18": {"title", "_meta"}, "2025-11-25": {"icons"}}
IMPLEMENTATION = {
    "2024-11-05": {"name", "version"},
    "2025-06-18": {"title"},
    "2025-11-25": {"icons", "websiteUrl", "description"},
}
CAPABILITIES = {
    "2024-11-05": {"tools", "resources", "prompts", "logging"},
    "2025-03-26": {"completions"},
    "2025-11-25": {"tasks"},
    "2026-07-28": {"extensions"},
}
CALL_RESULT = {
    "2024-11-05": {"content", "isError", "_meta"},
    "2025-06-18": {"structuredContent"},
    "2026-07-28": {"resultType"},
}
LIST_RESULT = {
    "2024-11-05": {"nextCursor", "_meta"},
    "2026-07-28": {"resultType", "ttlMs", "cacheScope"},
}


def members(table: dict[str, set], revision: str) -> set:
    """All members that there are by this revision."""
    known = set.union(*(names for since_, names in table.items() if since_ <= revision))
    return known - {"execution", "tasks"} if revision == "2026-07-28" else known


@each_way()
def test_a_revision_has_its_own_methods_and_no_others(client, way):
    """A method that the revision does not have is answered with -32601; one that it has is not."""
    client.wire.schema = None  # a request without its params is none that a schema knows
    for method in ALL_METHODS:
        try:
            client.request(method, capabilities={"extensions": {"io.modelcontextprotocol/tasks": {}}})
            code = None
        except RPCError as error:
            code = error.code
        assert (code == -32601) == (method not in METHODS[way.revision]), method


@each_way()
def test_lists_have_the_members_of_the_revision(client, way):
    """Entries of lists have no member that came later, or has gone."""
    for method, name, table in [
        ("tools/list", "tools", TOOL),
        ("resources/list", "resources", RESOURCE),
        ("resources/templates/list", "resourceTemplates", RESOURCE),
        ("prompts/list", "prompts", PROMPT),
    ]:
        result = client.request(method)
        assert set(result) - {name} <= members(LIST_RESULT, way.revision)
        assert result[name]
        for entry in result[name]:
            assert set(entry) <= members(table, way.revision), entry["name"]


@each_way()
def test_results_have_the_members_of_the_revision(client, way):
    """Results of calls have no member that came later; from 2026-07-28 on each has its resultType."""
    for tool in ["test_simple_text", "test_error_handling", "test_multiple_content_types", "greet"]:
        result = client.call(tool, {"name": "Ada"} if tool == "greet" else None)
        assert set(result) <= members(CALL_RESULT, way.revision), tool
        assert ("resultType" in result) == way.is_modern


@each_way()
def test_capabilities_are_those_of_the_revision(client, way):
    """The server declares what it has, and nothing that the revision does not know."""
    said = client.request("server/discover") if way.is_modern else client.initialized
    capabilities = said["capabilities"]
    assert set(capabilities) == members(CAPABILITIES, way.revision)
    assert capabilities["tools"] == {"listChanged": True} == capabilities["prompts"]
    assert capabilities["resources"] == {"subscribe": True, "listChanged": True}
    if "tasks" in capabilities:
        assert capabilities["tasks"] == {"list": {}, "cancel": {}, "requests": {"tools": {"call": {}}}}
    if "extensions" in capabilities:
        assert "io.modelcontextprotocol/tasks" in capabilities["extensions"]


@each_way(revisions=LEGACY)
def test_the_server_describes_itself_as_the_revision_does(client, way):
    """`serverInfo` has a name and a version, and no member that came later."""
    assert {"name", "version"} <= set(client.initialized["serverInfo"]) <= members(IMPLEMENTATION, way.revision)


@each_way()
def test_sound_goes_to_clients_that_know_it(client, way):
    """Sound came with 2025-03-26; an older client gets something that it knows, and no error."""
    result = client.call("test_audio_content")
    kinds = [block["type"] for block in result["content"]]
    assert kinds == (["audio"] if way.revision >= "2025-03-26" else ["text"])
    assert not result.get("isError")


@each_way(revisions=since("2025-06-18"))
def test_completion_takes_a_context(client, way):
    """From 2025-06-18 on a completion may name the arguments that are settled already."""
    completion = client.request(
        "completion/complete",
        {
            "ref": {"type": "ref/prompt", "name": "test_prompt_with_arguments"},
            "argument": {"name": "arg2", "value": "p"},
            "context": {"arguments": {"arg1": "paris"}},
        },
    )["completion"]
    assert isinstance(completion["values"], list)
