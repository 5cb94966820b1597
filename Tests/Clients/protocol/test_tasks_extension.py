# Tasks as the extension of 2026-07-28 has them: the server decides, for clients that say in the request that they take
# one; whoever knows the id asks for the state, which holds result, error or questions.

import re
import time

import pytest
from asking import ALL, accept, carried
from client import call_params, text_of
from extension import TASKS
from http_client import HTTPClient
from ways import Way, each_modern_way, each_way

CAPABLE = ALL | {"extensions": {TASKS: {}}}
INVALID_PARAMS, NOT_FOUND = -32602, -32601
FINAL = {"completed", "failed", "cancelled"}


@pytest.fixture
def client(way, connect):
    return connect(way, capabilities=CAPABLE)


def start_task(client, tool: str, arguments: dict | None = None) -> dict:
    result = client.call(tool, arguments)
    assert result["resultType"] == "task"
    return result


def state(client, task: dict) -> dict:
    return client.request("tasks/get", {"taskId": task["taskId"]})


def wait_until(client, task: dict, wanted: set[str], seconds: float = 10) -> dict:
    deadline = time.monotonic() + seconds
    while (now := state(client, task))["status"] not in wanted:
        assert time.monotonic() < deadline and now["status"] not in FINAL, now
        time.sleep(0.05)
    return now


def update(client, task: dict, **responses) -> dict:
    return client.request("tasks/update", {"taskId": task["taskId"], "inputResponses": responses})


@each_modern_way
def test_the_extension_is_declared(client):
    """The server names the extension, under an id with a prefix, among its capabilities."""
    extensions = client.request("server/discover")["capabilities"]["extensions"]
    assert TASKS in extensions
    assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+/[a-z0-9-]+", name) for name in extensions)


@each_modern_way
def test_a_call_becomes_a_task_where_the_client_takes_one(client):
    """The task stands flat in the result: id, status, times, how long it is kept and how often to ask."""
    task = start_task(client, "slow_compute", {"seconds": 30})
    assert task["status"] == "working" and len(task["taskId"]) >= 20
    assert task["ttlMs"] > 0 and task["pollIntervalMs"] > 0 and "content" not in task
    client.request("tasks/cancel", {"taskId": task["taskId"]})


@each_modern_way
def test_a_task_exists_when_its_id_is_told(client):
    """The first tasks/get after the answer finds it."""
    for _ in range(10):
        task = start_task(client, "slow_compute", {"seconds": 0})
        assert state(client, task)["taskId"] == task["taskId"]


@each_modern_way
def test_a_completed_task_holds_the_result_of_its_call(client):
    """tasks/get has the result within it, and goes on having it."""
    task = start_task(client, "slow_compute", {"seconds": 0.2, "label": "The sum"})
    done = wait_until(client, task, {"completed"})
    assert "The sum" in text_of(done["result"]) and "error" not in done
    assert state(client, task) == done


@each_modern_way
def test_a_tool_that_fails_completes_its_task(client):
    """isError is a result like any other: the task is `completed`."""
    task = start_task(client, "failing_job")
    done = wait_until(client, task, {"completed"})
    assert done["result"]["isError"] is True


@each_modern_way
def test_an_error_of_the_protocol_fails_its_task(client):
    """`failed` is for JSON-RPC errors, which stand in the task."""
    task = start_task(client, "protocol_error_job")
    done = wait_until(client, task, {"failed"})
    assert done["error"]["code"] == -32603 and done["error"]["message"] and "result" not in done


@each_modern_way
def test_a_task_is_cancelled_on_request(client):
    """tasks/cancel is acknowledged; the task is then `cancelled`, and stays so."""
    task = start_task(client, "slow_compute", {"seconds": 60})
    result = client.request("tasks/cancel", {"taskId": task["taskId"]})
    assert result["resultType"] == "complete" and "status" not in result
    assert wait_until(client, task, {"cancelled"})["status"] == "cancelled"
    client.request("tasks/cancel", {"taskId": task["taskId"]})
    assert state(client, task)["status"] == "cancelled"


@each_modern_way
def test_a_task_that_needs_input_holds_its_questions(client):
    """`input_required` shows what is asked by key; tasks/update brings the answer, and the task goes on."""
    task = start_task(client, "confirm_delete", {"filename": "a.txt"})
    waiting = wait_until(client, task, {"input_required"})
    ((key, question),) = waiting["inputRequests"].items()
    assert question["method"] == "elicitation/create" and "a.txt" in question["params"]["message"]
    client.wire.fits("ElicitRequest", question)
    assert update(client, task, **{key: accept(confirm=True)})["resultType"] == "complete"
    assert "Deleted a.txt" in text_of(wait_until(client, task, {"completed"})["result"])


@each_modern_way
def test_questions_of_a_task_may_be_answered_one_by_one(client):
    """Answers to some of several questions leave the others open, and those alone."""
    task = start_task(client, "multi_input")
    waiting = wait_until(client, task, {"input_required"})
    assert set(waiting["inputRequests"]) == {"user_name", "confirm"}
    update(client, task, user_name=accept(name="Ada"))
    deadline = time.monotonic() + 5
    while set(state(client, task).get("inputRequests", {})) != {"confirm"}:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    update(client, task, confirm=accept(confirm=True))
    assert text_of(wait_until(client, task, {"completed"})["result"]) == "Ada agreed"


