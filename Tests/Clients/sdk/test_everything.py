# The server that has all of the protocol, as official clients meet it: every tool, resource and prompt, over every
# transport, in both eras.

import base64
import json

import anyio
import mcp.types as types
import pytest
from connect import GENERATION, ProtocolError, wait_until
from everything import REACHES, SESSIONS, STATELESS, Reach, reach_everything

pytestmark = pytest.mark.anyio

each_reach = pytest.mark.parametrize("reach", REACHES, ids=str)
each_session = pytest.mark.parametrize("reach", SESSIONS, ids=str)
each_stateless = pytest.mark.parametrize("reach", STATELESS, ids=str)
PLAIN = {
    "test_simple_text": ("This is a simple text response for testing.", None),
    "greet": ("Hello, Ada!", {"name": "Ada"}),
    "slow_compute": ("The sum took", {"seconds": 0.1, "label": "The sum"}),
    "test_tool_with_progress": ("completed", None),
    "test_tool_with_logging": ("completed", None),
    "test_logging_tool": ("logged", None),
    "test_x_mcp_header": ("eu-west-1", {"region": "eu-west-1"}),
    "json_schema_2020_12_tool": ("phone", {"contactMethod": "phone", "phone": "1"}),
}
ASKING = {
    "test_sampling": ("LLM response: Paris", {"prompt": "Hello"}, ["sampling"]),
    "test_elicitation": ("action=accept", {"message": "Who are you?"}, ["elicitation"]),
    "test_elicitation_sep1034_defaults": ("action=accept", None, ["elicitation"]),
    "test_elicitation_sep1330_enums": ("action=accept", None, ["elicitation"]),
    "test_missing_capability": ("Paris", None, ["sampling"]),
    "test_streaming_elicitation": ("agreed", None, ["elicitation"]),
    "test_input_required_result_elicitation": ("Hello, Ada!", None, ["elicitation"]),
    "test_input_required_result_sampling": ("Paris", None, ["sampling"]),
    "test_input_required_result_list_roots": ("Project", None, ["roots"]),
    "test_input_required_result_request_state": ("state-ok", None, ["elicitation"]),
    "test_input_required_result_multiple_inputs": ("Project", None, ["elicitation", "roots", "sampling"]),
    "test_input_required_result_multi_round": ("Ada likes blue", None, ["elicitation", "elicitation"]),
    "test_input_required_result_tampered_state": ("as it was sent", None, ["elicitation"]),
    "test_input_required_result_capabilities": ("Paris", None, ["elicitation", "roots", "sampling"]),
    "confirm_delete": ("Deleted a.txt", {"filename": "a.txt"}, ["elicitation"]),
    "multi_input": ("Ada agreed", None, ["elicitation", "elicitation"]),
}


@pytest.fixture
def port(http_server):
    return http_server.port


def text_of(result: dict) -> str:
    return "\n".join(block["text"] for block in result["content"] if block["type"] == "text")


# What is offered.


@each_reach
async def test_the_client_agrees_with_the_server_on_a_revision(reach, port):
    async with reach_everything(reach, port) as (client, _):
        expected = "2026-07-28" if reach.is_stateless else "2025-11-25"
        assert client.initialized["protocolVersion"] == expected
        assert client.initialized["serverInfo"]["name"] == "everything" and client.initialized["instructions"]
        assert {"tools", "resources", "prompts", "completions", "logging"} <= set(client.initialized["capabilities"])


@each_reach
async def test_everything_is_listed(reach, port):
    async with reach_everything(reach, port) as (client, _):
        tools = {tool["name"] for tool in await client.list_tools()}
        assert set(PLAIN) | set(ASKING) <= tools and len(tools) >= 35
        assert len(await client.list_resources()) == 3
        assert [template["uriTemplate"] for template in await client.list_templates()] == ["test://template/{id}/data"]
        assert len(await client.list_prompts()) in (5, 6)


# Tools.


