# Tickets are created once for each key: the first answer comes again, another call under the key is refused, and a key
# whose call broke off in the middle is never run again by itself.

import sqlite3
from contextlib import closing

import pytest
from desk import AGENT, is_denial, report, until, values

TICKET = {"account_id": "ACC-5678", "summary": "Login fails", "priority": "low"}


def create(client, key: str, **changes) -> dict:
    return client.call("create_ticket", TICKET | changes | {"idempotency_key": key})


def count(desk) -> int:
    with closing(sqlite3.connect(desk.database)) as database:
        return database.execute("SELECT count(*) FROM tickets WHERE summary = 'Login fails'").fetchone()[0]


@pytest.fixture
def client(desk):
    return desk.open(AGENT, CRM_DATABASE=str(desk.database))


def test_a_call_that_is_repeated_gets_its_first_answer(desk, client):
    first = values(create(client, "k-1"))
    assert values(create(client, "k-1")) == first
    assert desk.last("create_ticket")["verdict"] == "replayed" and desk.last("create_ticket")["outcome"] == "success"
    assert count(desk) == 1
    assert values(create(client, "k-2")) != first
    assert count(desk) == 2


def test_the_order_of_arguments_is_nothing(desk, client):
    first = values(create(client, "k-1"))
    turned = dict(reversed(list((TICKET | {"idempotency_key": "k-1"}).items())))
    assert values(client.call("create_ticket", turned)) == first
    assert count(desk) == 1


def test_a_key_in_meta_is_one(desk, client):
    first = values(create(client, "k-1"))
    params = {"name": "create_ticket", "arguments": TICKET}
    again = client.request("tools/call", params, meta={"idempotency_key": "k-1"})
    assert values(again) == first and count(desk) == 1


def test_another_call_under_the_same_key_is_refused(desk, client):
    values(create(client, "k-1"))
    error = report(create(client, "k-1", priority="critical"))
    assert error["error"] == "invalid_arguments" and "idempotency_key" in error["message"]
    assert is_denial(desk.last("create_ticket"), "invalid_arguments")
    assert count(desk) == 1


def test_an_error_that_cannot_change_is_repeated(desk, client):
    for _ in range(2):
        assert report(create(client, "k-1", account_id="ACC-9999"))["error"] == "account_not_found"
    assert desk.last("create_ticket")["verdict"] == "replayed"


def test_a_call_that_broke_off_is_not_run_again(desk, client):
    keys = (f"k-{number}" for number in range(8))
    key = break_off(desk, client, keys)
    client = desk.open(AGENT, CRM_DATABASE=str(desk.database))
    for _ in range(2):
        error = report(create(client, key))
        assert error["error"] == "outcome_unknown" and not error["retryable"]
        assert is_denial(desk.last("create_ticket"), "outcome_unknown")
    assert count(desk) == 0
    # A new key is a new call.
    values(create(client, "new"))
    assert count(desk) == 1


def break_off(desk, client, keys) -> str:
    """Kills the server while a call waits for the database, which another process holds; answers the call's key."""
    with closing(sqlite3.connect(desk.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for key in keys:
            before = journal(desk)
            call = client.start_call("create_ticket", TICKET | {"idempotency_key": key})
            until(lambda: journal(desk) - before or client.has_answer(call))
            if journal(desk) - before and not client.has_answer(call):
                desk.kill()
                return key
            # The machine was so slow that the call had given up; its key is free again.
            client.response(call)
    raise AssertionError("every call was answered before the server could be killed")


def journal(desk) -> set[str]:
    """What the server has written down of keys."""
    return {str(path) for path in desk.state.rglob("*") if path.is_file() and "keys" in path.parts}
