# The CRM example with everything around it that an operator has: the folders, the audit log, the metrics, the command
# `approve`. One process serves at a time, because an audit log has one writer; the next one goes on where it ended.

import json
import os
import re
import subprocess
import time
import urllib.request
from pathlib import Path

from stdio_client import StdioClient

import servers

SESSIONS, STATELESS = "2025-11-25", "2026-07-28"

# Users of the spec by the role that its table gives them.
VIEWER, AGENT, OWNER = "anonymous", "batch", "user-admin"
ASKS = {"elicitation": {}}

# Generous: what is waited for comes at once on an idle machine.
PATIENCE = 90


class Desk:
    """A CRM's folders, and the clients of it."""

    def __init__(self, folder: Path):
        self.exports, self.state = folder / "exports", folder / "state"
        self.audit_file, self.database = folder / "audit.jsonl", folder / "crm.sqlite"
        self.exports.mkdir()
        self.client: StdioClient | None = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leave()

    # The server.

    def environment(self, **changes: str) -> dict[str, str]:
        """What the server finds in its environment."""
        return {
            "PATH": os.environ.get("PATH", ""),
            "CRM_BASE_URL": "https://crm.example",
            "CRM_API_KEY": "not a secret in tests",
            "EXPORT_ROOT": str(self.exports),
            "AUDIT_FILE": str(self.audit_file),
            "MCP_STATE_DIR": str(self.state),
            "MCP_LOG_LEVEL": "info",
        } | changes

    def open(
        self, user: str = AGENT, revision: str = SESSIONS, *, capabilities=None, answers=None, before=(), **environment
    ) -> StdioClient:
        """Starts the server, with one client, in the place of the one before; `before` comes before its command."""
        self.leave()
        pairs = [f"{name}={value}" for name, value in self.environment(MCP_USER=user, **environment).items()]
        command = [*before, "env", "-i", *pairs, str(servers.crm())]
        self.client = StdioClient(revision, command, capabilities=capabilities, answers=answers)
        self.client.open()
        return self.client

    def leave(self) -> None:
        """Ends the server as clients do: by closing its input."""
        client, self.client = self.client, None
        if client is None:
            return
        try:
            client.close_stdin()
            client.process.wait(PATIENCE)
        finally:
            client.close()
        client.raise_problems()

    def kill(self) -> None:
        """Ends the server with no time to clear up."""
        client, self.client = self.client, None
        client.process.kill()
        client.process.wait()
        client.close()

    def approve(self, *arguments: str, status: int = 0) -> str:
        """Runs the server's command `approve`, and answers what it prints."""
        command = [servers.crm(), "approve", *arguments]
        done = subprocess.run(command, env=self.environment(), capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == status, done.stderr
        return done.stdout + done.stderr

    # What it has written.

    def lines(self) -> list[dict]:
        """All records of the audit log."""
        return [json.loads(line) for line in self.audit_file.read_text().splitlines()]

    def records(self, name: str | None = None) -> list[dict]:
        """The records of calls, of one tool, resource or prompt where it is named."""
        calls = [line for line in self.lines() if line["event"] == "call"]
        return [call for call in calls if name is None or call["name"] == name]

    def last(self, name: str) -> dict:
        """The last record of a tool, resource or prompt. It is there before the answer."""
        return self.records(name)[-1]

    def verify(self, *options: str, environment: dict | None = None) -> str:
        """Runs `mcpgen audit verify`, and answers what it says of a log that is whole."""
        command = [mcpgen(), "audit", "verify", str(self.audit_file), *options]
        environment = os.environ | (environment or {})
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 0 and "intact" in done.stdout, done.stdout + done.stderr
        return done.stdout

    def log(self) -> str:
        """What the running server has written to standard error."""
        return self.client.stderr()

    def metrics(self) -> dict[str, float]:
        """The metrics of a server that was started with MCP_METRICS_PORT=0, by name and labels as they stand there."""
        (line,) = until(lambda: [line for line in self.log().splitlines() if "metrics_server_started" in line])
        port = re.search(r"port=(\d+)", line)[1]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE) as page:
            lines = page.read().decode().splitlines()
        return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines if line[:1] != "#")}


def mcpgen() -> str:
    """The compiler."""
    path = servers.REPOSITORY / ".build" / "debug" / "mcpgen"
    return os.environ.get("MCPGEN", str(path))


def until(condition):
    """Waits until a condition holds, and answers what it answered."""
    deadline = time.monotonic() + PATIENCE
    while not (value := condition()):
        assert time.monotonic() < deadline, "it does not come"
        time.sleep(0.01)
    return value


def report(result: dict) -> dict:
    """The error that a tool's result carries; the same in its text and in `_meta`."""
    assert result.get("isError") is True and "structuredContent" not in result, result
    (block,) = result["content"]
    error = json.loads(block["text"])
    assert result["_meta"]["mcpgen/error"] == error
    return error


def values(result: dict):
    """The structured content of a result, which says the same as its text."""
    assert not result.get("isError"), result
    structured = result["structuredContent"]
    assert json.loads(result["content"][0]["text"]) == structured
    return structured


def is_denial(record: dict, reason: str, **members) -> bool:
    """Whether a record says that the call was refused for this reason."""
    expected = {"verdict": "denied", "outcome": "denied", "reason": reason, "error_code": reason, "severity": "WARNING"}
    wrong = {name: record.get(name) for name, value in (expected | members).items() if record.get(name) != value}
    assert not wrong, (wrong, record)
    return True
