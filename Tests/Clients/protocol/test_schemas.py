# Whether messages are held against schemas at all: without the files of the protocol everything else is tested, and
# this is what is left out.

import pytest
import schemas


@pytest.mark.parametrize("revision", schemas.REVISIONS)
def test_every_message_is_held_against_the_schema_of_its_revision(revision):
    """There is a schema for each revision, with a definition for each method."""
    schema = schemas.load(revision)
    if schema is None:
        pytest.skip(schemas.NO_DATA)
    assert {"tools/call", "resources/read", "prompts/get", "completion/complete"} <= set(schema.requests)
    assert ("initialize" in schema.requests) == (revision in schemas.LEGACY)
    assert "notifications/progress" in schema.notifications
