# Over HTTP nobody is let in without proof: tokens of the issuer, requests signed with a shared key, and each kind of
# bad one, its answer, and its line in the audit log.

import http.client
import json
import subprocess
import tempfile
import time

import pytest
from credentials import ISSUER, SECRET, Issuer, bearer, signed
from desk import ASKS, PATIENCE, SESSIONS, STATELESS, is_denial, report, until, values
from http_client import HTTPClient as Client

import servers
from launch import free_port

ACCOUNT = {"account_id": "ACC-5678"}
DISCOVER = {"jsonrpc": "2.0", "id": 1, "method": "ping"}


class Site:
    """The CRM over HTTP."""

    def __init__(self, desk, folder):
        self.desk, self.issuer, self.port = desk, Issuer(), free_port()
        keys = folder / "jwks.json"
        keys.write_text(json.dumps({"keys": [self.issuer.jwk()]}))
        self.log = tempfile.TemporaryFile()
        environment = desk.environment(CRM_ISSUER=ISSUER, CRM_JWKS=str(keys), MCP_SECRET_KEY=SECRET)
        command = [servers.crm(), "--transport", "http", "--port", str(self.port)]
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stderr=self.log)
        until(self.is_ready)
        self.clients = []

    def is_ready(self) -> bool:
        assert self.process.poll() is None, self.text()
        try:
            return self.get("/readyz")[0] == 200
        except OSError:
            return False

    def get(self, path: str) -> tuple[int, bytes]:
        """The status and the body of a GET."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def text(self) -> str:
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def close(self):
        for client in self.clients:
            client.close()
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.log.close()

    def client(self, revision: str = STATELESS, token: str | None = None, capabilities=None, **claims) -> Client:
        """A client with a token of these claims."""
        client = Client(revision, self.port, listens=False, capabilities=capabilities)
        client.extra_headers = bearer(token or self.issuer.token(**claims))
        self.clients.append(client)
        return client.open()

    def knock(self, headers: dict, message: dict = DISCOVER, path: str = "/mcp"):
        """POSTs a request, and answers the exchange."""
        client = Client(SESSIONS, self.port, path)
        return client.post(json.dumps(message).encode(), client.headers(message) | headers)

    def failures(self) -> list[dict]:
        return [line for line in self.desk.lines() if line["event"] == "authentication"]


@pytest.fixture
def site(desk, tmp_path):
    opened = Site(desk, tmp_path)
    yield opened
    opened.close()


# Nobody.


def test_without_credentials_nobody_is_let_in(site):
    answer = site.knock({})
    assert answer.status == 401
    challenge = answer.header("WWW-Authenticate")
    metadata = f"http://127.0.0.1:{site.port}/.well-known/oauth-protected-resource/mcp"
    assert challenge.startswith("Bearer ") and f'resource_metadata="{metadata}"' in challenge
    assert "error=" not in challenge and "hmac-sha256" in answer.header("Accept-Signature")
    status, body = site.get("/.well-known/oauth-protected-resource/mcp")
    document = json.loads(body)
    assert status == 200 and document["authorization_servers"] == [ISSUER]
    assert document["resource"] == f"http://127.0.0.1:{site.port}/mcp"
    assert document["bearer_methods_supported"] == ["header"]


def test_a_token_in_a_url_is_none(site):
    assert site.knock({}, path=f"/mcp?access_token={site.issuer.token()}").status == 401
    assert site.issuer.token() not in site.text()


# Tokens.


@pytest.mark.parametrize("revision", [SESSIONS, STATELESS])
def test_a_token_says_who_calls_and_for_whom(site, revision):
    client = site.client(revision)
    assert values(client.call("get_account", ACCOUNT))["name"] == "Acme Corp"
    record = site.desk.last("get_account")
    expected = {"user": "alice", "tenant": "acme", "authentication": "bearer", "roles": ["agent"]}
    assert {name: record[name] for name in expected} == expected
    tools = [tool["name"] for tool in client.request("tools/list")["tools"]]
    assert sorted(tools) == ["close_ticket", "create_ticket", "create_ticket_v2", "get_account", "search_knowledge_base"]
    globex = site.client(revision, sub="bob", tenant_id="globex")
    assert values(globex.call("get_account", {"account_id": "ACC-1234"}))["name"] == "Wayne Enterprises"
    assert report(globex.call("get_account", ACCOUNT))["error"] == "account_not_found"


def now(seconds: int = 0) -> int:
    return int(time.time()) + seconds


OTHER = Issuer()
BAD_TOKENS = {
    "none": (lambda issuer: issuer.token({"alg": "none"}, sign=False), "token_algorithm"),
    "none with a signature": (lambda issuer: issuer.token({"alg": "none"}), "token_algorithm"),
    "the public key as a secret": (lambda issuer: issuer.token({"alg": "HS256"}), "token_algorithm"),
    "an algorithm in other letters": (lambda issuer: issuer.token({"alg": "rs256"}), "token_algorithm"),
    "another audience": (lambda issuer: issuer.token(aud="other-mcp"), "bad_audience"),
    "no audience": (lambda issuer: issuer.token(aud=None), "bad_audience"),
    "another issuer": (lambda issuer: issuer.token(iss=ISSUER + "/"), "bad_issuer"),
    "expired": (lambda issuer: issuer.token(exp=now(-3600)), "token_expired"),
    "of the future": (lambda issuer: issuer.token(nbf=now(3600)), "token_not_yet_valid"),
    "without an end": (lambda issuer: issuer.token(exp=None), "token_claim_missing"),
    "an end that is a text": (lambda issuer: issuer.token(exp="never"), "token_claim_malformed"),
    "nobody": (lambda issuer: issuer.token(sub=None), "token_claim_missing"),
    "another's key under the same name": (lambda issuer: OTHER.token(), "token_signature"),
    "a key that there is not": (lambda issuer: Issuer("key-9").token(), "token_key_unknown"),
    "other claims under the same signature": (lambda issuer: swapped(issuer), "token_signature"),
    "no signature": (lambda issuer: issuer.token(sign=False), None),
    "two parts": (lambda issuer: ".".join(issuer.token().split(".")[:2]), "token_malformed"),
    "no token": (lambda issuer: "x", "token_malformed"),
    "a critical extension": (lambda issuer: issuer.token({"crit": ["exp"], "exp": 1}), "token_critical_header"),
    "an identity token": (lambda issuer: issuer.token({"typ": "id+jwt"}), "token_type"),
}


def swapped(issuer: Issuer) -> str:
    header, _, signature = issuer.token().split(".")
    return ".".join([header, issuer.token(roles=["owner"]).split(".")[1], signature])


@pytest.mark.parametrize("kind", BAD_TOKENS)
def test_a_bad_token_is_refused_and_recorded(site, kind):
    make, reason = BAD_TOKENS[kind]
    token = make(site.issuer)
    answer = site.knock(bearer(token))
    assert answer.status == 401
    assert 'error="invalid_token"' in answer.header("WWW-Authenticate")
    (record,) = site.failures()
    expected = {"verdict": "denied", "outcome": "denied", "authentication": "bearer", "severity": "WARNING"}
    assert {name: record[name] for name in expected} == expected
    assert reason is None or record["reason"] == reason
    assert record["peer"].startswith("127.0.0.1")
    for text in [site.desk.audit_file.read_text(), site.text()]:
        assert token not in text and (token.count(".") < 2 or token.split(".")[1] not in text)


def test_a_token_without_a_tenant_does_nothing(site):
    client = site.client(tenant_id=None)
    error = report(client.call("get_account", ACCOUNT))
    assert error["error"] == "permission_denied" and "tenant" in error["message"]
    record = site.desk.last("get_account")
    assert is_denial(record, "permission_denied", user="alice") and "tenant" not in record
    assert client.error("resources/read", {"uri": "docs://pricing"}).data["error"] == "permission_denied"
    with pytest.raises(AssertionError):
        is_denial(record, "permission_denied", tenant="acme")


@pytest.mark.parametrize("revision", [SESSIONS, STATELESS])
def test_a_permission_that_is_missing_can_be_asked_for(site, revision):
    client = site.client(revision)
    call = client.message("tools/call", {"name": "delete_account", "arguments": ACCOUNT})
    answer = client.post(call)
    assert answer.status == 403
    challenge = answer.header("WWW-Authenticate")
    assert 'error="insufficient_scope"' in challenge and "admin" in challenge and "resource_metadata=" in challenge
    record = site.desk.last("delete_account")
    assert is_denial(record, "permission_denied", authentication="bearer", detail="missing: admin")


def test_scopes_of_a_token_are_permissions(site):
    client = site.client(roles=None, scope="admin read:account", sub="carol")
    error = report(client.call("delete_account", ACCOUNT))
    assert error["error"] == "confirmation_required", "it may, once a human agrees"
    assert "roles" not in site.desk.last("delete_account")


def test_a_confirmation_of_one_caller_is_none_of_anothers(site):
    owners = [site.client(sub=name, roles=["owner"], capabilities=ASKS) for name in ["dave", "erin"]]
    first = owners[0].call("delete_account", ACCOUNT)
    assert first["resultType"] == "input_required"
    agreed = {"mcpgen.confirmation": {"action": "accept", "content": {"confirm": True}}}
    params = {"name": "delete_account", "arguments": ACCOUNT, "inputResponses": agreed}
    params["requestState"] = first["requestState"]
    assert owners[1].error("tools/call", params).code == -32602
    assert values(owners[1].call("get_account", ACCOUNT))["name"] == "Acme Corp"
    assert not owners[0].request("tools/call", params).get("isError")
    assert site.desk.last("delete_account")["verdict"] == "confirmed"


# Sessions.


def test_the_session_of_another_is_not_there(site):
    alice, mallory = site.client(SESSIONS), site.client(SESSIONS, sub="mallory")
    for token, status in [(site.issuer.token(sub="mallory"), 404), (site.issuer.token(tenant_id="globex"), 404)]:
        assert site.knock(bearer(token) | {"Mcp-Session-Id": alice.session}).status == status
    assert site.knock({"Mcp-Session-Id": alice.session}).status == 401
    # A new token of the same user goes on with the session.
    assert site.knock(bearer(site.issuer.token(jti="2")) | {"Mcp-Session-Id": alice.session}).status == 200
    alice.check_alive()
    mallory.check_alive()


# Signed requests.


def ask(site, tool: str = "get_account") -> bytes:
    client = Client(STATELESS, site.port)
    return json.dumps(client.message("tools/call", {"name": tool, "arguments": ACCOUNT}, id=7)).encode()


def send(site, body: bytes, headers: dict):
    client = Client(STATELESS, site.port)
    return client.post(body, client.headers(json.loads(body)) | headers)


def body_of(answer) -> dict:
    return json.loads(answer.head().response.read())


def test_a_signed_request_is_answered_once(site):
    body = ask(site)
    headers = signed(site.port, body)
    first = send(site, body, headers)
    assert first.status == 200 and values(body_of(first)["result"])["name"] == "Acme Corp"
    record = site.desk.last("get_account")
    expected = {"user": "batch", "tenant": "acme", "authentication": "signature", "roles": ["agent"]}
    assert {name: record[name] for name in expected} == expected
    assert send(site, body, headers).status == 401, "the same request again"
    (failure,) = site.failures()
    assert failure["reason"] == "signature_replayed" and failure["authentication"] == "signature"
    assert send(site, body, signed(site.port, body)).status == 200


BAD_SIGNATURES = {
    "signature_wrong": lambda port, body: signed(port, body, secret="6" * 64),
    "signature_key_unknown": lambda port, body: signed(port, body, keyid="other"),
    "signature_stale": lambda port, body: signed(port, body, created=now(-3600)),
    "signature_component_missing": lambda port, body: signed(port, body, components=("@method", "@target-uri")),
    "digest_wrong": lambda port, body: signed(port, body + b" "),
    "signature_malformed": lambda port, body: {"Signature-Input": 'sig=();created=1;nonce="x";keyid="batch"'},
    "signature_ambiguous": lambda port, body: doubled(signed(port, body), signed(port, body)),
}


def doubled(one: dict, other: dict) -> dict:
    """Two signatures at once: it would be open which of them says who calls."""
    names = ["Signature-Input", "Signature"]
    return one | {name: f"{one[name]}, {other[name].replace('sig=', 'sig2=', 1)}" for name in names}


@pytest.mark.parametrize("reason", BAD_SIGNATURES)
def test_a_bad_signature_is_refused_and_recorded(site, reason):
    body = ask(site)
    answer = send(site, body, BAD_SIGNATURES[reason](site.port, body))
    assert answer.status == 401 and answer.header("Accept-Signature")
    (failure,) = site.failures()
    assert failure["reason"] == reason and failure["verdict"] == "denied"
    assert not site.desk.records("get_account")


def test_a_signature_is_for_one_request(site):
    body = ask(site)
    headers = signed(site.port, body)
    other = body.replace(b"ACC-5678", b"ACC-1234")
    assert send(site, other, headers).status == 401
    assert site.failures()[-1]["reason"] == "digest_wrong"


def test_the_secret_is_needed_to_start(site, desk):
    environment = desk.environment(CRM_ISSUER=ISSUER, MCP_SECRET_KEY="short", AUDIT_FILE="stderr")
    command = [servers.crm(), "--transport", "http", "--port", "0"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 1 and "32" in done.stderr and "short" not in done.stderr