@each_modern_way
def test_answers_of_a_task_that_nobody_asked_for_are_passed_over(client):
    """Keys that are not open are acknowledged and change nothing."""
    task = start_task(client, "confirm_delete", {"filename": "a.txt"})
    wait_until(client, task, {"input_required"})
    update(client, task, nobody=accept(confirm=True))
    assert state(client, task)["status"] == "input_required"
    client.request("tasks/cancel", {"taskId": task["taskId"]})


@each_modern_way
def test_a_tool_may_ask_before_it_becomes_a_task(client):
    """The first round asks; the second, which brings the answer, becomes the task."""
    first = client.call("test_tool_with_task")
    assert first["resultType"] == "input_required" and set(first["inputRequests"]) == {"user_name"}
    params = call_params("test_tool_with_task", None) | carried(first)
    task = client.request("tools/call", params | {"inputResponses": {"user_name": accept(name="Ada")}})
    assert task["resultType"] == "task"
    assert "Ada" in text_of(wait_until(client, task, {"completed"})["result"])


@each_modern_way
def test_a_tool_that_is_no_task_is_answered_directly(client):
    """The server decides: a client that takes tasks gets none where there is none to make."""
    assert client.call("greet", {"name": "Ada"})["resultType"] == "complete"


@each_modern_way
@pytest.mark.parametrize("method", ["tasks/get", "tasks/update", "tasks/cancel"])
@pytest.mark.parametrize("id", ["nobody", "A" * 24], ids=repr)
def test_an_unknown_task_is_invalid(client, method, id):
    """No task of this id: -32602."""
    params = {"taskId": id} | ({"inputResponses": {}} if method == "tasks/update" else {})
    assert client.error(method, params).code == INVALID_PARAMS


@each_modern_way
@pytest.mark.parametrize("method", ["tasks/result", "tasks/list"])
def test_methods_of_the_older_tasks_are_not_found(client, method):
    """The extension has no request that waits, and no list."""
    assert client.error(method, {"taskId": "A" * 24}).code == NOT_FOUND


@each_modern_way
def test_a_client_that_takes_no_tasks_is_told_what_it_lacks(client):
    """Requests about tasks, and calls that must be tasks: -32021 where the request did not declare the extension."""
    task = start_task(client, "slow_compute", {"seconds": 60})
    for method in ["tasks/get", "tasks/update", "tasks/cancel"]:
        params = {"taskId": task["taskId"]} | ({"inputResponses": {}} if method == "tasks/update" else {})
        error = client.error(method, params, capabilities={})
        assert error.code == -32021 and error.data["requiredCapabilities"] == {"extensions": {TASKS: {}}}
    assert client.error("tools/call", {"name": "failing_job"}, capabilities={}).code == -32021
    client.request("tasks/cancel", {"taskId": task["taskId"]})


@each_modern_way
def test_ids_of_tasks_cannot_be_guessed(client):
    """Whoever knows an id gets the task, so ids are long and have nothing in common."""
    ids = [start_task(client, "slow_compute", {"seconds": 0})["taskId"] for _ in range(20)]
    assert len(set(ids)) == 20 and all(len(id) >= 20 for id in ids)
    assert len({id[:6] for id in ids}) == 20 and len({id[-6:] for id in ids}) == 20


@each_way("stdio", revisions=["2026-07-28"])
def test_a_request_that_was_answered_with_a_task_reports_no_more(client):
    """The task is the answer: progress under the request's token ends with it, and the task is asked for its state."""
    params = {"name": "slow_compute", "arguments": {"seconds": 1.2}}
    task = client.request("tools/call", params, meta={"progressToken": "t"})
    wait_until(client, task, {"completed"})
    client.check_alive()
    assert client.named("notifications/progress") == []


def test_a_task_is_found_from_any_connection(connect):
    """There are no sessions: another connection asks for the same task."""
    way = Way("http", "2026-07-28")
    task = start_task(connect(way, capabilities=CAPABLE), "slow_compute", {"seconds": 0.1})
    other = connect(way, capabilities=CAPABLE)
    assert text_of(wait_until(other, task, {"completed"})["result"])


def test_a_task_goes_on_when_its_client_leaves(connect):
    """Closing the connection that made a task is no cancellation: the answer had come."""
    way = Way("http", "2026-07-28")
    first = connect(way, capabilities=CAPABLE)
    task = start_task(first, "slow_compute", {"seconds": 0.3})
    first.close()
    assert wait_until(connect(way, capabilities=CAPABLE), task, {"completed"})


@pytest.mark.parametrize("method", ["tasks/get", "tasks/update", "tasks/cancel"])
@pytest.mark.parametrize("name", [None, "another", ""], ids=repr)
def test_the_header_of_a_request_about_a_task_names_it(connect, method, name):
    """`Mcp-Name` is the task's id: missing or different, the request is refused with -32020."""
    client: HTTPClient = connect(Way("http", "2026-07-28"), capabilities=CAPABLE)
    task = start_task(client, "slow_compute", {"seconds": 60})
    params = {"taskId": task["taskId"]} | ({"inputResponses": {}} if method == "tasks/update" else {})
    message = client.message(method, params)
    headers = client.headers(message)
    if name is None:
        del headers["Mcp-Name"]
    else:
        headers["Mcp-Name"] = name
    client.wire.sent(message)
    exchange = client.post(message, headers)
    assert exchange.status == 400
    client.take(exchange)
    assert client.response(message["id"])["error"]["code"] == -32020
    assert state(client, task)["status"] == "working"
    client.request("tasks/cancel", {"taskId": task["taskId"]})
