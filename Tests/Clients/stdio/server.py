# A server under test, spoken to in bytes: what no well-behaved client sends cannot be sent with a client library.

import json
import os
import queue
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

INITIALIZE = {
    "protocolVersion": "2025-11-25",
    "capabilities": {},
    "clientInfo": {"name": "hostile", "version": "1"},
}


class Server:
    """One running server. Its answers are read on a thread of their own, unless `reads` is false."""

    def __init__(
        self, executable: Path, *arguments: str, env: dict | None = None, initialize: bool = True, reads: bool = True
    ):
        self.stderr_file = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [str(executable), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.stderr_file,
            bufsize=0,
            env=os.environ | (env or {}),
        )
        self.lines: queue.Queue = queue.Queue()
        self.next_id = 1000
        if reads:
            self.start_reading()
        if initialize:
            assert "result" in self.request("initialize", INITIALIZE)
            self.notify("notifications/initialized")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.stderr_file.close()

    # Sending

    def send(self, line: bytes) -> None:
        """Sends bytes as they are; most callers end them with a newline."""
        view = memoryview(line)
        while view:
            view = view[self.process.stdin.write(view) :]

    def send_json(self, message) -> None:
        self.send(json.dumps(message).encode() + b"\n")

    def notify(self, method: str, params: dict | None = None) -> None:
        self.send_json({"jsonrpc": "2.0", "method": method, "params": params or {}})

    def start(self, method: str, params: dict | None = None) -> int:
        """Sends a request and answers its id."""
        self.next_id += 1
        self.send_json({"jsonrpc": "2.0", "id": self.next_id, "method": method, "params": params or {}})
        return self.next_id

    def start_call(self, tool: str, arguments: dict | None = None) -> int:
        return self.start("tools/call", {"name": tool, "arguments": arguments or {}})

    def close_stdin(self) -> None:
        self.process.stdin.close()

    # Receiving

    def start_reading(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with self.process.stdout as stdout:
            buffer = b""
            while chunk := stdout.read(1 << 20):
                *lines, buffer = (buffer + chunk).split(b"\n")
                for line in lines:
                    self.lines.put(line)
            if buffer:
                self.lines.put(buffer)
        self.lines.put(None)

    def receive(self, seconds: float = 10) -> dict:
        """The next message; anything on standard output that is no JSON fails the test."""
        line = self.lines.get(timeout=seconds)
        assert line is not None, f"the server closed its output; its log: {self.stderr()}"
        return json.loads(line)

    def answer(self, request: int, seconds: float = 10) -> dict:
        """The answer to one request; answers to others and notifications are passed over."""
        deadline = time.monotonic() + seconds
        while True:
            message = self.receive(max(0.01, deadline - time.monotonic()))
            if message.get("id") == request:
                return message

    def request(self, method: str, params: dict | None = None, seconds: float = 10) -> dict:
        return self.answer(self.start(method, params), seconds)

    def call(self, tool: str, arguments: dict | None = None, seconds: float = 10) -> dict:
        return self.answer(self.start_call(tool, arguments), seconds)["result"]

    def assert_alive(self) -> None:
        """The server lives and reads from the next newline on."""
        assert self.request("ping") == {"jsonrpc": "2.0", "id": self.next_id, "result": {}}
        assert self.process.poll() is None

    # Watching

    def stderr(self) -> str:
        self.stderr_file.seek(0)
        return self.stderr_file.read().decode(errors="replace")

    def resident_bytes(self, field: str = "VmRSS") -> int:
        """Memory in use now, or `VmHWM`: the most there ever was."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            pytest.skip("memory is read from /proc, which this system does not have")
        for line in status.read_text().splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1]) * 1024
        raise AssertionError(f"/proc has no {field}")


def error_of(result: dict) -> dict:
    """The error that a tool's result carries."""
    assert result["isError"] is True
    return json.loads(result["content"][0]["text"])


def text_of(result: dict) -> str:
    return result["content"][0]["text"]
