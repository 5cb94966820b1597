# Bytes over TCP, for what no HTTP library sends; and what a hostile client opens by the thousand.

import contextlib
import json
import resource
import socket
import struct
from pathlib import Path

import pytest

MODERN = "2026-07-28"


def raise_limit(wanted: int) -> None:
    """Lets this process have so many files open; skipped where the system forbids it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < wanted:
        if hard != resource.RLIM_INFINITY and hard < wanted:
            pytest.skip(f"the system allows {hard} open files, and this needs {wanted}")
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def dial(port: int, timeout: float = 10) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=timeout)


def modern_request(id, method: str, params: dict | None = None, name: str | None = None) -> bytes:
    """A stateless POST as bytes."""
    meta = {
        "io.modelcontextprotocol/protocolVersion": MODERN,
        "io.modelcontextprotocol/clientCapabilities": {},
    }
    params = (params or {}) | {"_meta": meta | (params or {}).get("_meta", {})}
    body = json.dumps({"jsonrpc": "2.0", "id": id, "method": method, "params": params}).encode()
    fields = ["MCP-Protocol-Version: " + MODERN, "Mcp-Method: " + method]
    if name:
        fields.append("Mcp-Name: " + name)
    return post(body, fields)


def post(body: bytes, fields: list[str], path: str = "/mcp", version: str = "1.1", host: str = "127.0.0.1") -> bytes:
    """A POST as bytes."""
    head = [
        f"POST {path} HTTP/{version}",
        f"Host: {host}",
        "Content-Type: application/json",
        "Accept: application/json, text/event-stream",
        f"Content-Length: {len(body)}",
        *fields,
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def read_until(connection: socket.socket, part: bytes, most: int = 1 << 20) -> bytes:
    """Reads until something has come, or the other end has closed."""
    data = b""
    while part not in data and len(data) < most:
        chunk = connection.recv(65536)
        if not chunk:
            break
        data += chunk
    return data


def read_to_end(connection: socket.socket) -> bytes:
    """Reads until the other end closes, however it does that."""
    data = b""
    with contextlib.suppress(ConnectionResetError):
        while chunk := connection.recv(65536):
            data += chunk
    return data


def reset(connection: socket.socket) -> None:
    """Closes a connection as a crashed client's system does: with RST in place of FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def status_of(response: bytes) -> int:
    """The status of a response; 0 where the connection was closed without one."""
    return int(response.split(b" ", 2)[1]) if response.startswith(b"HTTP/1.") else 0


def resident_bytes(pid: int) -> int:
    """The memory of a process; skipped where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        pytest.skip("memory is read from /proc, which this system does not have")
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024
