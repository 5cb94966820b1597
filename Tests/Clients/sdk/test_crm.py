# The example server with a database, as an official client meets it: everything that its spec declares, with the
# sample data that a new database holds.

import datetime
import json
import re
import sqlite3
import subprocess
from contextlib import asynccontextmanager, closing

import anyio
import pytest
from connect import MODES, ProtocolError, connect, wait_until

import servers

pytestmark = pytest.mark.anyio

# Users of the spec, by the role that its table gives them.
VIEWER, AGENT, OWNER = "anonymous", "batch", "user-admin"

SUGGESTED_ID = "The ID format is ACC-XXXX. Try searching by company name instead."


@pytest.fixture
def desk(tmp_path):
    """Connects to a CRM of this test's own: its database is in memory unless the test asks for the file."""
    exports = tmp_path / "exports"
    exports.mkdir()

    @asynccontextmanager
    async def open_desk(database: bool = False, user: str = AGENT, **options):
        environment = {
            "MCP_USER": user,
            "AUDIT_FILE": str(tmp_path / "audit.jsonl"),
            "MCP_STATE_DIR": str(tmp_path / "state"),
            "CRM_BASE_URL": "https://crm.example",
            "CRM_API_KEY": "not a secret in tests",
            "EXPORT_ROOT": str(exports),
        }
        if database:
            environment["CRM_DATABASE"] = str(tmp_path / "crm.sqlite")
        async with connect(servers.crm(), environment, **options) as client:
            yield client

    open_desk.exports = exports
    open_desk.audit_file = tmp_path / "audit.jsonl"
    open_desk.database = tmp_path / "crm.sqlite"
    return open_desk


def error_of(result: dict) -> dict:
    """The error that a tool's result carries."""
    assert result["isError"] is True and "structuredContent" not in result
    return json.loads(result["content"][0]["text"])


def without_marks(text: str) -> str:
    """What a stranger wrote, which stands between two marks."""
    marked = re.compile(r"(\[BEGIN UNTRUSTED CONTENT .*?\]\n)(.*)(\n\[END .*\])", re.DOTALL)
    first, content, last = marked.fullmatch(text).groups()
    assert first.split()[3].rstrip("]") in last
    return content


def days_ago(days: int) -> str:
    return (datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days)).isoformat()


# The beginning and the end.


def test_the_environment_is_checked_in_one_go():
    check = subprocess.run([servers.crm(), "--check"], env={}, capture_output=True, text=True, timeout=30)
    assert check.returncode == 1 and "CRM_BASE_URL" in check.stderr and "CRM_API_KEY" in check.stderr
    environment = {"CRM_BASE_URL": "https://crm.example/", "CRM_API_KEY": "key"}
    check = subprocess.run([servers.crm(), "--check"], env=environment, capture_output=True, text=True, timeout=30)
    assert check.returncode == 1 and "CRM_BASE_URL" in check.stderr and "CRM_API_KEY" not in check.stderr


async def test_the_database_is_one_file_in_the_end(desk):
    async with desk(database=True) as client:
        await client.call("close_ticket", {"ticket_id": "SUP-101"})
        assert len(list(desk.database.parent.glob("crm.sqlite*"))) > 1
    await wait_until(lambda: list(desk.database.parent.glob("crm.sqlite*")) == [desk.database])


# What is offered.


async def test_handshake(desk):
    async with desk() as client:
        assert client.initialized["serverInfo"]["name"] == "crm"
        assert client.initialized["serverInfo"]["version"] == "1.2.0"
        assert client.initialized["instructions"].startswith("Look an account up before you write to it.")


