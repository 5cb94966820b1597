# Changes: of lists and of resources, told to sessions and to stateless clients that listen.

import pytest
from schemas import LEGACY
from ways import Way, each_legacy_way, each_modern_way, each_way

WATCHED = "test://watched-resource"
TOOLS, PROMPTS = "notifications/tools/list_changed", "notifications/prompts/list_changed"
UPDATED = "notifications/resources/updated"
ACKNOWLEDGED = "notifications/subscriptions/acknowledged"
SUBSCRIPTION = "io.modelcontextprotocol/subscriptionId"


def listen(client, *kinds: str, uris: list[str] = (), id=None):
    """Opens a subscription, and waits until it is acknowledged. Answers its id."""
    wanted = {kind: True for kind in kinds} | ({"resourceSubscriptions": list(uris)} if uris else {})
    id = client.start("subscriptions/listen", {"notifications": wanted}, id=id)
    client.wait(lambda: [one for one in client.named(ACKNOWLEDGED) if one["_meta"][SUBSCRIPTION] == id])
    return id


def of(client, method: str, subscription) -> list[dict]:
    """The notifications of one kind that came under a subscription's id."""
    return [params for params in client.named(method) if params["_meta"][SUBSCRIPTION] == subscription]


@pytest.fixture
def caller(connect, way):
    """Somebody else who changes things; over stdio there is nobody else."""

    def call(client, tool: str) -> None:
        one = client if way.transport == "stdio" else connect(Way("http", "2026-07-28"))
        one.call(tool)

    return call


# Sessions.


@each_legacy_way
def test_a_session_hears_of_changed_lists(client, caller):
    """Tools and prompts that come or go are told to every session that is ready."""
    caller(client, "test_trigger_tool_change")
    client.wait_for(TOOLS)
    assert client.named(PROMPTS) == []
    caller(client, "test_trigger_prompt_change")
    client.wait_for(PROMPTS)
    assert len(client.named(TOOLS)) == 1 and len(client.named(PROMPTS)) == 1


@each_legacy_way
def test_the_list_has_changed_when_it_is_said_to(client, caller):
    """Whoever asks for the list after the notification sees the new one."""
    before = {tool["name"] for tool in client.request("tools/list")["tools"]}
    caller(client, "test_trigger_tool_change")
    client.wait_for(TOOLS)
    after = {tool["name"] for tool in client.request("tools/list")["tools"]}
    assert before ^ after == {"test_dynamic_tool"}
    before = {prompt["name"] for prompt in client.request("prompts/list")["prompts"]}
    caller(client, "test_trigger_prompt_change")
    client.wait_for(PROMPTS)
    after = {prompt["name"] for prompt in client.request("prompts/list")["prompts"]}
    assert before ^ after == {"test_dynamic_prompt"}


@each_legacy_way
def test_a_session_hears_of_resources_that_it_watches(client, caller):
    """Between subscribing and unsubscribing, and not before or after."""
    caller(client, "test_trigger_tool_change")
    client.check_alive()
    assert client.named(UPDATED) == []
    assert client.request("resources/subscribe", {"uri": WATCHED}) == {}
    before = client.request("resources/read", {"uri": WATCHED})
    caller(client, "test_trigger_tool_change")
    assert client.wait_for(UPDATED) == [{"uri": WATCHED}]
    assert client.request("resources/read", {"uri": WATCHED}) != before
    assert client.request("resources/unsubscribe", {"uri": WATCHED}) == {}
    caller(client, "test_trigger_tool_change")
    client.wait_for(TOOLS, 3)
    client.check_alive()
    assert len(client.named(UPDATED)) == 1


@each_legacy_way
def test_watching_twice_is_watching_once(client, caller):
    """A subscription is there or not: it is told once, and ended once."""
    for _ in range(3):
        client.request("resources/subscribe", {"uri": WATCHED})
    caller(client, "test_trigger_tool_change")
    client.wait_for(TOOLS)
    assert len(client.wait_for(UPDATED)) == 1
    client.request("resources/unsubscribe", {"uri": WATCHED})
    assert client.request("resources/unsubscribe", {"uri": WATCHED}) == {}
    caller(client, "test_trigger_tool_change")
    client.wait_for(TOOLS, 2)
    assert len(client.named(UPDATED)) == 1


@each_legacy_way
def test_what_cannot_be_watched_is_an_error(client):
    """A resource that is not there, or never changes, cannot be subscribed to."""
    assert client.error("resources/subscribe", {"uri": "test://nothing"}).code == -32002
    assert client.error("resources/subscribe", {"uri": "test://static-text"}).code == -32602
    client.wire.schema = None
    assert client.error("resources/subscribe", {}).code == -32602


@each_way("http", "sse", revisions=LEGACY)
def test_what_one_session_watches_another_does_not_hear_of(connect, way):
    """Subscriptions are a session's own."""
    watching, other = connect(way), connect(way)
    watching.request("resources/subscribe", {"uri": WATCHED})
    other.call("test_trigger_tool_change")
    watching.wait_for(UPDATED)
    other.wait_for(TOOLS)
    assert other.named(UPDATED) == []


# Stateless clients.


@each_modern_way
def test_a_subscription_is_acknowledged_with_what_it_will_hear(client):
    """The first message names the kinds that the server agreed to, under the id of the request."""
    kinds = {"toolsListChanged": True, "promptsListChanged": True, "resourcesListChanged": True}
    wanted = kinds | {"resourceSubscriptions": [WATCHED, "test://nothing"]}
    id = client.start("subscriptions/listen", {"notifications": wanted})
    (first,) = client.wait_for(ACKNOWLEDGED)
    assert client.order[0]["method"] == ACKNOWLEDGED
    assert first["_meta"][SUBSCRIPTION] == id
    agreed = first["notifications"]
    assert {kind: agreed[kind] for kind in kinds} == kinds
    assert agreed["resourceSubscriptions"] == [WATCHED]


