"""Is this machine offline? Then no link is dead, and nothing was found out."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

from citecheck.audit.capturing import Captured
from citecheck.audit.reading import Visit
from citecheck.model import ArchiveStatus, Failure, Liveness, Reason, Status
from citecheck.web import NameServers, network_reachable

# No answer of any kind: neither a name server nor a host can be told from a pulled plug.
NO_ANSWER = frozenset({Reason.DNS, Reason.DNS_FAILURE, Reason.REFUSED, Reason.TIMEOUT})
# Nobody was asked, so nobody could answer.
NOT_ASKED = frozenset({Reason.SCHEME, Reason.BAD_URL, Reason.PRIVATE_ADDRESS})
ANSWERED = frozenset({ArchiveStatus.ARCHIVED, ArchiveStatus.MISSING})


async def nothing_answered(
    visits: Collection[Visit], captures: Collection[Captured], names: NameServers
) -> bool:
    """Whether no host at all answered, and neither do names that everybody knows, nor a proxy.

    Addresses of this machine itself answer for themselves: a refused loopback port is no
    sign of a missing network.
    """
    asked = [visit.outcome for visit in visits if visit.liveness.reason not in NOT_ASKED]
    silent = [each for each in asked if isinstance(each, Failure) and _is_silence(each)]
    if not silent or len(silent) < len(asked):
        return False
    if any(captured.result.status in ANSWERED for captured in captures):
        return False
    return not await network_reachable([failure.url for failure in silent], names)


def mark_offline(liveness: Liveness) -> Liveness:
    """What may be said of a source when this machine is offline."""
    if liveness.status in (Status.DEAD, Status.UNREACHABLE):
        return Liveness(Status.UNCHECKED, Reason.OFFLINE, "no network")
    return liveness


def _is_silence(failure: Failure) -> bool:
    return failure.reason in NO_ANSWER and not _is_this_machine(failure.url)


def _is_this_machine(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:  # what is no address is no address of this machine
        return False
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
