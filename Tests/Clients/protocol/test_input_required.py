# Stateless calls that need input: they end with questions and a sealed state, and come again with answers. The state
# comes from a client, so whatever is not exactly what the server gave out, for this very request, is refused.

import base64
import json

import pytest
from asking import ALL, MODEL, ROOTS, accept, carried
from client import text_of
from launch import HTTPServer
from ways import Way, each_modern_way

NAME = "test_input_required_result_elicitation"
STATE = "test_input_required_result_request_state"
TAMPERED = "test_input_required_result_tampered_state"
INVALID_PARAMS = -32602


@pytest.fixture
def client(way, connect):
    return connect(way, capabilities=ALL)


def again(client, tool: str, responses, state: dict, **options):
    params = {"name": tool} | state
    if responses is not None:
        params["inputResponses"] = responses
    return client.request("tools/call", params, **options)


def flipped(text: str, index: int) -> str:
    """The text with another character in one place."""
    return text[:index] + ("A" if text[index] != "A" else "B") + text[index + 1 :]


@each_modern_way
def test_a_question_is_the_result_of_the_call(client):
    """The first round names what is asked, under a key; the second brings the answer and ends."""
    first = client.call(NAME)
    assert first["resultType"] == "input_required" and "content" not in first
    question = first["inputRequests"]["user_name"]
    assert question["method"] == "elicitation/create" and question["params"]["message"] == "What is your name?"
    assert question["params"]["requestedSchema"]["properties"]["name"]["type"] == "string"
    second = again(client, NAME, {"user_name": accept(name="Ada")}, carried(first))
    assert second["resultType"] == "complete" and text_of(second) == "Hello, Ada!"


@each_modern_way
def test_results_that_ask_say_nothing_of_keeping_them(client):
    """Only complete results may be kept."""
    first = client.call(NAME)
    assert not {"ttlMs", "cacheScope", "content", "isError"} & set(first)


@each_modern_way
def test_a_model_and_folders_may_be_asked_for(client):
    """Sampling and roots are asked in the same way as forms."""
    first = client.call("test_input_required_result_sampling")
    question = first["inputRequests"]["capital_question"]
    assert question["method"] == "sampling/createMessage" and question["params"]["maxTokens"] == 100
    assert question["params"]["messages"][0]["content"]["text"] == "What is the capital of France?"
    second = again(client, "test_input_required_result_sampling", {"capital_question": MODEL}, carried(first))
    assert "Paris" in text_of(second)
    first = client.call("test_input_required_result_list_roots")
    assert first["inputRequests"]["client_roots"]["method"] == "roots/list"
    second = again(client, "test_input_required_result_list_roots", {"client_roots": ROOTS}, carried(first))
    assert "Project" in text_of(second)


@each_modern_way
def test_several_questions_may_be_asked_at_once(client):
    """One round may ask three things; answers to some of them leave the others open."""
    tool = "test_input_required_result_multiple_inputs"
    first = client.call(tool)
    assert set(first["inputRequests"]) == {"user_name", "greeting", "client_roots"} and first["requestState"]
    second = again(client, tool, {"user_name": accept(name="Ada"), "greeting": MODEL}, carried(first))
    assert set(second["inputRequests"]) == {"client_roots"}
    third = again(client, tool, {"client_roots": ROOTS}, carried(second))
    assert all(word in text_of(third) for word in ["Ada", "Paris", "Project"])


@each_modern_way
def test_there_may_be_several_rounds(client):
    """Each round has a state of its own, which holds the answers so far."""
    tool = "test_input_required_result_multi_round"
    first = client.call(tool)
    second = again(client, tool, {"step1": accept(name="Ada")}, carried(first))
    assert set(first["inputRequests"]) == {"step1"} and set(second["inputRequests"]) == {"step2"}
    assert second["requestState"] != first["requestState"]
    third = again(client, tool, {"step2": accept(color="blue")}, carried(second))
    assert text_of(third) == "Ada likes blue"


@each_modern_way
def test_what_was_done_before_the_question_is_not_done_again(client):
    """The state carries what the first round came to."""
    first = client.call(STATE)
    message = first["inputRequests"]["confirm"]["params"]["message"]
    number = next(word for word in message.split() if word.isdigit())
    second = again(client, STATE, {"confirm": accept(ok=True)}, carried(first))
    assert "state-ok" in text_of(second) and number in text_of(second)


def test_a_state_is_good_on_any_connection(connect):
    """The rounds of a request need not come from one client's connection."""
    first = connect(Way("http", "2026-07-28"), capabilities=ALL).call(STATE)
    other = connect(Way("http", "2026-07-28"), capabilities=ALL)
    assert "state-ok" in text_of(again(other, STATE, {"confirm": accept(ok=True)}, carried(first)))


