# Tasks as 2025-11-25 has them: the client asks for one, and gets its result with a request that waits.

import re
import time
from datetime import datetime

import pytest
from asking import ALL, accept
from client import RPCError, text_of
from ways import Way, each_way, ways

REVISION = "2025-11-25"
RELATED = "io.modelcontextprotocol/related-task"
INVALID_PARAMS, NOT_FOUND = -32602, -32601
FINAL = {"completed", "failed", "cancelled"}

each_way_with_tasks = each_way(revisions=[REVISION])


def start_task(client, tool: str, arguments: dict | None = None, task: dict | None = None) -> dict:
    """Makes a task of a call, and answers it as it was created."""
    params = {"name": tool, "arguments": arguments or {}, "task": {} if task is None else task}
    return client.request("tools/call", params)["task"]


def state(client, task: dict) -> dict:
    return client.request("tasks/get", {"taskId": task["taskId"]})


def wait_until_final(client, task: dict, seconds: float = 10) -> dict:
    """Asks for a task until it has ended."""
    deadline = time.monotonic() + seconds
    while (now := state(client, task))["status"] not in FINAL:
        assert time.monotonic() < deadline, now
        time.sleep(0.05)
    return now


def moment(text: str) -> datetime:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text), text
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


@each_way_with_tasks
def test_a_task_is_created_at_once(client):
    """The answer comes before the work is done: an id, a status, two times, and how long it is kept."""
    started = time.monotonic()
    task = start_task(client, "slow_compute", {"seconds": 30}, {"ttl": 60_000})
    assert time.monotonic() - started < 2
    assert task["status"] == "working" and len(task["taskId"]) >= 16
    assert moment(task["createdAt"]) <= moment(task["lastUpdatedAt"])
    assert task["ttl"] == 60_000 and task["pollInterval"] > 0
    client.request("tasks/cancel", {"taskId": task["taskId"]})


@each_way_with_tasks
def test_the_result_of_a_task_is_waited_for(client):
    """tasks/result answers what the call would have, once there is something, and names the task."""
    task = start_task(client, "slow_compute", {"seconds": 0.5, "label": "The sum"})
    started = time.monotonic()
    result = client.request("tasks/result", {"taskId": task["taskId"]})
    assert time.monotonic() - started > 0.2
    assert "The sum" in text_of(result)
    assert result["_meta"][RELATED] == {"taskId": task["taskId"]}
    assert state(client, task)["status"] == "completed"
    assert client.request("tasks/result", {"taskId": task["taskId"]}) == result


@each_way_with_tasks
def test_a_result_that_is_an_error_makes_a_task_failed(client):
    """isError in the result, and errors of the protocol: both end as `failed`, and tasks/result has them whole."""
    task = start_task(client, "failing_job")
    assert client.request("tasks/result", {"taskId": task["taskId"]})["isError"] is True
    assert state(client, task)["status"] == "failed"
    task = start_task(client, "protocol_error_job")
    assert wait_until_final(client, task)["status"] == "failed"
    assert client.error("tasks/result", {"taskId": task["taskId"]}).code == -32603


@each_way_with_tasks
def test_a_task_is_cancelled_once(client):
    """tasks/cancel answers the task as cancelled; one that has ended cannot be cancelled: -32602."""
    task = start_task(client, "slow_compute", {"seconds": 60})
    cancelled = client.request("tasks/cancel", {"taskId": task["taskId"]})
    assert cancelled["status"] == "cancelled" and cancelled["taskId"] == task["taskId"]
    assert state(client, task)["status"] == "cancelled"
    assert client.error("tasks/cancel", {"taskId": task["taskId"]}).code == INVALID_PARAMS
    done = start_task(client, "slow_compute", {"seconds": 0})
    client.request("tasks/result", {"taskId": done["taskId"]})
    assert client.error("tasks/cancel", {"taskId": done["taskId"]}).code == INVALID_PARAMS
    assert state(client, done)["status"] == "completed"


@each_way_with_tasks
def test_whoever_waits_for_a_cancelled_task_is_answered(client):
    """tasks/result of a task that is cancelled meanwhile does not wait for ever."""
    task = start_task(client, "slow_compute", {"seconds": 60})
    waiting = client.start("tasks/result", {"taskId": task["taskId"]})
    client.check_alive()
    client.request("tasks/cancel", {"taskId": task["taskId"]})
    assert "error" in client.response(waiting)


