"""Is this machine offline? Then no link is dead, and nothing was found out."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

from citecheck.audit.capturing import Captured
from citecheck.audit.reading import Visit
from citecheck.model import ArchiveStatus, Failure, Liveness, Reason, Status
from citecheck.web import Resolver, network_reachable

# No answer of any kind: neither a name server nor a host can be told from a pulled plug.
NO_ANSWER = frozenset({Reason.DNS, Reason.DNS_FAILURE, Reason.REFUSED, Reason.TIMEOUT})
ANSWERED = frozenset({ArchiveStatus.ARCHIVED, ArchiveStatus.MISSING})


async def nothing_answered(
    visits: Collection[Visit], captures: Collection[Captured], resolver: Resolver | None
) -> bool:
    """Whether no host at all answered and names that everybody knows do not resolve.

    Addresses of this machine itself answer for themselves: a refused loopback port is no
    sign of a missing network.
    """
    failures = [visit.outcome for visit in visits if isinstance(visit.outcome, Failure)]
    silent = [f for f in failures if f.reason in NO_ANSWER and not _is_this_machine(f.url)]
    if not silent or len(failures) < len(visits) or len(silent) < len(failures):
        return False
    if any(captured.result.status in ANSWERED for captured in captures):
        return False
    return not await network_reachable(resolver)


def mark_offline(liveness: Liveness) -> Liveness:
    """What may be said of a source when this machine is offline."""
    if liveness.status in (Status.DEAD, Status.UNREACHABLE):
        return Liveness(Status.UNCHECKED, Reason.OFFLINE, "no network")
    return liveness


def _is_this_machine(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
