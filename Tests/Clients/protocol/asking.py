# The client's side of being asked, in both eras: a session gets requests while its call runs; a stateless call comes
# back with the questions as its result, and is made again with the answers.

from client import Client, RPCError, call_params
from ways import Way

ALL = {"elicitation": {}, "sampling": {}, "roots": {}}
MODEL = {"role": "assistant", "content": {"type": "text", "text": "Paris"}, "model": "tiny", "stopReason": "endTurn"}
ROOTS = {"roots": [{"uri": "file:///srv/project", "name": "Project"}, {"uri": "file:///srv/other"}]}


def accept(**content) -> dict:
    return {"action": "accept", "content": content}


DECLINE, CANCEL = {"action": "decline"}, {"action": "cancel"}


def ask(
    connect, way: Way, tool: str, arguments: dict | None, answers: dict, capabilities: dict = ALL
) -> tuple[dict, list[dict]]:
    """Calls a tool and answers what it asks, by method. Answers its result, and the requests that came meanwhile."""
    client = connect(way, capabilities=capabilities, answers=answers)
    if not way.is_modern:
        result = client.call(tool, arguments)
        return result, [{"method": one["method"], "params": one.get("params") or {}} for one in client.requests]
    asked: list[dict] = []
    params = call_params(tool, arguments)
    result = client.request("tools/call", params)
    while result["resultType"] == "input_required":
        assert len(asked) < 20, "the questions have no end"
        asked += result["inputRequests"].values()
        result = client.request("tools/call", params | next_round(client, result))
    return result, asked


def next_round(client: Client, result: dict) -> dict:
    """The members of the next round: an answer to each question, and the state as it came."""
    responses = {}
    for key, question in result.get("inputRequests", {}).items():
        answer = client.answers[question["method"]]
        answer = answer(question.get("params") or {}) if callable(answer) else answer
        assert not isinstance(answer, RPCError)
        responses[key] = answer
    return {"inputResponses": responses} | carried(result)


def carried(result: dict) -> dict:
    """The state of a result, for the request that comes next."""
    return {"requestState": result["requestState"]} if "requestState" in result else {}
