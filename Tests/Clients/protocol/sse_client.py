# A client of the transport of 2024-11-05: one event stream from the server, and a POST for each message to it.

import json
import threading

from client import Client
from http_exchange import EVENT_STREAM, JSON_TYPE, Exchange


class SSEClient(Client):
    """A conversation over HTTP+SSE with the server on a port."""

    def __init__(self, revision: str, port: int, path: str = "/sse", **options):
        super().__init__(revision, **options)
        self.port, self.path = port, path
        self.endpoint: str | None = None
        self.is_leaving = False

    def connect(self) -> None:
        self.stream = Exchange(self.port, "GET", self.path, [("Accept", EVENT_STREAM)], timeout=60)
        assert self.stream.status == 200 and self.stream.is_stream
        first = self.stream.event()
        assert first is not None and first.event == "endpoint" and first.data
        self.endpoint = first.data
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def endpoint_path(self) -> str:
        """Where messages are POSTed to: the path of what may be a whole URI."""
        prefix = f"http://127.0.0.1:{self.port}"
        return self.endpoint.removeprefix(prefix)

    def _listen(self) -> None:
        try:
            for event in self.stream.events():
                assert event.event in ("message", None), f"an event {event.event!r}"
                self.receive(event.message)
        except BaseException as problem:
            if not self.is_leaving:
                self.fail(problem)

    def post(self, body: bytes, headers: dict | None = None) -> Exchange:
        pairs = list((headers or {"Content-Type": JSON_TYPE}).items())
        return Exchange(self.port, "POST", self.endpoint_path, pairs, body)

    def deliver(self, message: dict) -> None:
        exchange = self.post(json.dumps(message, ensure_ascii=False).encode())
        assert exchange.status == 202, f"{exchange.status} for {message}"
        exchange.close()

    def close(self) -> None:
        self.is_leaving = True
        self.stream.close()
