# What a client finds when it comes back: in revisions with sessions a connection that breaks off loses nothing, because
# events have ids and the rest of a stream is sent again to whoever names the last one it saw.

import time

import pytest
from asking import ALL, MODEL
from client import text_of
from http_exchange import EVENT_STREAM, Exchange
from schemas import LEGACY, MODERN
from ways import Way, each_way

PROGRESS = "notifications/progress"
TOOLS = "notifications/tools/list_changed"
NEWEST = Way("http", "2025-11-25")
each_session = each_way("http", revisions=LEGACY)


def progress_call(client, token="t", tool: str = "test_tool_with_progress", arguments: dict | None = None) -> tuple:
    """Starts a call that reports progress, and answers its id and its stream."""
    params = {"name": tool} | ({"arguments": arguments} if arguments else {})
    message = client.message("tools/call", params, meta={"progressToken": token})
    client.wire.sent(message)
    return message["id"], client.post(message)


def next_message(stream: Exchange):
    """The next event with a message in it."""
    while (event := stream.event()) is not None:
        if event.data:
            return event
    return None


def rest(stream: Exchange) -> list:
    """All events with messages to the end of a stream."""
    return [event for event in stream.events() if event.data]


def heard_nothing(stream: Exchange) -> bool:
    """Whether a stream, which has a short time limit, ends or stays silent without a message."""
    try:
        return next_message(stream) is None
    except TimeoutError:
        return True


@pytest.fixture
def client(way, connect):
    return connect(way, listens=False)


@each_session
def test_events_have_ids_that_stand_for_one_place(client):
    """Every event has an id, and no two of a session have the same, whatever stream they are on."""
    ids = []
    streams = [progress_call(client, token)[1] for token in ["a", "b", "c"]]
    for stream in streams:
        ids += [event.id for event in stream.events()]
    assert all(ids) and len(ids) == len(set(ids)) >= 12


@each_session
def test_a_connection_that_breaks_off_cancels_nothing(client):
    """The call goes on, and the rest of its stream is sent to the client that comes back: each event once."""
    call, stream = progress_call(client)
    first = next_message(stream)
    stream.close()
    again = rest(client.get(last_event=first.id))
    assert [one.message["params"]["progress"] for one in [first, *again[:-1]]] == [0, 50, 100]
    assert again[-1].message["id"] == call and "result" in again[-1].message


@each_session
def test_a_stream_may_break_off_more_than_once(client):
    """Whoever was sent something twice names what it saw last, and gets what comes after it."""
    call, stream = progress_call(client)
    seen = []
    last = None
    while not seen or "result" not in seen[-1]:
        assert len(seen) < 10
        event = next_message(stream)
        seen.append(event.message)
        last = event.id
        stream.close()
        if "result" not in seen[-1]:
            stream = client.get(last_event=last)
    assert [one["params"]["progress"] for one in seen[:-1]] == [0, 50, 100] and seen[-1]["id"] == call


@each_session
def test_a_client_that_comes_back_before_its_loss_was_noticed_takes_the_stream_over(client):
    """The server may not know yet that a connection is dead: the rest goes to the new one, and to it alone."""
    call, stream = progress_call(client, tool="slow_compute", arguments={"seconds": 1.5})
    first = next_message(stream)
    again = client.get(last_event=first.id)
    assert [event.message.get("id") for event in rest(again)] == [None, call]
    assert rest(stream) == []


@each_session
def test_an_answer_that_was_not_read_can_be_had_later(client):
    """A call that ended while nobody was there keeps its answer for the one who comes back."""
    call, stream = progress_call(client)
    first = next_message(stream)
    stream.close()
    time.sleep(0.4)
    again = rest(client.get(last_event=first.id))
    assert len(again) == 3 and again[-1].message["id"] == call


@each_session
def test_only_the_stream_of_the_event_is_sent_again(client):
    """Another stream's messages are never among what is sent again."""
    (one, first), (two, second) = progress_call(client, "one"), progress_call(client, "two")
    seen = next_message(first)
    first.close()
    assert rest(second)[-1].message["id"] == two
    again = [event.message for event in rest(client.get(last_event=seen.id))]
    assert {message["params"]["progressToken"] for message in again[:-1]} == {"one"} and again[-1]["id"] == one


@each_session
def test_the_same_place_can_be_resumed_again(client):
    """Nothing is used up by being sent again."""
    _, stream = progress_call(client)
    first = next_message(stream)
    stream.close()
    once = [event.message for event in rest(client.get(last_event=first.id))]
    assert [event.message for event in rest(client.get(last_event=first.id))] in (once, [])


@each_session
@pytest.mark.parametrize("id", ["nobody", "", "0", "A" * 500, "1-1"], ids=lambda id: id[:10])
def test_an_event_that_there_was_not_brings_nothing(client, id):
    """An id that was not given out is refused, or means nothing: no message is sent for it."""
    stream = client.get(last_event=id, timeout=1)
    if stream.status == 200:
        assert heard_nothing(stream)
    else:
        assert 400 <= stream.status < 500
    stream.close()


@each_session
def test_an_event_of_another_session_brings_nothing(connect, way):
    """An id that was read off somebody else's stream is good for nothing."""
    owner, thief = connect(way, listens=False), connect(way, listens=False)
    _, stream = progress_call(owner)
    first = next_message(stream)
    stream.close()
    stolen = thief.get(last_event=first.id, timeout=1)
    if stolen.status == 200:
        assert heard_nothing(stolen)
    stolen.close()
    assert len(rest(owner.get(last_event=first.id))) == 3


