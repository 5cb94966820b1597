# Sessions over Streamable HTTP: how they are named, found and ended, and the header with their revision.

import json

import pytest
from client import INFO
from http_checks import each_session_way, headers, refused, send
from http_exchange import BOTH, EVENT_STREAM, JSON_TYPE, Exchange
from schemas import LEGACY
from ways import each_way

OTHERS = [revision for revision in LEGACY if revision >= "2025-06-18"]


# Sessions.


@each_session_way
def test_a_session_has_a_secret_id(connect, way):
    """Visible ASCII, long, and nothing in common between two."""
    ids = [connect(way).session for _ in range(5)]
    assert all(id and len(id) >= 20 and all(0x21 <= ord(char) <= 0x7E for char in id) for id in ids)
    assert len({id[:8] for id in ids}) == len({id[-8:] for id in ids}) == 5


@each_session_way
def test_a_session_is_named_when_it_is_opened_and_never_again(client):
    """Only the answer to `initialize` carries the id."""
    exchange = client.post(client.message("tools/list"))
    assert exchange.status == 200 and exchange.header("Mcp-Session-Id") in (None, client.session)


@each_session_way
def test_no_session_is_opened_by_what_is_not_initialize(client):
    """A refused request mints no id."""
    fields = {"Content-Type": JSON_TYPE, "Accept": BOTH}
    message = client.message("tools/list")
    for headers_, status in [
        (fields, 400),
        (fields | {"Accept": "text/html"}, 406),
        (fields | {"Content-Type": "x"}, 415),
    ]:
        exchange = client.post(message, headers_)
        assert exchange.status == status and exchange.header("Mcp-Session-Id") is None


@each_session_way
def test_a_request_without_its_session_is_a_bad_request(client):
    """400 where the session's id is missing."""
    message = client.message("tools/list")
    refused(send(client, message, Mcp_Session_Id=None), 400)
    assert Exchange(client.port, "GET", "/mcp", [("Accept", EVENT_STREAM)]).status == 400
    assert Exchange(client.port, "DELETE", "/mcp", []).status == 400


@each_session_way
@pytest.mark.parametrize("id", ["nobody", "A" * 32, "x" * 2000, "%00", "../../etc/passwd"], ids=lambda id: id[:20])
def test_a_session_that_there_is_not_is_not_found(client, id):
    """404 for an id that nobody has, and the id is not repeated."""
    status, answer = send(client, client.message("tools/list"), Mcp_Session_Id=id)
    assert status == 404 and id not in json.dumps(answer)
    fields = [("Accept", EVENT_STREAM), ("Mcp-Session-Id", id)]
    assert Exchange(client.port, "GET", "/mcp", fields).status == 404
    assert Exchange(client.port, "DELETE", "/mcp", fields).status == 404


@each_session_way
def test_a_session_that_was_ended_is_not_found(connect, way):
    """After DELETE every request of the session is 404, its stream ends, and another session goes on."""
    client, other = connect(way), connect(way)
    stream, client.stream = client.stream, None
    assert client.delete() in (200, 204)
    status, answer = send(client, client.message("tools/list"))
    assert status == 404 and client.session not in json.dumps(answer)
    assert client.get().status == 404 and client.delete() == 404
    assert stream.response.isclosed() or stream.event() is None
    other.check_alive()
    client.session = None


@each_session_way
def test_a_second_initialize_within_a_session_is_refused(client):
    """A session has one handshake."""
    params = {"protocolVersion": client.revision, "capabilities": {}, "clientInfo": INFO}
    status, answer = send(client, client.message("initialize", params))
    assert status in (200, 400) and "error" in answer


def test_a_stateless_client_has_no_session(modern):
    """No id is given out, and one that is sent is passed over."""
    message = modern.message("tools/list")
    for fields in [headers(modern, message), headers(modern, message, **{"Mcp-Session-Id": "nobody"})]:
        exchange = modern.post(message, fields)
        assert exchange.status == 200 and exchange.header("Mcp-Session-Id") is None


# The header with the revision, within a session.


@each_session_way
def test_the_revision_may_be_left_out(client):
    """A request without the header is one of the session's revision."""
    assert send(client, client.message("tools/list"), MCP_Protocol_Version=None)[0] == 200


@each_way("http", revisions=OTHERS)
@pytest.mark.parametrize("version", ["1999-01-01", "2099-01-01", "x", "2025-06-18x", "20250618"])
def test_a_revision_that_there_is_not_is_a_bad_request(client, version):
    """400 where the header names what the server does not serve."""
    refused(send(client, client.message("tools/list"), MCP_Protocol_Version=version), 400)
    fields = [("Accept", EVENT_STREAM), ("Mcp-Session-Id", client.session), ("MCP-Protocol-Version", version)]
    assert Exchange(client.port, "GET", "/mcp", fields).status == 400


@each_session_way
def test_names_of_headers_have_no_case(client):
    """Header names are the same in any case."""
    message = client.message("tools/list")
    fields = {name.swapcase(): value for name, value in client.headers(message).items()}
    assert client.post(message, fields).status == 200
