# The audit log as an operator relies on it: whole after each test (the fixture sees to that), after a kill, and when
# the disk is full; with a key, nobody without it can make one that is.

import subprocess
import time

import pytest
from desk import AGENT, ASKS, OWNER, PATIENCE, mcpgen, report, until, values

import servers

ACCOUNT = {"account_id": "ACC-5678"}


def verdict(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([mcpgen(), "audit", *arguments], capture_output=True, text=True, timeout=PATIENCE)


def test_each_call_is_one_line_that_says_who_and_what(desk):
    client = desk.open(AGENT)
    trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    values(client.call("get_account", ACCOUNT, meta={"traceparent": trace}))
    record = desk.last("get_account")
    expected = {
        "method": "tools/call",
        "user": AGENT,
        "tenant": "acme",
        "authentication": "stdio",
        "roles": ["agent"],
        "revision": "2025-11-25",
        "kind": "tool",
        "risk": "read",
        "arguments": ACCOUNT,
        "verdict": "allowed",
        "outcome": "success",
        "trace_id": trace.split("-")[1],
    }
    assert {name: record.get(name) for name in expected} == expected
    assert record["duration_ms"] >= 0 and record["request_id"] and record["client"].startswith("protocol-tests")
    client.request("resources/read", {"uri": "emails://EM-1"})
    assert desk.last("email")["uri_template"] == "emails://{email_id}"
    client.request("prompts/get", {"name": "summarize_account", "arguments": ACCOUNT})
    assert desk.last("summarize_account")["kind"] == "prompt"


def test_the_line_is_there_before_the_answer(desk):
    client = desk.open(AGENT)
    for number in range(20):
        values(client.call("get_account", ACCOUNT))
        assert len(desk.records("get_account")) == number + 1


def test_a_run_begins_and_ends_with_a_line_of_its_own(desk):
    values(desk.open(AGENT).call("get_account", ACCOUNT))
    desk.leave()
    actions = [line.get("action") for line in desk.lines()]
    assert actions == ["started", None, "stopped"]
    values(desk.open(AGENT).call("get_account", ACCOUNT))
    assert [line["seq"] for line in desk.lines()] == [1, 2, 3, 4, 5]


def test_a_changed_line_is_named(desk):
    client = desk.open(AGENT)
    for _ in range(3):
        values(client.call("get_account", ACCOUNT))
    desk.leave()
    whole = desk.audit_file.read_text()
    desk.audit_file.write_text(whole.replace('"user":"batch"', '"user":"other"', 2).replace("other", "batch", 1))
    done = verdict("verify", str(desk.audit_file))
    assert done.returncode == 1 and f"{desk.audit_file}:3:" in done.stdout
    lines = whole.splitlines(keepends=True)
    desk.audit_file.write_text("".join(lines[:2] + lines[3:]))
    assert verdict("verify", str(desk.audit_file)).returncode == 1
    desk.audit_file.write_text(whole)


def test_with_a_key_only_its_holder_can_verify(desk):
    values(desk.open(AGENT, AUDIT_KEY="a" * 64).call("get_account", ACCOUNT))
    desk.leave()
    assert "intact" in desk.verify("--key-env", "KEY", environment={"KEY": "a" * 64})
    assert verdict("verify", str(desk.audit_file), "--key-env", "HOME").returncode == 1
    desk.audit_file.unlink()  # the fixture has no key


def test_with_a_short_key_no_server_starts(desk):
    for arguments in [[], ["--check"]]:
        done = subprocess.run(
            [servers.crm(), *arguments],
            env=desk.environment(AUDIT_KEY="short"),
            input=b"",
            capture_output=True,
            timeout=PATIENCE,
        )
        assert done.returncode != 0 and b"audit log" in done.stderr and b"at least 32" in done.stderr


def test_padding_hides_nothing(desk):
    client = desk.open(AGENT)
    space = b" " * 20_000
    arguments = b'{"account_id"' + space + b":" + space + b'"ACC-5678"' + space + b"}"
    call = b'{"jsonrpc":"2.0","id":"padded","method":"tools/call","params":{"name":"get_account","arguments":'
    client.send_raw(call + arguments + b"}}", ("padded", "tools/call"))
    values(client.result("padded"))
    record = desk.last("get_account")
    assert record["arguments"] == ACCOUNT and "arguments_sha256" not in record


def test_who_called_is_recorded_whatever_the_name_looks_like(desk):
    client = desk.open("ada@northwind.example")
    report(client.call("delete_account", ACCOUNT))
    assert desk.last("delete_account")["user"] == "ada@northwind.example"
    assert "ada@northwind.example" not in desk.log()
    done = verdict("show", str(desk.audit_file), "--user", "ada@northwind.example")
    assert done.returncode == 0 and "delete_account: denied" in done.stdout


def test_records_are_found_again(desk):
    client = desk.open(AGENT)
    values(client.call("get_account", ACCOUNT))
    report(client.call("delete_account", ACCOUNT))
    done = verdict("show", str(desk.audit_file))
    assert done.returncode == 0 and "delete_account: denied" in done.stdout and "permission_denied" in done.stdout
    assert "get_account: allowed, success" in done.stdout
    misspelt = verdict("show", str(desk.audit_file), "--verdict", "nope")
    assert misspelt.returncode == 2 and "allowed, denied, confirmed, replayed" in misspelt.stderr


def test_a_log_that_vanishes_while_it_is_written_is_missed(desk):
    client = desk.open(AGENT)
    values(client.call("get_account", ACCOUNT))
    aside = desk.audit_file.with_name("taken-away")
    desk.audit_file.rename(aside)
    time.sleep(1.1)  # it looks once a second
    values(client.call("get_account", ACCOUNT))
    desk.leave()
    alone = verdict("verify", str(desk.audit_file))
    assert alone.returncode == 1 and "give that file, too" in alone.stdout
    assert verdict("verify", str(desk.audit_file), str(aside)).returncode == 0
    desk.audit_file.unlink()  # the fixture has not got the other one


def test_a_server_that_is_killed_leaves_a_log_that_is_whole(desk):
    for _ in range(3):
        client = desk.open(AGENT)
        for _ in range(50):
            client.start_call("get_account", ACCOUNT)
        until(lambda: len(desk.audit_file.read_bytes().splitlines()) > 5)
        desk.kill()
        desk.verify()
    # The next run goes on behind what is there.
    values(desk.open(AGENT).call("get_account", ACCOUNT))
    desk.leave()
    assert len([line for line in desk.lines() if line.get("action") == "started"]) == 4


def test_what_was_answered_is_recorded_whatever_kills_the_server(desk):
    client = desk.open(AGENT)
    calls = [client.start_call("get_account", ACCOUNT) for _ in range(60)]
    until(lambda: any(client.has_answer(call) for call in calls[5:]))
    desk.kill()
    answered = sum(client.has_answer(call) for call in calls)
    assert len(desk.records("get_account")) >= answered > 0


FULL = ["sh", "-c", 'ulimit -S -f 8; exec "$@"', "sh"]


def test_no_call_is_answered_while_the_disk_is_full(desk):
    resource = pytest.importorskip("resource")
    if not hasattr(resource, "prlimit"):
        pytest.skip("this system cannot change another process's limits")
    client = desk.open(OWNER, before=FULL, capabilities=ASKS, answers={"elicitation/create": {"action": "decline"}})
    codes = []
    while "busy" not in codes:
        assert len(codes) < 90, "the disk is never full"
        result = client.call("get_account", ACCOUNT)
        codes.append(report(result)["error"] if result.get("isError") else None)
    # A call whose record did not fit is not answered with what it found; the next ones do not run at all.
    assert set(codes) == {None, "internal", "busy"} and [code for code in codes if code][0] == "internal"
    assert len(desk.records("get_account")) == codes.count(None)
    for name, arguments in [("close_ticket", {"ticket_id": "SUP-101"}), ("delete_account", ACCOUNT)]:
        error = report(client.call(name, arguments))
        assert error["error"] == "busy" and error["retryable"] and "record" in error["message"]
    assert client.request("tools/list")["tools"], "what is no call is answered"
    # There is room again: the log goes on, and says what is missing.
    _, most = resource.prlimit(client.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(client.process.pid, resource.RLIMIT_FSIZE, (most, most))
    until(lambda: not client.call("get_account", ACCOUNT).get("isError"))
    # Such a line may have fitted into what room was left, too.
    resumed = [line["dropped"] for line in desk.lines() if line.get("action") == "resumed"]
    assert sum(resumed) >= codes.count("internal")


def test_a_log_that_cannot_be_opened_stops_the_start(desk):
    environment = desk.environment(AUDIT_FILE=str(desk.exports / "no-such-folder" / "audit.jsonl"))
    done = subprocess.run([servers.crm()], env=environment, input=b"", capture_output=True, timeout=PATIENCE)
    assert done.returncode == 1 and b"audit" in done.stderr and done.stdout == b""
