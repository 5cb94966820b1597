# What stateless requests repeat in headers, so that what stands between can route them without reading bodies: every
# header has to be there and say what the body says.

import pytest
from client import Client
from http_checks import HEADER_MISMATCH, INVALID_PARAMS, SESSION, UNSUPPORTED, headers, refused, send
from http_client import header_value, modern_headers
from http_exchange import BOTH, JSON_TYPE


def test_the_revision_stands_in_header_and_body(modern):
    """A header that is missing, or says another revision than the body, is a mismatch: 400 and -32020."""
    message = modern.message("tools/list")
    refused(send(modern, message, MCP_Protocol_Version=None), 400, HEADER_MISMATCH)
    for version in ["2025-11-25", "2025-06-18", "2099-01-01", "", "2026-07-28, 2026-07-28"]:
        refused(send(modern, message, MCP_Protocol_Version=version), 400, HEADER_MISMATCH)


def test_an_unsupported_revision_in_both_is_told_apart_from_a_mismatch(modern):
    """400 and -32022 where header and body agree on what the server does not have."""
    message = Client("2026-07-28").message("tools/list")
    message["params"]["_meta"]["io.modelcontextprotocol/protocolVersion"] = "2099-01-01"
    answer = send(modern, message, headers(modern, message, **{"MCP-Protocol-Version": "2099-01-01"}))
    refused(answer, 400, UNSUPPORTED)
    assert answer[1]["error"]["data"]["requested"] == "2099-01-01"


@pytest.mark.parametrize("missing", ["protocolVersion", "clientCapabilities"])
def test_a_body_that_leaves_out_what_it_must_say_is_a_bad_request(modern, missing):
    """400 and -32602, although the headers are right."""
    message = modern.message("tools/list")
    del message["params"]["_meta"][f"io.modelcontextprotocol/{missing}"]
    status, answer = send(modern, message)
    assert status == 400 and answer["error"]["code"] in (INVALID_PARAMS, HEADER_MISMATCH)


def test_a_header_alone_makes_a_request_stateless(modern):
    """The header says the revision, the body says nothing of itself: 400 and -32602, and no wish for a session."""
    refused(send(modern, {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}), 400, INVALID_PARAMS)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("tools/list", {}),
        ("tools/call", {"name": "test_simple_text"}),
        ("prompts/get", {"name": "test_simple_prompt"}),
        ("resources/read", {"uri": "test://static-text"}),
        ("server/discover", {}),
    ],
)
@pytest.mark.parametrize("value", [None, "", "tools/cal", "TOOLS/LIST", "prompts/list, tools/list"], ids=repr)
def test_the_method_stands_in_a_header(modern, method, params, value):
    """`Mcp-Method` missing or different, by the letter: 400 and -32020."""
    refused(send(modern, modern.message(method, params), Mcp_Method=value), 400, HEADER_MISMATCH)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("tools/call", {"name": "test_simple_text"}),
        ("prompts/get", {"name": "test_simple_prompt"}),
        ("resources/read", {"uri": "test://static-text"}),
    ],
)
@pytest.mark.parametrize(
    "value", [None, "", "another", "TEST_SIMPLE_TEXT", "=?base64?AAAA?=", "=?base64?!?="], ids=repr
)
def test_what_is_named_stands_in_a_header(modern, method, params, value):
    """`Mcp-Name` missing, different, or no base64 where it says so: 400 and -32020."""
    refused(send(modern, modern.message(method, params), Mcp_Name=value), 400, HEADER_MISMATCH)


@pytest.mark.parametrize("name", ["Mcp-Method", "Mcp-Name", "MCP-Protocol-Version"])
def test_a_header_that_stands_twice_is_a_mismatch(modern, name):
    """Two values are two requests, of which one is not meant."""
    message = modern.message("tools/call", {"name": "test_simple_text"})
    fields = list(modern.headers(message).items())
    fields.append((name, "another"))
    exchange = modern.post(message, fields)
    assert exchange.status == 400 and exchange.json()["error"]["code"] == HEADER_MISMATCH


