# Who may call at all, over Streamable HTTP: the checks of Origin and Host, and what web pages are told.

import pytest
from http_checks import headers
from http_exchange import BOTH, JSON_TYPE, Exchange


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "https://evil.example:443",
        "null",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://localhost@evil.example",
        "http://127.0.0.1:1",
        "file://",
        "chrome-extension://abc",
        "",
        "x",
    ],
)
@pytest.mark.parametrize("method", ["POST", "GET", "DELETE", "OPTIONS"])
def test_a_strange_origin_is_forbidden(http_server, origin, method):
    """A web page of another origin gets 403, whatever it asks for, and no permission to read the answer."""
    body = b'{"jsonrpc":"2.0","id":1,"method":"ping"}' if method == "POST" else None
    fields = [("Content-Type", JSON_TYPE), ("Accept", BOTH), ("Origin", origin)]
    exchange = Exchange(http_server.port, method, "/mcp", fields, body)
    assert exchange.status == 403
    assert exchange.header("Access-Control-Allow-Origin") is None


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::1]"])
def test_an_origin_of_its_own_is_allowed(modern, name):
    """A page that the server's own address served may call it, and read the answer."""
    message = modern.message("tools/list")
    origin = f"http://{name}:{modern.port}"
    exchange = modern.post(message, headers(modern, message, Origin=origin))
    assert exchange.status == 200 and exchange.header("Access-Control-Allow-Origin") == origin
    assert "origin" in exchange.header("Vary").lower()


def test_two_origins_are_none(modern):
    """A request has one origin at most: with two it is refused, whichever comes first."""
    message = modern.message("tools/list")
    origins = [("Origin", f"http://127.0.0.1:{modern.port}"), ("Origin", "http://evil.example")]
    for pair in [origins, origins[::-1]]:
        assert modern.post(message, [*modern.headers(message).items(), *pair]).status in (400, 403)


def test_a_page_may_ask_before_it_calls(http_server):
    """A preflight of an allowed origin is answered with the methods and headers that a client needs."""
    origin = f"http://localhost:{http_server.port}"
    fields = [("Origin", origin), ("Access-Control-Request-Method", "POST")]
    fields.append(("Access-Control-Request-Headers", "content-type,mcp-protocol-version,mcp-session-id,mcp-method"))
    exchange = Exchange(http_server.port, "OPTIONS", "/mcp", fields)
    assert exchange.status in (200, 204) and exchange.header("Access-Control-Allow-Origin") == origin
    allowed = exchange.header("Access-Control-Allow-Headers").lower()
    for name in ["content-type", "mcp-protocol-version", "mcp-session-id", "mcp-method", "mcp-name", "last-event-id"]:
        assert name in allowed
    assert {"POST", "GET", "DELETE"} <= set(exchange.header("Access-Control-Allow-Methods").replace(" ", "").split(","))


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1.evil.example:{port}", "[::2]:{port}"]
)
def test_a_strange_host_is_refused(modern, host):
    """A name that was made to point here (DNS rebinding) is no name of this server."""
    message = modern.message("tools/list")
    exchange = modern.post(message, host_header=host.format(port=modern.port))
    assert exchange.status in (403, 421)


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "LOCALHOST:{port}", "[::1]:{port}"])
def test_names_of_this_machine_are_taken(modern, host):
    """The loopback addresses and localhost are names of this server."""
    message = modern.message("tools/list")
    assert modern.post(message, host_header=host.format(port=modern.port)).status == 200
