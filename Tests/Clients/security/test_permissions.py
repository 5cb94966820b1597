# Who may do what: each role's lists, each refusal and its line in the audit log, and tenants that stay apart.

import json

import pytest
from client import RPCError
from desk import AGENT, OWNER, SESSIONS, STATELESS, VIEWER, is_denial, report, values

ACCOUNT = {"account_id": "ACC-5678"}
TICKET = ACCOUNT | {"summary": "Login fails", "priority": "low"}
CALLS = {
    "get_account": ACCOUNT,
    "search_knowledge_base": {"query": "password"},
    "create_ticket": TICKET,
    "close_ticket": {"ticket_id": "SUP-101"},
    "delete_account": ACCOUNT,
    "export_rows": {"sql": "SELECT 1", "path": "rows.csv"},
}
NEEDS = {
    "get_account": "read:account",
    "search_knowledge_base": "read:article",
    "create_ticket": "write:ticket",
    "close_ticket": "write:ticket",
    "delete_account": "admin",
    "export_rows": "admin",
}
MAY = {
    VIEWER: ["get_account", "search_knowledge_base"],
    AGENT: ["close_ticket", "create_ticket", "create_ticket_v2", "get_account", "search_knowledge_base"],
    OWNER: ["close_ticket", "create_ticket", "create_ticket_v2", "delete_account", "export_rows", "get_account"],
    "somebody": [],
}
ROLES = {VIEWER: ["viewer"], AGENT: ["agent"], OWNER: ["owner"], "somebody": None}

each_user = pytest.mark.parametrize("user", MAY, ids=lambda user: (ROLES[user] or ["none"])[0])
each_revision = pytest.mark.parametrize("revision", [SESSIONS, STATELESS])


@each_user
@each_revision
def test_a_tool_that_the_role_does_not_have_is_denied_and_recorded(desk, user, revision):
    client = desk.open(user, revision)
    for tool, arguments in CALLS.items():
        if tool in MAY[user]:
            continue
        error = report(client.call(tool, arguments))
        assert error["error"] == "permission_denied" and not error["retryable"]
        assert NEEDS[tool] in error["message"]
        record = desk.last(tool)
        assert is_denial(record, "permission_denied", user=user, tenant="acme", authentication="stdio")
        assert record["detail"] == f"missing: {NEEDS[tool]}" and record.get("roles") == ROLES[user]
        assert record["revision"] == revision and record["client"].startswith("protocol-tests")
    assert list(desk.exports.iterdir()) == []


@each_user
def test_what_the_role_has_is_answered_and_recorded(desk, user):
    client = desk.open(user)
    for tool in ["get_account", "search_knowledge_base"]:
        if tool in MAY[user]:
            assert not client.call(tool, CALLS[tool]).get("isError")
            assert desk.last(tool)["verdict"] == "allowed" and desk.last(tool)["outcome"] == "success"
            assert desk.last(tool)["severity"] == "INFO" and desk.last(tool)["result_bytes"] > 0


@each_user
@each_revision
def test_lists_show_what_the_caller_may_use(desk, user, revision):
    client = desk.open(user, revision)
    lists = {
        "tools": client.request("tools/list"),
        "prompts": client.request("prompts/list"),
        "resources": client.request("resources/list"),
        "resourceTemplates": client.request("resources/templates/list"),
    }
    assert sorted(tool["name"] for tool in lists["tools"]["tools"]) == MAY[user]
    names = [] if user == "somebody" else ["draft_escalation", "summarize_account"]
    assert sorted(prompt["name"] for prompt in lists["prompts"]["prompts"]) == names
    uris = {resource["uri"] for resource in lists["resources"]["resources"]}
    assert "docs://pricing" in uris
    assert ("metrics://daily-summary" in uris) == (user != "somebody")
    assert ("contracts://ACC-5678" in uris) == (user in (AGENT, OWNER))
    templates = {template["uriTemplate"] for template in lists["resourceTemplates"]["resourceTemplates"]}
    assert ("contracts://{account_id}" in templates) == (user in (AGENT, OWNER))
    assert ("emails://{email_id}" in templates) == (user == AGENT)
    if revision == STATELESS:  # what one caller sees, no cache may show to another
        assert all(result["cacheScope"] == "private" for result in lists.values()), lists


