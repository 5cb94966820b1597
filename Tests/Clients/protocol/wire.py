# One conversation, message by message: each is held against the schema of its revision (envelope, and the definition
# that its method has), and against the rules that no schema can say: every answer has a request, no request has two
# answers, a stateless server sends no requests, error codes and names in `_meta` are those that there may be.

import re
from collections import deque

import extension
import schemas

# What went over the wire last, of any conversation; a failing test shows it.
TRAFFIC: deque = deque(maxlen=60)

EMPTY_RESULTS = {"ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe"}
SPECIFIC_ERRORS = {
    -32020: "HeaderMismatchError",
    -32021: "MissingRequiredClientCapabilityError",
    -32022: "UnsupportedProtocolVersionError",
    -32042: "URLElicitationRequiredError",
}
BASE_CODES = {-32700, -32600, -32601, -32602, -32603}

LABEL = r"[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
META_KEY = re.compile(rf"(?:{LABEL}(?:\.{LABEL})*/)?(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)?")
RESERVED = re.compile(rf"{LABEL}\.(?:modelcontextprotocol|mcp)(?:\.{LABEL})*/")
KNOWN_RESERVED = {
    "io.modelcontextprotocol/serverInfo",
    "io.modelcontextprotocol/subscriptionId",
    "io.modelcontextprotocol/related-task",
}


class WireError(AssertionError):
    """A message that must not be on the wire."""


def require(condition, why: str, message) -> None:
    if not condition:
        raise WireError(f"{why}: {str(message)[:1500]}")


