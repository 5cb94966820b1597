"""The editor schema against an independent validator: what `mcpgen lint` takes it takes, what is misspelt it marks."""

import json
import re
import subprocess
from datetime import date
from io import StringIO

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

import servers

MCPGEN = servers.REPOSITORY / ".build" / "debug" / "mcpgen"
SPECS = sorted(
    path.relative_to(servers.REPOSITORY)
    for path in servers.REPOSITORY.rglob("*.mcp.yaml")
    if not {".build", ".venvs"} & set(path.relative_to(servers.REPOSITORY).parts)
)
# What a schema always sees; other findings need the whole spec.
SHAPE = {"unknown-key"}
FINDING = re.compile(r":\d+:\d+: (error|warning|note): .* \[([a-z-]+)\]$", re.MULTILINE)


def run(*arguments):
    return subprocess.run([MCPGEN, *arguments], cwd=servers.REPOSITORY, capture_output=True, text=True)


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(run("schema").stdout)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def plain(value):
    """YAML's timestamps as the texts that the language has."""
    match value:
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case list():
            return [plain(item) for item in value]
        case date():
            return value.isoformat()
        case _:
            return value


def load(text):
    return plain(YAML(typ="safe", pure=True).load(StringIO(text)))


def lint(path):
    result = run("lint", "--format", "concise", str(path))
    return {rule for severity, rule in FINDING.findall(result.stdout) if severity == "error"}


def test_there_are_specs():
    assert len(SPECS) >= 20


@pytest.mark.parametrize("path", SPECS, ids=str)
def test_schema_and_compiler_agree(path, validator):
    rules = lint(path)
    try:
        spec = load((servers.REPOSITORY / path).read_text(encoding="utf-8"))
    except Exception:
        assert rules, f"{path} is no YAML, and lint finds nothing"
        return
    problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(spec)]
    if not rules:
        assert problems == []
    elif rules & SHAPE:
        assert problems, f"the schema takes what lint calls {rules}"


SMALL = """
mcpgen: 1
server: {name: s, version: 1.0.0}
tools:
  greet: {description: Greet., risk: read, public: true, params: {name: string}}
"""


@pytest.mark.parametrize(
    "before, after",
    [
        ("risk: read", "risk: reed"),
        ("public: true", "publc: true"),
        ("public: true", 'public: "yes"'),
        ("version: 1.0.0", "title: S"),
        ("params: {name: string}", "params: [name]"),
        ("mcpgen: 1", "mcpgen: 2"),
        ("name: string", "name: {maxLength: -1}"),
    ],
)
def test_a_mistake_is_marked(before, after, validator):
    assert list(validator.iter_errors(load(SMALL))) == []
    assert before in SMALL
    assert list(validator.iter_errors(load(SMALL.replace(before, after))))
