# A human agrees before an account is deleted: asked in a session, asked through the result of a stateless call, or
# asked for by the operator's command where the client cannot ask. No argument of the model's stands for any of them.

import re
import time

import pytest
from client import RPCError
from desk import AGENT, ASKS, OWNER, STATELESS, VIEWER, is_denial, report, until, values

ACCOUNT = {"account_id": "ACC-5678"}
KEY = "mcpgen.confirmation"
AGREED = {"action": "accept", "content": {"confirm": True}}
NO = [
    {"action": "decline"},
    {"action": "cancel"},
    {"action": "accept", "content": {"confirm": False}},
]


def is_there(client, account: str = "ACC-5678") -> bool:
    result = client.call("get_account", {"account_id": account})
    if result.get("isError"):
        assert report(result)["error"] == "account_not_found"
        return False
    return True


# In a session.


def test_the_account_is_deleted_when_the_user_agrees(desk):
    questions = []

    def answer(params):
        questions.append(params)
        return AGREED

    client = desk.open(OWNER, capabilities=ASKS, answers={"elicitation/create": answer})
    assert not client.call("delete_account", ACCOUNT).get("isError")
    (question,) = questions
    assert "Delete account ACC-5678 and all its tickets?" in str(question)
    record = desk.last("delete_account")
    assert record["verdict"] == "confirmed" and record["outcome"] == "success" and record["severity"] == "NOTICE"
    assert record["risk"] == "delete" and record["arguments"] == ACCOUNT
    assert not is_there(client)


@pytest.mark.parametrize("no", NO, ids=["declined", "cancelled", "not ticked"])
def test_nothing_is_deleted_when_the_user_does_not(desk, no):
    client = desk.open(OWNER, capabilities=ASKS, answers={"elicitation/create": no})
    error = report(client.call("delete_account", ACCOUNT))
    assert error["error"] == "confirmation_required" and not error["retryable"]
    assert is_denial(desk.last("delete_account"), "confirmation_required", risk="delete")
    assert is_there(client)


def test_each_call_is_asked_about_anew(desk):
    client = desk.open(OWNER, capabilities=ASKS, answers={"elicitation/create": AGREED})
    assert not client.call("delete_account", ACCOUNT).get("isError")
    assert not client.call("delete_account", {"account_id": "ACC-2468"}).get("isError")
    assert len(client.asked("elicitation/create", 2)) == 2


def test_nobody_is_asked_about_what_cannot_be(desk):
    client = desk.open(OWNER, capabilities=ASKS, answers={"elicitation/create": AGREED})
    assert report(client.call("delete_account", {"account_id": "ACC-9999"}))["error"] == "account_not_found"
    record = desk.last("delete_account")
    assert record["outcome"] == "error" and record["error_code"] == "account_not_found"
    assert report(client.call("delete_account", {"account_id": "ACC-1"}))["error"] == "invalid_arguments"
    assert not client.requests


@pytest.mark.parametrize(
    "more", [{"confirm": True}, {"confirmed": True}, {"requestState": "x"}, {"inputResponses": {KEY: AGREED}}]
)
def test_no_argument_agrees(desk, more):
    client = desk.open(OWNER, capabilities=ASKS, answers={"elicitation/create": {"action": "decline"}})
    error = report(client.call("delete_account", ACCOUNT | more))
    assert error["error"] == "invalid_arguments"
    assert is_denial(desk.last("delete_account"), "invalid_arguments")
    assert is_there(client)


# Without a session.


def ask(client, account: str = "ACC-5678", capabilities=ASKS) -> dict:
    """The first round: the question, and the state that goes with its answer."""
    first = client.call("delete_account", {"account_id": account}, capabilities=capabilities)
    assert first["resultType"] == "input_required" and "content" not in first
    assert first["inputRequests"][KEY]["method"] == "elicitation/create"
    assert f"Delete account {account} and all its tickets?" in str(first["inputRequests"][KEY])
    return first


def again(client, state: str | None, answer: dict | None = AGREED, account: str = "ACC-5678") -> dict:
    """The next round."""
    params: dict = {"name": "delete_account", "arguments": {"account_id": account}}
    params |= {"requestState": state} if state is not None else {}
    params |= {"inputResponses": {KEY: answer}} if answer is not None else {}
    return client.request("tools/call", params)


@pytest.fixture
def stateless(desk):
    return desk.open(OWNER, STATELESS, capabilities=ASKS, CRM_DATABASE=str(desk.database))


def test_a_stateless_client_brings_the_answer_with_its_next_call(desk, stateless):
    first = ask(stateless)
    assert desk.last("delete_account")["outcome"] == "input_required"
    assert is_there(stateless)
    second = again(stateless, first["requestState"])
    assert second["resultType"] == "complete" and not second.get("isError")
    assert desk.last("delete_account")["verdict"] == "confirmed"
    assert not is_there(stateless)


@pytest.mark.parametrize("no", NO, ids=["declined", "cancelled", "not ticked"])
def test_a_stateless_client_brings_a_no(desk, stateless, no):
    first = ask(stateless)
    assert report(again(stateless, first["requestState"], no))["error"] == "confirmation_required"
    assert is_denial(desk.last("delete_account"), "confirmation_required")
    assert is_there(stateless)


