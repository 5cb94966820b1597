# Tools: structured results, wrapped results, content blocks, raw schemas, errors of every kind, progress, logs and
# cancellation, as an official client meets them.

import base64
import json
import re

import anyio
import pytest
from connect import ProtocolError, connect, wait_until

import servers

pytestmark = pytest.mark.anyio

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def error_of(result: dict) -> dict:
    """The error that a tool's result carries: as text, and the same in `_meta`."""
    assert result["isError"] is True and "structuredContent" not in result
    (block,) = result["content"]
    report = json.loads(block["text"])
    assert report in result["_meta"].values()
    return report


async def listed(client, name: str) -> dict:
    return next(tool for tool in await client.list_tools() if tool["name"] == name)


async def test_handshake(workbench):
    async with connect(workbench) as client:
        assert client.initialized["instructions"] == "Look an account up before you open a ticket for it."
        assert client.initialized["serverInfo"]["title"] == "Support workbench"
        assert {"tools", "resources", "prompts", "completions", "logging"} <= set(client.initialized["capabilities"])


async def test_create_support_ticket_is_listed_as_the_golden_schema(workbench):
    golden = json.loads((servers.GOLDEN / "create-support-ticket.json").read_text())
    async with connect(workbench) as client:
        tool = await listed(client, "create_support_ticket")
        assert tool["name"] == golden["name"] and tool["description"] == golden["description"]
        # What mcpgen adds: declared parameters are closed, so that a misspelt argument is an error.
        assert tool["inputSchema"].pop("additionalProperties") is False
        assert tool["inputSchema"] == golden["inputSchema"]


async def test_annotations_follow_from_the_risk(workbench):
    async with connect(workbench) as client:
        ticket = (await listed(client, "create_support_ticket"))["annotations"]
        assert (ticket["readOnlyHint"], ticket["openWorldHint"]) == (False, True)
        assert (await listed(client, "close_ticket"))["annotations"]["idempotentHint"] is True
        assert (await listed(client, "get_account"))["annotations"]["readOnlyHint"] is True


async def test_a_written_ticket(workbench):
    async with connect(workbench) as client:
        arguments = {"account_id": "ACC-1234", "summary": "Login fails", "priority": "high"}
        ticket = (await client.call("create_support_ticket", arguments))["structuredContent"]
        assert re.fullmatch(r"SUP-\d+", ticket["ticket_id"])
        assert ticket["url"].endswith(ticket["ticket_id"])
        closed = await client.call("close_ticket", {"ticket_id": ticket["ticket_id"]})
        assert closed == {"content": [{"type": "text", "text": "Done."}]}


async def test_nested_result(workbench):
    async with connect(workbench) as client:
        result = await client.call("get_account", {"account_id": "ACC-1234"})
        assert result["structuredContent"] == {
            "id": "ACC-1234",
            "name": "Northwind",
            "status": "active",
            "arr": 1250000.5,
            "address": {"street": "1 Harbour Road", "city": "Oslo"},
            "contacts": [
                {"name": "Ada", "emails": ["ada@northwind.example", "office@northwind.example"]},
                {"name": "Grace", "emails": []},
            ],
            "renewal": "2027-06-30",
            "response_time": "PT14400S",
            "notes": 'Prefers to be called "Northwind", not \u201cNW\u201d \U0001f6a2',
        }
        assert json.loads(result["content"][0]["text"]) == result["structuredContent"]


async def test_null_and_absent_differ(workbench):
    async with connect(workbench) as client:
        result = await client.call("get_account", {"account_id": "ACC-5678"})
        text = json.loads(result["content"][0]["text"])
        assert text["notes"] is None and text["address"]["city"] is None
        assert "renewal" not in text and "credit_limit" not in text


async def test_a_result_that_is_no_object_is_wrapped(workbench):
    async with connect(workbench) as client:
        result = await client.call("list_priorities")
        assert result["structuredContent"] == {"result": ["low", "medium", "high", "critical"]}
        schema = (await listed(client, "list_priorities"))["outputSchema"]
        assert schema["type"] == "object" and schema["required"] == ["result"]


async def test_defaults_are_filled_in_before_the_handler(workbench):
    async with connect(workbench) as client:
        plan = await client.call("plan_shift", {"people": ["Ada"]})
        text = json.loads(plan["content"][0]["text"])
        assert text == {"people": ["Ada"], "length": "PT28800S", "breaks": 0, "break_minutes": 0, "lead": None}
        plan = await client.call(
            "plan_shift", {"people": ["Ada", "Bo"], "length": "PT90M", "breaks": {"count": 2}, "lead": "Bo"}
        )
        text = json.loads(plan["content"][0]["text"])
        assert text == {"people": ["Ada", "Bo"], "length": "PT5400S", "breaks": 2, "break_minutes": 15, "lead": "Bo"}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"people": []}, ["people"]),
        ({"people": ["Ada", "Ada"]}, ["people"]),
        ({"people": ["Ada", ""]}, ["people"]),
        ({"people": ["Ada"], "length": "eight hours"}, ["length"]),
        ({"people": ["Ada"], "breaks": {"count": 2, "minuets": 5}}, ["minuets", "minutes"]),
        ({"people": ["Ada"], "breaks": {}}, ["count"]),
        ({"people": "Ada"}, ["people", "array"]),
    ],
)
async def test_nested_arguments_are_checked(workbench, arguments, words):
    async with connect(workbench) as client:
        report = error_of(await client.call("plan_shift", arguments))
        assert report["error"] == "invalid_arguments"
        for word in words:
            assert word in report["message"]


