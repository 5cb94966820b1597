# Clients and servers for the tests of the protocol. One HTTP server serves all tests but those that harm it; over stdio
# each client has a process of its own.

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import schemas  # noqa: E402  (the path above makes it importable)
import wire  # noqa: E402
from ways import Way  # noqa: E402

# The examiner's own tests are about schemas; `test_schemas.py` says where there are none.
collect_ignore = [] if all(schemas.path(revision) for revision in schemas.REVISIONS) else ["test_wire.py"]


@pytest.fixture
def port(request):
    """Where the shared HTTP server listens; it starts at the first call."""
    return lambda: request.getfixturevalue("http_server").port


@pytest.fixture
def connect(port):
    """Connects clients that are closed behind the test: `connect(way, capabilities=…, answers=…)`."""
    clients = []

    def open_client(way, opened: bool = True, **options):
        client = way.client(port, **options)
        clients.append(client)
        if opened:
            client.open()
        else:
            client.connect()
        return client

    yield open_client
    for client in clients:
        client.close()
    for client in clients:
        client.raise_problems()


@pytest.fixture
def client(way, connect):
    """A client that declares nothing, for tests that run each way."""
    return connect(way)


@pytest.fixture
def modern(connect):
    """A stateless client over HTTP that declares nothing."""
    return connect(Way("http", "2026-07-28"))


@pytest.fixture(autouse=True)
def traffic():
    """Every test begins with an empty record."""
    wire.TRAFFIC.clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """A failing test shows what went over the wire last."""
    report = yield
    if report.failed and wire.TRAFFIC:
        lines = [f"{arrow} {revision} {str(message)[:1000]}" for arrow, revision, message in wire.TRAFFIC]
        report.sections.append(("traffic", "\n".join(lines)))
    return report
