# A client that sends and never reads: the server stops reading, too, instead of piling up answers.

import os
import select
import time

from server import Server


def send_until_full(server: Server, line: bytes, most: int, quiet_seconds: float) -> int:
    """Sends one line over and over until the server has read nothing for a while.

    Answers how many bytes went out; the last line may have been begun only.
    """
    descriptor = server.process.stdin.fileno()
    os.set_blocking(descriptor, False)
    sent = 0
    for _ in range(most):
        rest = memoryview(line)
        while rest:
            if not select.select([], [descriptor], [], quiet_seconds)[1]:
                os.set_blocking(descriptor, True)
                return sent
            try:
                written = os.write(descriptor, rest)
            except BlockingIOError:
                continue
            sent += written
            rest = rest[written:]
    os.set_blocking(descriptor, True)
    return sent


def test_memory_stays_bounded_and_every_message_is_answered(workbench):
    with Server(workbench, initialize=False, reads=False) as server:
        server.send(b'{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}\n')
        line = (
            b'{"jsonrpc":"2.0","id":1,"method":"tools/call",'
            b'"params":{"name":"echo","arguments":{"text":"%s"}}}\n' % (b"x" * 100_000)
        )
        sent = send_until_full(server, line, most=4_000, quiet_seconds=2)
        assert sent < 100 << 20, "the server read on for a client that reads nothing"
        assert server.resident_bytes("VmHWM") < 160 << 20
        server.start_reading()
        whole, begun = divmod(sent, len(line))
        if begun:
            server.send(line[begun:])
            whole += 1
        answers = sum(server.receive(20)["id"] == 1 for _ in range(whole + 1))
        assert answers == whole
        server.assert_alive()


def test_notifications_are_left_out_for_a_client_that_does_not_read(workbench):
    with Server(workbench, initialize=False, reads=False) as server:
        server.send(b'{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}\n')
        server.send(b'{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"debug"}}\n')
        call = (
            b'{"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"count_slowly",'
            b'"arguments":{"to":1000,"pause_ms":0},"_meta":{"progressToken":%d}}}\n'
        )
        for number in range(2, 102):
            server.send(call % (number, number))
        time.sleep(2)
        assert server.resident_bytes("VmHWM") < 100 << 20
        server.start_reading()
        waiting = set(range(2, 102))
        while waiting:
            waiting.discard(server.receive(20).get("id"))
        server.assert_alive()