async def test_tools_are_listed_with_guidance_and_hints(desk):
    tools = {}
    for user in [AGENT, OWNER]:  # each sees what its role may use
        async with desk(user=user) as client:
            tools |= {tool["name"]: tool for tool in await client.list_tools()}
    names = ["get_account", "search_knowledge_base", "close_ticket", "delete_account", "export_rows"]
    assert {*names, "create_ticket", "create_ticket_v2"} == set(tools)
    assert tools["get_account"]["description"] == (
        "Fetch a CRM account by ID. Returns account name, status, ARR, and primary contact. "
        "Use this when the user asks about a specific customer account. "
        "Do NOT use this for how-to questions about the product — use search_knowledge_base instead. "
        "Do NOT use this for bulk exports."
    )
    assert "use get_account instead" in tools["search_knowledge_base"]["description"]
    hints = {name: tool["annotations"] for name, tool in tools.items()}
    assert hints["get_account"]["readOnlyHint"] and hints["search_knowledge_base"]["readOnlyHint"]
    assert hints["delete_account"]["destructiveHint"] and not hints["close_ticket"]["destructiveHint"]
    assert not hints["export_rows"]["readOnlyHint"]
    assert "supplier" not in json.dumps(list(tools.values()))
    account_id = tools["get_account"]["inputSchema"]["properties"]["account_id"]
    assert account_id["description"] == "Unique account identifier (e.g. ACC-1234)"


async def test_templates_and_prompts_are_listed(desk):
    async with desk() as client:
        templates = {template["uriTemplate"]: template for template in await client.list_templates()}
        assert set(templates) == {"contracts://{account_id}", "emails://{email_id}"}
        description = "The current contract document for a given account."
        assert templates["contracts://{account_id}"]["description"] == description
        prompts = {prompt["name"]: prompt["arguments"] for prompt in await client.list_prompts()}
        assert [argument["name"] for argument in prompts["summarize_account"]] == ["account_id"]
        assert [argument["name"] for argument in prompts["draft_escalation"]] == ["ticket_id", "severity"]


# Tools.


async def test_get_account(desk):
    async with desk() as client:
        result = await client.call("get_account", {"account_id": "ACC-5678"})
        assert result["structuredContent"] == {
            "name": "Acme Corp",
            "status": "active",
            "arr": 1250000,
            "primary_contact": "ops@acme.example",
        }
        churned = await client.call("get_account", {"account_id": "ACC-3690"})
        assert churned["structuredContent"]["status"] == "churned"


async def test_an_unknown_account_is_an_error_with_a_suggestion(desk):
    async with desk() as client:
        assert error_of(await client.call("get_account", {"account_id": "ACC-9999"})) == {
            "error": "account_not_found",
            "message": "No account found with ID ACC-9999.",
            "suggestion": SUGGESTED_ID,
            "retryable": False,
        }


async def test_an_account_id_of_another_form_never_reaches_the_database(desk):
    async with desk() as client:
        for account_id in ["ACC-1 OR 1=1", "acc-1234", "ACC-123", "ACC-123456789", "ACC-1234\n", "", 1234, None]:
            report = error_of(await client.call("get_account", {"account_id": account_id}))
            assert report["error"] == "invalid_arguments" and "account_id" in report["message"], account_id


async def test_search_knowledge_base(desk):
    expected = {
        "How do I reset a password?": ["Reset a password", "Single sign-on"],
        "connecting identity providers": ["Single sign-on"],
        "exporting": ["Export data"],
        '"; DROP TABLE articles --': [],
        "???": [],
    }
    async with desk() as client:
        for query, titles in expected.items():
            found = (await client.call("search_knowledge_base", {"query": query}))["structuredContent"]["result"]
            assert [article["title"] for article in found] == titles
            assert all(article["snippet"] and article["url"].startswith("https://help.") for article in found)


async def test_search_answers_no_more_than_is_wanted(desk):
    async with desk() as client:
        arguments = {"query": "How do I reset a password?", "max_results": 1}
        (article,) = (await client.call("search_knowledge_base", arguments))["structuredContent"]["result"]
        snippet = "To reset a password, open Settings, choose Security and press Reset. A mail with a link follows."
        assert article["title"] == "Reset a password" and article["url"] == "https://help.crm.example/reset-password"
        assert without_marks(article["snippet"]) == snippet
        report = error_of(await client.call("search_knowledge_base", {"query": "x", "max_results": 21}))
        assert report["error"] == "invalid_arguments" and "20" in report["message"]