@each_modern_way
@pytest.mark.parametrize("identifier", [41, "listen-1"], ids=repr)
def test_notifications_carry_the_id_of_their_subscription(client, caller, identifier):
    """Each says which subscription it belongs to, in the form of that request's id."""
    listen(client, "toolsListChanged", uris=[WATCHED], id=identifier)
    caller(client, "test_trigger_tool_change")
    assert client.wait_for(TOOLS)[0]["_meta"][SUBSCRIPTION] == identifier
    (update,) = client.wait_for(UPDATED)
    assert update["uri"] == WATCHED and update["_meta"][SUBSCRIPTION] == identifier
    assert type(update["_meta"][SUBSCRIPTION]) is type(identifier)


@each_modern_way
def test_a_subscription_hears_only_what_it_asked_for(client, caller):
    """A kind that was not asked for, or was refused with `false`, is not sent."""
    params = {"notifications": {"promptsListChanged": True, "toolsListChanged": False}}
    client.start("subscriptions/listen", params)
    client.wait_for(ACKNOWLEDGED)
    caller(client, "test_trigger_tool_change")
    caller(client, "test_trigger_prompt_change")
    client.wait_for(PROMPTS)
    assert client.named(TOOLS) == [] and client.named(UPDATED) == []


@each_modern_way
def test_several_subscriptions_hear_under_their_own_ids(client, caller):
    """One client may listen several times: each subscription gets its own notifications, once."""
    first, second = listen(client, "toolsListChanged"), listen(client, "toolsListChanged", "promptsListChanged")
    caller(client, "test_trigger_tool_change")
    caller(client, "test_trigger_prompt_change")
    client.wait_for(TOOLS, 2)
    client.wait_for(PROMPTS)
    client.check_alive()
    assert len(of(client, TOOLS, first)) == len(of(client, TOOLS, second)) == 1
    assert len(of(client, PROMPTS, second)) == 1 and of(client, PROMPTS, first) == []


@each_modern_way
def test_the_end_of_one_subscription_leaves_the_others(client, caller, way):
    """Closing its stream, or a notification over pipes, ends one subscription."""
    first, second = listen(client, "toolsListChanged"), listen(client, "toolsListChanged")
    if way.transport == "http":
        client.leave(first)
    else:
        client.cancel(first)
    client.check_alive()
    caller(client, "test_trigger_tool_change")
    client.wait(lambda: of(client, TOOLS, second))
    assert of(client, TOOLS, first) == []


@each_way("stdio", revisions=["2026-07-28"])
def test_an_id_has_one_subscription_or_call_at_a_time(client):
    """Over pipes a second request with the id of a subscription that is open is refused, and the first goes on."""
    listen(client, "toolsListChanged", id="listen")
    client.start("subscriptions/listen", {"notifications": {"promptsListChanged": True}}, id="listen")
    assert client.response("listen")["error"]["code"] == -32600
    client.start_call("test_trigger_tool_change", id="listen")
    assert client.response("listen")["error"]["code"] == -32600
    client.call("test_trigger_tool_change")
    assert len(client.wait_for(TOOLS)) == 1 and len(client.named(ACKNOWLEDGED)) == 1


@each_modern_way
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"notifications": []},
        {"notifications": {"toolsListChanged": "yes"}},
        {"notifications": {"resourceSubscriptions": WATCHED}},
        {"notifications": {"resourceSubscriptions": [7]}},
    ],
    ids=str,
)
def test_a_malformed_subscription_is_invalid(client, params):
    """`notifications` is an object of booleans, and a list of URIs: -32602."""
    client.wire.schema = None
    assert client.error("subscriptions/listen", params).code == -32602


@each_modern_way
def test_a_subscription_to_nothing_is_acknowledged(client):
    """A client may ask for nothing, or for kinds that nobody knows: it hears of nothing."""
    id = client.start("subscriptions/listen", {"notifications": {"newsOfTomorrow": True}})
    (first,) = client.wait_for(ACKNOWLEDGED)
    assert first["_meta"][SUBSCRIPTION] == id and first["notifications"] == {}


@each_modern_way
def test_nobody_who_does_not_listen_is_told(client, caller):
    """A client without a subscription hears of no changes, even of its own."""
    client.call("test_trigger_tool_change")
    client.call("test_trigger_prompt_change")
    client.check_alive()
    assert client.notifications == []


def test_both_eras_hear_of_one_change(connect):
    """A session and a stateless client at one server are told of the same change, each in its own way."""
    session, listener = connect(Way("http", "2025-11-25")), connect(Way("http", "2026-07-28"))
    id = listen(listener, "toolsListChanged")
    session.call("test_trigger_tool_change")
    session.wait_for(TOOLS)
    assert listener.wait_for(TOOLS)[0]["_meta"][SUBSCRIPTION] == id


@each_way("stdio", revisions=["2026-07-28"])
def test_subscriptions_end_with_a_result_when_the_server_does(client):
    """A server that ends says so to whoever listens: a result under the subscription's id."""
    id = listen(client, "toolsListChanged")
    client.close_stdin()
    result = client.result(id)
    assert result["resultType"] == "complete" and result["_meta"][SUBSCRIPTION] == id
    assert client.process.wait(timeout=5) == 0