def test_values_are_trimmed_and_may_be_in_base64(modern):
    """Spaces around a value do not count; `=?base64?…?=` is the value that it holds."""
    message = modern.message("tools/call", {"name": "greet", "arguments": {"name": "Ada"}})
    for name in ["  greet \t", "=?base64?Z3JlZXQ=?="]:
        assert send(modern, message, Mcp_Name=name)[0] == 200
    unusual = modern.message("tools/call", {"name": "grüßen"})
    assert header_value("grüßen").startswith("=?base64?")
    refused(send(modern, unusual), 200, INVALID_PARAMS)


def test_headers_that_do_not_belong_do_no_harm(modern):
    """`Mcp-Name` on a request that names nothing, and parameters that the tool does not have, are passed over."""
    assert send(modern, modern.message("tools/list"), Mcp_Name="anything")[0] == 200
    message = modern.message("tools/call", {"name": "test_simple_text"})
    assert send(modern, message, Mcp_Param_Colour="blue")[0] == 200


def region(modern, arguments: dict, value: str | None, method: str = "tools/call") -> tuple[int, dict]:
    message = modern.message(method, {"name": "test_x_mcp_header", "arguments": arguments})
    return send(modern, message, Mcp_Param_Region=value)


@pytest.mark.parametrize("value", ["eu-west-1", "", "ü", " x ", "=?base64?x?=", "a,b"], ids=repr)
def test_a_parameter_stands_in_its_header(modern, value):
    """The header holds the argument, in base64 where it has to be."""
    status, answer = region(modern, {"region": value}, header_value(value))
    assert status == 200 and value in answer["result"]["content"][0]["text"]


@pytest.mark.parametrize(
    ("arguments", "value"),
    [
        ({"region": "eu-west-1"}, None),
        ({"region": "eu-west-1"}, "eu-west-2"),
        ({"region": "eu-west-1"}, "EU-WEST-1"),
        ({"region": "eu-west-1"}, "=?base64?ZXUtd2VzdC0y?="),
        ({"region": "eu-west-1"}, "=?base64?***?="),
        ({"region": "eu-west-1"}, "=?base64?ZXUtd2VzdC0x"),
        ({}, "eu-west-1"),
        ({"region": None}, "eu-west-1"),
    ],
    ids=str,
)
def test_a_parameter_that_its_header_does_not_say_is_a_mismatch(modern, arguments, value):
    """In the body alone, in the header alone, different, or no base64: 400 and -32020."""
    refused(region(modern, arguments, value), 400, HEADER_MISMATCH)


def test_a_parameter_that_is_absent_has_no_header(modern):
    """Nothing in the body and nothing in the header: the call goes on, and the schema says what is missing."""
    status, answer = region(modern, {}, None)
    assert status == 200 and answer["result"]["isError"] is True


def test_sessions_repeat_nothing_in_headers(connect):
    """Before 2026-07-28 the body alone counts."""
    client = connect(SESSION)
    message = client.message("tools/call", {"name": "test_x_mcp_header", "arguments": {"region": "eu"}})
    for changes in [{}, {"Mcp_Method": "x", "Mcp_Name": "y", "Mcp_Param_Region": "z"}]:
        status, answer = send(client, message, **changes)
        assert status == 200 and not answer["result"].get("isError")


def test_a_stateless_body_with_no_header_at_all(modern):
    """A body that says its revision, without the headers: 400 and -32020, although older clients have none."""
    message = modern.message("tools/list")
    refused(send(modern, message, {"Content-Type": JSON_TYPE, "Accept": BOTH}), 400, HEADER_MISMATCH)


def test_notifications_name_their_revision(modern):
    """A stateless notification without the header belongs to no session and to no revision."""
    exchange = modern.post(
        {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1}},
        {"Content-Type": JSON_TYPE, "Accept": BOTH},
    )
    assert exchange.status == 400


def test_modern_headers_of_our_own():
    """The tests' own headers are those that the protocol wants."""
    message = modern_headers({"method": "resources/read", "params": {"uri": "test://ü"}}, "2026-07-28")
    assert message["Mcp-Name"] == "=?base64?dGVzdDovL8O8?="
