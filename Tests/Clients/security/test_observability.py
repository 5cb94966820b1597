# What an operator sees of a running server: metrics under the names that dashboards know, and a line for each event
# in its log, with nothing personal in either.

import re

from client import RPCError
from desk import AGENT, is_denial, report, until, values

ACCOUNT = {"account_id": "ACC-5678"}


def test_calls_are_counted_by_how_they_ended(desk):
    client = desk.open(AGENT, MCP_METRICS_PORT="0")
    before = desk.metrics()
    assert before['mcp_tool_invocations_total{tool_name="get_account",status="success"}'] == 0, "series begin at zero"
    for _ in range(3):
        values(client.call("get_account", ACCOUNT))
    report(client.call("get_account", {"account_id": "ACC-9999"}))
    report(client.call("get_account", {"account_id": "x"}))
    report(client.call("delete_account", ACCOUNT))
    for uri in ["contracts://ACC-2468", "contracts://ACC-9999", "docs://pricing"]:
        try:
            client.request("resources/read", {"uri": uri})
        except RPCError:
            pass
    client.request("prompts/get", {"name": "summarize_account", "arguments": ACCOUNT})
    # A call is counted once its answer is on its way.
    until(lambda: desk.metrics()['mcp_prompt_gets_total{prompt_name="summarize_account",status="success"}'] == 1)
    metrics = desk.metrics()

    def counted(name: str, **labels) -> float:
        return metrics[name + "{" + ",".join(f'{label}="{value}"' for label, value in labels.items()) + "}"]

    assert counted("mcp_tool_invocations_total", tool_name="get_account", status="success") == 3
    assert counted("mcp_tool_invocations_total", tool_name="get_account", status="error") == 1
    assert counted("mcp_tool_invocations_total", tool_name="get_account", status="denied") == 1
    assert counted("mcp_tool_invocations_total", tool_name="delete_account", status="denied") == 1
    assert counted("mcp_tool_duration_seconds_count", tool_name="get_account") == 4
    assert counted("mcp_tool_duration_seconds_sum", tool_name="get_account") > 0
    assert counted("mcp_resource_reads_total", resource_uri="contracts://{account_id}") == 2
    assert counted("mcp_resource_reads_total", resource_uri="docs://pricing") == 1
    assert counted("mcp_prompt_gets_total", prompt_name="summarize_account", status="success") == 1
    assert counted("mcp_denials_total", reason="permission_denied") == 1
    assert counted("mcp_denials_total", reason="invalid_arguments") == 1
    assert metrics["mcp_audit_records_total"] == len(desk.records())
    assert metrics["mcp_audit_failures_total"] == 0
    assert not any("ACC-" in name for name in metrics), "labels hold names of the spec alone"


def test_redactions_are_counted(desk):
    client = desk.open(AGENT, MCP_METRICS_PORT="0")
    client.request("resources/read", {"uri": "emails://EM-1"})
    until(lambda: desk.metrics()["mcp_redactions_total"] >= 1)


def test_there_is_no_port_where_nobody_asks_for_one(desk):
    desk.open(AGENT).check_alive()
    assert "metrics_server_started" not in desk.log()


def test_the_log_tells_what_happens(desk):
    client = desk.open(AGENT)
    values(client.call("get_account", ACCOUNT))
    report(client.call("create_ticket", {"account_id": "ACC-9999", "summary": "x", "priority": "low"}))
    client.request("resources/read", {"uri": "emails://EM-1"})
    log = desk.log()
    for event in ["tool_invocation_started", "tool_invocation_completed"]:
        assert re.search(rf"{event}.*tool_name=get_account|tool_name=get_account.*{event}", log), log
    assert re.search(r".*tool_invocation_failed.*", log)[0].count("account_not_found") == 1
    assert re.search(r".*resource_read.*", log)[0].count("emails://{email_id}") == 1
    assert "user=batch" in log and "tenant=acme" in log


def test_the_log_holds_nothing_personal(desk):
    client = desk.open(AGENT)
    summary = {"summary": "Mail ada@northwind.example at 4111 1111 1111 1111", "priority": "low"}
    values(client.call("create_ticket", ACCOUNT | summary))
    values(client.call("get_account", ACCOUNT))
    client.request("resources/read", {"uri": "emails://EM-1"})
    assert not re.search(r"ada@|ops@|4111|555 0147|EM-1|not a secret in tests", desk.log())


def test_a_name_of_a_client_makes_no_line_of_its_own(desk):
    client = desk.open(AGENT)
    identifier = 'x\nINFO mcp: tool_invocation_completed {"user":"root"}'
    params = {"name": "delete_account", "arguments": ACCOUNT}
    assert report(client.request("tools/call", params, id=identifier))["error"] == "permission_denied"
    assert not any(line.startswith("INFO mcp: tool_invocation_completed") for line in desk.log().splitlines())
    assert is_denial(desk.last("delete_account"), "permission_denied", request_id=identifier)
