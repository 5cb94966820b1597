# The command line of a compiled server, its environment, and how it begins and ends: exit codes and streams, as a shell
# or a supervisor sees them.

import json
import os
import signal
import subprocess
import time

import pytest

from server import Server

INVALID_PARAMS = -32602


def run(executable, *arguments, env=None, stdin=b""):
    """Runs a server to its end: exit code, standard output, standard error."""
    done = subprocess.run(
        [str(executable), *arguments], input=stdin, capture_output=True, env=os.environ | (env or {}), timeout=20
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_help_and_version(workbench):
    code, out, err = run(workbench, "--help")
    assert (code, err) == (0, "") and out.startswith("workbench 0.3.0: Accounts")
    for word in ["--check", "--print-tools", "--read-only", "--transport stdio", "WORKBENCH_KEY", "(secret)"]:
        assert word in out
    assert run(workbench, "-h") == (code, out, err)
    assert run(workbench, "--version") == (0, "workbench 0.3.0\n", "")


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["--chek"], "did you mean '--check'?"),
        (["serve"], "unexpected argument 'serve'"),
        (["--check", "--check"], "'--check' stands twice"),
        (["--transport"], "needs a value: stdio"),
        (["--transport", "http"], "this server has only stdio"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_code_2(workbench, arguments, words):
    code, out, err = run(workbench, *arguments)
    assert (code, out) == (2, "") and words in err and err.count("\n") == 1


def test_check_tells_every_variable_and_no_secret(workbench):
    code, out, err = run(workbench, "--check")
    assert (code, out) == (0, "") and err == "workbench: ok\n"
    bad = {"WORKBENCH_DESKS": "many", "WORKBENCH_KEY": "hunter2", "WORKBENCH_TROUBLE": "strat"}
    code, out, err = run(workbench, "--check", env=bad)
    assert (code, out) == (1, "") and "hunter2" not in err
    for words in [*bad, "3 environment variables", 'did you mean "start"?']:
        assert words in err


def test_a_bad_environment_keeps_the_server_from_starting(workbench):
    # The handlers would fail, too; they are not made.
    code, out, err = run(
        workbench, env={"WORKBENCH_DESKS": "0", "WORKBENCH_KEY": "hunter2", "WORKBENCH_TROUBLE": "make"}
    )
    assert (code, out) == (1, "")
    assert "WORKBENCH_DESKS" in err and "WORKBENCH_KEY" in err and "hunter2" not in err and "no desk" not in err


# A request of the newest revision stands for itself.
STATELESS = {
    "_meta": {
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
    }
}


def test_print_tools_is_what_clients_are_told_and_needs_nothing(workbench, server):
    code, out, err = run(workbench, "--print-tools", env={"WORKBENCH_DESKS": "0", "WORKBENCH_TROUBLE": "make"})
    assert (code, err) == (0, "")
    assert json.loads(out) == {"tools": server.request("tools/list", STATELESS)["result"]["tools"]}
    assert out.startswith('{\n  "tools": [\n    {\n      "name": ')


def test_read_only_offers_only_what_reads(workbench):
    _, out, _ = run(workbench, "--print-tools", "--read-only")
    tools = json.loads(out)["tools"]
    assert tools and all(tool["annotations"]["readOnlyHint"] for tool in tools)
    with Server(workbench, "--read-only", "--transport=stdio") as server:
        assert server.request("tools/list", STATELESS)["result"]["tools"] == tools
        refused = server.request("tools/call", {"name": "create_support_ticket", "arguments": {}})
        assert refused["error"]["code"] == INVALID_PARAMS and "Unknown tool" in refused["error"]["message"]
        assert server.call("list_priorities")["structuredContent"]["result"]


@pytest.mark.parametrize(
    "trouble, words", [("make", "no desk can be had"), ("start", "the desk is locked, and nobody")]
)
def test_handlers_that_cannot_begin_are_one_line_and_code_1(workbench, trouble, words):
    ping = b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n'
    code, out, err = run(workbench, env={"WORKBENCH_TROUBLE": trouble}, stdin=ping)
    lines = [line for line in err.splitlines() if line != "the desk opens"]
    assert (code, out) == (1, "") and len(lines) == 1 and words in lines[0]


def test_hooks_run_around_the_calls_and_print_nothing_to_the_client(workbench):
    ping = b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n'
    code, out, err = run(workbench, stdin=ping)
    assert code == 0 and json.loads(out) == {"jsonrpc": "2.0", "id": 1, "result": {}}
    assert [line for line in err.splitlines() if line.startswith("the desk")] == ["the desk opens", "the desk closes"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_calls_end_and_the_handlers_shut_down(workbench, number):
    with Server(workbench) as server:
        request = server.start_call("count_slowly", {"to": 10, "pause_ms": 20})
        time.sleep(0.1)
        server.process.send_signal(number)
        assert server.answer(request)["result"]["structuredContent"] == {"counted": 10}
        assert server.process.wait(timeout=5) == 0
        assert "the desk closes" in server.stderr()


def test_a_signal_ends_a_server_whose_handlers_are_stuck(workbench):
    with Server(workbench) as server:
        for _ in range(4):
            server.start_call("block_forever")
        server.assert_alive()
        server.process.terminate()
        assert server.process.wait(timeout=5) == 0
        assert "the desk closes" in server.stderr()


def test_a_signal_ends_a_server_whose_client_does_not_read(workbench):
    with Server(workbench, initialize=False, reads=False) as server:
        os.set_blocking(server.process.stdin.fileno(), False)
        ping = b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n' * 1000
        # Until the server has 8 MiB of answers that nobody reads, and so reads no further.
        deadline, idle = time.monotonic() + 20, 0
        while idle < 20 and time.monotonic() < deadline:
            idle = 0 if server.process.stdin.write(ping) else idle + 1
            time.sleep(0.005 if idle else 0)
        assert idle == 20, "the server read on"
        server.process.terminate()
        assert server.process.wait(timeout=6) == 0


def test_a_second_signal_ends_a_server_that_does_not_shut_down(workbench):
    with Server(workbench, env={"WORKBENCH_TROUBLE": "shutdown"}) as server:
        server.process.terminate()
        deadline = time.monotonic() + 5
        while "the desk closes" not in server.stderr() and time.monotonic() < deadline:
            time.sleep(0.01)
        assert server.process.poll() is None
        server.process.terminate()
        assert server.process.wait(timeout=2) == -signal.SIGTERM