async def test_a_ticket_is_opened_with_labels_and_closed(desk):
    async with desk(database=True) as client:
        ticket = {"account_id": "ACC-1234", "summary": "Login fails", "priority": "critical", "labels": ["login"]}
        opened = (await client.call("create_ticket_v2", ticket))["structuredContent"]
        assert opened == {"ticket_id": "SUP-105", "url": "https://crm.example/tickets/SUP-105"}
        for _ in range(2):  # closing what is closed is no mistake
            closed = await client.call("close_ticket", {"ticket_id": "SUP-105"})
            assert closed == {"content": [{"type": "text", "text": "Done."}]}
    with closing(sqlite3.connect(desk.database)) as database:
        columns = "accountID, summary, priority, labels, openedOn, closedOn"
        (row,) = database.execute(f"SELECT {columns} FROM tickets WHERE id = 105")
    assert row[:3] == ("ACC-1234", "Login fails", "critical") and json.loads(row[3]) == ["login"]
    assert {row[4], row[5]} <= {days_ago(0), days_ago(1)}


async def test_a_ticket_needs_no_labels(desk):
    async with desk() as client:
        ticket = {"account_id": "ACC-5678", "summary": "Login fails", "priority": "low"}
        opened = (await client.call("create_ticket", ticket))["structuredContent"]
        assert re.fullmatch(r"SUP-\d+", opened["ticket_id"])


async def test_invalid_tickets(desk):
    changes = [
        ({"priority": "urgent"}, "critical"),
        ({"labels": ["x"] * 11}, "labels"),
        ({"labels": ["x" * 41]}, "labels"),
        ({"labels": "login"}, "labels"),
        ({"summary": ""}, "summary"),
        ({"summary": "x" * 201}, "200"),
        ({"sumary": "Login fails"}, "summary"),
    ]
    # Ten calls a minute are allowed, of both versions together: each has a server of its own.
    for name in ["create_ticket", "create_ticket_v2"]:
        async with desk() as client:
            for change, word in changes:
                ticket = {"account_id": "ACC-5678", "summary": "Login fails", "priority": "low"} | change
                report = error_of(await client.call(name, ticket))
                assert report["error"] == "invalid_arguments" and word in report["message"]
                assert f"for {name}:" in report["message"]


# Two versions of `create_ticket`.


async def test_both_versions_of_a_tool_are_listed(desk):
    async with desk() as client:
        tools = {tool["name"]: tool for tool in await client.list_tools()}
    old, new = tools["create_ticket"], tools["create_ticket_v2"]
    assert "labels" not in old["inputSchema"]["properties"] and "labels" in new["inputSchema"]["properties"]
    assert old["outputSchema"] == new["outputSchema"]
    notice = "Deprecated since version 1.2.0: use create_ticket_v2 instead. It is supported until 2027-06-30. "
    assert old["description"] == notice + new["description"]


@pytest.mark.parametrize("mode", MODES)
async def test_both_versions_of_a_tool_answer(desk, mode):
    ticket = {"account_id": "ACC-5678", "summary": "Login fails", "priority": "low"}
    async with desk(database=True, mode=mode) as client:
        for name, labels in [("create_ticket", {}), ("create_ticket_v2", {"labels": ["vip"]})]:
            opened = (await client.call(name, ticket | labels))["structuredContent"]
            assert re.fullmatch(r"SUP-\d+", opened["ticket_id"])
        report = error_of(await client.call("create_ticket", ticket | {"labels": ["vip"]}))
        assert report["error"] == "invalid_arguments" and "labels" in report["message"]
        lines = [json.loads(line) for line in desk.audit_file.read_text().splitlines()]
    calls = [(line["name"], line["version"], line["outcome"]) for line in lines if line["event"] == "call"]
    assert calls == [
        ("create_ticket", "v1", "success"),
        ("create_ticket", "v2", "success"),
        ("create_ticket", "v1", "denied"),
    ]


