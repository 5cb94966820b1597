# One face for two generations of the official Python SDK, so that each test runs with both. Results come back as the
# JSON that was on the wire (camelCase names, absent members absent), because the two generations spell attributes
# differently; errors of the protocol are ProtocolError for both.

import tempfile
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import anyio
import mcp.types as types
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

GENERATION = int(version("mcp").split(".")[0])

if GENERATION == 1:
    from mcp.shared.exceptions import McpError as SDKError
    from pydantic import AnyUrl
else:
    from mcp import Client
    from mcp.shared.exceptions import MCPError as SDKError


class ProtocolError(Exception):
    """A JSON-RPC error that the server answered with."""

    def __init__(self, code: int, message: str, data):
        super().__init__(f"{code}: {message}")
        self.code, self.message, self.data = code, message, data


@dataclass
class Connection:
    """A client that is connected to a server."""

    session: object
    initialized: dict
    stderr_path: Path
    logs: list[dict] = field(default_factory=list)

    async def list_tools(self) -> list[dict]:
        return (await self._json(self.session.list_tools()))["tools"]

    async def list_resources(self) -> list[dict]:
        return (await self.resource_page())["resources"]

    async def resource_page(self, cursor: str | None = None) -> dict:
        """One page of the resources, with `nextCursor` where there is another."""
        return await self._json(self.session.list_resources(cursor=cursor))

    async def list_templates(self) -> list[dict]:
        return (await self._json(self.session.list_resource_templates()))["resourceTemplates"]

    async def list_prompts(self) -> list[dict]:
        return (await self._json(self.session.list_prompts()))["prompts"]

    async def call(self, name: str, arguments: dict | None = None, progress=None) -> dict:
        result = await self._json(self.session.call_tool(name, arguments, progress_callback=progress))
        # Both SDKs fill these in where the server leaves their defaults out.
        if result.get("isError") is False:
            del result["isError"]
        result.pop("resultType", None)
        return result

    async def cancel_after(self, seconds: float, name: str, arguments: dict) -> None:
        """Calls a tool and gives up on it. Only 2.x tells the server that by itself."""
        with anyio.move_on_after(seconds) as scope:
            await self.call(name, arguments)
        assert scope.cancelled_caught
        if GENERATION == 1:
            params = types.CancelledNotificationParams(requestId=self.session._request_id - 1, reason="enough")
            await self.session.send_notification(types.ClientNotification(types.CancelledNotification(params=params)))

    async def read(self, uri: str) -> list[dict]:
        target = AnyUrl(uri) if GENERATION == 1 else uri
        return (await self._json(self.session.read_resource(target)))["contents"]

    async def get_prompt(self, name: str, arguments: dict[str, str] | None = None) -> dict:
        return await self._json(self.session.get_prompt(name, arguments))

    async def complete_prompt(self, name: str, argument: str, value: str) -> dict:
        return await self._complete(types.PromptReference(type="ref/prompt", name=name), argument, value)

    async def complete_resource(self, uri: str, argument: str, value: str) -> dict:
        return await self._complete(types.ResourceTemplateReference(type="ref/resource", uri=uri), argument, value)

    async def set_level(self, level: str) -> None:
        await self._json(self.session.set_logging_level(level))

    async def ping(self) -> None:
        await self._json(self.session.send_ping())

    def stderr(self) -> str:
        """What the server has written to standard error so far."""
        return self.stderr_path.read_text()

    async def _complete(self, reference, argument: str, value: str) -> dict:
        answer = await self._json(self.session.complete(reference, {"name": argument, "value": value}))
        return answer["completion"]

    async def _json(self, request) -> dict:
        try:
            return as_json(await request)
        except SDKError as error:
            raise ProtocolError(error.error.code, error.error.message, error.error.data) from error


def as_json(model) -> dict:
    return model.model_dump(by_alias=True, exclude_none=True, mode="json")


# How a client of this generation may speak: within a session, or without one.
MODES = ["legacy"] if GENERATION == 1 else ["legacy", "auto"]


@asynccontextmanager
async def connect(
    executable: Path, environment: dict[str, str] | None = None, mode: str = "legacy", agree: dict | None = None
):
    """Starts a server and performs the handshake of this generation; 2.x does without one in the mode `auto`.

    The SDK hands a server hardly any of our environment: what it needs beyond that is `environment`. What the user says
    to each question of the server's is `agree`; without it the client cannot ask."""
    logs: list[dict] = []

    async def on_log(params):
        logs.append(as_json(params))

    async def on_question(context, params):
        return types.ElicitResult(**agree)

    asks = {"elicitation_callback": on_question if agree else None}

    with tempfile.NamedTemporaryFile("w", suffix=".stderr") as stderr:
        parameters = StdioServerParameters(command=str(executable), env=environment)
        transport = stdio_client(parameters, errlog=stderr)
        with anyio.fail_after(60):
            if GENERATION == 1:
                async with (
                    transport as (read, write),
                    ClientSession(read, write, logging_callback=on_log, **asks) as session,
                ):
                    initialized = as_json(await session.initialize())
                    yield Connection(session, initialized, Path(stderr.name), logs)
            else:
                async with Client(transport, mode=mode, logging_callback=on_log, **asks) as client:
                    initialized = {
                        "protocolVersion": client.protocol_version,
                        "serverInfo": as_json(client.server_info),
                        "capabilities": as_json(client.server_capabilities),
                        "instructions": client.instructions,
                    }
                    yield Connection(client, initialized, Path(stderr.name), logs)


async def wait_until(condition, seconds: float = 5) -> None:
    """Waits until a condition holds; notifications may arrive after the answer that follows them."""
    with anyio.fail_after(seconds):
        while not condition():
            await anyio.sleep(0.01)
