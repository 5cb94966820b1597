# What programs that use fastmcp see of a server: lists, calls, questions, progress and logs, over every transport.

import anyio
import pytest
from fast import REACHES, SESSIONS, reach_everything
from fastmcp.exceptions import ToolError

pytestmark = pytest.mark.anyio
each_reach = pytest.mark.parametrize("reach", REACHES, ids=str)
each_session = pytest.mark.parametrize("reach", SESSIONS, ids=str)
PLAIN = {
    "test_simple_text": ("This is a simple text response for testing.", {}),
    "greet": ("Hello, Ada!", {"name": "Ada"}),
    "test_x_mcp_header": ("eu-west-1", {"region": "eu-west-1"}),
    "json_schema_2020_12_tool": ("phone", {"contactMethod": "phone", "phone": "1"}),
}
ASKING = {
    "test_sampling": ("LLM response: Paris", {"prompt": "Hello"}, ["sampling"]),
    "test_elicitation": ("action=accept", {"message": "Who are you?"}, ["elicitation"]),
    "test_input_required_result_elicitation": ("Hello, Ada!", {}, ["elicitation"]),
    "test_input_required_result_list_roots": ("file:///srv/project", {}, []),
    "test_input_required_result_multi_round": ("Ada likes blue", {}, ["elicitation", "elicitation"]),
    "test_input_required_result_request_state": ("state-ok", {}, ["elicitation"]),
}


@pytest.fixture
def port(http_server):
    return http_server.port


def text_of(result) -> str:
    return "\n".join(block.text for block in result.content if block.type == "text")


@each_reach
async def test_everything_is_listed(reach, port):
    async with reach_everything(reach, port) as (client, _):
        assert set(PLAIN) | set(ASKING) <= {tool.name for tool in await client.list_tools()}
        assert len(await client.list_resources()) == 3 and len(await client.list_resource_templates()) == 1
        assert len(await client.list_prompts()) in (5, 6)


@each_reach
async def test_tools_answer_and_fail(reach, port):
    async with reach_everything(reach, port) as (client, _):
        await client.list_tools()
        for tool, (words, arguments) in PLAIN.items():
            assert words in text_of(await client.call_tool(tool, arguments)), tool
        with pytest.raises(ToolError, match="intentionally"):
            await client.call_tool("test_error_handling")
        with pytest.raises(Exception, match="Unknown tool"):
            await client.call_tool("test_simple_txt")


@each_reach
async def test_tools_ask_the_client(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        for tool, (words, arguments, kinds) in ASKING.items():
            meanwhile.asked.clear()
            assert words in text_of(await client.call_tool(tool, arguments)), tool
            assert meanwhile.asked == kinds, tool


@each_reach
async def test_progress_arrives(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        await client.call_tool("test_tool_with_progress")
        with anyio.fail_after(5):
            while len(meanwhile.progress) < 3:
                await anyio.sleep(0.01)
        assert meanwhile.progress == [(0, 100), (50, 100), (100, 100)]


@each_session
async def test_log_messages_arrive(reach, port):
    async with reach_everything(reach, port) as (client, meanwhile):
        await client.set_logging_level("debug")
        await client.call_tool("test_tool_with_logging")
        with anyio.fail_after(5):
            while len(meanwhile.logs) < 3:
                await anyio.sleep(0.01)


@each_reach
async def test_resources_and_prompts(reach, port):
    async with reach_everything(reach, port) as (client, _):
        (content,) = await client.read_resource("test://static-text")
        assert content.text == "This is the content of the static text resource."
        (content,) = await client.read_resource("test://template/7/data")
        assert '"id":"7"' in content.text.replace(" ", "")
        prompt = await client.get_prompt("test_prompt_with_arguments", {"arg1": "a", "arg2": "b"})
        assert prompt.messages[0].content.text == "Prompt with arguments: arg1='a', arg2='b'"


@each_reach
async def test_two_clients_at_once(reach, port):
    async with reach_everything(reach, port) as (one, _), reach_everything(reach, port) as (two, _):
        for number in range(10):
            for name, client in [("one", one), ("two", two)]:
                result = await client.call_tool("greet", {"name": f"{name} {number}"})
                assert text_of(result) == f"Hello, {name} {number}!"
