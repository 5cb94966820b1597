"""What lint prints for programs, read by other people's readers."""

import json
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

import servers

MCPGEN = servers.REPOSITORY / ".build" / "debug" / "mcpgen"
CASES = servers.REPOSITORY / "Tests" / "MCPGenSpecTests" / "Cases"
MISTAKES = CASES / "fifty-mistakes" / "server.mcp.yaml"
HOSTILE = CASES / "hostile-text" / "server.mcp.yaml"
CLEAN = servers.REPOSITORY / "Benchmarks" / "specs" / "search.mcp.yaml"
CONCISE = re.compile(r"^(.*?):(\d+):(\d+): (error|warning|note): (.*) \[([a-z-]+)\]$", re.MULTILINE)


def lint(format, *paths):
    result = subprocess.run([MCPGEN, "lint", "--format", format, *paths], capture_output=True, text=True)
    assert result.returncode in (0, 1) and not result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def findings():
    """Place, severity and rule of every finding, as the concise form has them."""
    found = CONCISE.findall(lint("concise", MISTAKES, HOSTILE, CLEAN))
    assert len(found) > 50
    return [(path, int(line), int(column), severity, rule) for path, line, column, severity, _, rule in found]


def test_json_has_every_finding(findings):
    report = json.loads(lint("json", MISTAKES, HOSTILE, CLEAN))
    assert report["version"] == 1
    assert findings == [
        (
            finding["location"]["path"],
            finding["location"]["start"]["line"],
            finding["location"]["start"]["column"],
            finding["severity"],
            finding["rule"],
        )
        for finding in report["findings"]
    ]
    assert report["counts"]["error"] == sum(severity == "error" for _, _, _, severity, _ in findings)


def test_sarif_is_valid_and_complete(findings):
    data = os.environ.get("MCPGEN_DATA")
    if not data:
        pytest.skip("MCPGEN_DATA names no folder with the schema of SARIF")
    schema = json.loads((Path(data) / "suites/sarif/sarif-2.1/schema/sarif-schema-2.1.0.json").read_text())
    log = json.loads(lint("sarif", MISTAKES, HOSTILE, CLEAN))
    assert [error.message for error in Draft7Validator(schema).iter_errors(log)] == []
    results = log["runs"][0]["results"]
    assert [result["ruleId"] for result in results] == [rule for *_, rule in findings]
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for result in results:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    names = [result["partialFingerprints"]["mcpgen/v1"] for result in results]
    assert len(set(names)) == len(names)


def test_sarif_holds_fixes_and_what_is_known_of_rules(tmp_path):
    data = os.environ.get("MCPGEN_DATA")
    if not data:
        pytest.skip("MCPGEN_DATA names no folder with the schema of SARIF")
    schema = json.loads((Path(data) / "suites/sarif/sarif-2.1/schema/sarif-schema-2.1.0.json").read_text())
    spec = tmp_path / "a.mcp.yaml"
    spec.write_text(CLEAN.read_text() + "# mcpgen:ignore plain-http -- nothing here speaks HTTP\n")
    log = json.loads(lint("sarif", spec))
    assert [error.message for error in Draft7Validator(schema).iter_errors(log)] == []
    (result,) = log["runs"][0]["results"]
    assert result["ruleId"] == "unused-suppression"
    (replacement,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement["deletedRegion"]["startLine"] == len(CLEAN.read_text().splitlines()) + 1
    (rule,) = log["runs"][0]["tool"]["driver"]["rules"]
    assert rule["fullDescription"]["text"] and rule["defaultConfiguration"]["level"] == "warning"


def test_a_clean_run_is_a_document_too():
    assert json.loads(lint("json", CLEAN))["findings"] == []
    assert json.loads(lint("sarif", CLEAN))["runs"][0]["results"] == []
    assert json.loads(lint("gitlab", CLEAN)) == []
    assert lint("github", CLEAN) == ""
    assert ElementTree.fromstring(lint("junit", CLEAN)).get("failures") == "0"


def test_github_has_one_line_a_finding(findings):
    lines = lint("github", MISTAKES, HOSTILE).splitlines()
    assert len(lines) == len(findings)
    pattern = re.compile(
        r"^::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[a-z-]+::."
    )
    assert [line for line in lines if not pattern.match(line)] == []


def test_gitlab_names_findings_by_more_than_their_line(tmp_path):
    moved = tmp_path / "moved.mcp.yaml"
    moved.write_bytes(MISTAKES.read_bytes())
    before = json.loads(lint("gitlab", moved))
    moved.write_bytes(b"# a line above\n" + MISTAKES.read_bytes())
    after = json.loads(lint("gitlab", moved))
    names = [issue["fingerprint"] for issue in before]
    assert len(set(names)) == len(names)
    # Some messages name a line themselves; all others stay.
    same = set(names) & {issue["fingerprint"] for issue in after}
    assert len(same) >= 0.9 * len(names)
    assert after[0]["location"]["lines"]["begin"] == before[0]["location"]["lines"]["begin"] + 1


def test_junit_counts_what_it_holds(findings):
    root = ElementTree.fromstring(lint("junit", MISTAKES, HOSTILE, CLEAN))
    assert int(root.get("failures")) == len(root.findall(".//failure")) == len(findings)
    assert int(root.get("tests")) == len(root.findall(".//testcase"))
    assert len(root.findall("testsuite")) == 3
