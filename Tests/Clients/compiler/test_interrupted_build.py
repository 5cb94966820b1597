"""A build that is ended in the middle leaves no half file, no temporary one, and a folder that the next build mends."""

import signal
import subprocess
import time
from pathlib import Path

import servers

MCPGEN = servers.REPOSITORY / ".build" / "debug" / "mcpgen"
HEAD = "mcpgen: 1\nserver: {name: sample, version: 1.0.0, description: A sample.}\ntools:\n"
TOOL = "  do_{}: {{description: Do something. Returns nothing., risk: read, public: true, params: {{}}}}\n"
BUILD = [
    MCPGEN,
    "build",
    "s.mcp.yaml",
    "-o",
    "out",
    "--package-url",
    "https://example.com/m",
    "--package-version",
    "1.0.0",
]


def texts(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def remove(folder: Path):
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()


def test_a_signal_at_any_moment_leaves_whole_files(tmp_path):
    (tmp_path / "s.mcp.yaml").write_text(HEAD + "".join(TOOL.format(number) for number in range(150)))
    out = tmp_path / "out"
    subprocess.run(BUILD, cwd=tmp_path, check=True, stderr=subprocess.DEVNULL)
    whole = texts(out)
    interrupted = 0
    for attempt in range(40):
        remove(out)
        process = subprocess.Popen(BUILD, cwd=tmp_path, stderr=subprocess.DEVNULL)
        # The first file appears when all is compiled; from then on it is a race, which is the point.
        while process.poll() is None and not (out / "Package.swift").exists():
            time.sleep(0.0001)
        time.sleep(attempt * 0.0002)
        process.send_signal(signal.SIGTERM if attempt % 2 else signal.SIGINT)
        interrupted += process.wait() < 0
        for path, text in texts(out).items():
            assert whole.get(path) == text, path
    assert interrupted > 0, "no run was ended while it wrote"
    subprocess.run(BUILD, cwd=tmp_path, check=True, stderr=subprocess.DEVNULL)
    assert texts(out) == whole
