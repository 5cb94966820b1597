# The client of fastmcp, of both generations, at the server that has all of the protocol.

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib.metadata import version

import anyio
from fastmcp import Client
from fastmcp.client.elicitation import ElicitResult
from fastmcp.client.transports import SSETransport, StdioTransport, StreamableHttpTransport

import servers

GENERATION = int(version("fastmcp").split(".")[0])
FILLED_IN = {
    "username": "ada",
    "email": "ada@example.org",
    "name": "Ada",
    "color": "blue",
    "context": "tea",
    "ok": True,
    "confirm": True,
}


@dataclass(frozen=True)
class Reach:
    """A transport, and whether the client asks for a session or goes without."""

    transport: str
    is_stateless: bool = False

    def __str__(self) -> str:
        return f"{self.transport}-{'stateless' if self.is_stateless else 'session'}"


SESSIONS = [Reach("stdio"), Reach("http"), Reach("sse")]
STATELESS = [Reach("stdio", True), Reach("http", True)] if GENERATION >= 4 else []
REACHES = SESSIONS + STATELESS


@dataclass
class Meanwhile:
    """What the server sent beside its answers."""

    logs: list = field(default_factory=list)
    progress: list = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    async def log(self, message) -> None:
        self.logs.append(message)

    async def report(self, done, total, message) -> None:
        self.progress.append((done, total))

    async def sample(self, messages, params, context) -> str:
        self.asked.append("sampling")
        return "Paris"

    async def elicit(self, message, response_type, params, context):
        self.asked.append("elicitation")
        schema = getattr(params, "requested_schema" if GENERATION >= 4 else "requestedSchema")
        content = {name: value for name, value in FILLED_IN.items() if name in schema.get("properties", {})}
        return ElicitResult(action="accept", content=content)


def transport(reach: Reach, port: int):
    if reach.transport == "stdio":
        return StdioTransport(command=str(servers.everything()), args=["--transport", "stdio"], keep_alive=False)
    if reach.transport == "http":
        return StreamableHttpTransport(f"http://127.0.0.1:{port}/mcp")
    return SSETransport(f"http://127.0.0.1:{port}/sse")


@asynccontextmanager
async def reach_everything(reach: Reach, port: int):
    """Connects a client. Answers it, and what it hears meanwhile."""
    meanwhile = Meanwhile()
    era = {"mode": "auto" if reach.is_stateless else "legacy"} if GENERATION >= 4 else {}
    client = Client(
        transport(reach, port),
        roots=["file:///srv/project"],
        sampling_handler=meanwhile.sample,
        elicitation_handler=meanwhile.elicit,
        log_handler=meanwhile.log,
        progress_handler=meanwhile.report,
        **era,
    )
    with anyio.fail_after(60):
        async with client:
            yield client, meanwhile
