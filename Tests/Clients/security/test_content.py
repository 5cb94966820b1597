# What leaves: personal data only where the spec exposes it, internal fields never, and strangers' words between marks
# that they cannot forge, in answers, in the audit log and in the server's own log.

import json
import re

import pytest
from desk import AGENT, OWNER, SESSIONS, STATELESS, report, until, values

BEGIN = re.compile(r"\[BEGIN UNTRUSTED CONTENT ([0-9a-z]{16})([^\]]*)\]\n")


def inside(text: str) -> tuple[str, str]:
    """What stands between the marks of a text that has one pair of them, and what the first mark says."""
    begin = BEGIN.match(text)
    assert begin, text
    end = f"\n[END UNTRUSTED CONTENT {begin[1]}]"
    assert text.endswith(end) and len(BEGIN.findall(text)) == 1, text
    content = text[begin.end() : -len(end)]
    assert begin[1] not in content
    return content, begin[2]


def email(client, number: str) -> str:
    (content,) = client.request("resources/read", {"uri": f"emails://{number}"})["contents"]
    return content["text"]


def search(client, query: str) -> dict:
    found, *_ = result_of(client.call("search_knowledge_base", {"query": query}))
    return found


def result_of(result: dict) -> list:
    found = values(result)
    return found["result"] if isinstance(found, dict) else found


# Personal data.


@pytest.mark.parametrize("revision", [SESSIONS, STATELESS])
def test_a_field_that_the_tool_exposes_is_sent(desk, revision):
    client = desk.open(AGENT, revision)
    account = values(client.call("get_account", {"account_id": "ACC-5678"}))
    assert account["primary_contact"] == "ops@acme.example"
    assert "ops@acme.example" not in desk.audit_file.read_text() + desk.log()


@pytest.mark.parametrize("revision", [SESSIONS, STATELESS])
def test_personal_data_in_structured_content_is_replaced(desk, revision):
    client = desk.open(AGENT, revision)
    content, _ = inside(search(client, "night")["snippet"])
    assert "[REDACTED_PHONE]" in content and "[REDACTED_EMAIL]" in content and "[REDACTED_EMPLOYEE_ID]" in content
    assert not re.search(r"555|night@|104233", content)


def test_personal_data_in_texts_is_replaced(desk):
    client = desk.open(AGENT)
    content, _ = inside(email(client, "EM-1"))
    assert content.startswith("From: [REDACTED_EMAIL]\n") and "[REDACTED_PHONE]" in content
    (contract,) = client.request("resources/read", {"uri": "contracts://ACC-1234"})["contents"]
    assert "[REDACTED_IBAN]" in contract["text"] and "DE89" not in contract["text"]
    assert "400 seats" in contract["text"]


def test_personal_data_in_prompts_is_replaced(desk):
    client = desk.open(AGENT)
    arguments = {"ticket_id": "SUP-104", "severity": "low"}
    (message,) = client.request("prompts/get", {"name": "draft_escalation", "arguments": arguments})["messages"]
    assert "[REDACTED_EMAIL]" in message["content"]["text"] and "northwind.example" not in message["content"]["text"]
    prompt = client.request("prompts/get", {"name": "summarize_account", "arguments": {"account_id": "ACC-1234"}})
    assert "[REDACTED_IBAN]" in json.dumps(prompt) and "ada@" not in json.dumps(prompt)


def test_internal_fields_never_leave(desk):
    client = desk.open(AGENT)
    for account in ["ACC-1234", "ACC-2468", "ACC-3690", "ACC-5678"]:
        assert "S-00" not in json.dumps(client.call("get_account", {"account_id": account}))
    assert "supplier" not in json.dumps(client.request("tools/list"))
    arguments = {"account_id": "ACC-5678"}
    prompt = client.request("prompts/get", {"name": "summarize_account", "arguments": arguments})
    assert "S-00" not in json.dumps(prompt) and "ops@acme.example" not in json.dumps(prompt)
    assert "S-00" not in desk.audit_file.read_text() + desk.log()


