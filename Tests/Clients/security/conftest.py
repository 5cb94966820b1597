# The CRM example, for tests of what guards it. Each test has a desk of its own; behind the test the audit log of that
# desk is verified, whatever the test has done.

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "protocol"))

from desk import Desk  # noqa: E402  (the paths above make it importable)


@pytest.fixture
def desk(tmp_path):
    """A CRM of this test's own, that is not started yet."""
    with Desk(tmp_path) as opened:
        yield opened
    if opened.audit_file.exists():
        opened.verify()
