# The README's server and the official client: what a newcomer sees first.

import json

import pytest
from connect import MODES, ProtocolError, connect

import servers

pytestmark = pytest.mark.anyio


def golden(name: str):
    return json.loads((servers.GOLDEN / name).read_text())


@pytest.mark.parametrize("mode", MODES)
async def test_handshake(product_catalog, mode):
    async with connect(product_catalog, mode=mode) as client:
        assert client.initialized["protocolVersion"] == {"legacy": "2025-11-25", "auto": "2026-07-28"}[mode]
        assert client.initialized["serverInfo"]["name"] == "product-catalog"
        assert client.initialized["serverInfo"]["version"] == "1.0.0"
        assert {"tools", "resources"} <= set(client.initialized["capabilities"])
        assert "prompts" not in client.initialized["capabilities"]
        if mode == "legacy":
            await client.ping()


@pytest.mark.parametrize("mode", MODES)
async def test_lists(product_catalog, mode):
    async with connect(product_catalog, mode=mode) as client:
        (tool,) = await client.list_tools()
        assert tool["name"] == "search_products"
        assert tool["annotations"]["readOnlyHint"] is True
        use = "Use this when the user looks for something to buy or asks what a product costs."
        assert tool["description"].endswith(use)
        (resource,) = await client.list_resources()
        assert resource["uri"] == "catalog://products/summary"
        assert resource["title"] == "Product Catalog Summary"
        assert await client.list_templates() == []


async def test_internal_fields_are_in_no_schema(product_catalog):
    async with connect(product_catalog) as client:
        listed = json.dumps([await client.list_tools(), await client.list_resources()])
        assert "cost" not in listed.replace("costs", "") and "supplier_id" not in listed


@pytest.mark.parametrize("mode", MODES)
async def test_keyboard_is_the_golden_answer(product_catalog, mode):
    async with connect(product_catalog, mode=mode) as client:
        result = await client.call("search_products", {"query": "keyboard"})
        result.pop("_meta", None)
        assert result == golden("search-products-keyboard.json")
        assert "cost" not in json.dumps(result) and "supplier" not in json.dumps(result)


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        ({"query": "KEYBOARD"}, ["Wireless Keyboard"]),
        ({"query": "t-s"}, ["Cotton T-Shirt"]),
        ({"query": "e"}, ["Wireless Keyboard", "Desk Lamp"]),
        ({"query": "e", "limit": 1}, ["Wireless Keyboard"]),
        ({"query": "e", "category": "Home"}, ["Desk Lamp"]),
        ({"query": "nothing of the kind"}, []),
    ],
)
async def test_search(product_catalog, arguments, names):
    async with connect(product_catalog) as client:
        result = await client.call("search_products", arguments)
        assert [product["name"] for product in result["structuredContent"]["products"]] == names


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, ["query"]),
        ({"query": ""}, ["query"]),
        ({"query": "x" * 101}, ["query", "100"]),
        ({"query": "x", "limit": 0}, ["limit"]),
        ({"query": "x", "limit": 21}, ["limit", "20"]),
        ({"query": "x", "limit": 1.5}, ["limit"]),
        ({"query": "x", "category": "Toys"}, ["category", "Electronics"]),
        ({"query": "x", "categroy": "Home"}, ["categroy", "category"]),
        ({"query": 7, "limit": "many"}, ["query", "limit"]),
    ],
)
async def test_invalid_arguments_name_what_is_wrong(product_catalog, arguments, words):
    async with connect(product_catalog) as client:
        result = await client.call("search_products", arguments)
        assert result["isError"] and "structuredContent" not in result
        report = json.loads(result["content"][0]["text"])
        assert report["error"] == "invalid_arguments" and report["retryable"] is False
        for word in words:
            assert word in report["message"]
        assert report in result["_meta"].values()


# The argument `version`.


@pytest.mark.parametrize("mode", MODES)
async def test_the_version_is_an_argument_like_any_other(product_catalog, mode):
    async with connect(product_catalog, mode=mode) as client:
        (tool,) = await client.list_tools()
        version = tool["inputSchema"]["properties"]["version"]
        assert version["enum"] == ["v1", "v2"] and version["default"] == "v2"
        assert "version" not in tool["inputSchema"]["required"]
        output = tool["outputSchema"]
        assert output["type"] == "object" and len(output["anyOf"]) == 2


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("version", "members"),
    [({}, "category id name price"), ({"version": "v2"}, "category id name price"), ({"version": "v1"}, "name price")],
)
async def test_each_version_answers_what_it_declares(product_catalog, mode, version, members):
    async with connect(product_catalog, mode=mode) as client:
        result = await client.call("search_products", {"query": "keyboard"} | version)
        (product,) = result["structuredContent"]["products"]
        assert sorted(product) == members.split()
        assert json.loads(result["content"][0]["text"]) == result["structuredContent"]


async def test_a_version_that_there_is_not_is_told_the_others(product_catalog):
    async with connect(product_catalog) as client:
        result = await client.call("search_products", {"query": "x", "version": "v3"})
        report = json.loads(result["content"][0]["text"])
        assert report["error"] == "invalid_arguments"
        assert "no version 'v3', only 'v1', 'v2'" in report["message"]


async def test_unknown_tool(product_catalog):
    async with connect(product_catalog) as client:
        with pytest.raises(ProtocolError) as raised:
            await client.call("search_product", {"query": "x"})
        assert raised.value.code == -32602
        assert "search_products" in raised.value.message


async def test_summary_resource(product_catalog):
    async with connect(product_catalog) as client:
        (content,) = await client.read("catalog://products/summary")
        summary = json.loads(content["text"])
        assert content["mimeType"] == "application/json"
        assert summary["total_products"] == 3
        assert sorted(summary["categories"]) == ["Clothing", "Electronics", "Home"]
        assert len(summary["last_updated"]) == len("2025-01-15")


async def test_unknown_resource(product_catalog):
    async with connect(product_catalog) as client:
        with pytest.raises(ProtocolError) as raised:
            await client.read("catalog://products/nothing")
        assert raised.value.code == -32002
        assert raised.value.data == {"uri": "catalog://products/nothing"}