@each_way_with_tasks
@pytest.mark.parametrize("method", ["tasks/get", "tasks/result", "tasks/cancel"])
@pytest.mark.parametrize("id", ["nobody", "", "A" * 24], ids=repr)
def test_an_unknown_task_is_invalid(client, method, id):
    """No task of this id: -32602."""
    assert client.error(method, {"taskId": id}).code == INVALID_PARAMS


@each_way_with_tasks
def test_a_request_about_a_task_names_one(client):
    """An id is needed, and it is a string."""
    client.wire.schema = None
    for method in ["tasks/get", "tasks/result", "tasks/cancel"]:
        for params in [{}, {"taskId": 7}, {"taskId": None}]:
            assert client.error(method, params).code == INVALID_PARAMS


@each_way_with_tasks
def test_tasks_are_listed(client):
    """The tasks of a session, each as tasks/get has it; a cursor that was not given out is -32602."""
    tasks = [start_task(client, "slow_compute", {"seconds": 0}) for _ in range(3)]
    listed = client.request("tasks/list")
    assert {task["taskId"] for task in tasks} == {task["taskId"] for task in listed["tasks"]}
    assert client.error("tasks/list", {"cursor": "next"}).code == INVALID_PARAMS


@each_way_with_tasks
def test_ids_of_tasks_cannot_be_guessed(client):
    """Ids are long and have nothing in common."""
    ids = [start_task(client, "slow_compute", {"seconds": 0})["taskId"] for _ in range(20)]
    assert len(set(ids)) == 20 and all(len(id) >= 20 for id in ids)
    assert len({id[:6] for id in ids}) == 20 and len({id[-6:] for id in ids}) == 20


@pytest.mark.parametrize("way", ways("http", revisions=[REVISION]), ids=str)
def test_a_task_belongs_to_its_session(connect, way):
    """Another session does not find it, cannot cancel it, and does not see it in its list."""
    owner, other = connect(way), connect(way)
    task = start_task(owner, "slow_compute", {"seconds": 60})
    for method in ["tasks/get", "tasks/result", "tasks/cancel"]:
        assert other.error(method, {"taskId": task["taskId"]}).code == INVALID_PARAMS
    assert other.request("tasks/list")["tasks"] == []
    assert state(owner, task)["status"] == "working"
    owner.request("tasks/cancel", {"taskId": task["taskId"]})


@each_way_with_tasks
def test_tools_say_whether_they_can_be_tasks(client):
    """`execution.taskSupport` is optional or required; without it a tool is never a task."""
    tools = {tool["name"]: tool for tool in client.request("tools/list")["tools"]}
    support = {name: tool["execution"]["taskSupport"] for name, tool in tools.items() if "execution" in tool}
    assert support["slow_compute"] == "optional" and support["failing_job"] == "required"
    assert set(support.values()) <= {"forbidden", "optional", "required"}
    assert support.get("greet", "forbidden") == "forbidden"


@each_way_with_tasks
def test_a_tool_that_must_be_a_task_is_not_called_directly(client):
    """`required` and no task: -32601."""
    assert client.error("tools/call", {"name": "failing_job"}).code == NOT_FOUND


@each_way_with_tasks
def test_a_tool_that_must_not_be_a_task_is_none(client):
    """`forbidden` and a task: -32601."""
    params = {"name": "greet", "arguments": {"name": "Ada"}, "task": {}}
    assert client.error("tools/call", params).code == NOT_FOUND


@each_way(revisions=["2024-11-05", "2025-03-26", "2025-06-18"])
def test_older_revisions_pass_the_wish_for_a_task_over(client):
    """Where tasks are not part of the revision, `task` says nothing: the call is answered as ever."""
    params = {"name": "slow_compute", "arguments": {"seconds": 0}, "task": {"ttl": 1000}}
    assert "task" not in client.request("tools/call", params)


@each_way_with_tasks
def test_a_task_goes_on_without_its_request(client):
    """Cancelling the request that made a task is not cancelling the task: tasks have tasks/cancel."""
    call = client.start("tools/call", {"name": "slow_compute", "arguments": {"seconds": 0.3}, "task": {}})
    task = client.result(call)["task"]
    client.cancel(call)
    assert client.request("tasks/result", {"taskId": task["taskId"]})["content"]