@each_reach
async def test_tools_answer(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        await client.list_tools()
        for tool, (words, arguments) in PLAIN.items():
            assert words in text_of(await client.call(tool, arguments)), tool
        assert meanwhile.asked == []


@each_reach
async def test_every_kind_of_content_arrives(reach, port):
    async with reach_everything(reach, port) as (client, _):
        (image,) = (await client.call("test_image_content"))["content"]
        assert base64.b64decode(image["data"]).startswith(b"\x89PNG")
        (audio,) = (await client.call("test_audio_content"))["content"]
        assert audio["mimeType"] == "audio/wav"
        (resource,) = (await client.call("test_embedded_resource"))["content"]
        assert resource["resource"]["text"] == "This is an embedded resource content."
        blocks = (await client.call("test_multiple_content_types"))["content"]
        assert [block["type"] for block in blocks] == ["text", "image", "resource"]


@each_reach
async def test_failures_are_results_and_mistakes_are_errors(reach, port):
    async with reach_everything(reach, port) as (client, _):
        failed = await client.call("test_error_handling")
        assert failed["isError"] is True and "intentionally" in text_of(failed)
        assert (await client.call("greet", {"nmae": "Ada"}))["isError"] is True
        for request, code in [
            (client.call("test_simple_txt"), -32602),
            (client.call("protocol_error_job"), -32603),
            (client.get_prompt("nobody"), -32602),
            (client.read("test://nobody"), -32602 if reach.is_stateless else -32002),
        ]:
            with pytest.raises(ProtocolError) as raised:
                await request
            assert raised.value.code == code


@each_reach
async def test_tools_ask_the_client(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        await client.list_tools()
        for tool, (words, arguments, kinds) in ASKING.items():
            meanwhile.asked.clear()
            assert words in text_of(await client.call(tool, arguments)), tool
            assert sorted(meanwhile.asked) == kinds, tool


@each_reach
@pytest.mark.parametrize("action", ["decline", "cancel"])
async def test_a_user_may_refuse(reach, port, action):
    async with reach_everything(reach, port) as (client, meanwhile):
        meanwhile.action = action
        result = await client.call("test_elicitation", {"message": "Who are you?"})
        assert f"action={action}" in text_of(result) and "isError" not in result


@each_reach
async def test_forms_arrive_as_they_were_made(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        await client.call("test_elicitation_sep1034_defaults")
        fields = meanwhile.forms[0]["requestedSchema"]["properties"]
        assert (fields["score"]["default"], fields["age"]["default"], fields["verified"]["default"]) == (95.5, 30, True)
        await client.call("test_elicitation_sep1330_enums")
        fields = meanwhile.forms[1]["requestedSchema"]["properties"]
        assert fields["titledSingle"]["oneOf"][0] == {"const": "value1", "title": "First Option"}
        assert fields["legacyEnum"]["enumNames"][0] == "Option One"


@each_reach
async def test_a_client_that_can_be_asked_nothing_is_asked_nothing(reach, port):
    async with reach_everything(reach, port, answers=False) as (client, meanwhile):
        if reach.is_stateless:
            with pytest.raises(ProtocolError) as raised:
                await client.call("test_missing_capability")
            assert raised.value.code == -32021
        else:
            assert (await client.call("test_missing_capability"))["isError"] is True
        assert "nothing" in text_of(await client.call("test_input_required_result_capabilities"))
        assert meanwhile.asked == []


# Progress, logs, cancellation.


@each_reach
async def test_progress_arrives_in_order(reach, port):
    async with reach_everything(reach, port) as (client, _):
        seen = []

        async def on_progress(done, total, message):
            seen.append((done, total))

        await client.call("test_tool_with_progress", progress=on_progress)
        await wait_until(lambda: len(seen) == 3)
        assert seen == [(0, 100), (50, 100), (100, 100)]


@each_reach
async def test_log_messages_arrive(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        if not reach.is_stateless:
            await client.set_level("debug")
        await client.call("test_tool_with_logging")
        await wait_until(lambda: len(meanwhile.logs) == 3)
        assert [log["data"] for log in meanwhile.logs][0] == "Tool execution started"


@each_session
async def test_log_messages_below_the_level_stay_away(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        await client.set_level("error")
        await client.call("test_tool_with_logging")
        await client.ping()
        assert meanwhile.logs == []


@each_reach
async def test_a_client_may_give_up_on_a_call(reach, port):
    async with reach_everything(reach, port) as (client, _):
        await client.cancel_after(0.2, "slow_compute", {"seconds": 30})
        assert text_of(await client.call("test_simple_text"))


# Resources, prompts, completion.


@each_reach
async def test_resources_are_read(reach, port):
    async with reach_everything(reach, port) as (client, _):
        (content,) = await client.read("test://static-text")
        assert content["text"] == "This is the content of the static text resource."
        (content,) = await client.read("test://static-binary")
        assert base64.b64decode(content["blob"]).startswith(b"\x89PNG")
        (content,) = await client.read("test://template/123/data")
        assert json.loads(content["text"]) == {"id": "123", "templateTest": True, "data": "Data for ID: 123"}


@each_reach
async def test_prompts_are_got(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        prompt = await client.get_prompt("test_simple_prompt")
        assert prompt["messages"][0]["content"]["text"] == "This is a simple prompt for testing."
        prompt = await client.get_prompt("test_prompt_with_arguments", {"arg1": "a", "arg2": "b"})
        assert prompt["messages"][0]["content"]["text"] == "Prompt with arguments: arg1='a', arg2='b'"
        prompt = await client.get_prompt("test_prompt_with_embedded_resource", {"resourceUri": "test://x"})
        assert prompt["messages"][0]["content"]["resource"]["uri"].rstrip("/") == "test://x"
        prompt = await client.get_prompt("test_prompt_with_image")
        assert prompt["messages"][0]["content"]["type"] == "image"
        await client.get_prompt("test_input_required_result_prompt")
        assert meanwhile.asked == ["elicitation"]


@each_reach
async def test_arguments_are_completed(reach, port):
    async with reach_everything(reach, port) as (client, _):
        for argument in ["arg1", "arg2"]:
            completion = await client.complete_prompt("test_prompt_with_arguments", argument, "par")
            assert {"paris", "park"} <= set(completion["values"])


# Changes.


@each_session
async def test_a_session_hears_of_changes(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        watched = "test://watched-resource"
        await client.session.subscribe_resource(watched)
        # Over HTTP the session's own stream is opened beside its first requests.
        with anyio.fail_after(10):
            while not {"notifications/tools/list_changed", "notifications/resources/updated"} <= set(meanwhile.heard):
                await client.call("test_trigger_tool_change")
                await anyio.sleep(0.1)
        await client.session.unsubscribe_resource(watched)
        await client.call("test_trigger_prompt_change")
        await wait_until(lambda: "notifications/prompts/list_changed" in meanwhile.heard)


# Several clients, and clients that come back.


@each_reach
async def test_two_clients_at_once_do_not_hear_each_other(reach, port):
    async with reach_everything(reach, port) as (one, _), reach_everything(reach, port) as (two, _):
        answers = {}

        async def call(name, client, number):
            answers[name, number] = text_of(await client.call("greet", {"name": f"{name} {number}"}))

        async with anyio.create_task_group() as group:
            for number in range(20):
                group.start_soon(call, "one", one, number)
                group.start_soon(call, "two", two, number)
        assert all(text == f"Hello, {name} {number}!" for (name, number), text in answers.items())
        assert len(answers) == 40


@each_reach
async def test_a_client_comes_back_after_it_left(reach, port):
    for _ in range(3):
        async with reach_everything(reach, port) as (client, _):
            assert text_of(await client.call("test_simple_text"))


@each_reach
async def test_an_answer_arrives_although_its_stream_was_let_go_of(reach, port):
    async with reach_everything(reach, port) as (client, _):
        assert "let go" in text_of(await client.call("test_reconnection"))


# What only one generation of the client can do.


if GENERATION == 1:

    @each_session
    @pytest.mark.filterwarnings("ignore:The experimental tasks API")
    async def test_a_task_is_made_and_fetched(reach, port):
        async with reach_everything(reach, port) as (client, _):
            tasks = client.session.experimental
            created = await tasks.call_tool_as_task("slow_compute", {"seconds": 0.3}, ttl=60_000)
            task = created.task.taskId
            async for status in tasks.poll_task(task):
                assert status.status in ("working", "completed")
            result = await tasks.get_task_result(task, types.CallToolResult)
            assert "took" in result.content[0].text
            created = await tasks.call_tool_as_task("slow_compute", {"seconds": 60})
            assert (await tasks.cancel_task(created.task.taskId)).status == "cancelled"


if GENERATION == 2:

    @each_stateless
    async def test_a_stateless_client_listens(reach, port):
        async with reach_everything(reach, port) as (client, _):
            wanted = {"tools_list_changed": True, "resource_subscriptions": ["test://watched-resource"]}
            async with client.session.listen(**wanted) as subscription:
                await client.call("test_trigger_tool_change")
                kinds = set()
                with anyio.fail_after(10):
                    async for event in subscription:
                        kinds.add(type(event).__name__)
                        if len(kinds) == 2:
                            break
                assert kinds == {"ToolsListChanged", "ResourceUpdated"}

    async def test_both_eras_at_one_server(port):
        async with (
            reach_everything(Reach("http"), port) as (session, _),
            reach_everything(Reach("http", True), port) as (stateless, _),
        ):
            assert session.initialized["protocolVersion"] == "2025-11-25"
            assert stateless.initialized["protocolVersion"] == "2026-07-28"
            assert text_of(await session.call("test_simple_text")) == text_of(await stateless.call("test_simple_text"))