class Wire:
    """The messages of one conversation so far."""

    def __init__(self, revision: str):
        self.revision = revision
        self.is_modern = revision in schemas.MODERN
        self.schema = schemas.load(revision)
        self.asked: dict = {}
        self.questions: dict = {}
        self.methods: dict = {}
        self.expects_unreadable = 0

    # What the client says.

    def sent(self, message: dict) -> None:
        """Notes a well-formed message of ours, and checks that it is one."""
        TRAFFIC.append(("→", self.revision, message))
        if "method" in message:
            kind = self.schema and (self.schema.requests if "id" in message else self.schema.notifications)
            if "id" in message:
                self.note(message["id"], message["method"], message.get("params"))
            if kind and message["method"] in kind:
                self.fits(kind[message["method"]], message)
        elif "result" in message:
            method = self.questions.get(key(message["id"]))
            if method:
                self.fits(result_name(method), message["result"])

    def sent_raw(self, text: bytes, *requests: tuple) -> None:
        """Notes bytes that are no well-formed message, or a batch, and the (id, method) pairs that will be answered."""
        TRAFFIC.append(("→", self.revision, text[:2000]))
        for identifier, method in requests:
            self.note(identifier, method, None)
        if not requests:
            self.expects_unreadable += 1

    def note(self, identifier, method: str, params) -> None:
        """A request that will be answered."""
        self.methods[key(identifier)] = (method, params or {})
        self.asked.setdefault(key(identifier), []).append((method, params or {}))

    # What the server says.

    def received(self, message) -> None:
        """Takes a message of the server's: checks it, and that it has its place in the conversation."""
        self.seen(message)
        if "method" in message:
            if "id" in message:
                require(key(message["id"]) not in self.questions, "an id that the server has used before", message)
                self.questions[key(message["id"])] = message["method"]
        elif message.get("id") is None:
            require(self.expects_unreadable > 0, "an answer without an id", message)
            self.expects_unreadable -= 1
        else:
            require(self.asked.get(key(message["id"])), "an answer that nobody waits for", message)
            self.asked[key(message["id"])].pop(0)

    def seen(self, message) -> None:
        """Checks a message by itself: one that was sent again, or is one of a batch, may be seen twice."""
        TRAFFIC.append(("←", self.revision, message))
        if isinstance(message, list):
            require(message, "an empty batch", message)
            for one in message:
                self.seen(one)
            return
        require(isinstance(message, dict) and message.get("jsonrpc") == "2.0", "no JSON-RPC message", message)
        check_meta(message)
        if "method" in message:
            require("result" not in message and "error" not in message, "a request and an answer at once", message)
            (self._request if "id" in message else self._notification)(message)
        else:
            require(("result" in message) != ("error" in message), "neither a result nor an error", message)
            self._answer(message)

    def _request(self, message: dict) -> None:
        require(not self.is_modern, "a server of this revision sends no requests", message)
        if self.schema:
            require(message["method"] in self.schema.requests, "a request that this revision does not have", message)
            self.fits(self.schema.requests[message["method"]], message)

    def _notification(self, message: dict) -> None:
        if self.schema:
            require(message["method"] in self.schema.notifications, "no notification of this revision", message)
            self.fits(self.schema.notifications[message["method"]], message)

    def _answer(self, message: dict) -> None:
        identifier = message.get("id")
        if "error" in message:
            return self._error(message, readable=identifier is not None)
        require(key(identifier) in self.methods, "a result that nobody waits for", message)
        method, params = self.methods[key(identifier)]
        self.fits("JSONRPCResultResponse" if self._has("JSONRPCResultResponse") else "JSONRPCResponse", message)
        self._result(method, params, message["result"])

    def _result(self, method: str, params: dict, result: dict) -> None:
        if self.is_modern:
            kind = result.get("resultType")
            require(kind in ("complete", "input_required", "task"), "no known resultType", result)
            server = (result.get("_meta") or {}).get("io.modelcontextprotocol/serverInfo")
            require(server and server["name"] and server["version"], "no serverInfo in _meta", result)
            if kind == "task" or method in extension.SCHEMAS and method != "tools/call":
                return require(not extension.problems(method, result), extension.problems(method, result), result)
            if kind == "input_required":
                require(method in ("tools/call", "prompts/get", "resources/read"), "may not ask", result)
                require("inputRequests" in result or "requestState" in result, "asks nothing", result)
                return self.fits("InputRequiredResult", result)
        if self.revision == "2025-11-25" and method == "tools/call" and "task" in params and "content" not in result:
            return self.fits("CreateTaskResult", result)
        self.fits(self._name_of_result(method), result)

    def _name_of_result(self, method: str) -> str:
        if method in EMPTY_RESULTS:
            return "EmptyResult"
        if method == "tasks/result":  # it answers what the call would have
            return "CallToolResult"
        name = self.schema.requests.get(method) if self.schema else None
        return name.replace("Request", "Result") if name else "Result"

    def _error(self, message: dict, readable: bool) -> None:
        error = message["error"]
        require(isinstance(error.get("code"), int), "an error without a code", message)
        require(error.get("message"), "an error without a message", message)
        self.check_code(error["code"], message)
        # Older schemas have no way to say that an id could not be read; JSON-RPC has null for that.
        envelope = message if readable or "id" not in message else {**message, "id": 0}
        self.fits("JSONRPCErrorResponse" if self._has("JSONRPCErrorResponse") else "JSONRPCError", envelope)
        specific = SPECIFIC_ERRORS.get(error["code"])
        if specific and self._has(specific):
            self.fits(specific, envelope)

    def check_code(self, code: int, message) -> None:
        """Error codes that a revision has, and those that a server may have of its own."""
        allowed = set(BASE_CODES)
        if self.is_modern:
            allowed |= {-32020, -32021, -32022}
        else:
            # A header may name a revision that there is not: what is said of it then is no session's.
            allowed |= {-32002, -32022}
            if self.revision == "2025-11-25":
                allowed.add(-32042)
        require(code in allowed or not -32768 <= code <= -32000, "a code that this revision does not have", message)

    def fits(self, name: str, value) -> None:
        """Fails where a value does not fit a definition of this revision's schema."""
        if self.schema:
            problems = self.schema.problems(name, value)
            require(not problems, f"{self.revision}: {'; '.join(problems[:5])}", value)

    def _has(self, name: str) -> bool:
        return self.schema is None or self.schema.has(name)


def key(identifier) -> tuple:
    """An id as a key: 1 and "1" are two."""
    return type(identifier).__name__, identifier


def result_name(method: str) -> str:
    """The definition of what a client answers a request of the server's with."""
    names = {"sampling/createMessage": "CreateMessageResult", "roots/list": "ListRootsResult"}
    return names.get(method, "ElicitResult")


def check_meta(value, name: str = "") -> None:
    """Names in `_meta` have the form that the protocol wants, and take no prefix that is the protocol's own."""
    if isinstance(value, list):
        for element in value:
            check_meta(element)
    elif isinstance(value, dict):
        for member, inner in value.items():
            if name == "_meta":
                require(META_KEY.fullmatch(member), "no name for a member of _meta", member)
                require(not RESERVED.match(member) or member in KNOWN_RESERVED, "a name that is the protocol's", member)
            # What tools answer and schemas hold is nobody's business but theirs.
            if member not in ("structuredContent", "inputSchema", "outputSchema"):
                check_meta(inner, member)
