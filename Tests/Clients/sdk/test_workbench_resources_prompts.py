# Resources, templates, prompts and completion, as an official client meets them.

import base64
import json

import pytest
from connect import ProtocolError, connect

pytestmark = pytest.mark.anyio


async def test_resources_are_listed_with_the_handlers_instances(workbench):
    async with connect(workbench) as client:
        resources = {resource["uri"]: resource for resource in await client.list_resources()}
        assert {"brand://logo", "docs://pricing", "contracts://ACC-1234", "contracts://ACC-5678"} == set(resources)
        assert resources["contracts://ACC-1234"]["name"] == "Northwind"
        assert resources["contracts://ACC-1234"]["mimeType"] == "text/markdown"
        assert resources["brand://logo"]["mimeType"] == "image/png"


async def test_templates(workbench):
    async with connect(workbench) as client:
        templates = {template["name"]: template["uriTemplate"] for template in await client.list_templates()}
        assert templates == {
            "contract": "contracts://{account_id}",
            "address": "accounts://{account_id}/address",
            "rota": "rota://{team}/{week}",
        }


async def test_static_text(workbench):
    async with connect(workbench) as client:
        (content,) = await client.read("docs://pricing")
        assert content["text"] == "# Prices\n\nEvery seat costs USD 25 a month.\n"
        assert content["mimeType"] == "text/markdown"


async def test_bytes(workbench):
    async with connect(workbench) as client:
        (content,) = await client.read("brand://logo")
        assert base64.b64decode(content["blob"]).startswith(b"\x89PNG\r\n\x1a\n") and "text" not in content


async def test_templates_are_read_with_typed_variables(workbench):
    async with connect(workbench) as client:
        (contract,) = await client.read("contracts://ACC-1234")
        assert contract["uri"] == "contracts://ACC-1234" and contract["text"].startswith("# Contract with Northwind")
        (address,) = await client.read("accounts://ACC-5678/address")
        assert json.loads(address["text"]) == {"street": "2 Mill Lane", "city": None}
        (rota,) = await client.read("rota://front%2Dline/7")
        assert rota["text"] == "front-line, week 7: Ada"


@pytest.mark.parametrize(
    ("uri", "code"),
    [
        ("contracts://ACC-9999", -32002),  # the handler knows none
        ("contracts://nobody", -32602),  # not an account ID
        ("rota://frontdesk/54", -32602),
        ("rota://frontdesk/first", -32602),
        ("nowhere://at/all", -32002),
    ],
)
async def test_what_cannot_be_read(workbench, uri, code):
    async with connect(workbench) as client:
        with pytest.raises(ProtocolError) as raised:
            await client.read(uri)
        assert raised.value.code == code
        await client.ping()


async def test_prompts_are_listed(workbench):
    async with connect(workbench) as client:
        prompts = {prompt["name"]: prompt for prompt in await client.list_prompts()}
        assert set(prompts) == {"summarize_account", "draft_escalation"}
        escalation = prompts["draft_escalation"]
        assert escalation["title"] == "Draft an escalation"
        required = {argument["name"]: argument.get("required", False) for argument in escalation["arguments"]}
        assert required == {"ticket_id": True, "severity": True, "days_open": False}


async def test_a_prompt_with_data_filters_and_an_embedded_resource(workbench):
    async with connect(workbench) as client:
        prompt = await client.get_prompt("summarize_account", {"account_id": "ACC-1234"})
        assert prompt["description"] == "Generate a comprehensive account summary for executive review."
        first, second, third = prompt["messages"]
        assert [message["role"] for message in prompt["messages"]] == ["user", "assistant", "user"]
        assert first["content"]["text"].splitlines() == [
            "Summarize this account for an executive review:",
            "Account: Northwind in Oslo",
            "ARR: USD 1,250,001   Status: active",
            "Open tickets: 2   Last contact: 2026-10-31",
        ]
        assert second["content"]["text"] == "I will start with the health assessment."
        assert third["content"]["type"] == "resource"
        assert third["content"]["resource"]["uri"] == "contracts://ACC-1234"
        assert third["content"]["resource"]["text"].startswith("# Contract with Northwind")


async def test_a_prompt_without_a_handler_parses_its_arguments(workbench):
    async with connect(workbench) as client:
        prompt = await client.get_prompt("draft_escalation", {"ticket_id": "SUP-7", "severity": "major"})
        assert prompt["messages"][0]["content"]["text"].endswith("Severity: major, open for 0 days.\n")
        prompt = await client.get_prompt(
            "draft_escalation", {"ticket_id": "SUP-7", "severity": "major", "days_open": "12"}
        )
        assert "open for 12 days" in prompt["messages"][0]["content"]["text"]


@pytest.mark.parametrize(
    ("name", "arguments", "word"),
    [
        ("summarize_acount", {"account_id": "ACC-1234"}, "summarize_account"),
        ("summarize_account", {}, "account_id"),
        ("summarize_account", {"account_id": "Northwind"}, "account_id"),
        ("draft_escalation", {"ticket_id": "SUP-7", "severity": "awful"}, "severity"),
        ("draft_escalation", {"ticket_id": "SUP-7", "severity": "major", "days_open": "two"}, "days_open"),
        ("draft_escalation", {"ticket_id": "SUP-7", "severity": "major", "day_open": "2"}, "days_open"),
    ],
)
async def test_prompts_that_cannot_be_had(workbench, name, arguments, word):
    async with connect(workbench) as client:
        with pytest.raises(ProtocolError) as raised:
            await client.get_prompt(name, arguments)
        assert raised.value.code == -32602 and word in raised.value.message


async def test_completion_of_a_handler(workbench):
    async with connect(workbench) as client:
        completion = await client.complete_resource("contracts://{account_id}", "account_id", "ACC-1")
        assert completion["values"] == ["ACC-1234"]
        completion = await client.complete_prompt("summarize_account", "account_id", "")
        assert completion["values"] == ["ACC-1234", "ACC-5678"]


async def test_completion_of_fixed_values_and_enums(workbench):
    async with connect(workbench) as client:
        completion = await client.complete_resource("rota://{team}/{week}", "team", "FRONT")
        assert completion["values"] == ["frontdesk", "front-line"] and completion["hasMore"] is False
        assert (await client.complete_prompt("draft_escalation", "severity", "m"))["values"] == ["minor", "major"]
        assert (await client.complete_prompt("draft_escalation", "ticket_id", "S"))["values"] == []


async def test_completion_of_what_there_is_not(workbench):
    async with connect(workbench) as client:
        with pytest.raises(ProtocolError) as raised:
            await client.complete_prompt("nothing", "ticket_id", "S")
        assert raised.value.code == -32602
