# A client over pipes: it starts the server, and fails where a line on standard output is no message.

import json
import subprocess
import tempfile
import threading

from client import Client

import servers


class StdioClient(Client):
    """A server of one's own, over its standard input and output."""

    def __init__(self, revision: str, command: list[str] | None = None, **options):
        """`command` starts the server; without one it is the server that has all of the protocol."""
        super().__init__(revision, **options)
        self.command = command
        self.process = None
        self.lines: list[bytes] = []
        self.is_over = threading.Event()

    def connect(self) -> None:
        self.stderr_file = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            self.command or [str(servers.everything()), "--transport", "stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.stderr_file,
            bufsize=0,
        )
        self.writing = threading.Lock()
        threading.Thread(target=self._read, daemon=True).start()

    def deliver(self, message: dict) -> None:
        self.send(json.dumps(message, ensure_ascii=False).encode() + b"\n")

    def send(self, data: bytes) -> None:
        """Sends bytes as they are."""
        view = memoryview(data)
        with self.writing:
            while view:
                view = view[self.process.stdin.write(view) :]

    def send_raw(self, line: bytes, *requests: tuple) -> None:
        """Sends a line that is no well-formed message; `requests` are (id, method) of those in it."""
        self.wire.sent_raw(line, *requests)
        self.send(line + b"\n")

    def _read(self) -> None:
        buffer = b""
        try:
            while chunk := self.process.stdout.read(1 << 16):
                *lines, buffer = (buffer + chunk).split(b"\n")
                for line in lines:
                    self._take(line)
            if buffer:
                raise AssertionError(f"the last line has no end: {buffer[:200]!r}")
        except BaseException as problem:
            self.fail(problem)
        finally:
            self.is_over.set()

    def _take(self, line: bytes) -> None:
        self.lines.append(line)
        message = json.loads(line)
        # A batch of 2025-03-26 is answered in an array.
        for one in message if isinstance(message, list) else [message]:
            self.receive(one)

    def close_stdin(self) -> None:
        self.process.stdin.close()

    def stderr(self) -> str:
        self.stderr_file.seek(0)
        return self.stderr_file.read().decode(errors="replace")

    def close(self) -> None:
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.is_over.wait(5)
        self.process.stdin.close()
        self.process.stdout.close()
        self.stderr_file.close()
