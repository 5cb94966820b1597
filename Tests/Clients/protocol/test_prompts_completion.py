# Prompts and the completion of their arguments.

import base64

import pytest
from ways import each_way

INVALID_PARAMS = -32602
PROMPTS = {
    "test_simple_prompt",
    "test_prompt_with_arguments",
    "test_prompt_with_embedded_resource",
    "test_prompt_with_image",
    "test_input_required_result_prompt",
}
QUOTING = "test_prompt_with_arguments"


def complete(client, ref: dict, name: str, value: str) -> dict:
    params = {"ref": ref, "argument": {"name": name, "value": value}}
    return client.request("completion/complete", params)["completion"]


@each_way()
def test_prompts_are_listed_with_their_arguments(client):
    """Each prompt says what it is for, and which arguments it needs."""
    prompts = {prompt["name"]: prompt for prompt in client.request("prompts/list")["prompts"]}
    assert set(prompts) - {"test_dynamic_prompt"} == PROMPTS
    assert all(prompt["description"] for prompt in prompts.values())
    arguments = prompts[QUOTING]["arguments"]
    assert [argument["name"] for argument in arguments] == ["arg1", "arg2"]
    assert all(argument["required"] is True and argument["description"] for argument in arguments)


@each_way()
def test_a_prompt_without_arguments(client):
    """A prompt is messages with roles."""
    messages = client.request("prompts/get", {"name": "test_simple_prompt"})["messages"]
    assert messages == [{"role": "user", "content": {"type": "text", "text": "This is a simple prompt for testing."}}]


@each_way()
@pytest.mark.parametrize("value", ["testValue1", "", "ü \U0001f6a2", "'\"\\{{arg2}}\n"], ids=repr)
def test_arguments_stand_in_the_messages_as_they_are(client, value):
    """What a user fills in is inserted once and not read as anything else."""
    arguments = {"arg1": value, "arg2": "second"}
    (message,) = client.request("prompts/get", {"name": QUOTING, "arguments": arguments})["messages"]
    assert message["content"]["text"] == f"Prompt with arguments: arg1='{value}', arg2='second'"


@each_way()
def test_prompts_may_hold_resources_and_images(client):
    """A message may embed a resource or show an image."""
    uri = "test://example-resource"
    messages = client.request(
        "prompts/get", {"name": "test_prompt_with_embedded_resource", "arguments": {"resourceUri": uri}}
    )["messages"]
    assert messages[0]["content"]["type"] == "resource" and messages[0]["content"]["resource"]["uri"] == uri
    assert messages[1]["content"]["text"] == "Please process the embedded resource above."
    messages = client.request("prompts/get", {"name": "test_prompt_with_image"})["messages"]
    assert base64.b64decode(messages[0]["content"]["data"], validate=True).startswith(b"\x89PNG")
    assert messages[1]["content"]["text"] == "Please analyze the image above."


@each_way()
@pytest.mark.parametrize(
    "name", ["nobody", "test_simple_promp", "test_dynamic_prompt", "x" * 5000], ids=lambda name: name[:20]
)
def test_an_unknown_prompt_is_invalid(client, name):
    """No prompt of this name, or none that is offered: -32602."""
    assert client.error("prompts/get", {"name": name}).code == INVALID_PARAMS


@each_way()
@pytest.mark.parametrize(
    "arguments",
    [None, {}, {"arg1": "a"}, {"arg1": "a", "arg2": "b", "arg3": "c"}, {"arg1": "a", "arg2": "x" * 1001}],
    ids=str,
)
def test_arguments_of_prompts_are_checked(client, arguments):
    """A required argument that is missing, one that there is not, one that is too long: -32602."""
    params = {"name": QUOTING} | ({} if arguments is None else {"arguments": arguments})
    assert client.error("prompts/get", params).code == INVALID_PARAMS


@each_way()
@pytest.mark.parametrize("arguments", [[], "a", {"arg1": 7, "arg2": "b"}, {"arg1": None, "arg2": "b"}], ids=str)
def test_arguments_of_prompts_are_texts(client, arguments):
    """Prompts take an object of strings."""
    client.wire.schema = None
    assert client.error("prompts/get", {"name": QUOTING, "arguments": arguments}).code == INVALID_PARAMS


# Completion.


@each_way()
@pytest.mark.parametrize("argument", ["arg1", "arg2"])
def test_completions_continue_what_was_typed(client, argument):
    """Values that begin with what was typed: at most 100, with how many there are and whether that is all."""
    completion = complete(client, {"type": "ref/prompt", "name": QUOTING}, argument, "par")
    assert completion["values"] and all(value.startswith("par") for value in completion["values"])
    assert len(completion["values"]) <= 100
    assert type(completion.get("hasMore", False)) is bool
    assert completion.get("total", len(completion["values"])) >= len(completion["values"])


@each_way()
def test_nothing_may_fit_what_was_typed(client):
    """No value: an empty list, and no error. So it is for an argument that has no completion."""
    ref = {"type": "ref/prompt", "name": QUOTING}
    assert complete(client, ref, "arg1", "zzz")["values"] == []
    ref = {"type": "ref/prompt", "name": "test_prompt_with_embedded_resource"}
    assert complete(client, ref, "resourceUri", "t")["values"] == []
    assert complete(client, {"type": "ref/resource", "uri": "test://template/{id}/data"}, "id", "1")["values"] == []


@each_way()
@pytest.mark.parametrize(
    "ref",
    [
        {"type": "ref/prompt", "name": "nobody"},
        {"type": "ref/prompt", "name": "test_dynamic_prompt"},
        {"type": "ref/resource", "uri": "test://nobody/{id}"},
    ],
    ids=str,
)
def test_a_reference_to_nothing_is_invalid(client, ref):
    """Completions of what there is not: -32602."""
    params = {"ref": ref, "argument": {"name": "arg1", "value": "a"}}
    assert client.error("completion/complete", params).code == INVALID_PARAMS


@each_way()
def test_a_malformed_question_for_completions_is_invalid(client):
    """A reference and an argument with a name and a value are needed: -32602."""
    client.wire.schema = None
    ref = {"type": "ref/prompt", "name": QUOTING}
    for params in [
        {},
        {"ref": ref},
        {"ref": {"type": "ref/tool", "name": "greet"}, "argument": {"name": "name", "value": "A"}},
        {"ref": ref, "argument": {"name": "arg1"}},
        {"ref": ref, "argument": {"name": 7, "value": "a"}},
        {"ref": QUOTING, "argument": {"name": "arg1", "value": "a"}},
        {"argument": {"name": "arg1", "value": "a"}},
    ]:
        assert client.error("completion/complete", params).code == INVALID_PARAMS, params