async def test_tickets_that_there_are_not(desk):
    async with desk() as client:
        ticket = {"account_id": "ACC-9999", "summary": "Login fails", "priority": "low"}
        assert error_of(await client.call("create_ticket", ticket))["error"] == "account_not_found"
        for key in ["SUP-999", "SUP-", "101", "SUP-1 OR 1=1", "SUP-9999999999999999999999"]:
            report = error_of(await client.call("close_ticket", {"ticket_id": key}))
            assert report["error"] == "ticket_not_found" and report["message"] == f"No ticket found with key {key}."
            assert "SUP-101" in report["suggestion"]


AGREED = {"action": "accept", "content": {"confirm": True}}


@pytest.mark.parametrize("mode", MODES)
async def test_an_account_is_deleted_with_all_that_belongs_to_it(desk, mode):
    account = {"account_id": "ACC-5678"}
    async with desk(database=True, user=OWNER, mode=mode, agree=AGREED) as client:
        assert "isError" not in await client.call("delete_account", account)
        assert error_of(await client.call("get_account", account))["error"] == "account_not_found"
        assert error_of(await client.call("close_ticket", {"ticket_id": "SUP-101"}))["error"] == "ticket_not_found"
    # And it stays deleted: a database that is there is not filled again.
    async with desk(database=True) as client:
        assert error_of(await client.call("get_account", account))["error"] == "account_not_found"
        assert "isError" not in await client.call("get_account", {"account_id": "ACC-1234"})
    for uri in ["contracts://ACC-5678", "emails://EM-1"]:
        # One process for each: an account, its contract and its mail together are a flow that is blocked.
        async with desk(database=True) as client:
            with pytest.raises(ProtocolError) as raised:
                await client.read(uri)
            assert raised.value.code == -32002


@pytest.mark.parametrize("mode", MODES)
async def test_an_account_stays_where_the_user_does_not_agree(desk, mode):
    account = {"account_id": "ACC-5678"}
    async with desk(user=OWNER, mode=mode, agree={"action": "decline"}) as client:
        assert error_of(await client.call("delete_account", account))["error"] == "confirmation_required"
        assert error_of(await client.call("delete_account", {"account_id": "ACC-9999"}))["error"] == "account_not_found"
        assert "isError" not in await client.call("get_account", account)
    async with desk(user=OWNER, mode=mode) as client:  # which cannot ask
        report = error_of(await client.call("delete_account", account))
        assert report["error"] == "confirmation_required" and "`approve " in report["suggestion"]


async def test_a_database_that_is_held_by_another_is_worth_a_retry(desk):
    async with desk(database=True) as client:
        with closing(sqlite3.connect(desk.database, isolation_level=None)) as database:
            database.execute("BEGIN IMMEDIATE")
            report = error_of(await client.call("close_ticket", {"ticket_id": "SUP-101"}))
            # Reading does not wait for writing.
            assert "isError" not in await client.call("get_account", {"account_id": "ACC-5678"})
        assert report["error"] == "crm_rate_limited" and report["retryable"] is True
        assert report["retryAfterSeconds"] == 2 and report["message"].endswith("Retry after 2 seconds.")
        assert "isError" not in await client.call("close_ticket", {"ticket_id": "SUP-101"})


# Exports.


@pytest.mark.parametrize("database", [False, True])
async def test_rows_are_exported(desk, database):
    async with desk(database, user=OWNER) as client:
        sql = "SELECT name, arr FROM accounts WHERE status = 'active' ORDER BY arr DESC"
        result = await client.call("export_rows", {"sql": sql, "path": "accounts.csv"})
        assert result["structuredContent"] == {"path": "accounts.csv", "rows": 3}
        lines = (desk.exports / "accounts.csv").read_text().splitlines()
        assert lines == ["name,arr", "Acme Corp,1250000.0", "Northwind,480000.0", "Globex,96000.0"]


async def test_exports_see_what_was_written_and_quote_what_needs_it(desk):
    async with desk(user=OWNER) as client:
        summary = 'Says "no", twice,\nand hangs'
        await client.call("create_ticket", {"account_id": "ACC-1234", "summary": summary, "priority": "low"})
        sql = "SELECT summary, closedOn, x'00ff' AS bytes FROM tickets WHERE id = 105"
        (desk.exports / "2026").mkdir()
        await client.call("export_rows", {"sql": sql, "path": "2026/ticket.csv"})
        text = (desk.exports / "2026" / "ticket.csv").read_bytes().decode()
        assert text == 'summary,closedOn,bytes\r\n"Says ""no"", twice,\nand hangs",,AP8=\r\n'


