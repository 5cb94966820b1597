# Tools: how they are listed, what calls answer, and what is an error of the protocol and what a result.

import base64
import json
import re

import pytest
from client import text_of
from jsonschema import Draft202012Validator
from ways import each_way, since

INVALID_PARAMS, HEADER_MISMATCH = -32602, -32020
NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")
PNG = b"\x89PNG\r\n\x1a\n"

LISTED = {
    "test_simple_text",
    "test_image_content",
    "test_audio_content",
    "test_embedded_resource",
    "test_multiple_content_types",
    "test_error_handling",
    "test_tool_with_progress",
    "test_tool_with_logging",
    "test_logging_tool",
    "test_reconnection",
    "test_sampling",
    "test_elicitation",
    "test_elicitation_sep1034_defaults",
    "test_elicitation_sep1330_enums",
    "test_missing_capability",
    "test_streaming_elicitation",
    "json_schema_2020_12_tool",
    "test_x_mcp_header",
    "test_trigger_tool_change",
    "test_trigger_prompt_change",
    "test_input_required_result_elicitation",
    "test_input_required_result_sampling",
    "test_input_required_result_list_roots",
    "test_input_required_result_request_state",
    "test_input_required_result_multiple_inputs",
    "test_input_required_result_multi_round",
    "test_input_required_result_tampered_state",
    "test_input_required_result_capabilities",
    "greet",
    "slow_compute",
    "failing_job",
    "protocol_error_job",
    "confirm_delete",
    "multi_input",
    "test_tool_with_task",
}

SCHEMA_2020_12 = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "$defs": {
        "address": {
            "$anchor": "addressDef",
            "type": "object",
            "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
        }
    },
    "properties": {
        "name": {"type": "string"},
        "address": {"$ref": "#/$defs/address"},
        "contactMethod": {"type": "string", "enum": ["phone", "email"]},
        "phone": {"type": "string"},
        "email": {"type": "string"},
    },
    "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
    "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
    "then": {"required": ["phone"]},
    "else": {"required": ["email"]},
    "additionalProperties": False,
}


# Lists.


@each_way()
def test_tools_are_listed_under_names_that_clients_accept(client):
    """Names are unique, of at most 64 of the allowed characters, and each tool says what it does."""
    tools = client.request("tools/list")["tools"]
    names = [tool["name"] for tool in tools]
    assert set(names) - {"test_dynamic_tool"} == LISTED and len(set(names)) == len(names)
    assert all(NAME.fullmatch(name) for name in names)
    assert all(tool["description"].strip() for tool in tools)


@each_way()
def test_input_schemas_are_json_schemas_of_objects(client):
    """Every inputSchema is a valid schema of the default dialect, of an object, and never null."""
    for tool in client.request("tools/list")["tools"]:
        schema = tool["inputSchema"]
        Draft202012Validator.check_schema(schema)
        assert schema["type"] == "object", tool["name"]
        if not schema.get("properties"):
            assert schema["additionalProperties"] is False, tool["name"]


@each_way()
def test_a_schema_survives_word_for_word(client):
    """No keyword of JSON Schema 2020-12 is lost or changed between the author and the client."""
    tools = {tool["name"]: tool for tool in client.request("tools/list")["tools"]}
    assert tools["json_schema_2020_12_tool"]["inputSchema"] == SCHEMA_2020_12


@each_way()
def test_a_cursor_that_was_not_given_out_is_invalid(client):
    """Cursors are the server's own: any other is -32602, and not the first page again."""
    for method in ["tools/list", "prompts/list", "resources/list", "resources/templates/list"]:
        for cursor in ["", "1", "next", "AAAA", "00" * 20, "x" * 5000]:
            assert client.error(method, {"cursor": cursor}).code == INVALID_PARAMS, (method, cursor[:20])


@each_way()
def test_a_cursor_is_a_string(client):
    """A cursor of another kind is invalid."""
    client.wire.schema = None
    for cursor in [7, None, {}]:
        assert client.error("tools/list", {"cursor": cursor}).code == INVALID_PARAMS, cursor


@each_way()
def test_a_list_that_fits_on_one_page_has_no_next_one(client):
    """The last page has no `nextCursor`."""
    for method in ["tools/list", "prompts/list", "resources/list", "resources/templates/list"]:
        assert "nextCursor" not in client.request(method)


# Calls.


@each_way()
def test_a_call_without_arguments_needs_none(client):
    """`arguments` may be absent, and may be empty."""
    for arguments in [None, {}]:
        content = client.call("test_simple_text", arguments)["content"]
        assert content == [{"type": "text", "text": "This is a simple text response for testing."}]


@each_way()
def test_an_image_is_base64_with_its_type(client):
    """Image content has its bytes in base64 and says what they are."""
    (block,) = client.call("test_image_content")["content"]
    assert (block["type"], block["mimeType"]) == ("image", "image/png")
    assert base64.b64decode(block["data"], validate=True).startswith(PNG)


@each_way(revisions=since("2025-03-26"))
def test_sound_is_base64_with_its_type(client):
    """Audio content has its bytes in base64 and says what they are."""
    (block,) = client.call("test_audio_content")["content"]
    assert (block["type"], block["mimeType"]) == ("audio", "audio/wav")
    assert base64.b64decode(block["data"], validate=True).startswith(b"RIFF")


