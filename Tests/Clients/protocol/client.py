# What the three raw clients share: ids, answers that are waited for, notifications that are kept, and the client's side
# of requests that the server sends. It knows JSON-RPC and nothing of pipes or HTTP; every message goes through `Wire`.

import threading
import time

import schemas
from wire import Wire, key

INFO = {"name": "protocol-tests", "version": "1"}


class RPCError(Exception):
    """A JSON-RPC error; as the answer of the server's, or as what the client answers the server with."""

    def __init__(self, code: int, message: str = "no", data=None):
        super().__init__(f"{code}: {message}")
        self.code, self.message, self.data = code, message, data


class Client:
    """One conversation with a server.

    `answers` says what the client answers by method: a result, an `RPCError`, a function of the params, or `None` for
    no answer at all.
    """

    def __init__(self, revision: str, capabilities: dict | None = None, answers: dict | None = None):
        self.revision = revision
        self.is_modern = revision in schemas.MODERN
        self.capabilities = capabilities or {}
        self.answers = answers or {}
        self.wire = Wire(revision)
        self.condition = threading.Condition()
        self.responses: dict = {}
        self.notifications: list[dict] = []
        self.requests: list[dict] = []
        self.order: list[dict] = []
        self.problems: list[BaseException] = []
        self.last_id = 0
        self.initialized: dict = {}

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.close()
        if kind is None:
            self.raise_problems()

    def open(self):
        """Connects, with the handshake where this revision has one."""
        self.connect()
        if not self.is_modern:
            self.initialize()
            self.notify("notifications/initialized")
            self.begin_listening()
        return self

    # What each transport does.

    def connect(self) -> None:
        """Gets ready to send."""

    def begin_listening(self) -> None:
        """Opens the way for what belongs to no request, where that is a way of its own."""

    def deliver(self, message: dict) -> None:
        """Sends a message."""
        raise NotImplementedError

    def close(self) -> None:
        """Leaves."""

    # Sending.

    def initialize(self) -> dict:
        self.initialized = self.request(
            "initialize",
            {"protocolVersion": self.revision, "capabilities": self.capabilities, "clientInfo": INFO},
        )
        return self.initialized

    def meta(self, capabilities: dict | None = None) -> dict:
        """What a request of a stateless revision says of itself."""
        return {
            "io.modelcontextprotocol/protocolVersion": self.revision,
            "io.modelcontextprotocol/clientCapabilities": self.capabilities if capabilities is None else capabilities,
            "io.modelcontextprotocol/clientInfo": INFO,
        }

    def message(
        self, method: str, params: dict | None = None, *, id=None, meta: dict | None = None, capabilities=None
    ) -> dict:
        """A request as this revision wants it."""
        if id is None:
            self.last_id += 1
            id = self.last_id
        params = dict(params or {})
        members = (self.meta(capabilities) if self.is_modern else {}) | params.pop("_meta", {}) | (meta or {})
        if members:
            params["_meta"] = members
        return {"jsonrpc": "2.0", "id": id, "method": method} | ({"params": params} if params else {})

    def start(self, method: str, params: dict | None = None, **options):
        """Sends a request and answers its id."""
        message = self.message(method, params, **options)
        self.wire.sent(message)
        self.deliver(message)
        return message["id"]

    def notify(self, method: str, params: dict | None = None) -> None:
        message = {"jsonrpc": "2.0", "method": method} | ({"params": params} if params else {})
        self.wire.sent(message)
        self.deliver(message)

    def cancel(self, id, reason: str = "enough") -> None:
        self.notify("notifications/cancelled", {"requestId": id, "reason": reason})

    # Receiving.

    def receive(self, message) -> None:
        """Takes what the server sent; called by whatever thread reads."""
        try:
            self.wire.received(message)
        except BaseException as problem:
            self.fail(problem)
            return
        with self.condition:
            self.order.append(message)
            if "method" not in message:
                self.responses.setdefault(key(message.get("id")), []).append(message)
            elif "id" in message:
                self.requests.append(message)
            else:
                self.notifications.append(message)
            self.condition.notify_all()
        if "method" in message and "id" in message:
            threading.Thread(target=self._answer, args=[message], daemon=True).start()

    def fail(self, problem: BaseException) -> None:
        """Notes what went wrong on a thread that reads; whoever waits gets it."""
        with self.condition:
            self.problems.append(problem)
            self.condition.notify_all()

    def raise_problems(self) -> None:
        if self.problems:
            raise self.problems[0]

    def _answer(self, request: dict) -> None:
        try:
            answer = self.answers.get(request["method"], RPCError(-32601, "not declared"))
            answer = answer(request.get("params") or {}) if callable(answer) else answer
            if answer is not None:
                self.reply(request, answer)
        except BaseException as problem:
            self.fail(problem)

    def reply(self, request: dict, answer) -> None:
        """Answers a request of the server's."""
        message = {"jsonrpc": "2.0", "id": request["id"]}
        if isinstance(answer, RPCError):
            message["error"] = {"code": answer.code, "message": answer.message}
        else:
            message["result"] = answer
        self.wire.sent(message)
        self.deliver(message)

    def wait(self, condition, seconds: float = 15):
        """Waits until a condition holds, and answers what it answered."""
        deadline = time.monotonic() + seconds
        with self.condition:
            while not (value := condition()):
                self.raise_problems()
                if not self.condition.wait(deadline - time.monotonic()) and not condition():
                    raise TimeoutError(f"nothing came within {seconds} s")
        return value

    def response(self, id, seconds: float = 15) -> dict:
        """The whole answer to a request."""
        return self.wait(lambda: self.responses.get(key(id)), seconds).pop(0)

    def has_answer(self, id) -> bool:
        with self.condition:
            return bool(self.responses.get(key(id)))

    def result(self, id, seconds: float = 15) -> dict:
        """The result of a request; an error is thrown."""
        answer = self.response(id, seconds)
        if "error" in answer:
            raise RPCError(answer["error"]["code"], answer["error"]["message"], answer["error"].get("data"))
        return answer["result"]

    def request(self, method: str, params: dict | None = None, *, seconds: float = 15, **options) -> dict:
        return self.result(self.start(method, params, **options), seconds)

    def call(self, tool: str, arguments: dict | None = None, *, seconds: float = 15, **options) -> dict:
        """Calls a tool; without arguments where none are given."""
        return self.request("tools/call", call_params(tool, arguments), seconds=seconds, **options)

    def start_call(self, tool: str, arguments: dict | None = None, **options):
        return self.start("tools/call", call_params(tool, arguments), **options)

    def error(self, method: str, params: dict | None = None, **options) -> RPCError:
        """The error that a request is answered with; a result fails the test."""
        try:
            result = self.request(method, params, **options)
        except RPCError as error:
            return error
        raise AssertionError(f"{method} has a result where an error was expected: {result}")

    def named(self, method: str) -> list[dict]:
        """The params of all notifications of one kind so far."""
        with self.condition:
            return [note.get("params") or {} for note in self.notifications if note["method"] == method]

    def wait_for(self, method: str, count: int = 1, seconds: float = 15) -> list[dict]:
        """Waits for so many notifications of one kind."""
        self.wait(lambda: len(self.named(method)) >= count, seconds)
        return self.named(method)

    def asked(self, method: str, count: int = 1, seconds: float = 15) -> list[dict]:
        """Waits for so many requests of the server's, and answers their params."""

        def found():
            return [request for request in self.requests if request["method"] == method]

        self.wait(lambda: len(found()) >= count, seconds)
        return [request.get("params") or {} for request in found()]

    def check_alive(self) -> None:
        """The server answers, and so has read everything that was sent before on the same way."""
        if self.is_modern:
            assert self.request("server/discover")["supportedVersions"]
        else:
            assert self.request("ping") == {}


def call_params(tool: str, arguments: dict | None) -> dict:
    return {"name": tool} | ({} if arguments is None else {"arguments": arguments})


def text_of(result: dict) -> str:
    """All text of a tool's result."""
    return "\n".join(block["text"] for block in result["content"] if block["type"] == "text")