NO_SELECT = [
    "DELETE FROM accounts",
    "DELETE FROM accounts RETURNING id",
    "WITH doomed AS (SELECT 1) DELETE FROM tickets",
    "UPDATE accounts SET arr = 0",
    "INSERT INTO tickets (summary) VALUES ('x')",
    "DROP TABLE accounts",
    "CREATE TEMP TABLE mine (x)",
    "SELECT 1; DROP TABLE accounts",
    "/* SELECT */ DELETE FROM accounts",
    "PRAGMA query_only = 0",
    "PRAGMA journal_mode = DELETE",
    "SELECT * FROM pragma_database_list",
    "ATTACH 'stolen.sqlite' AS stolen",
    "VACUUM INTO 'stolen.sqlite'",
    "VACUUM",
    "REINDEX",
    "ANALYZE",
    "BEGIN EXCLUSIVE",
    "SELECT load_extension('evil')",
    "SELECT writefile('evil', 'x')",
    "SELECT length(zeroblob(1000000000))",
    "SELECT nothing FROM accounts",
    "SELEC 1",
    "-- nothing",
    "",
]


@pytest.mark.parametrize("database", [False, True])
async def test_nothing_but_one_select_is_run(desk, database):
    for part in parts(NO_SELECT):
        async with desk(database, user=OWNER) as client:
            for sql in part:
                report = error_of(await client.call("export_rows", {"sql": sql, "path": "rows.csv"}))
                # Most are stopped by the guard that the spec names, the others where the query is compiled.
                assert report["error"] in ["invalid_arguments", "query_refused"], sql
                assert "SELECT" in json.dumps(report) or "/sql: " in report["message"], sql
                assert list(desk.exports.iterdir()) == [], sql
    async with desk(database, user=OWNER) as client:
        count = {"sql": "SELECT (SELECT count(*) FROM accounts), (SELECT count(*) FROM tickets)", "path": "count.csv"}
        await client.call("export_rows", count)
        assert (desk.exports / "count.csv").read_text().splitlines()[1] == "4,4"


def parts(cases: list[str]) -> list[list[str]]:
    """As many at a time as one caller may try in a minute."""
    return [cases[start : start + 9] for start in range(0, len(cases), 9)]


PATHS_ELSEWHERE = [
    "../escaped.csv",
    "sub/../../escaped.csv",
    "sub/../inside.csv",
    "/etc/escaped.csv",
    "{root}/absolute.csv",
    "{root}-sibling/escaped.csv",
    "../exports-sibling/escaped.csv",
    "link/escaped.csv",
    "link-to-file.csv",
    "dangling.csv",
    "there.csv",
    "sub",
    "no-such-folder/rows.csv",
    "there.csv/rows.csv",
    "rows.csv\0.txt",
    "sub//rows.csv",
    "./rows.csv",
    "sub/",
    "..",
    "",
]


async def test_exports_stay_in_their_folder_and_replace_nothing(desk):
    outside = desk.exports.parent / "outside"
    sibling = desk.exports.parent / "exports-sibling"
    for folder in [outside, sibling, desk.exports / "sub"]:
        folder.mkdir()
    (outside / "secret.csv").write_text("theirs")
    (desk.exports / "there.csv").write_text("earlier")
    (desk.exports / "link").symlink_to(outside)
    (desk.exports / "link-to-file.csv").symlink_to(outside / "secret.csv")
    (desk.exports / "dangling.csv").symlink_to(outside / "new.csv")
    before = sorted(desk.exports.rglob("*")) + sorted(outside.rglob("*")) + sorted(sibling.rglob("*"))
    for part in parts(PATHS_ELSEWHERE):
        async with desk(user=OWNER) as client:
            for path in part:
                asked = path.format(root=desk.exports)
                report = error_of(await client.call("export_rows", {"sql": "SELECT 1", "path": asked}))
                # Absolute paths inside of the folder, and files that are there, pass the guard.
                assert report["error"] in ["invalid_arguments", "path_refused"], asked
                assert report["error"] != "path_refused" or asked in report["message"], asked
    assert sorted(desk.exports.rglob("*")) + sorted(outside.rglob("*")) + sorted(sibling.rglob("*")) == before
    assert not list(desk.exports.parent.glob("*.csv"))
    assert (outside / "secret.csv").read_text() == "theirs"
    assert (desk.exports / "there.csv").read_text() == "earlier"