# The session's own stream.


@each_session
def test_what_happens_meanwhile_is_sent_when_the_client_is_back(connect, way):
    """Changes while the session's own stream was broken off come when it is resumed."""
    client, other = connect(way, listens=False), connect(Way("http", "2026-07-28"))
    stream = client.get()
    other.call("test_trigger_tool_change")
    first = next_message(stream)
    assert first.message["method"] == TOOLS and first.id
    stream.close()
    other.call("test_trigger_tool_change")
    stream = client.get(last_event=first.id)
    again = next_message(stream)
    assert again.message["method"] == TOOLS and again.id != first.id
    stream.close()


@each_session
def test_a_message_is_sent_on_one_stream(connect, way):
    """With the session's own stream and a call's open, and a second GET, each message comes once."""
    client, other = connect(way, listens=False), connect(Way("http", "2026-07-28"))
    own = client.get(timeout=1)
    assert own.status == 200
    second = client.get(timeout=1)
    assert second.status in (200, 409)
    call, stream = progress_call(client, tool="slow_compute", arguments={"seconds": 0.5})
    other.call("test_trigger_tool_change")
    methods = [event.message.get("method") for event in rest(stream)]
    assert methods == [PROGRESS, None]
    heard = 0
    for exchange in [own] + ([second] if second.status == 200 else []):
        try:
            heard += (next_message(exchange).message["method"]) == TOOLS
        except TimeoutError:
            pass
        exchange.close()
    assert heard == 1


@each_session
def test_the_stream_of_a_session_wants_an_event_stream(client):
    """GET without `text/event-stream` in Accept: 406."""
    fields = list(client.session_headers().items())
    assert Exchange(client.port, "GET", "/mcp", [*fields, ("Accept", "application/json")]).status == 406
    assert Exchange(client.port, "GET", "/mcp", [*fields, ("Accept", EVENT_STREAM)]).status == 200


# What 2025-11-25 adds.


@each_way("http", revisions=["2025-11-25"])
def test_a_stream_begins_with_an_id(client):
    """The first event has an id and no data, so that a client can come back before anything was said."""
    _, stream = progress_call(client)
    first = stream.event()
    assert first.id and not first.data
    assert [one.message.get("method") for one in rest(stream)] == [PROGRESS] * 3 + [None]


@each_way("http", revisions=["2025-03-26", "2025-06-18"])
def test_an_older_client_gets_no_event_without_data(client):
    """Clients of older revisions read every event as a message."""
    _, stream = progress_call(client)
    assert all(event.data for event in stream.events())


@each_way("http", revisions=["2025-11-25"])
def test_a_stream_that_broke_off_before_anything_was_said_is_resumed(client):
    """The id of the first event is enough."""
    call, stream = progress_call(client)
    first = stream.event()
    stream.close()
    again = [event.message for event in rest(client.get(last_event=first.id))]
    assert [one["params"]["progress"] for one in again[:-1]] == [0, 50, 100] and again[-1]["id"] == call


@each_way("http", revisions=["2025-11-25"])
def test_the_server_may_let_go_of_a_stream(client):
    """It says when to come back, ends the response in good order, and the answer is there on return."""
    message = client.message("tools/call", {"name": "test_reconnection"})
    client.wire.sent(message)
    events = list(client.post(message).events())
    assert events[0].id and not any(event.data for event in events)
    assert [event.retry for event in events if event.retry is not None] == [500]
    again = rest(client.get(last_event=events[-1].id or events[0].id))
    (answer,) = [event.message for event in again]
    client.wire.received(answer)
    assert answer["id"] == message["id"] and not answer["result"].get("isError") and text_of(answer["result"])


@each_way("http", revisions=["2025-03-26", "2025-06-18", *MODERN])
def test_streams_of_other_revisions_are_not_let_go_of(client):
    """A client that does not know how to come back waits on its stream, and gets its answer there."""
    assert text_of(client.call("test_reconnection"))


@each_way("http", revisions=["2025-11-25"])
def test_a_question_that_was_not_read_is_asked_again(connect, way):
    """A client that comes back finds the question of its call, answers it, and gets the call's result."""
    client = connect(way, listens=False, capabilities=ALL)
    message = client.message("tools/call", {"name": "test_sampling", "arguments": {"prompt": "Hello"}})
    stream = client.post(message)
    place = stream.event().id
    stream.close()
    again = client.get(last_event=place)
    question = next_message(again).message
    assert question["method"] == "sampling/createMessage"
    client.reply(question, MODEL)
    answer = next_message(again).message
    assert answer["id"] == message["id"] and "Paris" in text_of(answer["result"])
    assert next_message(again) is None


@each_way("http", revisions=["2025-03-26", "2025-06-18"])
def test_a_question_may_be_answered_while_its_stream_is_gone(connect, way):
    """The answer is a POST of its own: the call goes on, and its result is had by coming back."""
    client = connect(way, listens=False, capabilities=ALL)
    message = client.message("tools/call", {"name": "test_sampling", "arguments": {"prompt": "Hello"}})
    stream = client.post(message)
    question = next_message(stream)
    stream.close()
    client.reply(question.message, MODEL)
    (answer,) = rest(client.get(last_event=question.id))
    assert answer.message["id"] == message["id"] and "Paris" in text_of(answer.message["result"])
