# The ways to reach the server: a transport together with a revision that it carries. A test names the revisions that
# its requirement holds for, and runs once for each way.

from dataclasses import dataclass

import pytest
from http_client import HTTPClient
from schemas import LEGACY, MODERN, REVISIONS
from sse_client import SSEClient
from stdio_client import StdioClient

# Streamable HTTP came with 2025-03-26; the transport before it went out of use with the revision that had it.
CARRIES = {
    "stdio": REVISIONS,
    "http": [revision for revision in REVISIONS if revision != "2024-11-05"],
    "sse": ["2024-11-05"],
}


@dataclass(frozen=True)
class Way:
    """A transport and a revision."""

    transport: str
    revision: str

    def __str__(self) -> str:
        return f"{self.transport}-{self.revision}"

    @property
    def is_modern(self) -> bool:
        return self.revision in MODERN

    def client(self, port, **options):
        """A client that is not connected yet; `port` answers where the HTTP server listens."""
        if self.transport == "stdio":
            return StdioClient(self.revision, **options)
        kind = HTTPClient if self.transport == "http" else SSEClient
        return kind(self.revision, port(), **options)


def ways(*transports: str, revisions: list[str] = REVISIONS) -> list[Way]:
    """All ways over these transports (all where none is named) that speak these revisions."""
    return [
        Way(transport, revision)
        for transport, carried in CARRIES.items()
        if not transports or transport in transports
        for revision in carried
        if revision in revisions
    ]


def each_way(*transports: str, revisions: list[str] = REVISIONS):
    """Runs a test once for each way, as its argument `way`."""
    return pytest.mark.parametrize("way", ways(*transports, revisions=revisions), ids=str)


each_legacy_way = each_way(revisions=LEGACY)
each_modern_way = each_way(revisions=MODERN)


def since(revision: str) -> list[str]:
    """This revision and those after it."""
    return REVISIONS[REVISIONS.index(revision) :]
