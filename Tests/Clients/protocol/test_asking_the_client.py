# The server asks the client: for its user's answers to a form, its model, its folders. What it asks in both eras, and
# what it makes of each answer.

import pytest
from asking import ALL, CANCEL, DECLINE, MODEL, ROOTS, accept, ask
from client import RPCError, text_of
from schemas import LEGACY
from ways import each_legacy_way, each_way, since

ELICITATION = since("2025-06-18")
ELICITATION_SESSIONS = [revision for revision in ELICITATION if revision in LEGACY]
FORM = {"username": "ada", "email": "ada@example.org"}
CREATE, SAMPLE, LIST_ROOTS = "elicitation/create", "sampling/createMessage", "roots/list"


# Sampling.


@each_way()
def test_a_model_is_asked_with_the_callers_prompt(connect, way):
    """The server asks for a message and works with what the model says."""
    result, asked = ask(connect, way, "test_sampling", {"prompt": "Hello, model"}, {SAMPLE: MODEL})
    assert text_of(result) == "LLM response: Paris"
    (question,) = asked
    assert question["method"] == SAMPLE and question["params"]["maxTokens"] == 100
    (message,) = question["params"]["messages"]
    assert message["role"] == "user" and message["content"] == {"type": "text", "text": "Hello, model"}
    assert not {"tools", "toolChoice", "includeContext"} & set(question["params"])


@each_legacy_way
def test_a_refusal_of_the_client_is_a_failure_of_the_tool(connect, way):
    """A client may answer with an error: the call ends, and the error's text goes no further."""
    result, _ = ask(connect, way, "test_sampling", {"prompt": "Hello"}, {SAMPLE: RPCError(-1, "the user said no")})
    assert result["isError"] is True and "the user said no" not in text_of(result)


@each_legacy_way
@pytest.mark.parametrize("answer", [{}, {"role": "assistant"}, {"content": "text"}, MODEL | {"content": 7}], ids=str)
def test_a_malformed_answer_of_a_model_is_a_failure_of_the_tool(connect, way, answer):
    """What is no message of a model is not taken for one."""
    client = connect(way, capabilities=ALL)
    client.wire.schema = None
    client.answers = {SAMPLE: answer}
    assert client.call("test_sampling", {"prompt": "Hello"})["isError"] is True
    client.check_alive()


# Roots.


@each_way()
def test_folders_of_the_client_are_asked_for(connect, way):
    """The server learns the roots, which are `file:` URIs with or without names."""
    result, asked = ask(connect, way, "test_input_required_result_list_roots", None, {LIST_ROOTS: ROOTS})
    assert [question["method"] for question in asked] == [LIST_ROOTS]
    assert "Project" in text_of(result) and "file:///srv/other" in text_of(result)


@each_legacy_way
@pytest.mark.parametrize(
    "roots", [None, "file:///", [{"name": "x"}], [{"uri": "https://example.org/"}], [{"uri": 7}]], ids=str
)
def test_roots_that_are_none_are_refused(connect, way, roots):
    """A root is a `file:` URI; anything else fails the call."""
    client = connect(way, capabilities=ALL)
    client.wire.schema = None
    client.answers = {LIST_ROOTS: {"roots": roots}}
    assert client.call("test_input_required_result_list_roots")["isError"] is True


# Forms.


@each_way(revisions=ELICITATION)
def test_a_user_is_asked_with_a_flat_form(connect, way):
    """A form is an object of plain fields; what the user fills in comes back to the tool."""
    result, asked = ask(connect, way, "test_elicitation", {"message": "Who are you?"}, {CREATE: accept(**FORM)})
    (question,) = asked
    params = question["params"]
    assert params["message"] == "Who are you?" and params.get("mode", "form") == "form"
    assert ("mode" in params) == (way.revision >= "2025-11-25")
    schema = params["requestedSchema"]
    assert schema["type"] == "object" and set(schema["required"]) == set(FORM) == set(schema["properties"])
    assert all(field["type"] == "string" for field in schema["properties"].values())
    assert "action=accept" in text_of(result) and "ada@example.org" in text_of(result)


@each_way(revisions=ELICITATION)
@pytest.mark.parametrize(("answer", "word"), [(DECLINE, "decline"), (CANCEL, "cancel")], ids=["decline", "cancel"])
def test_a_user_may_refuse(connect, way, answer, word):
    """Declining and closing a form are answers, not failures."""
    result, _ = ask(connect, way, "test_elicitation", {"message": "Who are you?"}, {CREATE: answer})
    assert not result.get("isError") and f"action={word}" in text_of(result)


@each_way(revisions=ELICITATION_SESSIONS)
@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"action": "perhaps"},
        {"action": 7},
        {"action": "accept"},
        {"action": "accept", "content": None},
        {"action": "accept", "content": []},
        accept(username="ada"),
        accept(username=7, email="ada@example.org"),
        accept(username="ada", email="no address"),
    ],
    ids=str,
)
def test_what_a_user_fills_in_is_held_against_the_form(connect, way, answer):
    """An answer that does not fit the form never reaches the tool."""
    client = connect(way, capabilities=ALL)
    client.wire.schema = None
    client.answers = {CREATE: answer}
    result = client.call("test_elicitation", {"message": "Who are you?"})
    assert result["isError"] is True and "action=accept" not in text_of(result)
    client.check_alive()


