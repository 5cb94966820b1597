# Messages of the tasks extension, which the protocol's own schema does not have: what tools/call answers where it makes
# a task, and what tasks/get, tasks/update and tasks/cancel answer.

import functools

from jsonschema import Draft202012Validator

TASKS = "io.modelcontextprotocol/tasks"

TASK = {
    "type": "object",
    "required": ["resultType", "taskId", "status", "createdAt", "lastUpdatedAt", "ttlMs"],
    "properties": {
        "taskId": {"type": "string", "minLength": 16},
        "status": {"enum": ["working", "input_required", "completed", "failed", "cancelled"]},
        "statusMessage": {"type": "string"},
        "createdAt": {"type": "string", "format": "date-time"},
        "lastUpdatedAt": {"type": "string", "format": "date-time"},
        "ttlMs": {"type": ["integer", "null"], "minimum": 0},
        "pollIntervalMs": {"type": "integer", "minimum": 0},
    },
}


def when(status: str, member: str) -> dict:
    """What a task in this state carries, and no other does."""
    return {
        "if": {"properties": {"status": {"const": status}}},
        "then": {"required": [member], "properties": {member: {"type": "object"}}},
        "else": {"properties": {member: False}},
    }


SCHEMAS = {
    "tools/call": TASK | {"properties": TASK["properties"] | {"resultType": {"const": "task"}}},
    "tasks/get": TASK
    | {
        "properties": TASK["properties"] | {"resultType": {"const": "complete"}},
        "allOf": [when("completed", "result"), when("failed", "error"), when("input_required", "inputRequests")],
    },
}
SCHEMAS["tasks/update"] = SCHEMAS["tasks/cancel"] = {
    "type": "object",
    "required": ["resultType"],
    "properties": {"resultType": {"const": "complete"}},
}


@functools.cache
def validator(method: str) -> Draft202012Validator:
    return Draft202012Validator(SCHEMAS[method])


def problems(method: str, result: dict) -> list[str]:
    """Why a result is none of this extension's method."""
    return [f"{method} of {TASKS}: {error.message[:400]}" for error in validator(method).iter_errors(result)]