def test_an_answer_to_a_question_that_nobody_asked_is_none(desk, stateless):
    assert again(stateless, None)["resultType"] == "input_required"
    assert desk.last("delete_account")["outcome"] == "input_required"
    assert is_there(stateless)


def test_a_confirmation_holds_for_its_arguments(desk, stateless):
    first = ask(stateless, "ACC-2468")
    with pytest.raises(RPCError):
        again(stateless, first["requestState"], account="ACC-5678")
    assert is_there(stateless) and is_there(stateless, "ACC-2468")


def test_a_state_that_was_altered_is_refused(desk, stateless):
    state = ask(stateless)["requestState"]
    for forged in [state[:-1] + ("A" if state[-1] != "A" else "B"), state[1:], state + "A", "", "e30", "null"]:
        with pytest.raises(RPCError):
            again(stateless, forged)
        assert is_denial(desk.last("delete_account"), "permission_denied", method="tools/call")
        assert desk.last("delete_account")["detail"] == "a requestState that was not made here"
    assert is_there(stateless)


def test_a_confirmation_is_used_once(desk, stateless):
    first = ask(stateless)
    assert report(again(stateless, first["requestState"], {"action": "decline"}))["error"] == "confirmation_required"
    # The same state with a yes behind it: the question has been answered.
    error = report(again(stateless, first["requestState"]))
    assert error["error"] == "confirmation_required" and "has been used" in error["message"]
    assert is_denial(desk.last("delete_account"), "confirmation_required")
    assert is_there(stateless)


def test_a_confirmation_does_not_outlive_the_process(desk, stateless):
    first = ask(stateless)
    client = desk.open(OWNER, STATELESS, capabilities=ASKS, CRM_DATABASE=str(desk.database))
    with pytest.raises(RPCError):
        again(client, first["requestState"])
    assert is_there(client)


# Where the client cannot ask.


def refused(desk, client, **arguments) -> str:
    """The id that a refusal names."""
    error = report(client.call("delete_account", ACCOUNT | arguments))
    assert error["error"] == "confirmation_required" and "cannot ask" in error["suggestion"]
    assert is_denial(desk.last("delete_account"), "confirmation_required")
    return re.search(r"`approve (\S+)`", error["suggestion"])[1]


@pytest.mark.parametrize("revision", ["2025-11-25", STATELESS])
def test_the_operator_approves_one_call(desk, revision):
    client = desk.open(OWNER, revision, CRM_DATABASE=str(desk.database))
    number = refused(desk, client)
    assert refused(desk, client) == number, "the same call waits under one id"
    listed = desk.approve()
    assert number in listed and "Delete account ACC-5678" in listed and OWNER in listed and "acme" in listed
    assert "Approved" in desk.approve(number)
    other = report(client.call("delete_account", {"account_id": "ACC-2468"}))
    assert other["error"] == "confirmation_required", "another call is another question"
    assert not client.call("delete_account", ACCOUNT).get("isError")
    record = desk.last("delete_account")
    assert record["verdict"] == "confirmed" and record["outcome"] == "success"
    assert not is_there(client)
    # Once: the account is back, as in a database that was restored, and the same call is refused.
    desk.leave()
    desk.database.unlink()
    client = desk.open(OWNER, revision, CRM_DATABASE=str(desk.database))
    assert refused(desk, client) != number
    assert is_there(client)


def test_an_approval_is_for_the_caller_who_asked(desk):
    client = desk.open(OWNER, CRM_DATABASE=str(desk.database))
    desk.approve(refused(desk, client))
    # The same user of another tenant is another caller.
    client = desk.open(OWNER, MCP_TENANT="globex", CRM_DATABASE=str(desk.database))
    error = report(client.call("delete_account", {"account_id": "ACC-1234"}))
    assert error["error"] == "confirmation_required"
    client = desk.open(OWNER, CRM_DATABASE=str(desk.database))
    assert not client.call("delete_account", ACCOUNT).get("isError")


def test_an_approval_that_nobody_asked_for_is_refused(desk):
    desk.open(OWNER)
    for number in ["nonsense", "AAAAA-AAAAA-AAAAA-AAAAA", "../../etc/passwd", ""]:
        assert desk.approve(number, status=1)
    assert "No call waits" in desk.approve()


def test_an_approval_ends(desk):
    client = desk.open(OWNER)
    number = refused(desk, client)
    desk.approve(number, "--for", "1s")
    # Only time ends it, so this waits for that; a slow machine makes it no less over.
    time.sleep(1.1)
    assert refused(desk, client) != number
    assert is_there(client)


def test_who_may_not_delete_asks_nobody(desk):
    for user in [VIEWER, AGENT]:
        client = desk.open(user)
        assert report(client.call("delete_account", ACCOUNT))["error"] == "permission_denied"
    assert "No call waits" in desk.approve()


def test_a_question_is_withdrawn_when_its_call_is_cancelled(desk):
    client = desk.open(OWNER, capabilities=ASKS, answers={"elicitation/create": None})
    call = client.start_call("delete_account", ACCOUNT)
    client.asked("elicitation/create")
    client.cancel(call)
    until(lambda: desk.records("delete_account"))
    record = desk.last("delete_account")
    assert record["outcome"] == "cancelled" and record["verdict"] == "denied", "nobody has agreed"
    assert record["reason"] == "confirmation_required" and record["detail"] == "consent: no answer"
    assert values(client.call("get_account", ACCOUNT))
