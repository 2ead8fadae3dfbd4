"""The neighbours of the house, for tests: a mail server and a push service on this machine, each real enough to refuse
what is not right. Whatever comes in is written to the folder that is named, for the test to read.

Both speak TLS with a certificate made on the spot. The mail server asks for STARTTLS and a password. The push service
checks the signature (RFC 8292) with a library of its own. A file `later` or `never` in the folder makes both refuse.
"""

import asyncio
import base64
import datetime
import http.server
import ipaddress
import json
import logging
import pathlib
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.x509.oid import NameOID

logging.getLogger("mail.log").setLevel(logging.ERROR)
folder = pathlib.Path(sys.argv[1])
USER, PASSWORD = b"huis", b"stille lindelaan"
written = threading.Lock()


def keep(kind, content):
    with written:
        number = len(list(folder.glob(f"{kind}-*")))
        unfinished = folder / f"unfinished-{kind}"
        unfinished.write_bytes(content)
        unfinished.rename(folder / f"{kind}-{number:03}")


def is_asked(name):
    return (folder / name).exists()


def certificate():
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "certificate.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret = folder / "secret.pem"
    plain = serialization.NoEncryption()
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, secret)
    return context


class Mailbox:
    async def handle_DATA(self, server, session, envelope):
        if is_asked("later"):
            return "451 not now"
        if is_asked("never"):
            return "550 nobody of that name"
        spoken = {"helo": session.host_name, "to": envelope.rcpt_tos, "tls": session.ssl is not None}
        keep("mail", json.dumps(spoken).encode() + b"\n" + envelope.original_content)
        return "250 thank you"


def may_sign_in(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (USER, PASSWORD))


def unpadded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def checked(authorization, origin):
    """What the signature says, if it holds."""
    scheme, _, rest = authorization.partition(" ")
    assert scheme == "vapid", scheme
    parts = dict(part.strip().split("=", 1) for part in rest.split(","))
    header, claims, signature = parts["t"].split(".")
    assert json.loads(unpadded(header)) == {"typ": "JWT", "alg": "ES256"}
    point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), unpadded(parts["k"]))
    raw = unpadded(signature)
    assert len(raw) == 64
    whole = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    point.verify(whole, f"{header}.{claims}".encode(), ec.ECDSA(hashes.SHA256()))
    claims = json.loads(unpadded(claims))
    assert claims["aud"] == origin, claims
    return {"claims": claims, "key": parts["k"]}


class PushService(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("content-length", "0"))
        body = self.rfile.read(length)
        told = {"path": self.path, "body": len(body), "headers": {k.lower(): v for k, v in self.headers.items()}}
        try:
            told |= checked(self.headers["authorization"], "https://localhost")
            status = 503 if is_asked("later") else 410 if is_asked("never") else 201
        except Exception as problem:
            told["problem"] = repr(problem)
            status = 403
        told["status"] = status
        keep("push", json.dumps(told).encode())
        self.send_response(status)
        self.send_header("location", "https://localhost/m/1")
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


context = certificate()
rules = {"tls_context": context, "require_starttls": True, "authenticator": may_sign_in, "auth_required": True}
loop = asyncio.new_event_loop()
mail = loop.run_until_complete(
    loop.create_server(lambda: SMTP(Mailbox(), hostname="localhost", loop=loop, **rules), "127.0.0.1", 0)
)
mail_port = mail.sockets[0].getsockname()[1]
threading.Thread(target=loop.run_forever, daemon=True).start()
push = http.server.ThreadingHTTPServer(("127.0.0.1", 0), PushService)
push.socket = context.wrap_socket(push.socket, server_side=True)
threading.Thread(target=push.serve_forever, daemon=True).start()
ready = folder / "ready.part"
ready.write_text(f"{mail_port} {push.server_address[1]}")
ready.rename(folder / "ready")
# Whoever started this closes our standard input when they end.
sys.stdin.read()
