# Calls of one caller that are dangerous together: flagged, confirmed by a human, or blocked.

from desk import AGENT, ASKS, OWNER, is_denial, report, until, values

ACCOUNT = {"account_id": "ACC-5678"}


def read(client, uri: str) -> dict:
    return client.request("resources/read", {"uri": uri})


def test_many_calls_in_a_short_time_are_flagged_and_answered(desk):
    client = desk.open(AGENT, MCP_METRICS_PORT="0")
    for _ in range(10):
        values(client.call("get_account", ACCOUNT))
    records = desk.records("get_account")
    assert [record.get("flags") for record in records] == [None] * 9 + [["scraping"]]
    assert records[-1]["severity"] == "WARNING" and records[-1]["outcome"] == "success"
    assert "toxic_flow_detected" in desk.log() and "scraping" in desk.log()
    until(lambda: desk.metrics()['mcp_flow_matches_total{flow="scraping",action="flag"}'] == 1)


def test_a_profile_is_not_put_together(desk):
    client = desk.open(AGENT)
    values(client.call("get_account", ACCOUNT))
    assert read(client, "contracts://ACC-5678")["contents"]
    error = client.error("resources/read", {"uri": "emails://EM-1"})
    assert error.data["error"] == "permission_denied" and "profile_harvest" in error.message
    record = desk.last("email")
    assert is_denial(record, "permission_denied", flags=["profile_harvest"])


def test_a_profile_is_not_put_together_in_any_order(desk):
    client = desk.open(AGENT)
    assert read(client, "emails://EM-1")["contents"]
    assert read(client, "contracts://ACC-5678")["contents"]
    error = report(client.call("get_account", ACCOUNT))
    assert error["error"] == "permission_denied" and "profile_harvest" in error["message"]
    assert is_denial(desk.last("get_account"), "permission_denied", flags=["profile_harvest"])


def test_calls_that_lie_far_apart_are_no_profile(desk):
    client = desk.open(AGENT)
    values(client.call("get_account", ACCOUNT))
    for _ in range(4):
        values(client.call("search_knowledge_base", {"query": "password"}))
    assert read(client, "contracts://ACC-5678")["contents"] and read(client, "emails://EM-1")["contents"]


def test_deleting_after_a_strangers_mail_says_so_to_the_human(desk):
    questions = []

    def answer(params):
        questions.append(params["message"] + str(params["requestedSchema"]))
        return {"action": "decline"}

    client = desk.open(OWNER, capabilities=ASKS, answers={"elicitation/create": answer})
    # Whoever deletes may not read mail; the attempt counts.
    assert client.error("resources/read", {"uri": "emails://EM-2"}).data["error"] == "permission_denied"
    assert report(client.call("delete_account", ACCOUNT))["error"] == "confirmation_required"
    (question,) = questions
    assert "Delete account ACC-5678" in question and "mail_to_write" in question
    assert is_denial(desk.last("delete_account"), "confirmation_required", flags=["mail_to_write"])