@each_way(revisions=since("2025-11-25"))
def test_fields_may_have_defaults(connect, way):
    """Each primitive kind of field may be filled in beforehand."""
    _, asked = ask(connect, way, "test_elicitation_sep1034_defaults", None, {CREATE: accept()})
    fields = asked[0]["params"]["requestedSchema"]["properties"]
    defaults = {name: (field["type"], field["default"]) for name, field in fields.items()}
    assert defaults == {
        "name": ("string", "John Doe"),
        "age": ("integer", 30),
        "score": ("number", 95.5),
        "status": ("string", "active"),
        "verified": ("boolean", True),
    }
    assert fields["status"]["enum"] == ["active", "inactive", "pending"]


@each_way(revisions=since("2025-11-25"))
def test_fields_may_be_menus_of_five_kinds(connect, way):
    """One or several of several values, with titles or without, and the older way to name them."""
    _, asked = ask(connect, way, "test_elicitation_sep1330_enums", None, {CREATE: accept()})
    fields = asked[0]["params"]["requestedSchema"]["properties"]
    assert fields["untitledSingle"]["enum"] == ["option1", "option2", "option3"]
    titled = fields["titledSingle"]["oneOf"]
    assert [option["const"] for option in titled] == ["value1", "value2", "value3"]
    assert titled[0]["title"] == "First Option"
    assert fields["legacyEnum"]["enum"] == ["opt1", "opt2", "opt3"]
    assert fields["legacyEnum"]["enumNames"][0] == "Option One"
    assert fields["untitledMulti"]["type"] == fields["titledMulti"]["type"] == "array"
    assert fields["untitledMulti"]["items"]["enum"] == ["option1", "option2", "option3"]
    assert fields["titledMulti"]["items"]["anyOf"][0] == {"const": "value1", "title": "First Choice"}


@each_way(revisions=since("2025-11-25"))
@pytest.mark.parametrize("declared", [{}, {"form": {}}, {"form": {}, "url": {}}], ids=str)
def test_an_empty_declaration_means_forms(connect, way, declared):
    """`elicitation: {}` is older than the choice of modes, and means forms."""
    result, _ = ask(
        connect, way, "test_elicitation", {"message": "?"}, {CREATE: accept(**FORM)}, {"elicitation": declared}
    )
    assert "action=accept" in text_of(result)


@each_way(revisions=since("2025-11-25"))
def test_a_client_that_opens_pages_alone_is_shown_no_form(connect, way):
    """A client that declared `elicitation.url` alone has no forms."""
    client = connect(way, capabilities={"elicitation": {"url": {}}})
    params = {"name": "test_elicitation", "arguments": {"message": "?"}}
    if way.is_modern:
        assert client.error("tools/call", params).code == -32021
    else:
        assert client.request("tools/call", params)["isError"] is True and client.requests == []


@each_way(revisions=ELICITATION_SESSIONS)
def test_several_questions_at_once_have_ids_of_their_own(connect, way):
    """Questions of one call go out together, and each finds its answer."""
    answers = {CREATE: accept(name="Ada"), SAMPLE: MODEL, LIST_ROOTS: ROOTS}
    result, asked = ask(connect, way, "test_input_required_result_multiple_inputs", None, answers)
    assert {question["method"] for question in asked} == set(answers) and len(asked) == 3
    assert "Ada" in text_of(result) and "Paris" in text_of(result) and "Project" in text_of(result)


@each_legacy_way
def test_an_answer_counts_once(connect, way):
    """A second answer to a question, and answers under ids of others, change nothing."""
    client = connect(way, capabilities=ALL, answers={SAMPLE: None})
    call = client.start_call("test_sampling", {"prompt": "Hello"})
    client.asked(SAMPLE)
    (question,) = client.requests
    for id in [question["id"] + 1, str(question["id"]), -1]:
        client.deliver({"jsonrpc": "2.0", "id": id, "result": MODEL | {"model": "wrong"}})
    client.check_alive()
    assert not client.has_answer(call)
    client.reply(question, MODEL)
    client.reply(question, MODEL | {"content": {"type": "text", "text": "Rome"}})
    assert text_of(client.result(call)) == "LLM response: Paris"


@each_way("http", "sse", revisions=LEGACY)
def test_a_session_cannot_answer_for_another(connect, way):
    """An answer finds its question only within the session that was asked."""
    asked = connect(way, capabilities=ALL, answers={SAMPLE: None})
    other = connect(way, capabilities=ALL)
    call = asked.start_call("test_sampling", {"prompt": "Hello"})
    asked.asked(SAMPLE)
    (question,) = asked.requests
    other.deliver({"jsonrpc": "2.0", "id": question["id"], "result": MODEL})
    asked.check_alive()
    assert not asked.has_answer(call)
    asked.reply(question, MODEL)
    assert "Paris" in text_of(asked.result(call))


@each_way("http", revisions=LEGACY)
def test_a_question_comes_on_the_stream_of_its_call_alone(connect, way):
    """What belongs to a request is not sent on the session's own stream, and nothing is sent twice."""
    client = connect(way, capabilities=ALL, answers={SAMPLE: MODEL})
    call = client.start_call("test_sampling", {"prompt": "Hello"})
    assert client.exchange(call).is_stream
    client.result(call)
    assert len(client.requests) == 1
