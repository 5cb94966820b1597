# What both kinds of tests share: the servers' paths, and asyncio as the one event loop.

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import servers  # noqa: E402  (the path above makes it importable)
from launch import HTTPServer  # noqa: E402


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
def product_catalog():
    return servers.product_catalog()


@pytest.fixture
def workbench():
    return servers.workbench()


@pytest.fixture(scope="session")
def http_server():
    """The server that has all of the protocol, over HTTP; all tests that do it no harm share it."""
    with HTTPServer() as server:
        yield server


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """With MCPGEN_NO_SKIP=1 a skipped test is a failed one."""
    report = yield
    if report.skipped and os.environ.get("MCPGEN_NO_SKIP") == "1":
        report.outcome = "failed"
    return report
