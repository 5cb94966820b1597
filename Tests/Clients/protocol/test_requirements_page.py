"""docs/protocol.md names tests; each of them is there."""

import re

import servers

PAGE = servers.REPOSITORY / "docs/protocol.md"
CLIENTS = servers.REPOSITORY / "Tests/Clients"


def python_tests() -> set[str]:
    """`tools::a_cursor_is_a_string` for each test, and `sdk/everything::…` for those in other folders."""
    names = set()
    for file in CLIENTS.glob("*/test_*.py"):
        folder = "" if file.parent.name == "protocol" else f"{file.parent.name}/"
        module = folder + file.stem.removeprefix("test_")
        names |= {f"{module}::{name}" for name in re.findall(r"^ *(?:async )?def test_(\w+)\(", file.read_text(), re.M)}
    return names


def swift_tests() -> set[str]:
    """`Suite` and `Suite.method` for each test in Swift."""
    names = set()
    for file in (servers.REPOSITORY / "Tests").glob("*/**/*.swift"):
        suite = None
        for line in file.read_text().splitlines():
            if found := re.search(r"\b(?:struct|class|actor|extension) (\w+Tests)\b", line):
                suite = found[1]
                names.add(suite)
            elif suite and (found := re.search(r"\bfunc (\w+)\(", line)):
                names.add(f"{suite}.{found[1]}")
    return names


def test_each_test_that_the_page_names_is_there():
    """A page that names a test which is gone proves nothing."""
    text = PAGE.read_text()
    python, swift = python_tests(), swift_tests()
    named = re.findall(r"`((?:sdk/)?[a-z_0-9]+::(?:[a-z_0-9]+|\*|[a-z_]+\*))`", text)
    assert len(named) > 200, "the page has lost its names"
    gone = {name for name in named if not name.endswith("*") and name not in python}
    families = {name.removesuffix("*") for name in named if name.endswith("*")}
    gone |= {family for family in families if not any(name.startswith(family) for name in python)}
    gone |= {name for name in re.findall(r"`([A-Z]\w+Tests(?:\.\w+)?)`", text) if name not in swift}
    assert not gone, f"no test of this name: {sorted(gone)}"


def test_each_requirement_has_a_test_or_a_reason():
    """A row without a test says why."""
    rows = re.findall(r"^\| (?!requirement|---)(.+?) \| (.+?) \|$", PAGE.read_text(), re.M)
    assert len(rows) > 80
    assert all(tests.strip() for _, tests in rows)