@each_modern_way
def test_a_prompt_may_ask(client):
    """`prompts/get` has rounds like a call."""
    params = {"name": "test_input_required_result_prompt"}
    first = client.request("prompts/get", params)
    assert first["resultType"] == "input_required" and set(first["inputRequests"]) == {"user_context"}
    answers = {"inputResponses": {"user_context": accept(context="tea")}}
    second = client.request("prompts/get", params | answers | carried(first))
    assert second["resultType"] == "complete" and "tea" in second["messages"][0]["content"]["text"]


# What is asked.


@each_modern_way
@pytest.mark.parametrize(
    ("capabilities", "keys"),
    [
        ({"sampling": {}}, {"capital_question"}),
        ({"elicitation": {}}, {"user_name"}),
        ({"roots": {}}, {"client_roots"}),
        ({"elicitation": {"url": {}}, "roots": {}}, {"client_roots"}),
        (ALL, {"capital_question", "user_name", "client_roots"}),
    ],
    ids=str,
)
def test_only_what_the_request_declared_is_asked(client, capabilities, keys):
    """Kinds of questions that the client did not declare for this request are left out."""
    result = client.request(
        "tools/call", {"name": "test_input_required_result_capabilities"}, capabilities=capabilities
    )
    assert set(result["inputRequests"]) == keys


@each_modern_way
def test_a_client_that_can_be_asked_nothing_gets_an_answer(client):
    """A tool that can do without asks nothing of a client that declared nothing."""
    result = client.request("tools/call", {"name": "test_input_required_result_capabilities"}, capabilities={})
    assert result["resultType"] == "complete"


# What is answered.


@each_modern_way
@pytest.mark.parametrize("responses", [None, {}, {"wrong": accept(name="Ada")}], ids=str)
def test_a_question_without_an_answer_is_asked_again(client, responses):
    """No answer, or one under another key, leaves the question open."""
    first = client.call(NAME)
    second = again(client, NAME, responses, carried(first))
    assert second["resultType"] == "input_required" and set(second["inputRequests"]) == {"user_name"}


@each_modern_way
def test_answers_to_nothing_are_passed_over(client):
    """Keys that were not asked for do no harm."""
    first = client.call(NAME)
    responses = {"user_name": accept(name="Ada"), "more": accept(name="Eve")}
    assert text_of(again(client, NAME, responses, carried(first))) == "Hello, Ada!"


@each_modern_way
@pytest.mark.parametrize(
    "responses",
    [
        {"user_name": 12345},
        {"user_name": None},
        {"user_name": {}},
        {"user_name": {"action": "perhaps"}},
        {"user_name": accept(name=7)},
        {"user_name": accept()},
        {"user_name": MODEL},
        [],
        "Ada",
    ],
    ids=str,
)
def test_a_malformed_answer_is_an_error(client, responses):
    """What is no answer to the question is -32602, or the question stands again; the tool never sees it."""
    first = client.call(NAME)
    client.wire.schema = None
    params = {"name": NAME, "inputResponses": responses} | carried(first)
    answer = client.response(client.start("tools/call", params))
    if "error" in answer:
        assert answer["error"]["code"] == INVALID_PARAMS
    else:
        assert answer["result"]["resultType"] == "input_required"


@each_modern_way
def test_answers_that_are_null_are_an_error_or_none(client):
    """`inputResponses: null` is no object of answers."""
    first = client.call(NAME)
    client.wire.schema = None
    answer = client.response(client.start("tools/call", {"name": NAME, "inputResponses": None} | carried(first)))
    assert answer.get("error", {}).get("code") == INVALID_PARAMS or (answer["result"]["resultType"] == "input_required")


# The state.


