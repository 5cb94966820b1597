# Credentials as an issuer and a batch program make them: JWTs with keys of this test's own, and HTTP message signatures
# (RFC 9421), written out by hand so that a test can make wrong ones, too.

import base64
import hashlib
import hmac
import json
import secrets
import time

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

ISSUER, AUDIENCE = "https://issuer.example", "crm-mcp"
SECRET = "5" * 64  # of the signing key `batch`


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Issuer:
    """An issuer of tokens with one key."""

    def __init__(self, kid: str = "key-1"):
        self.kid = kid
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def jwk(self) -> dict:
        numbers = self.key.public_key().public_numbers()
        n, e = (base64url(number.to_bytes((number.bit_length() + 7) // 8)) for number in (numbers.n, numbers.e))
        return {"kty": "RSA", "kid": self.kid, "use": "sig", "alg": "RS256", "n": n, "e": e}

    def token(self, header: dict | None = None, sign: bool = True, **claims) -> str:
        """A token for an agent of acme, unless other claims are given; those that are `None` are left out."""
        now = int(time.time())
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": "alice",
            "roles": ["agent"],
            "tenant_id": "acme",
            "iat": now - 10,
            "exp": now + 3600,
        } | claims
        header = {"alg": "RS256", "typ": "at+jwt", "kid": self.kid} | (header or {})
        parts = [header, {name: value for name, value in claims.items() if value is not None}]
        text = ".".join(base64url(json.dumps(part).encode()) for part in parts)
        return f"{text}.{base64url(self._signature(header['alg'], text.encode())) if sign else ''}"

    def _signature(self, algorithm: str, text: bytes) -> bytes:
        if algorithm == "HS256":  # the public key taken for a shared secret
            public = self.key.public_key().public_bytes(
                serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
            )
            return hmac.digest(public, text, "sha256")
        return self.key.sign(text, padding.PKCS1v15(), hashes.SHA256())


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def signed(
    port: int, body: bytes, path: str = "/mcp", *, created: int | None = None, nonce: str | None = None,
    keyid: str = "batch", secret: str = SECRET, components=("@method", "@target-uri", "content-digest"),
) -> dict[str, str]:  # fmt: skip
    """The headers that sign a POST of this body."""
    digest = f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"
    values = {"@method": "POST", "@target-uri": f"http://127.0.0.1:{port}{path}", "content-digest": digest}
    created, nonce = int(time.time()) if created is None else created, nonce or secrets.token_hex(16)
    names = " ".join(f'"{name}"' for name in components)
    params = f'({names});created={created};nonce="{nonce}";keyid="{keyid}";alg="hmac-sha256"'
    lines = [f'"{name}": {values[name]}' for name in components] + [f'"@signature-params": {params}']
    code = base64.b64encode(hmac.digest(secret.encode(), "\n".join(lines).encode(), "sha256")).decode()
    return {"Content-Digest": digest, "Signature-Input": f"sig={params}", "Signature": f"sig=:{code}:"}
