# The JSON Schema that the protocol publishes for each revision, as validators that are built once. They come from
# $MCPGEN_DATA/protocol/schema/REVISION/schema.json; without that folder the tests run, and hold no message against a
# schema.

import functools
import json
import os
from pathlib import Path

from jsonschema import Draft7Validator, Draft202012Validator

LEGACY = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
MODERN = ["2026-07-28"]
REVISIONS = LEGACY + MODERN
NEWEST_LEGACY = LEGACY[-1]

NO_DATA = "MCPGEN_DATA names no folder with the protocol's schemas"


def path(revision: str) -> Path | None:
    """The file with the schema of a revision, where there is one."""
    data = os.environ.get("MCPGEN_DATA")
    file = Path(data or "") / "protocol" / "schema" / revision / "schema.json"
    return file if data and file.exists() else None


class Schema:
    """All definitions of one revision."""

    def __init__(self, document: dict):
        self.key = "$defs" if "$defs" in document else "definitions"
        self.definitions = document[self.key]
        for definition in self.definitions.values():
            mend_numbers(definition)
        is_new = "2020-12" in document["$schema"]
        self.root = (Draft202012Validator if is_new else Draft7Validator)(document)
        self.requests = self._by_method("Request")
        self.notifications = self._by_method("Notification")

    def has(self, name: str) -> bool:
        return name in self.definitions

    def problems(self, name: str, value) -> list[str]:
        """Why a value does not fit a definition; nothing where it does."""
        found = self.validator(name).iter_errors(value)
        return [f"{name}{''.join(f'[{part!r}]' for part in error.path)}: {error.message[:400]}" for error in found]

    @functools.cache
    def validator(self, name: str):
        return self.root.evolve(schema={"$ref": f"#/{self.key}/{name}"})

    def _by_method(self, kind: str) -> dict[str, str]:
        methods = {}
        for name, definition in self.definitions.items():
            method = definition.get("properties", {}).get("method", {}).get("const")
            # `ClientNotification` and the like are unions; where one has a single member they look like it.
            if method and name.endswith(kind) and name not in (f"Client{kind}", f"Server{kind}"):
                methods[method] = name
        return methods


def mend_numbers(definition: dict) -> None:
    """The published files have `integer` where the protocol says `number`: in forms, and in what users fill in."""
    properties = definition.get("properties", {})
    if properties.get("type", {}).get("enum") == ["integer", "number"]:
        for name in ["default", "minimum", "maximum"]:
            if name in properties:
                properties[name]["type"] = "number"
    if "action" in properties and "content" in properties:
        values = properties["content"].get("additionalProperties", {})
        for choice in [values, *values.get("anyOf", [])]:
            if isinstance(choice.get("type"), list):
                choice["type"] = ["number" if kind == "integer" else kind for kind in choice["type"]]


@functools.cache
def load(revision: str) -> Schema | None:
    """The schema of a revision; `None` where there is no data."""
    file = path(revision)
    return Schema(json.loads(file.read_text())) if file else None
