# A client over Streamable HTTP, of revisions with sessions and without. A request is a POST on a thread of its own that
# reads the response to its end; what a test wants to know of status and headers is kept by the request's id.

import base64
import json
import threading

from client import Client
from http_exchange import BOTH, EVENT_STREAM, JSON_TYPE, Exchange
from wire import key

# What `Mcp-Name` repeats, by method.
NAMED_BY = {
    "tools/call": "name",
    "prompts/get": "name",
    "resources/read": "uri",
    "tasks/get": "taskId",
    "tasks/update": "taskId",
    "tasks/cancel": "taskId",
}


def header_value(value: str) -> str:
    """A value as a header may hold it: what is not plain ASCII is written in base64."""
    is_plain = value.isascii() and value.isprintable() and value == value.strip() and not value.startswith("=?base64?")
    return value if is_plain else f"=?base64?{base64.b64encode(value.encode()).decode()}?="


def modern_headers(message: dict, revision: str) -> dict[str, str]:
    """The headers that a request of a stateless revision repeats its body in."""
    headers = {"MCP-Protocol-Version": revision, "Mcp-Method": header_value(message["method"])}
    params = message.get("params")
    name = params.get(NAMED_BY.get(message["method"], "")) if isinstance(params, dict) else None
    if isinstance(name, str):
        headers["Mcp-Name"] = header_value(name)
    return headers


class HTTPClient(Client):
    """A conversation over Streamable HTTP with the server on a port."""

    def __init__(self, revision: str, port: int, path: str = "/mcp", listens: bool = True, **options):
        super().__init__(revision, **options)
        self.port, self.path, self.listens = port, path, listens
        self.session: str | None = None
        self.exchanges: dict = {}
        self.open_exchanges: set = set()
        self.stream: Exchange | None = None
        self.extra_headers: dict[str, str] = {}

    def headers(self, message: dict | None = None) -> dict[str, str]:
        """The headers of a well-behaved POST of this message."""
        headers = {"Content-Type": JSON_TYPE, "Accept": BOTH} | self.extra_headers
        if self.is_modern:
            headers |= modern_headers(message, self.revision) if message and "method" in message else {}
        else:
            if self.session:
                headers["Mcp-Session-Id"] = self.session
            if self.initialized and self.revision >= "2025-06-18":
                headers["MCP-Protocol-Version"] = self.revision
        return headers

    def post(self, message, headers: dict | list | None = None, **options) -> Exchange:
        """POSTs JSON, or bytes as they are, with these headers only; what comes back is checked by itself."""
        body = message if isinstance(message, bytes) else json.dumps(message, ensure_ascii=False).encode()
        if isinstance(message, dict) and "method" in message and "id" in message:
            self.wire.methods[key(message["id"])] = (message["method"], message.get("params") or {})
        headers = self.headers(message if isinstance(message, dict) else None) if headers is None else headers
        pairs = list(headers.items()) if isinstance(headers, dict) else headers
        return Exchange(self.port, "POST", self.path, pairs, body, check=self.wire.seen, **options)

    def get(self, last_event: str | None = None, **options) -> Exchange:
        """Opens the session's stream of its own, or goes on with another one."""
        headers = {"Accept": EVENT_STREAM} | self.session_headers()
        if last_event is not None:
            headers["Last-Event-ID"] = last_event
        return Exchange(self.port, "GET", self.path, list(headers.items()), check=self.wire.seen, **options)

    def session_headers(self) -> dict[str, str]:
        """What names this session and its revision on a request without a body."""
        headers = {name: value for name, value in self.headers().items() if name.startswith(("Mcp-", "MCP-"))}
        return headers

    # The conversation.

    def deliver(self, message: dict) -> None:
        if "method" in message and "id" in message:
            thread = threading.Thread(target=self._exchange, args=[message], daemon=True)
            thread.start()
            if message["method"] == "initialize":
                thread.join()
        else:
            exchange = self.post(message)
            assert exchange.status == 202 and exchange.body() == b"", f"{exchange.status} for {message}"
            exchange.close()

    def _exchange(self, message: dict) -> None:
        try:
            exchange = self.post(message, timeout=60)
            self.exchanges[key(message["id"])] = exchange
            self.open_exchanges.add(exchange)
            if message["method"] == "initialize":
                self.session = exchange.header("Mcp-Session-Id") or self.session
            self.take(exchange)
            assert exchange.is_stream or self.responses, f"{exchange.status} and no answer to {message}"
            self.open_exchanges.discard(exchange)
        except BaseException as problem:
            if not self.was_left(message["id"]):
                self.fail(problem)

    def was_left(self, id) -> bool:
        """Whether the test itself broke the exchange off."""
        exchange = self.exchanges.get(key(id))
        return exchange is not None and exchange not in self.open_exchanges

    def take(self, exchange: Exchange) -> None:
        """Reads a response to its end, and takes what is in it for messages of the conversation."""
        exchange.check = lambda message: None  # it is checked when it is received
        if exchange.is_stream:
            for event in exchange.events():
                if event.data:
                    self.receive(event.message)
        else:
            text = exchange.body()
            if text:
                assert exchange.kind == JSON_TYPE, f"{exchange.kind}: {text[:300]!r}"
                message = json.loads(text)
                for one in message if isinstance(message, list) else [message]:
                    self.receive(one)

    def receive(self, message) -> None:
        if "error" in message and self.session and self.session in json.dumps(message):
            self.fail(AssertionError(f"an error tells the session's id: {message}"))
        super().receive(message)

    def exchange(self, id) -> Exchange:
        """The HTTP response to a request, once it has begun."""
        self.wait(lambda: self.exchanges.get(key(id)))
        return self.exchanges[key(id)].head()

    def leave(self, id) -> None:
        """Breaks off the response to a request, as a client does that no longer wants it."""
        exchange = self.wait_until_sent(id)
        self.open_exchanges.discard(exchange)
        exchange.close()

    def wait_until_sent(self, id) -> Exchange:
        for _ in range(1000):
            if exchange := self.exchanges.get(key(id)):
                return exchange
            threading.Event().wait(0.005)
        raise TimeoutError("the request was not sent")

    def status(self, id) -> int:
        return self.exchange(id).status

    def begin_listening(self) -> None:
        if self.listens:
            self.stream = self.get(timeout=60)
            assert self.stream.status == 200 and self.stream.is_stream
            threading.Thread(target=self._listen, args=[self.stream], daemon=True).start()

    def _listen(self, stream: Exchange) -> None:
        try:
            self.take(stream)
        except BaseException as problem:
            if stream is self.stream:
                self.fail(problem)

    def end_listening(self) -> None:
        stream, self.stream = self.stream, None
        if stream:
            stream.close()

    def delete(self) -> int:
        """Ends the session, and answers the status."""
        exchange = Exchange(self.port, "DELETE", self.path, list(self.session_headers().items()))
        status = exchange.status
        exchange.close()
        return status

    def close(self) -> None:
        self.end_listening()
        for exchange in list(self.open_exchanges):
            self.open_exchanges.discard(exchange)
            exchange.close()
        if self.session:
            self.delete()