async def test_a_raw_schema_passes_any_json_on(workbench):
    async with connect(workbench) as client:
        for value in [7, {"tag": "leaf", "deep": [{"x": [None, True]}]}]:
            result = await client.call("match_json", {"value": value})
            assert result["structuredContent"] == {"value": value}
        assert error_of(await client.call("match_json", {"value": "text"}))["error"] == "invalid_arguments"


async def test_integers_beyond_64_bits_come_back_whole(workbench):
    async with connect(workbench) as client:
        huge = 123456789012345678901234567890
        result = await client.call("match_json", {"value": 1, "count": huge})
        assert result["structuredContent"]["count"] == huge


async def test_every_kind_of_content(workbench):
    async with connect(workbench) as client:
        blocks = (await client.call("sketch"))["content"]
        kinds = ["text", "image", "audio", "resource", "resource", "resource_link"]
        assert [block["type"] for block in blocks] == kinds
        assert base64.b64decode(blocks[1]["data"]).startswith(PNG_SIGNATURE)
        assert base64.b64decode(blocks[2]["data"]).startswith(b"RIFF")
        assert blocks[3]["resource"]["text"] and base64.b64decode(blocks[4]["resource"]["blob"])
        assert blocks[5]["uri"] == "docs://pricing"
        failed = await client.call("sketch", {"fails": True})
        assert failed["isError"] is True and failed["content"][0]["text"] == "The pencil broke."


async def test_a_long_text_comes_back_whole_or_says_that_it_is_cut(workbench):
    async with connect(workbench) as client:
        text = "ü" * 500_000
        assert (await client.call("echo", {"text": text}))["content"] == [{"type": "text", "text": text}]
        report = error_of(await client.call("repeat_text", {"length": 100_000}))
        assert report["error"] == "result_too_large" and "65536" in report["message"]


async def test_declared_errors(workbench):
    async with connect(workbench) as client:
        missing = error_of(await client.call("get_account", {"account_id": "ACC-9999"}))
        assert missing == {
            "error": "account_not_found",
            "message": "No account found with ID ACC-9999.",
            "suggestion": "The ID format is ACC-XXXX. Try searching by company name instead.",
            "retryable": False,
        }
        closed = error_of(await client.call("get_account", {"account_id": "ACC-0000"}))
        assert (closed["error"], closed["retryable"], closed["retryAfterSeconds"]) == ("desk_closed", True, 90)
        assert closed["message"] == "The desk is closed. Retry after 90 seconds."


async def test_an_undeclared_error_is_a_reference_that_the_log_has(workbench):
    async with connect(workbench) as client:
        report = error_of(await client.call("throw_undeclared"))
        assert report["error"] == "internal" and report["retryable"] is False
        assert "tr0ub4dor" not in json.dumps(report)
        reference = re.search(r"reference ([0-9a-z]+)", report["message"]).group(1)
        await wait_until(lambda: reference in client.stderr())
        assert "tr0ub4dor" in next(line for line in client.stderr().splitlines() if reference in line)


@pytest.mark.parametrize("tool", ["break_schema", "break_raw_schema"])
async def test_a_result_that_breaks_its_schema_is_internal(workbench, tool):
    async with connect(workbench) as client:
        report = error_of(await client.call(tool, {"rating": 6} if tool == "break_schema" else None))
        assert report["error"] == "internal"
        reference = re.search(r"reference ([0-9a-z]+)", report["message"]).group(1)
        await wait_until(lambda: reference in client.stderr())


async def test_a_result_that_keeps_its_schema_passes(workbench):
    async with connect(workbench) as client:
        assert (await client.call("break_schema", {"rating": 5}))["structuredContent"] == {"rating": 5}


async def test_a_handler_that_hangs_is_answered_with_timeout(workbench):
    async with connect(workbench) as client:
        started = anyio.current_time()
        report = error_of(await client.call("hang"))
        assert (report["error"], report["retryable"]) == ("timeout", True)
        assert 0.25 < anyio.current_time() - started < 5
        await client.ping()


async def test_progress_and_logs(workbench):
    async with connect(workbench) as client:
        seen = []

        async def on_progress(done, total, message):
            seen.append((done, total, message))

        await client.set_level("debug")
        result = await client.call("count_slowly", {"to": 3}, progress=on_progress)
        assert result["structuredContent"] == {"counted": 3}
        await wait_until(lambda: len(seen) == 3 and len(client.logs) == 3)
        assert seen == [(1, 3, "counted 1"), (2, 3, "counted 2"), (3, 3, "counted 3")]
        assert client.logs[0] == {"level": "debug", "logger": "count_slowly", "data": "at 1"}


async def test_logs_below_the_level_stay_away(workbench):
    async with connect(workbench) as client:
        await client.set_level("error")
        await client.call("count_slowly", {"to": 2})
        await client.ping()
        assert client.logs == []
        with pytest.raises(Exception):
            await client.set_level("loud")


async def test_a_cancelled_call_stops_its_handler(workbench):
    async with connect(workbench) as client:
        await client.cancel_after(0.2, "count_slowly", {"to": 1000, "pause_ms": 50})
        with anyio.fail_after(5):
            while (await client.call("count_cancelled"))["structuredContent"] != {"cancelled": 1}:
                await anyio.sleep(0.01)


async def test_many_calls_at_once(workbench):
    async with connect(workbench) as client:
        answers = {}

        async def call(number):
            answers[number] = await client.call("echo", {"text": f"number {number}"})

        async with anyio.create_task_group() as group:
            for number in range(200):
                group.start_soon(call, number)
        for number in range(200):
            assert answers[number]["content"][0]["text"] == f"number {number}"


async def test_unknown_tool(workbench):
    async with connect(workbench) as client:
        with pytest.raises(ProtocolError) as raised:
            await client.call("get_acount", {"account_id": "ACC-1234"})
        assert raised.value.code == -32602 and "get_account" in raised.value.message
