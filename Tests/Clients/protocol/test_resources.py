# Resources: lists, templates, reading text and bytes, and what is answered for what is not there.

import base64
import json
import urllib.parse

import pytest
from ways import each_modern_way, each_way

INVALID_PARAMS = -32602
PNG = b"\x89PNG\r\n\x1a\n"
CACHED = ["server/discover", "tools/list", "prompts/list", "resources/list", "resources/templates/list"]


def not_found(way) -> int:
    return INVALID_PARAMS if way.is_modern else -32002


@each_way()
def test_resources_are_listed_under_uris(client):
    """Each resource has a URI with a scheme, a name and a description."""
    resources = client.request("resources/list")["resources"]
    assert {resource["uri"] for resource in resources} == {
        "test://static-text",
        "test://static-binary",
        "test://watched-resource",
    }
    for resource in resources:
        assert urllib.parse.urlparse(resource["uri"]).scheme and resource["name"] and resource["description"]


@each_way()
def test_templates_are_listed_apart(client):
    """A template is no resource: it has a list of its own, and a URI template."""
    (template,) = client.request("resources/templates/list")["resourceTemplates"]
    assert template["uriTemplate"] == "test://template/{id}/data" and template["name"] and "uri" not in template


@each_way()
def test_text_is_read_as_text(client):
    """The content of a text resource has its URI and type."""
    assert client.request("resources/read", {"uri": "test://static-text"})["contents"] == [
        {
            "uri": "test://static-text",
            "mimeType": "text/plain",
            "text": "This is the content of the static text resource.",
        }
    ]


@each_way()
def test_bytes_are_read_as_base64(client):
    """The content of a binary resource is a blob in base64."""
    (content,) = client.request("resources/read", {"uri": "test://static-binary"})["contents"]
    assert (content["uri"], content["mimeType"]) == ("test://static-binary", "image/png") and "text" not in content
    assert base64.b64decode(content["blob"], validate=True).startswith(PNG)


@each_way()
@pytest.mark.parametrize(
    ("uri", "id"),
    [
        ("test://template/123/data", "123"),
        ("test://template/a%20b/data", "a b"),
        ("test://template/%C3%BC/data", "ü"),
        ("test://template/a%2Fb/data", "a/b"),
    ],
)
def test_a_template_is_read_through_its_variable(client, uri, id):
    """A URI that a template makes is read with the value of its variable, percent-decoded."""
    (content,) = client.request("resources/read", {"uri": uri})["contents"]
    assert (content["uri"], content["mimeType"]) == (uri, "application/json")
    assert json.loads(content["text"]) == {"id": id, "templateTest": True, "data": f"Data for ID: {id}"}


@each_way()
def test_a_resource_that_is_not_there_is_an_error(client, way):
    """Unknown, malformed and climbing URIs find nothing: an error with the revision's code, never empty contents."""
    for uri in [
        "test://nothing",
        "test://static-text/",
        "test://STATIC-TEXT",
        "test://static-text?x=1",
        "test://template//data",
        "test://template/1/2/data",
        "test://template/../static-text",
        "test://template/../../../etc/passwd/data",
        "file:///etc/passwd",
        "http://127.0.0.1/",
        "static-text",
        "",
        "\u0000",
        "test://" + "x" * 8_000,
    ]:
        error = client.error("resources/read", {"uri": uri})
        assert error.code in (not_found(way), INVALID_PARAMS), uri[:40]
        assert error.data is None or error.data == {"uri": uri}


@each_way()
def test_the_error_for_a_resource_that_is_not_there_names_it(client, way):
    """`data.uri` says which one was asked for."""
    error = client.error("resources/read", {"uri": "test://nothing"})
    assert (error.code, error.data) == (not_found(way), {"uri": "test://nothing"})


@each_way("stdio", "sse")
@pytest.mark.parametrize("params", [{}, {"uri": 7}, {"uri": None}, {"uri": ["test://static-text"]}], ids=str)
def test_a_read_names_a_uri(client, params):
    """Without a URI that is a string there is nothing to read."""
    client.wire.schema = None
    assert client.error("resources/read", params).code == INVALID_PARAMS


@each_modern_way
@pytest.mark.parametrize("method", [*CACHED, "resources/read"])
def test_results_that_may_be_kept_say_how_long(client, method):
    """`ttlMs` is a whole number of milliseconds, and `cacheScope` says who may share the result."""
    result = client.request(method, {"uri": "test://static-text"} if method == "resources/read" else None)
    assert type(result["ttlMs"]) is int and result["ttlMs"] >= 0
    assert result["cacheScope"] in ("public", "private")


@each_modern_way
def test_results_that_may_not_be_kept_say_nothing_of_it(client):
    """Calls, prompts and completions are no lists: nobody may keep them."""
    for method, params in [
        ("tools/call", {"name": "test_simple_text"}),
        ("prompts/get", {"name": "test_simple_prompt"}),
        (
            "completion/complete",
            {
                "ref": {"type": "ref/prompt", "name": "test_prompt_with_arguments"},
                "argument": {"name": "arg1", "value": "p"},
            },
        ),
    ]:
        assert not {"ttlMs", "cacheScope"} & set(client.request(method, params))