async def test_a_query_without_end_stops_when_it_is_cancelled(desk):
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    async with desk(user=OWNER) as client:
        await client.cancel_after(0.5, "export_rows", {"sql": endless, "path": "endless.csv"})
        with anyio.fail_after(5):
            while list(desk.exports.iterdir()):
                await anyio.sleep(0.01)


async def test_an_export_that_grows_too_large_leaves_nothing(desk):
    large = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT hex(zeroblob(200000)) FROM n"
    async with desk(user=OWNER) as client:
        report = error_of(await client.call("export_rows", {"sql": large, "path": "large.csv"}))
        assert report["error"] == "query_refused" and "16 MiB" in report["message"]
        assert list(desk.exports.iterdir()) == []


async def test_a_missing_export_folder_is_for_the_operator(desk):
    desk.exports.rmdir()
    async with desk(user=OWNER) as client:
        report = error_of(await client.call("export_rows", {"sql": "SELECT 1", "path": "rows.csv"}))
        assert report["error"] == "internal" and str(desk.exports) not in json.dumps(report)
        await wait_until(lambda: "export_rows failed" in client.stderr())


# Resources.


async def test_contracts_of_active_accounts_are_listed_beside_the_fixed_resources(desk):
    async with desk() as client:
        resources = {resource["uri"]: resource["name"] for resource in await client.list_resources()}
        assert resources == {
            "metrics://daily-summary": "daily_summary",
            "docs://pricing": "pricing",
            "contracts://ACC-1234": "Contract: Northwind",
            "contracts://ACC-2468": "Contract: Globex",
            "contracts://ACC-5678": "Contract: Acme Corp",
        }


async def test_long_lists_come_in_pages(desk):
    async with desk(database=True):
        pass  # the server makes the database
    with closing(sqlite3.connect(desk.database)) as database, database:
        numbers = range(100_000, 102_500)
        database.executemany(
            """INSERT INTO accounts (tenant, id, name, status, arr, primaryContact, supplierID, openedOn, lastContact)
            VALUES ('acme', ?, ?, 'active', 1, 'x@y.example', 'S', '2026-01-01', '2026-01-01')""",
            [(f"ACC-{number}", f"Customer {number}") for number in numbers],
        )
        contracts = [(f"ACC-{number}",) for number in numbers]
        database.executemany("INSERT INTO contracts VALUES ('acme', ?, '#')", contracts)
    async with desk(database=True) as client:
        pages, cursor = [], None
        while not pages or cursor:
            page = await client.resource_page(cursor)
            pages.append([resource["uri"] for resource in page["resources"]])
            cursor = page.get("nextCursor")
    assert len(pages) >= 3 and all(len(page) <= 1000 for page in pages)
    uris = [uri for page in pages for uri in page]
    assert len(uris) == len(set(uris)) == 2500 + 3 + 2
    assert {f"contracts://ACC-{number}" for number in numbers} <= set(uris)


async def test_a_contract_is_read(desk):
    async with desk() as client:
        (content,) = await client.read("contracts://ACC-5678")
        assert content["mimeType"] == "text/markdown"
        assert content["text"] == "# Contract: Acme Corp\n\n1,000 seats, renewed each June. Answer within 4 hours."


