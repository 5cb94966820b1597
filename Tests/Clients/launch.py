# Starts the server that has all of the protocol, over HTTP on a free port, and waits until it says that it is ready.

import http.client
import os
import signal
import socket
import subprocess
import tempfile
import time

import servers


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class HTTPServer:
    """A running server."""

    def __init__(self, *arguments: str, env: dict | None = None):
        self.port = free_port()
        self.stderr_file = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [str(servers.everything()), "--transport", "http", "--port", str(self.port), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self.stderr_file,
            env=os.environ | (env or {}),
        )
        self._wait_until_ready()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.stderr_file.close()

    def status(self, path: str) -> int:
        """The status of a GET; 0 where nobody answers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", path)
            return connection.getresponse().status
        except OSError:
            return 0
        finally:
            connection.close()

    def is_ready(self) -> bool:
        return self.status("/readyz") == 200

    def _wait_until_ready(self, seconds: float = 20) -> None:
        deadline = time.monotonic() + seconds
        while not self.is_ready():
            assert self.process.poll() is None, f"the server ended: {self.stderr()}"
            assert time.monotonic() < deadline, f"the server is not ready: {self.stderr()}"
            time.sleep(0.02)

    def check_alive(self) -> None:
        assert self.process.poll() is None, self.stderr()
        assert self.status("/healthz") == 200

    def stderr(self) -> str:
        self.stderr_file.seek(0)
        return self.stderr_file.read().decode(errors="replace")

    def terminate(self, number: int = signal.SIGTERM) -> None:
        self.process.send_signal(number)

    def wait(self, seconds: float = 10) -> int:
        """Waits for the end, and answers the exit code."""
        return self.process.wait(timeout=seconds)
