"""The order in which an answer is judged: blocked, soft-404, moved, alive."""

from __future__ import annotations

from citecheck.liveness import addresses, headers
from citecheck.liveness.gist import Gist, gist_of
from citecheck.liveness.kinds import CHALLENGE
from citecheck.liveness.marks import challenge_vendor, judge_marks, judge_shell
from citecheck.liveness.programs import judge_json
from citecheck.liveness.statuses import judge_status
from citecheck.liveness.telling import Strength, tell
from citecheck.model import Liveness, Page, Reason, Response, Status
from citecheck.text.refreshes import parse_refresh

_HTML = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"})
_WORDED = _HTML | {"text/plain"}  # formats in which servers send messages of their own

# Refusals behind which a challenge may stand, which says more than the number.
_CHALLENGING = frozenset({401, 403, 405, 406, 418, 428, 429, 503})
# Azure says 409 where a container is not public.
_STORAGE_REFUSALS = frozenset({401, 403, 409})

_DRAWING = "image/svg+xml"  # read as text, and need not have words

_AT_ONCE = 1.0  # seconds until a refresh before which nobody reads the page
_SOON = 30.0  # seconds after which a refresh renews a page rather than leaves it
_MERE_NOTE = 200.0  # Latin letters: "This page has moved. You will be taken there."

# Lists of files as servers make them: hardly any words, and honest.
_LISTINGS = ("index of /", "directory listing for", "directory of /")


def judge_page(
    page: Page,
    url: str,
    final_url: str,
    http_status: int,
    response: Response | None = None,
) -> Liveness:
    """The liveness of `url`, whose last answer was `page`, sent by `final_url`.

    A Response adds what headers and hops tell. A long article about paywalls is an article: words
    count in titles, headlines and short texts only.
    """
    gist = gist_of(page)
    return (
        _challenge(page, gist, http_status, response)
        or _refusal(page, http_status, response)
        or _content(page, gist, url, final_url)
        or _redirect(url, final_url, response)
    )


def _challenge(
    page: Page, gist: Gist, http_status: int, response: Response | None
) -> Liveness | None:
    """A wall that names itself in headers, or in the page beside a refusal."""
    vendor = headers.challenge_in_headers(response)
    if vendor is None and http_status in _CHALLENGING and page.media_type in _HTML:
        vendor = challenge_vendor(gist, page.marks)
    if vendor is None or http_status in (404, 410):
        return None
    return Liveness(CHALLENGE.status, CHALLENGE.reason, f"a challenge by {vendor}")


def _refusal(page: Page, http_status: int, response: Response | None) -> Liveness | None:
    """What the status code settles."""
    verdict = judge_status(http_status)
    if verdict is None:
        return None
    storage = headers.storage_of(response, page) if http_status in _STORAGE_REFUSALS else None
    return headers.storage_denied(storage) if storage else headers.explained(verdict, response)


def _content(page: Page, gist: Gist, url: str, final_url: str) -> Liveness | None:
    """What the page and the address that sent it tell."""
    if page.media_type not in _WORDED or page.unreadable:
        return _elsewhere(url, final_url) or judge_json(page) or _empty(page)
    if gist.headline and gist.headline[0].startswith(_LISTINGS):
        return None
    told = tell(gist, url, final_url)
    marked = judge_marks(gist, page.marks)
    if marked and marked.reason is CHALLENGE.reason:  # names the vendor, as words do not
        return marked
    if told and told.strength >= Strength.HEADLINE:
        return _first((told.liveness, marked))
    sent_on = _sent_on(page, url, final_url)
    said = told.liveness if told else None
    found = _first((marked, said, sent_on, _elsewhere(url, final_url)))
    return found or _shell(page, gist)


def _first(verdicts: tuple[Liveness | None, ...]) -> Liveness | None:
    """The verdict that comes first in the contract's order: blocked before the rest."""
    found = [verdict for verdict in verdicts if verdict is not None]
    blocked = (verdict for verdict in found if verdict.status is Status.BLOCKED)
    return next(blocked, None) or (found[0] if found else None)


def sends_on(page: Page, final_url: str, header: str | None = None) -> str | None:
    """Where a page leads that only sends its reader on, by a refresh; None for others.

    `header` is the answer's Refresh header, which browsers obey like the element in the page.

    A page that is left at once is never seen. One that is left soon counts if it says hardly
    more than that.
    """
    refresh = (page.marks.refresh_seconds, page.marks.refresh_url)
    seconds, target = parse_refresh(header) if header else refresh
    seconds = seconds or 0.0
    if not target or not (header or page.media_type in _HTML) or seconds > _SOON:
        return None
    onward = addresses.joined(final_url, target)
    stays = seconds > _AT_ONCE or not addresses.is_web(onward)
    if stays and gist_of(page).size > _MERE_NOTE:
        return None
    return None if addresses.same_place(onward, final_url) else onward


def _sent_on(page: Page, url: str, final_url: str) -> Liveness | None:
    """A page that only sends its reader on, where nobody followed it."""
    onward = sends_on(page, final_url)
    if onward is None:
        return None
    if addresses.leads_to_challenge(url, onward):
        return Liveness(CHALLENGE.status, CHALLENGE.reason, f"sent to a challenge: {onward}")
    detail = f"a page that only sends on to {onward}"
    return _elsewhere(url, onward) or Liveness(Status.BLOCKED, Reason.NEEDS_JAVASCRIPT, detail)


def _elsewhere(url: str, final_url: str) -> Liveness | None:
    error = addresses.leads_to_error(url, final_url)
    if error:
        return Liveness(Status.SOFT_404, Reason.NOT_FOUND_PAGE, f"sent to an error page: {error}")
    if addresses.lands_on_front(url, final_url):
        return Liveness(Status.SOFT_404, Reason.HOME_PAGE, f"sent to the front page: {final_url}")
    return None


def _shell(page: Page, gist: Gist) -> Liveness | None:
    return judge_shell(gist, page.marks) if page.media_type in _HTML else _empty(page)


def _empty(page: Page) -> Liveness | None:
    if page.text.strip() or page.unreadable or page.media_type == _DRAWING:
        return None
    return Liveness(Status.SOFT_404, Reason.EMPTY, "the answer is empty")


def _redirect(url: str, final_url: str, response: Response | None) -> Liveness:
    """A real page: moved for good, or where it was."""
    hops = response.hops if response else ()
    target = addresses.moved_to(url, final_url, hops)
    if target is None or addresses.is_persistent(url):
        return Liveness(Status.ALIVE, Reason.OK)
    if addresses.same_place(url, target):
        return Liveness(Status.MOVED, Reason.REDIRECT_CANONICAL, f"now at {target}")
    return Liveness(Status.MOVED, Reason.REDIRECT_PERMANENT, f"now at {target}")
