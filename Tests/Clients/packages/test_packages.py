"""What `mcpgen new` makes, and the plugins at work in it."""

import json
import re
import subprocess

import pytest

import servers
from conftest import new

SPEC = "Sources/Greeter/greeter.mcp.yaml"
TOOLS = {
    "minimal": ["greet"],
    "crm": ["get_account", "find_accounts", "create_ticket"],
    "readonly-database": ["find_sales", "sum_sales"],
    "upstream-api": ["get_order", "find_orders"],
}
WAVE = """  wave:
    description: Wave at everybody who is there. Returns nothing.
    useWhen: the user wants to wave
    risk: read
    public: true
    params: {}
"""


def warnings(output):
    """What the build warns of, but for files that other packages list nowhere: they are fetched, and not ours to mend."""
    found = [line for line in output.splitlines() if "warning:" in line]
    return [line for line in found if not re.search(r"warning: 'swift-[a-z-]+': found \d+ file\(s\) which are unhandled", line)]


@pytest.mark.parametrize("template", TOOLS)
def test_a_new_package_builds_and_passes_its_tests(workplace, template):
    if template == "readonly-database" and servers.EXAMPLES != "Examples":
        pytest.skip("GRDB or the headers of SQLite are not there")
    package = new(workplace / f"my-{template}", "--template", template)
    build = package.build("--build-tests")
    assert build.returncode == 0, build.stdout
    assert not warnings(build.stdout), build.stdout
    tests = package.swift("test", "--skip-build")
    assert tests.returncode == 0, tests.stdout
    assert package.tools() == TOOLS[template]


def test_a_server_over_stdio_alone_resolves_no_network_stack(workplace):
    package = new(workplace / "greeter")
    assert package.build().returncode == 0
    resolved = json.loads(package.path("Package.resolved").read_text())
    packages = {pin["identity"] for pin in resolved["pins"]}
    assert not {name for name in packages if name.startswith("swift-nio")}, packages


def test_the_plugin_follows_the_spec(workplace):
    package = new(workplace / "greeter")
    assert package.build().returncode == 0
    spec = package.path(SPEC).read_text()

    # A new tool is a missing handler until there is one.
    package.path(SPEC).write_text(spec + WAVE)
    missing = package.build()
    assert missing.returncode != 0
    assert "does not conform to protocol 'GreeterHandlers'" in missing.stdout
    assert "func wave(" in missing.stdout, "the signature is not shown"
    stubs = subprocess.run(
        [servers.REPOSITORY / ".build/debug/mcpgen", "build", SPEC, "-o", "."],
        cwd=package.folder,
        capture_output=True,
        text=True,
    )
    assert stubs.stderr == "wrote ./Sources/Greeter/Handlers/wave.swift\n"
    assert package.build().returncode == 0
    assert package.tools() == ["greet", "wave"]

    # What is gone from the spec is gone from the server.
    package.path(SPEC).write_text(spec)
    package.path("Sources/Greeter/Handlers/wave.swift").unlink()
    assert package.build().returncode == 0
    assert package.tools() == ["greet"]


def test_findings_have_their_place_in_the_build(workplace):
    package = new(workplace / "greeter")
    package.edit(SPEC, "risk: read", "risk: raed")
    line = next(number for number, text in enumerate(package.path(SPEC).read_text().splitlines(), 1) if "raed" in text)
    wrong = package.build()
    assert wrong.returncode != 0
    assert f"{package.path(SPEC)}:{line}:11: error: " in wrong.stdout
    assert f"{package.path(SPEC)}:{line}:11: note: Did you mean `read`?" in wrong.stdout
    package.edit(SPEC, "risk: raed", "cache: {ttl: 1m}\n    risk: read")
    warned = package.build()
    assert warned.returncode == 0, warned.stdout
    assert f"{package.path(SPEC)}:{line}:5: warning: " in warned.stdout


def test_a_change_of_an_included_file_is_seen(workplace):
    package = new(workplace / "greeter")
    package.edit(SPEC, "\ntools:", "\ninclude: [shared/types.yaml]\n\ntools:")
    package.edit(SPEC, "{type: string, minLength: 1, maxLength: 80, description: Whom to greet}", "Name")
    shared = package.path("Sources/Greeter/shared/types.yaml")
    shared.parent.mkdir()
    types = "mcpgen: 1\ntypes: {Name: {type: string, maxLength: 80, description: Whom to greet}}\n"
    shared.write_text(types)
    assert package.build().returncode == 0
    shared.write_text(types.replace("80", "40"))
    assert package.build().returncode == 0
    printed = subprocess.run([package.scratch / "debug/greeter", "--print-tools"], capture_output=True, text=True)
    assert '"maxLength": 40' in printed.stdout
    # One whose changes the build would not see is refused.
    outside = package.path("types.yaml")
    outside.write_text(types)
    package.edit(SPEC, "shared/types.yaml", "../../types.yaml")
    refused = package.build()
    assert refused.returncode != 0
    assert "put it among the sources of the target" in refused.stdout


def test_generated_files_beside_the_plugin_are_told(workplace):
    package = new(workplace / "greeter")
    copy = package.path("Sources/Greeter/Generated/Wire.mcp.swift")
    copy.parent.mkdir()
    copy.write_text("// Generated by mcpgen from greeter.mcp.yaml.\n")
    result = package.build()
    assert result.returncode != 0
    assert "has Generated/Wire.mcp.swift, which the plugin makes itself" in result.stdout


def test_a_target_has_one_spec(workplace):
    package = new(workplace / "greeter")
    package.path("Sources/Greeter/other.mcp.yaml").write_text(package.path(SPEC).read_text())
    result = package.build()
    assert result.returncode != 0
    assert "has 2 specs, greeter.mcp.yaml and other.mcp.yaml; give each a target of its own" in result.stdout


def test_the_lint_plugin_asks_for_no_permission(workplace):
    package = new(workplace / "greeter")
    package.edit(SPEC, "risk: read", "cache: {ttl: 1m}\n    risk: read")
    warned = package.swift("package", "mcpgen-lint", "--format", "concise")
    assert warned.returncode == 0, warned.stdout
    assert "[no-effect-yet]" in warned.stdout
    package.edit(SPEC, "risk: read", "risk: raed")
    wrong = package.swift("package", "mcpgen-lint")
    assert wrong.returncode != 0
    assert "[illegal-value]" in wrong.stdout


def test_a_published_mcpgen_is_used_by_url_and_tag(tmp_path, workplace):
    """The last commit, as a repository with a tag; what is not committed is not in it."""
    published = tmp_path / "mcpgen.git"  # the package manager itself takes no URL with a space
    git = ["git", "-c", "advice.detachedHead=false"]
    subprocess.run([*git, "clone", "--quiet", "--bare", servers.REPOSITORY, published], check=True)
    subprocess.run([*git, "-C", published, "tag", "0.1.0"], check=True)
    source = ["--package-url", published.as_uri(), "--package-version", "0.1.0"]
    package = new(workplace / "greeter", *source, scratch=workplace / "build")
    build = package.build()
    assert build.returncode == 0, build.stdout
    assert package.tools() == ["greet"]


def test_a_server_that_only_runs_builds_no_compiler():
    """The example links the runtime alone: who has no libyaml can build it."""
    built = {path.parent.stem for path in (servers.catalog_build() / "debug").glob("*.build/*.o")}
    assert {"MCPServer", "MCPCore"} <= built
    assert not built & {"mcpgen", "MCPGenSpec", "MCPGenEmit"}, built
