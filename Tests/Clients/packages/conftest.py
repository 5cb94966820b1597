"""Packages in a folder with a space in its name. They share one build folder, so that the runtime is built once."""

import json
import subprocess
from pathlib import Path

import pytest

import servers

MCPGEN = servers.REPOSITORY / ".build" / "debug" / "mcpgen"
SCRATCH = servers.REPOSITORY / ".build" / "packages"


class Package:
    """A package and the commands that its author types."""

    def __init__(self, folder: Path, scratch: Path = SCRATCH):
        self.folder = folder
        self.scratch = scratch

    def swift(self, command: str, *arguments: str) -> subprocess.CompletedProcess:
        options = ["--scratch-path", str(self.scratch)]
        return subprocess.run(
            ["swift", *command.split(), *options, *arguments],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def build(self, *arguments: str) -> subprocess.CompletedProcess:
        return self.swift("build", *arguments)

    def tools(self) -> list[str]:
        """The names of the tools that the built server prints."""
        executable = self.scratch / "debug" / self.folder.name
        result = subprocess.run([executable, "--print-tools"], capture_output=True, text=True, timeout=20)
        assert result.returncode == 0, result.stderr
        return [tool["name"] for tool in json.loads(result.stdout)["tools"]]

    def path(self, name: str) -> Path:
        return self.folder / name

    def edit(self, name: str, before: str, after: str):
        text = self.path(name).read_text()
        assert before in text, f"{name} has no {before!r}"
        self.path(name).write_text(text.replace(before, after, 1))


def new(folder: Path, *arguments: str, scratch: Path = SCRATCH) -> Package:
    result = subprocess.run([MCPGEN, "new", folder, *arguments], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return Package(folder, scratch)


@pytest.fixture
def workplace(tmp_path):
    folder = tmp_path / "a folder"
    folder.mkdir()
    return folder
