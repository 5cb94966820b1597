# One POST at a time over Streamable HTTP, its headers changed at will: what the tests of statuses and headers share.

import json

from client import Client
from http_exchange import JSON_TYPE
from schemas import LEGACY, NEWEST_LEGACY
from ways import Way, each_way

MODERN = Way("http", "2026-07-28")
SESSION = Way("http", NEWEST_LEGACY)
HEADER_MISMATCH, INVALID_PARAMS, NOT_FOUND, UNSUPPORTED = -32020, -32602, -32601, -32022

each_session_way = each_way("http", revisions=LEGACY)
each_http_way = each_way("http")


def headers(client: Client, message: dict, **changes) -> dict:
    """The proper headers of a message with these changes; `None` takes a header away."""
    return {name: value for name, value in (client.headers(message) | changes).items() if value is not None}


def send(client: Client, message: dict, fields: dict | None = None, **changes) -> tuple[int, dict]:
    """POSTs a message with its proper headers and changes to them, named as in Python. Answers status and JSON."""
    fields = dict(client.headers(message) if fields is None else fields)
    for name, value in changes.items():
        fields.pop(name.replace("_", "-"), None)
        if value is not None:
            fields[name.replace("_", "-")] = value
    exchange = client.post(message, fields)
    status, body = exchange.status, exchange.body()
    exchange.close()
    if not body or exchange.kind != JSON_TYPE:
        return status, {}
    return status, received(client, message, json.loads(body))


def received(client: Client, message: dict, answer: dict) -> dict:
    """Holds an answer against its schema; where nothing of the request was read, it has no id."""
    client.wire.sent_raw(json.dumps(message).encode(), (message.get("id"), message.get("method")))
    client.wire.expects_unreadable += 1
    client.wire.received(answer)
    return answer


def refused(answer: tuple[int, dict], status: int, code: int | None = None) -> None:
    """The answer is an error of JSON-RPC with this status, and with this code."""
    assert answer[0] == status, answer
    assert "result" not in answer[1] and answer[1]["error"]["message"]
    if code is not None:
        assert answer[1]["error"]["code"] == code, answer
