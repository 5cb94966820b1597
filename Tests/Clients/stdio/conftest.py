# Servers for the tests that speak bytes.

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from server import Server  # noqa: E402  (the path above makes it importable)

import servers  # noqa: E402


@pytest.fixture
def server():
    with Server(servers.workbench()) as running:
        yield running