@each_way()
def test_a_resource_is_embedded_with_its_uri(client):
    """An embedded resource carries what reading it would."""
    (block,) = client.call("test_embedded_resource")["content"]
    assert block["type"] == "resource"
    assert block["resource"] == {
        "uri": "test://embedded-resource",
        "mimeType": "text/plain",
        "text": "This is an embedded resource content.",
    }


@each_way()
def test_several_blocks_keep_their_order(client):
    """A result may mix kinds of content."""
    text, image, resource = client.call("test_multiple_content_types")["content"]
    assert text == {"type": "text", "text": "Multiple content types test:"}
    assert (image["type"], image["mimeType"]) == ("image", "image/png")
    assert resource["resource"]["uri"] == "test://mixed-content-resource"
    assert json.loads(resource["resource"]["text"]) == {"test": "data", "value": 123}


# Errors.


@each_way()
@pytest.mark.parametrize(
    "name", ["nobody", "", "test_simple_tex", "TEST_SIMPLE_TEXT", "test_simple_text ", "x" * 10_000]
)
def test_an_unknown_tool_is_an_error_of_the_protocol(client, name):
    """No tool of this name: -32602, never a result."""
    error = client.error("tools/call", {"name": name})
    assert error.code == INVALID_PARAMS and len(error.message) < 1000


@each_way()
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"name": 7},
        {"name": None},
        {"name": ["greet"]},
        {"name": "greet", "arguments": []},
        {"name": "greet", "arguments": "Ada"},
        {"name": "greet", "arguments": None},
    ],
    ids=str,
)
def test_a_malformed_call_is_an_error_of_the_protocol(client, way, params):
    """What does not have the form of a call is -32602."""
    # Over HTTP the tool's name stands in a header, too; where it is no text there can be none, and either may be said.
    lacks_header = way.transport == "http" and way.is_modern and not isinstance(params.get("name"), str)
    client.wire.schema = None
    assert client.error("tools/call", params).code in (
        (INVALID_PARAMS, HEADER_MISMATCH) if lacks_header else (INVALID_PARAMS,)
    )
    client.check_alive()


@each_way()
def test_arguments_that_do_not_fit_are_a_result_that_says_why(client):
    """The model can mend its arguments: isError, with the name of what is wrong."""
    for tool, arguments, word in [
        ("greet", {}, "name"),
        ("greet", None, "name"),
        ("greet", {"name": 7}, "name"),
        ("greet", {"name": None}, "name"),
        ("greet", {"name": "Ada", "nmae": "Ada"}, "nmae"),
        ("greet", {"name": "x" * 201}, "name"),
        ("slow_compute", {"seconds": -1}, "seconds"),
        ("slow_compute", {"seconds": "0"}, "seconds"),
        ("slow_compute", {"seconds": 4000}, "seconds"),
    ]:
        result = client.call(tool, arguments)
        assert result["isError"] is True and word in text_of(result), (tool, arguments)


@each_way()
def test_a_tool_that_fails_says_so_in_its_result(client):
    """A failure of the tool is a result with isError, not an error of the protocol."""
    result = client.call("test_error_handling")
    assert result["isError"] is True
    assert text_of(result) == "This tool intentionally returns an error for testing"


@each_way()
def test_a_tool_that_is_not_offered_is_unknown(client):
    """A tool that the list does not have cannot be called; once it is listed, it can."""
    names = {tool["name"] for tool in client.request("tools/list")["tools"]}
    if "test_dynamic_tool" in names:
        client.call("test_trigger_tool_change")
    assert client.error("tools/call", {"name": "test_dynamic_tool"}).code == INVALID_PARAMS
    client.call("test_trigger_tool_change")
    assert "test_dynamic_tool" in {tool["name"] for tool in client.request("tools/list")["tools"]}
    assert client.call("test_dynamic_tool")["content"]
    client.call("test_trigger_tool_change")


@each_way()
def test_hostile_texts_come_back_as_they_were(client):
    """Control characters, quotes and characters beyond the basic plane survive both ways."""
    for text in ["\u0000\u0001\x7f", '"\\/\b\f\t', "\u2028\u2029", "\U0001f6a2 ü \u202e", "</script>", "a" * 200]:
        assert text_of(client.call("greet", {"name": text})) == f"Hello, {text}!"


@each_way()
def test_many_calls_at_once_are_all_answered(client):
    """Calls do not wait for each other, and each gets its own answer."""
    calls = {number: client.start_call("greet", {"name": f"number {number}"}) for number in range(40)}
    for number, call in calls.items():
        assert text_of(client.result(call)) == f"Hello, number {number}!"


@each_way(revisions=["2026-07-28"])
def test_header_annotations_are_those_that_clients_accept(client):
    """`x-mcp-header` stands on plain strings, integers and booleans under a name that is a token, once each."""
    found = {}
    for tool in client.request("tools/list")["tools"]:
        headers = [
            (property["x-mcp-header"], property.get("type"))
            for property in tool["inputSchema"].get("properties", {}).values()
            if "x-mcp-header" in property
        ]
        for header, kind in headers:
            assert re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", header) and kind in ("string", "integer", "boolean")
        assert len({header.lower() for header, _ in headers}) == len(headers)
        found |= dict(headers)
    assert found == {"Region": "string"}
