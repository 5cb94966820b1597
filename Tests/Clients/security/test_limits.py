# How often, and with what: rates, arguments, guards, the handler's own check, and a tool that keeps failing.

import json

import pytest
from desk import AGENT, OWNER, VIEWER, is_denial, report, until, values

TICKET = {"account_id": "ACC-5678", "summary": "Login fails", "priority": "low"}


def test_the_eleventh_write_of_a_minute_waits(desk):
    client = desk.open(AGENT, MCP_METRICS_PORT="0")
    for _ in range(10):
        values(client.call("create_ticket", TICKET))
    error = report(client.call("create_ticket", TICKET))
    assert error["error"] == "rate_limited" and error["retryable"] and "10/min" in error["message"]
    assert 0 < error["retryAfterSeconds"] <= 60
    assert is_denial(desk.last("create_ticket"), "rate_limited")
    # Another tool has attempts of its own, and reading is not writing.
    assert not client.call("close_ticket", {"ticket_id": "SUP-101"}).get("isError")
    values(client.call("get_account", {"account_id": "ACC-5678"}))
    until(lambda: desk.metrics()['mcp_denials_total{reason="rate_limited"}'] == 1)


def test_attempts_that_are_denied_count(desk):
    client = desk.open(VIEWER)
    for _ in range(100):
        assert client.error("resources/read", {"uri": "emails://EM-1"}).data["error"] == "permission_denied"
    # A caller has 100 calls a minute, and these were calls.
    error = report(client.call("get_account", {"account_id": "ACC-5678"}))
    assert error["error"] == "rate_limited" and "100/min" in error["message"]
    assert is_denial(desk.last("get_account"), "rate_limited")


@pytest.mark.parametrize(
    "tool, arguments, word",
    [
        ("get_account", {"account_id": "ACC-1 OR 1=1"}, "account_id"),
        ("get_account", {}, "account_id"),
        ("get_account", {"account_id": "ACC-5678", "role": "owner"}, "role"),
        ("get_account", {"account_id": "ACC-5678", "confirm": True}, "confirm"),
        ("create_ticket", TICKET | {"priority": "urgent"}, "critical"),
        ("create_ticket", TICKET | {"tenant": "globex"}, "tenant"),
    ],
)
def test_arguments_that_the_schema_refuses(desk, tool, arguments, word):
    client = desk.open(AGENT)
    error = report(client.call(tool, arguments))
    assert error["error"] == "invalid_arguments" and word in error["message"]
    assert is_denial(desk.last(tool), "invalid_arguments")


PATHS = [
    "../escaped.csv",
    "sub/../../escaped.csv",
    "/etc/escaped.csv",
    "{root}-evil/escaped.csv",
    "..%2fescaped.csv",
    "%252e%252e/escaped.csv",
    "..\\escaped.csv",
    "rows.csv\u0000.txt",
    "link/escaped.csv",
]


def test_paths_that_lead_out_are_denied(desk):
    outside, evil = desk.exports.parent / "outside", desk.exports.parent / "exports-evil"
    outside.mkdir()
    evil.mkdir()
    (desk.exports / "link").symlink_to(outside)
    client = desk.open(OWNER)
    for path in PATHS:
        asked = path.format(root=desk.exports)
        error = report(client.call("export_rows", {"sql": "SELECT 1", "path": asked}))
        assert error["error"] == "invalid_arguments" and "/path: " in error["message"], asked
        assert is_denial(desk.last("export_rows"), "invalid_arguments", risk="write")
    assert list(outside.iterdir()) == list(evil.iterdir()) == []
    assert list(desk.exports.iterdir()) == [desk.exports / "link"]


STATEMENTS = [
    "DELETE FROM accounts",
    "SELECT 1; DROP TABLE accounts",
    "WITH doomed AS (DELETE FROM tickets RETURNING id) SELECT * FROM doomed",
    "SELECT * INTO stolen FROM accounts",
    "/*! DROP TABLE accounts */",
    "SELECT load_extension('evil')",
    "SELECT pg_sleep(1000)",
    "ATTACH 'stolen.sqlite' AS stolen",
    "PRAGMA query_only = 0",
]


def test_statements_that_do_more_than_read_are_denied(desk):
    client = desk.open(OWNER)
    for sql in STATEMENTS:
        error = report(client.call("export_rows", {"sql": sql, "path": "rows.csv"}))
        assert error["error"] == "invalid_arguments" and "/sql: " in error["message"], sql
        assert is_denial(desk.last("export_rows"), "invalid_arguments")
    assert list(desk.exports.iterdir()) == []
    # One more, for the tenth call: what reads runs.
    assert values(client.call("export_rows", {"sql": "SELECT id FROM accounts", "path": "rows.csv"}))["rows"] == 4
    record = desk.last("export_rows")
    assert record["verdict"] == "allowed" and record["outcome"] == "success" and record["flags"] == ["scraping"]


def test_a_tool_that_keeps_failing_is_left_alone(desk):
    desk.exports.rmdir()
    client = desk.open(OWNER)
    call = {"sql": "SELECT 1", "path": "rows.csv"}
    for _ in range(5):
        error = report(client.call("export_rows", call))
        assert error["error"] == "internal" and str(desk.exports) not in json.dumps(error)
        record = desk.last("export_rows")
        assert record["outcome"] == "error" and record["severity"] == "ERROR"
    error = report(client.call("export_rows", call))
    assert error["error"] == "circuit_open" and error["retryable"] and 0 < error["retryAfterSeconds"] <= 30
    assert is_denial(desk.last("export_rows"), "circuit_open")
    assert "circuit_open" in desk.log()
    values(client.call("get_account", {"account_id": "ACC-5678"}))  # others go on