@each_way_with_tasks
@pytest.mark.parametrize("ttl", [1, 10**12], ids=str)
def test_the_server_decides_how_long_a_task_is_kept(client, ttl):
    """What the client wishes is taken within the server's bounds, which the task tells."""
    task = start_task(client, "slow_compute", {"seconds": 0}, {"ttl": ttl})
    assert 1_000 <= task["ttl"] <= 86_400_000
    client.request("tasks/result", {"taskId": task["taskId"]})


@each_way("stdio", revisions=[REVISION])
def test_a_task_is_forgotten_after_its_time(client):
    """When its time to live is over, a task is unknown."""
    task = start_task(client, "slow_compute", {"seconds": 0}, {"ttl": 1})
    client.request("tasks/result", {"taskId": task["taskId"]})
    time.sleep(task["ttl"] / 1000 + 0.3)
    assert client.error("tasks/get", {"taskId": task["taskId"]}).code == INVALID_PARAMS


@each_way_with_tasks
def test_a_task_asks_while_somebody_waits_for_its_result(connect, way):
    """A question of a task makes it `input_required`, names the task, and its answer lets the task go on."""
    client = connect(way, capabilities=ALL, answers={"elicitation/create": None})
    task = start_task(client, "confirm_delete", {"filename": "a.txt"})
    waiting = client.start("tasks/result", {"taskId": task["taskId"]})
    (params,) = client.asked("elicitation/create")
    assert params["_meta"][RELATED] == {"taskId": task["taskId"]} and "a.txt" in params["message"]
    assert state(client, task)["status"] == "input_required"
    client.reply(client.requests[0], accept(confirm=True))
    assert "Deleted a.txt" in text_of(client.result(waiting))
    assert state(client, task)["status"] == "completed"


@each_way_with_tasks
def test_a_task_asks_although_nobody_waits_for_its_result(connect, way):
    """Without a tasks/result the question takes the session's own way, and `input_required` tells whoever asks."""
    client = connect(way, capabilities=ALL, answers={"elicitation/create": accept(confirm=True)})
    task = start_task(client, "confirm_delete", {"filename": "a.txt"})
    assert client.asked("elicitation/create")[0]["_meta"][RELATED] == {"taskId": task["taskId"]}
    assert wait_until_final(client, task)["status"] == "completed"


@each_way_with_tasks
def test_a_request_that_waits_for_a_result_can_be_cancelled(client):
    """Cancelling tasks/result ends the waiting and not the task: nothing comes for that request."""
    task = start_task(client, "slow_compute", {"seconds": 0.4})
    waiting = client.start("tasks/result", {"taskId": task["taskId"]})
    client.check_alive()
    client.cancel(waiting)
    assert client.request("tasks/result", {"taskId": task["taskId"]})["content"]
    client.check_alive()
    assert not client.has_answer(waiting)


@each_way_with_tasks
def test_several_may_wait_for_one_result(client):
    """Each request for a result is answered."""
    task = start_task(client, "slow_compute", {"seconds": 0.3})
    waiting = [client.start("tasks/result", {"taskId": task["taskId"]}) for _ in range(3)]
    results = [client.result(id) for id in waiting]
    assert results[0] == results[1] == results[2]


@each_way_with_tasks
def test_progress_of_a_task_goes_on_until_it_ends(client):
    """The token of the call that made a task is good for the task's whole life."""
    params = {"name": "slow_compute", "arguments": {"seconds": 1.2}, "task": {}}
    task = client.request("tools/call", params, meta={"progressToken": "t"})["task"]
    client.request("tasks/result", {"taskId": task["taskId"]})
    values = [report["progress"] for report in client.named("notifications/progress")]
    assert values == sorted(values) and set(values) <= {1, 1.2}


@pytest.mark.parametrize("way", [Way("http", REVISION)], ids=str)
def test_tasks_end_with_their_session(connect, way):
    """A session that is over has no tasks: nobody finds them under another one."""
    client = connect(way)
    task = start_task(client, "slow_compute", {"seconds": 60})
    assert client.delete() in (200, 204)
    client.session = None
    other = connect(way)
    with pytest.raises(RPCError):
        state(other, task)