async def test_resources_that_there_are_not(desk):
    expected = {
        "contracts://ACC-9999": -32002,
        "contracts://ACC-1": -32602,
        "emails://EM-99": -32002,
        "emails://EM-1%27%20OR%20%271%27=%271": -32002,
        "metrics://weekly-summary": -32002,
    }
    async with desk() as client:
        for uri, code in expected.items():
            with pytest.raises(ProtocolError) as raised:
                await client.read(uri)
            assert raised.value.code == code, uri


async def test_an_email_is_read(desk):
    async with desk() as client:
        (content,) = await client.read("emails://EM-1")
        assert content["mimeType"] == "text/plain"
        text = without_marks(content["text"])
        assert text.startswith("From: [REDACTED_EMAIL]\nDate: ")
        assert "Subject: Login on Safari\n\nOur team has seen the error page since Monday." in text


async def test_the_figures_of_the_day(desk):
    async with desk() as client:
        (content,) = await client.read("metrics://daily-summary")
        # Globex came with 96,000 today, Initech left with 24,000.
        assert json.loads(content["text"]) == {"new_accounts": 1, "churned": 1, "arr_change": 72000}
        (pricing,) = await client.read("docs://pricing")
        assert pricing["text"] == "# Prices"


# Prompts and completion.


async def test_summarize_account(desk):
    async with desk() as client:
        prompt = await client.get_prompt("summarize_account", {"account_id": "ACC-5678"})
        assert prompt["description"] == "Generate a comprehensive account summary for executive review."
        question, answer, contract = prompt["messages"]
        assert question["role"] == "user" and answer["role"] == "assistant" and contract["role"] == "user"
        lines = question["content"]["text"].splitlines()
        assert lines[1] == "Account: Acme Corp   ARR: USD 1,250,000   Status: active"
        assert lines[2] in [f"Open tickets: 2   Last contact: {days_ago(days)}" for days in (1, 2)]
        assert answer["content"]["text"] == "I will start with the health assessment."
        resource = contract["content"]["resource"]
        assert contract["content"]["type"] == "resource" and resource["uri"] == "contracts://ACC-5678"
        assert resource["mimeType"] == "text/markdown" and resource["text"].startswith("# Contract: Acme Corp")


async def test_draft_escalation(desk):
    async with desk() as client:
        prompt = await client.get_prompt("draft_escalation", {"ticket_id": "SUP-101", "severity": "critical"})
        (message,) = prompt["messages"]
        assert message["content"]["text"].splitlines() == [
            "Draft an escalation email for this ticket:",
            "Ticket: SUP-101 - Login page returns 500 on Safari",
            "Severity: critical",
            "Customer: Acme Corp",
            "Days open: 12",
            "Tone: professional, empathetic, action-oriented.",
        ]
        closed = await client.get_prompt("draft_escalation", {"ticket_id": "SUP-103", "severity": "low"})
        assert "Days open: 2\n" in closed["messages"][0]["content"]["text"]


async def test_prompts_that_cannot_be_filled_in(desk):
    requests = [
        ("summarize_account", {"account_id": "ACC-9999"}, SUGGESTED_ID),
        ("summarize_account", {"account_id": "5678"}, "account_id"),
        ("summarize_account", {}, "account_id"),
        ("draft_escalation", {"ticket_id": "SUP-999", "severity": "low"}, "SUP-999"),
        ("draft_escalation", {"ticket_id": "SUP-101", "severity": "urgent"}, "critical"),
    ]
    async with desk() as client:
        for name, arguments, word in requests:
            with pytest.raises(ProtocolError) as raised:
                await client.get_prompt(name, arguments)
            assert word in raised.value.message


async def test_completion(desk):
    async with desk() as client:
        accounts = await client.complete_resource("contracts://{account_id}", "account_id", "ACC-")
        assert accounts["values"] == ["ACC-1234", "ACC-2468", "ACC-3690", "ACC-5678"]
        assert (await client.complete_prompt("summarize_account", "account_id", "ACC-5"))["values"] == ["ACC-5678"]
        assert (await client.complete_prompt("summarize_account", "account_id", "%"))["values"] == []
        assert (await client.complete_prompt("draft_escalation", "severity", "h"))["values"] == ["high"]
