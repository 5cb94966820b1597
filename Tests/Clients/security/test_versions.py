# Two versions of one tool are one tool to whatever judges calls, and two to whoever counts who still calls the old one.

import pytest
from client import RPCError
from desk import AGENT, SESSIONS, STATELESS, report, until, values

TICKET = {"account_id": "ACC-5678", "summary": "Login fails", "priority": "low"}

each_revision = pytest.mark.parametrize("revision", [SESSIONS, STATELESS])


def names(client, **meta) -> list[str]:
    params = {"meta": {"mcpgen/version": meta["version"]}} if meta else {}
    return [tool["name"] for tool in client.request("tools/list", **params)["tools"]]


def test_a_limit_is_one_for_all_versions(desk):
    client = desk.open(AGENT)
    for number in range(10):
        values(client.call("create_ticket_v2" if number % 2 else "create_ticket", TICKET))
    for name in ["create_ticket", "create_ticket_v2"]:
        assert report(client.call(name, TICKET))["error"] == "rate_limited"
        assert desk.last("create_ticket")["version"] == {"create_ticket": "v1", "create_ticket_v2": "v2"}[name]


def test_a_key_stands_for_one_ticket_in_both_versions(desk):
    client = desk.open(AGENT)
    first = values(client.call("create_ticket", TICKET | {"idempotency_key": "k-1"}))
    assert values(client.call("create_ticket_v2", TICKET | {"idempotency_key": "k-1"})) == first
    record = desk.last("create_ticket")
    assert record["verdict"] == "replayed" and record["version"] == "v2"


def test_callers_of_a_deprecated_version_are_counted(desk):
    client = desk.open(AGENT, MCP_METRICS_PORT="0")
    values(client.call("create_ticket", TICKET))
    values(client.call("create_ticket_v2", TICKET))
    series = 'mcp_deprecated_calls_total{tool_name="create_ticket",version="v1"}'
    assert until(lambda: desk.metrics()[series]) == 1
    total = 'mcp_tool_invocations_total{tool_name="create_ticket",status="success"}'
    assert until(lambda: desk.metrics()[total] == 2)


@each_revision
def test_a_client_can_narrow_the_list(desk, revision):
    client = desk.open(AGENT, revision)
    assert {"create_ticket", "create_ticket_v2"} <= set(names(client))
    current = names(client, version="current")
    assert "create_ticket_v2" in current and "create_ticket" not in current and "get_account" in current
    old = names(client, version="v1")
    assert "create_ticket" in old and "create_ticket_v2" not in old and "get_account" in old
    values(client.call("create_ticket_v2", TICKET))  # a list says what is shown, not what may be called
    with pytest.raises(RPCError, match="'current', 'all', 'v1', 'v2'"):
        names(client, version="v9")


def test_an_operator_can_keep_old_versions_off_the_list(desk):
    client = desk.open(AGENT, MCP_TOOL_VERSIONS="current")
    assert "create_ticket" not in names(client) and "create_ticket_v2" in names(client)
    values(client.call("create_ticket", TICKET))
