"""Good and bad certificates, all made here."""

from __future__ import annotations

import ssl
import warnings
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import trustme

GOOD = "good"
APART = frozenset({"old", "tls-1.2", "client-wanted"})
LONG_AGO = datetime(2015, 1, 1, tzinfo=UTC), datetime(2016, 1, 1, tzinfo=UTC)
NOT_YET = datetime(2090, 1, 1, tzinfo=UTC), datetime(2091, 1, 1, tzinfo=UTC)


class Certificates:
    """A certificate authority that the client trusts, and server contexts of every kind."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._ca = trustme.CA()
        self._foreign = trustme.CA()

    def write_bundle(self, path: Path) -> None:
        """Put at `path` what SSL_CERT_FILE must name."""
        self._ca.cert_pem.write_to_path(str(path))

    def server(self, kinds: Mapping[str, str]) -> ssl.SSLContext:
        """The context of a server that shows each host the certificate of its kind."""
        contexts: dict[str, ssl.SSLContext] = {}

        def choose(sock: ssl.SSLObject, name: str | None, _: ssl.SSLContext) -> None:
            if not name:  # asked by address
                return
            if name not in contexts:
                contexts[name] = self._context(kinds.get(name, GOOD), name)
            sock.context = contexts[name]

        nameless = self._context(GOOD, self._address)
        nameless.sni_callback = choose
        return nameless

    def apart(self, kinds: Mapping[str, str]) -> dict[str, ssl.SSLContext]:
        """Contexts that cannot be chosen by name in the middle of a handshake, by host."""
        return {host: self._context(kind, host) for host, kind in kinds.items() if kind in APART}

    def _context(self, kind: str, host: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if kind == "self-signed":
            _configure_self_signed(context, trustme.CA())
        else:
            self._leaf(kind, host).configure_cert(context)
        if kind == "old":
            context.set_ciphers("ALL:@SECLEVEL=0")
            with warnings.catch_warnings(action="ignore"):  # it is old on purpose
                context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
        if kind == "tls-1.2":
            context.maximum_version = ssl.TLSVersion.TLSv1_2
        if kind == "client-wanted":
            context.verify_mode = ssl.CERT_REQUIRED
            self._foreign.configure_trust(context)
            context.maximum_version = ssl.TLSVersion.TLSv1_2
        return context

    def _leaf(self, kind: str, host: str) -> trustme.LeafCert:
        match kind:
            case "expired":
                return self._ca.issue_cert(host, not_before=LONG_AGO[0], not_after=LONG_AGO[1])
            case "not-yet":
                return self._ca.issue_cert(host, not_before=NOT_YET[0], not_after=NOT_YET[1])
            case "other-host":
                return self._ca.issue_cert("somebody-else.test")
            case "foreign":
                return self._foreign.issue_cert(host)
            case "wildcard":
                return self._ca.issue_cert("*." + host.partition(".")[2])
        return self._ca.issue_cert(host)


def _configure_self_signed(context: ssl.SSLContext, ca: trustme.CA) -> None:
    pem = ca.private_key_pem.bytes() + ca.cert_pem.bytes()
    with trustme.Blob(pem).tempfile() as path:
        context.load_cert_chain(path)
