"""Names: what the resolver says of hosts. The faults are played by `launch`, from `FAULTS`."""

from __future__ import annotations

from tests.hostile.answers import page, redirect
from tests.hostile.calls import BrokenSix, Row, row
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, BAD_URL, DEAD_DNS, DNS_FAILURE, REFUSED, TIMEOUT

STORY = page(article("Names of the Varrow"))

# host -> what the lookup comes to: an errno of getaddrinfo, "silent", or addresses.
FAULTS: dict[str, str] = {
    "does-not-exist-nx.test": "EAI_NONAME",
    "nxdomain.test": "EAI_NONAME",
    "www.nxdomain.test": "EAI_NONAME",
    "nxdomain-tls.test": "EAI_NONAME",
    "servfail.test": "EAI_AGAIN",
    "servfail-hard.test": "EAI_FAIL",
    "resolver-silent.test": "silent",
    "resolver-slow.test": "slow",
    "no-address.test": "EAI_NODATA",
    "inside.test": "10.0.0.5",
    "inside-and-out.test": "93.184.215.14 10.0.0.5",
    "refused.test": "127.0.0.2",
    "dead-first.test": "127.0.0.2 127.0.0.1",
    "dead-twice.test": "127.0.0.2 127.0.0.3 127.0.0.1",
    "dead-all.test": "127.0.0.2 127.0.0.3",
    "flaky-name.test": "flaky",
    "six.test": "::1",
    "six-dead-first.test": "127.0.0.2 ::1",
    "six-then-four.test": "::1 127.0.0.1",
    "six-hangs.test": "::1 127.0.0.1",
    "to-servfail.example": "EAI_AGAIN",
}

NAMES: tuple[Row, ...] = (
    row("http://nxdomain.test/names", None, DEAD_DNS),
    row("http://www.nxdomain.test/names?x=1", None, DEAD_DNS),
    row("https://nxdomain-tls.test/names", None, DEAD_DNS),
    row("http://servfail.test/names", None, DNS_FAILURE),
    row("http://servfail-hard.test/names", None, DNS_FAILURE),
    row("http://resolver-silent.test/names", None, DNS_FAILURE),
    row("http://resolver-slow.test/names", STORY, ALIVE),
    row("http://no-address.test/names", None, DNS_FAILURE),
    row("http://dead-first.test/names", STORY, ALIVE),
    row("http://dead-twice.test/names", STORY, ALIVE),
    row("http://dead-all.test/names", None, REFUSED),
    row("http://flaky-name.test/names", STORY, ALIVE, why="the name server fails once"),
    row("http://fullwidth。test/names", STORY, ALIVE),
    row("http://ｗｉｄｅ.test/names", STORY, ALIVE),
    row("http://six-hangs.test/names", BrokenSix(STORY), ALIVE, why="IPv6 does not answer, IPv4 does"),
    row("http://six.test/names", STORY, ALIVE),
    row("http://six-dead-first.test/names", STORY, ALIVE),
    row("http://six-then-four.test/names", STORY, ALIVE),
    row("http://to-servfail.test/names", redirect("http://to-servfail.example/names"), DNS_FAILURE),
    row(f"http://{'a' * 64}.test/names", None, DEAD_DNS, BAD_URL, why="a label of 64 letters"),
    row(f"http://{'long-name.' * 30}test/names", None, DEAD_DNS, BAD_URL, why="a name of 300 letters"),
    row("http://under_score.test/names", STORY, ALIVE),
    row("http://-dash.test/names", STORY, ALIVE, BAD_URL),
    row("http://trailing-dot.test./names", STORY, ALIVE),
    row("http://bücher-namen.test/names", STORY, ALIVE),
    row("http://xn--bcher-kva.test/names", STORY, ALIVE),
    row("http://пристань.test/names", STORY, ALIVE),
    row("http://港.test/names", STORY, ALIVE),
    row("http://UPPER-NAME.TEST/names", STORY, ALIVE),
    row("http://double..dot.test/names", None, BAD_URL, DEAD_DNS),
    row("http://only-front-dead.test:81/names", None, REFUSED, TIMEOUT, why="nobody listens there"),
)  # fmt: skip
