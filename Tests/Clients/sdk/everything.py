# Official clients at the server that has all of the protocol: over each transport, and in each era that the client's
# generation speaks.

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import anyio
import mcp.types as types
from connect import GENERATION, Connection, as_json
from mcp import ClientSession, StdioServerParameters
from mcp.client.sse import sse_client
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client

import servers

if GENERATION == 2:
    from mcp import Client

TEXT = {"type": "text", "text": "Paris"}
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
STATELESS = [Reach("stdio", True), Reach("http", True)] if GENERATION == 2 else []
REACHES = SESSIONS + STATELESS


@dataclass
class Meanwhile:
    """What the server sent beside its answers."""

    logs: list[dict] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    forms: list[dict] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    action: str = "accept"

    async def log(self, params) -> None:
        self.logs.append(as_json(params))

    async def message(self, message) -> None:
        note = getattr(message, "root", message)
        if method := getattr(note, "method", None):
            self.heard.append(method)

    async def sample(self, context, params):
        self.asked.append("sampling")
        return types.CreateMessageResult(role="assistant", content=types.TextContent(**TEXT), model="tiny")

    async def elicit(self, context, params):
        """Fills in the fields that the form has, as far as we have something to fill in."""
        self.asked.append("elicitation")
        form = as_json(params)
        self.forms.append(form)
        if self.action != "accept":
            return types.ElicitResult(action=self.action)
        fields = form.get("requestedSchema", {}).get("properties", {})
        return types.ElicitResult(action="accept", content={k: v for k, v in FILLED_IN.items() if k in fields})

    async def roots(self, context):
        self.asked.append("roots")
        return types.ListRootsResult(roots=[types.Root(uri="file:///srv/project", name="Project")])

    def callbacks(self, answers: bool) -> dict:
        """The callbacks of a client; without `answers` it declares that it can be asked nothing."""
        asked = {"sampling_callback": self.sample, "elicitation_callback": self.elicit}
        asked["list_roots_callback"] = self.roots
        return {"logging_callback": self.log, "message_handler": self.message} | (asked if answers else {})


def transport(reach: Reach, port: int):
    if reach.transport == "stdio":
        return stdio_client(StdioServerParameters(command=str(servers.everything()), args=["--transport", "stdio"]))
    if reach.transport == "http":
        return streamable_http_client(f"http://127.0.0.1:{port}/mcp")
    return sse_client(f"http://127.0.0.1:{port}/sse")


@asynccontextmanager
async def reach_everything(reach: Reach, port: int, answers: bool = True):
    """Connects a client. Answers the connection, and what it hears meanwhile."""
    meanwhile = Meanwhile()
    callbacks = meanwhile.callbacks(answers)
    with anyio.fail_after(60):
        if GENERATION == 1:
            async with transport(reach, port) as streams, ClientSession(*streams[:2], **callbacks) as session:
                initialized = as_json(await session.initialize())
                yield Connection(session, initialized, Path(), meanwhile.logs), meanwhile
        else:
            mode = "auto" if reach.is_stateless else "legacy"
            level = "debug" if reach.is_stateless else None
            async with Client(transport(reach, port), mode=mode, log_level=level, **callbacks) as client:
                initialized = {
                    "protocolVersion": client.protocol_version,
                    "serverInfo": as_json(client.server_info),
                    "capabilities": as_json(client.server_capabilities),
                    "instructions": client.instructions,
                }
                yield Connection(client, initialized, Path(), meanwhile.logs), meanwhile
