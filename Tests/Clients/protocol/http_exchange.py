# One HTTP request and its response, with every header under the test's control and the body read as it comes. A
# connection of its own for each, so that a test can break it off without harm to another.

import http.client
import json
import socket
import threading
from dataclasses import dataclass

JSON_TYPE = "application/json"
EVENT_STREAM = "text/event-stream"
BOTH = f"{JSON_TYPE}, {EVENT_STREAM}"


@dataclass
class Event:
    """One event of an event stream; members that did not stand there are `None`."""

    id: str | None = None
    event: str | None = None
    data: str | None = None
    retry: int | None = None

    @property
    def message(self):
        """The JSON in it; `None` for an event without data."""
        return json.loads(self.data) if self.data else None


class Exchange:
    """A request that has been sent, and the response as far as it has been read."""

    def __init__(
        self,
        port: int,
        method: str,
        path: str,
        headers: list[tuple[str, str]],
        body: bytes | None = None,
        timeout: float = 15,
        host_header: str | None = None,
        check=None,
    ):
        """`check` is called with every message of the response, before anybody else sees it."""
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
        self.connection.connect()
        self.socket = self.connection.sock
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        self.connection.putheader("Host", host_header or f"127.0.0.1:{port}")
        for name, value in headers:
            self.connection.putheader(name, value.encode("latin-1") if isinstance(value, str) else value)
        if body is not None and not any(name.lower() in ("content-length", "transfer-encoding") for name, _ in headers):
            self.connection.putheader("Content-Length", str(len(body)))
        self.connection.endheaders(body)
        self.response = None
        self.beginning = threading.Lock()
        self.check = check or (lambda message: None)
        self.comments = 0

    def head(self) -> "Exchange":
        """Waits for the status and the headers; several threads may, and one of them reads."""
        with self.beginning:
            if self.response is None:
                self.response = self.connection.getresponse()
        return self

    @property
    def status(self) -> int:
        return self.head().response.status

    def header(self, name: str) -> str | None:
        return self.head().response.headers.get(name)

    @property
    def kind(self) -> str:
        """The media type of the body, without parameters."""
        return (self.header("Content-Type") or "").split(";")[0].strip().lower()

    @property
    def is_stream(self) -> bool:
        return self.kind == EVENT_STREAM

    def body(self) -> bytes:
        return self.head().response.read()

    def json(self):
        message = json.loads(self.body())
        self.check(message)
        return message

    def event(self) -> Event | None:
        """The next event; `None` where the stream has ended in good order."""
        event, has_fields = Event(), False
        self.head()
        while True:
            line = self.response.readline()
            if not line:
                assert not has_fields, "the stream ends within an event"
                return None
            text = line.decode().rstrip("\r\n")
            if not text:
                if event.data and event.event in (None, "message"):
                    self.check(event.message)
                if has_fields:
                    return event
            elif text.startswith(":"):
                self.comments += 1
            else:
                has_fields = True
                take_field(event, text)

    def events(self):
        """All events to the end of the stream."""
        while (event := self.event()) is not None:
            yield event

    def close(self) -> None:
        """Breaks the connection off, whatever is still to come."""
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        if self.response is not None:
            self.response.close()
        self.connection.close()


def take_field(event: Event, line: str) -> None:
    """Notes one line of an event."""
    name, _, value = line.partition(":")
    value = value.removeprefix(" ")
    if name == "data":
        event.data = value if event.data is None else f"{event.data}\n{value}"
    elif name == "id":
        event.id = value
    elif name == "event":
        event.event = value
    elif name == "retry":
        event.retry = int(value)
    else:
        raise AssertionError(f"an event stream has no field {name!r}")