@each_modern_way
@pytest.mark.parametrize(
    "forge",
    [
        lambda state: state + "-TAMPERED",
        lambda state: state[:-1],
        lambda state: state[1:],
        lambda state: flipped(state, 0),
        lambda state: flipped(state, len(state) // 2),
        lambda state: flipped(state, -2 % len(state)),
        lambda state: state.swapcase(),
        lambda state: state + "=",
        lambda state: " " + state,
        lambda state: state + state,
        lambda state: "",
        lambda state: "x",
        lambda state: "." * 10,
        lambda state: "A" * 2_000_000,
    ],
    ids=[
        "longer", "shorter", "without its beginning", "another beginning", "another middle", "another end",
        "another case", "padded", "a space before", "twice", "empty", "short", "dots", "huge",
    ],
)  # fmt: skip
def test_a_state_that_was_changed_is_refused(client, forge):
    """Any change of the state is an error of the protocol, and the tool does not run."""
    first = client.call(TAMPERED)
    state = {"requestState": forge(first["requestState"])}
    params = {"name": TAMPERED, "inputResponses": {"confirm": accept(ok=True)}} | state
    error = client.error("tools/call", params)
    assert error.code == INVALID_PARAMS
    assert first["requestState"][:40] not in error.message
    assert text_of(again(client, TAMPERED, {"confirm": accept(ok=True)}, carried(first)))


@each_modern_way
@pytest.mark.parametrize("state", [7, None, {}, []], ids=str)
def test_a_state_is_a_text(client, state):
    """A state of another kind is none."""
    client.wire.schema = None
    assert client.error("tools/call", {"name": TAMPERED, "requestState": state}).code == INVALID_PARAMS


@each_modern_way
def test_a_state_with_another_time_is_refused(client):
    """Whoever moves the time at which a state ends, to either side, breaks its seal."""
    first = client.call(TAMPERED)
    payload, dot, seal = first["requestState"].partition(".")
    content = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    numbers = [name for name, value in content.items() if isinstance(value, int)]
    assert numbers, "the state holds no time"
    for change in [-10_000, 10_000]:
        moved = content | {name: content[name] + change for name in numbers}
        text = base64.urlsafe_b64encode(json.dumps(moved, separators=(",", ":")).encode()).decode().rstrip("=")
        params = {"name": TAMPERED, "requestState": text + dot + seal}
        assert client.error("tools/call", params).code == INVALID_PARAMS


@each_modern_way
def test_a_state_of_another_request_is_refused(client):
    """A state is bound to method, name and arguments of the request that it was given out for."""
    states = {tool: client.call(tool)["requestState"] for tool in [NAME, STATE, TAMPERED]}
    answers = {"inputResponses": {"confirm": accept(ok=True), "user_name": accept(name="Ada")}}
    for tool in states:
        for other, state in states.items():
            params = {"name": tool, "requestState": state} | answers
            if tool == other:
                assert client.request("tools/call", params)["resultType"] == "complete"
            else:
                assert client.error("tools/call", params).code == INVALID_PARAMS
    prompt = {"name": "test_input_required_result_prompt", "requestState": states[NAME]}
    assert client.error("prompts/get", prompt).code == INVALID_PARAMS


@each_modern_way
def test_a_state_is_bound_to_the_arguments(client):
    """The arguments of a later round are those of the first; only the order of their members may differ."""
    arguments = {"prompt": "Hello"}
    first = client.request("tools/call", {"name": "test_sampling", "arguments": arguments})
    (key,) = first["inputRequests"]
    rest = {"inputResponses": {key: MODEL}} | carried(first)
    params = {"name": "test_sampling", "arguments": {"prompt": "Another"}} | rest
    assert client.error("tools/call", params).code == INVALID_PARAMS
    result = client.request("tools/call", {"name": "test_sampling", "arguments": arguments} | rest)
    assert "Paris" in text_of(result)


def test_a_state_of_another_server_is_refused(connect):
    """Another process has another key, unless it was given the same one."""
    way = Way("http", "2026-07-28")
    first = connect(way, capabilities=ALL).call(TAMPERED)
    with HTTPServer() as server, way.client(lambda: server.port, capabilities=ALL) as other:
        other.open()
        params = {"name": TAMPERED, "inputResponses": {"confirm": accept(ok=True)}} | carried(first)
        assert other.error("tools/call", params).code == INVALID_PARAMS


@each_modern_way
def test_capabilities_are_asked_for_in_every_round(client):
    """A later round that no longer declares what it needs is told so."""
    first = client.call("test_input_required_result_multi_round")
    params = {"name": "test_input_required_result_multi_round", "inputResponses": {"step1": accept(name="Ada")}}
    answer = client.response(client.start("tools/call", params | carried(first), capabilities={}))
    assert answer["error"]["code"] == -32021


@each_modern_way
def test_lists_and_completions_never_ask(client):
    """Only calls, prompts and reads may need input: other requests pass answers and states over."""
    for method in ["tools/list", "prompts/list", "resources/list", "server/discover"]:
        result = client.request(method, {"inputResponses": {}, "requestState": "x"})
        assert result["resultType"] == "complete"


@each_modern_way
def test_a_stream_of_a_stateless_call_holds_no_request(client):
    """A call that reports progress and then needs input sends notifications, and then the questions as its result."""
    result = client.call("test_streaming_elicitation", meta={"progressToken": "t"})
    assert result["resultType"] == "input_required"
    assert len(client.named("notifications/progress")) == 1 and client.requests == []