@pytest.mark.parametrize(
    "user, uri, template, missing",
    [
        (VIEWER, "contracts://ACC-5678", "contracts://{account_id}", "read:contract"),
        (VIEWER, "emails://EM-1", "emails://{email_id}", "read:email"),
        (OWNER, "emails://EM-1", "emails://{email_id}", "read:email"),
        ("somebody", "metrics://daily-summary", "metrics://daily-summary", "read:account"),
    ],
)
def test_a_resource_is_denied_and_recorded_by_its_template(desk, user, uri, template, missing):
    client = desk.open(user)
    error = client.error("resources/read", {"uri": uri})
    assert error.data["error"] == "permission_denied" and missing in error.message
    record = desk.records()[-1]
    assert is_denial(record, "permission_denied", uri_template=template, detail=f"missing: {missing}")
    assert uri == template or uri not in json.dumps(record)


def test_a_prompt_is_denied_and_recorded(desk):
    client = desk.open("somebody")
    error = client.error("prompts/get", {"name": "summarize_account", "arguments": ACCOUNT})
    assert error.data["error"] == "permission_denied"
    assert is_denial(desk.last("summarize_account"), "permission_denied", kind="prompt")


def test_what_is_open_to_all_is_open_to_all(desk):
    client = desk.open("somebody")
    assert client.request("resources/read", {"uri": "docs://pricing"})["contents"][0]["text"] == "# Prices"
    assert desk.last("pricing")["outcome"] == "success"


# Tenants.


def test_a_tenant_that_is_set_to_nothing_is_not_set(desk):
    # So over stdio every call has a tenant here; a token without one is refused, see test_http_auth.py.
    client = desk.open(AGENT, MCP_TENANT="")
    assert values(client.call("get_account", ACCOUNT))["name"] == "Acme Corp"
    assert desk.last("get_account")["tenant"] == "acme"


THEIRS = {
    "get_account": ({"account_id": "ACC-7001"}, "account_not_found"),
    "create_ticket": (TICKET | {"account_id": "ACC-7001"}, "account_not_found"),
    "close_ticket": ({"ticket_id": "SUP-51"}, "ticket_not_found"),
}


def test_the_ids_of_another_tenant_find_nothing(desk):
    client = desk.open(AGENT)
    for tool, (arguments, code) in THEIRS.items():
        assert report(client.call(tool, arguments))["error"] == code
        record = desk.last(tool)
        assert record["outcome"] == "error" and record["error_code"] == code and record["verdict"] == "allowed"
        assert record["tenant"] == "acme"
    for uri in ["contracts://ACC-7001", "emails://EM-7"]:
        client = desk.open(AGENT)  # one process for each, or the calls would make a flow
        assert client.error("resources/read", {"uri": uri}).code == -32002
    with pytest.raises(RPCError, match="ACC-7001"):
        client.request("prompts/get", {"name": "summarize_account", "arguments": {"account_id": "ACC-7001"}})
    with pytest.raises(RPCError, match="SUP-51"):
        arguments = {"ticket_id": "SUP-51", "severity": "high"}
        client.request("prompts/get", {"name": "draft_escalation", "arguments": arguments})


def test_the_same_ids_are_others_for_another_tenant(desk):
    names = {}
    for tenant in ["acme", "globex"]:
        client = desk.open(AGENT, MCP_TENANT=tenant, CRM_DATABASE=str(desk.database))
        names[tenant] = values(client.call("get_account", {"account_id": "ACC-1234"}))["name"]
        assert desk.last("get_account")["tenant"] == tenant
        assert not client.call("create_ticket", TICKET | {"account_id": "ACC-1234"}).get("isError")
    assert names == {"acme": "Northwind", "globex": "Wayne Enterprises"}
    client = desk.open(OWNER, MCP_TENANT="globex", CRM_DATABASE=str(desk.database))
    values(client.call("export_rows", {"sql": "SELECT id, summary FROM tickets ORDER BY id", "path": "tickets.csv"}))
    lines = (desk.exports / "tickets.csv").read_text().splitlines()
    assert lines == ["id,summary", "51,Search finds nothing", "106,Login fails"]


def test_a_tenant_that_owns_nothing_has_nothing(desk):
    client = desk.open(AGENT, MCP_TENANT="nobody")
    assert report(client.call("get_account", ACCOUNT))["error"] == "account_not_found"
    uris = [resource["uri"] for resource in client.request("resources/list")["resources"]]
    assert not any(uri.startswith("contracts:") for uri in uris)