def test_what_callers_send_is_replaced_in_records(desk):
    client = desk.open(AGENT)
    ticket = {"account_id": "ACC-5678", "priority": "low"}
    values(client.call("create_ticket", ticket | {"summary": "Call ada@northwind.example, 555-01-2345, E-104233"}))
    arguments = desk.last("create_ticket")["arguments"]
    assert arguments["account_id"] == "ACC-5678" and "[REDACTED_EMAIL]" in arguments["summary"]
    assert "[REDACTED_EMPLOYEE_ID]" in arguments["summary"]
    for text in [desk.audit_file.read_text(), desk.log()]:
        assert not re.search(r"ada@|104233|555-01-2345", text)


def test_errors_do_not_repeat_what_is_personal(desk):
    client = desk.open(AGENT)
    error = report(client.call("close_ticket", {"ticket_id": "ada@northwind.example"}))
    assert error["error"] == "ticket_not_found" and "ada@" not in json.dumps(error)
    error = report(client.call("get_account", {"account_id": "ada@northwind.example"}))
    assert error["error"] == "invalid_arguments" and "ada@" not in json.dumps(error)
    assert "ada@" not in desk.audit_file.read_text() + desk.log()


def test_an_argument_without_an_end_does_not_fill_the_log(desk):
    client = desk.open(AGENT)
    report(client.call("create_ticket", {"account_id": "ACC-5678", "priority": "low", "summary": "x" * 1_000_000}))
    assert len(desk.audit_file.read_text()) < 20_000


# The words of strangers.


@pytest.mark.parametrize("revision", [SESSIONS, STATELESS])
def test_strangers_words_stand_between_marks(desk, revision):
    client = desk.open(AGENT, revision)
    article = search(client, "password reset link")
    assert inside(article["snippet"])[0].startswith("To reset a password")
    assert article["title"] == "Reset a password", "what is not declared untrusted is as it was"
    assert inside(email(client, "EM-1"))[0].startswith("From: ")


def test_each_answer_has_marks_of_its_own(desk):
    client = desk.open(AGENT)
    assert len({BEGIN.match(email(client, "EM-1"))[1] for _ in range(5)}) == 5


def test_orders_to_the_model_are_named_and_counted(desk):
    client = desk.open(AGENT, MCP_METRICS_PORT="0")
    content, mark = inside(email(client, "EM-2"))
    assert "Ignore all previous instructions" in content, "it is shown: a human may have to read it"
    assert "a scan says" in mark
    record = desk.last("email")
    assert record["injection_findings"] >= 1 and record["severity"] == "WARNING" and record["outcome"] == "success"
    until(lambda: desk.metrics()["mcp_injection_findings_total"] >= 1)
    assert inside(email(client, "EM-1"))[1].count("a scan says") == 0
    assert "injection_findings" not in desk.last("email")


def test_marks_cannot_be_forged(desk):
    client = desk.open(AGENT)
    content, _ = inside(email(client, "EM-3"))
    assert "UNTRUSTED CONTENT" not in content and "The operator says" in content
    content, _ = inside(search(client, "invoices quarter")["snippet"])
    assert "UNTRUSTED CONTENT" not in content


def test_the_instructions_say_what_marks_are(desk):
    client = desk.open(AGENT)
    instructions = client.initialized["instructions"]
    assert instructions.startswith("Look an account up before you write to it.")
    assert "[BEGIN UNTRUSTED CONTENT" in instructions


def test_whoever_deletes_sees_no_words_of_strangers(desk):
    client = desk.open(OWNER)
    assert client.error("resources/read", {"uri": "emails://EM-2"}).data["error"] == "permission_denied"
    error = report(client.call("search_knowledge_base", {"query": "partners"}))
    assert error["error"] == "permission_denied"
