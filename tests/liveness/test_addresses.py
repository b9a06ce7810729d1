"""What redirects say, with and without their hops."""

from __future__ import annotations

import pytest
from tests.liveness.pages import judge, main_of, site

from citecheck.model import Reason, Status

PAGE = site(
    "Fisheries", main_of("Fisheries", "The fleet landed 12,400 tonnes of herring last year.")
)
DEEP = "https://www.harbour.example/2016/03/report"

ALIVE = (Status.ALIVE, Reason.OK)
PERMANENT = (Status.MOVED, Reason.REDIRECT_PERMANENT)
CANONICAL = (Status.MOVED, Reason.REDIRECT_CANONICAL)
HOME = (Status.SOFT_404, Reason.HOME_PAGE)
NOT_FOUND = (Status.SOFT_404, Reason.NOT_FOUND_PAGE)


@pytest.mark.parametrize(
    ("url", "final_url", "codes", "expected"),
    [
        pytest.param(DEEP, "https://new.example/a/report", (301,), PERMANENT, id="301"),
        pytest.param(DEEP, "https://new.example/a/report", (308,), PERMANENT, id="308"),
        pytest.param(DEEP, "https://new.example/a/report", (302,), ALIVE, id="302"),
        pytest.param(DEEP, "https://new.example/a/report", (303,), ALIVE, id="303"),
        pytest.param(DEEP, "https://new.example/a/report", (307,), ALIVE, id="307"),
        pytest.param(DEEP, "https://new.example/a/report", (302, 301), ALIVE, id="temporary first"),
        pytest.param("http://e.example/a", "https://e.example/a", (301,), CANONICAL, id="https"),
        pytest.param("https://e.example/a", "https://www.e.example/a", (301,), CANONICAL, id="www"),
        pytest.param("https://e.example/a", "https://e.example/a/", (301,), CANONICAL, id="slash"),
        pytest.param("https://e.example/A/B", "https://e.example/a/b", (301,), CANONICAL, id="letter case"),
        pytest.param("https://e.example/a/index.html", "https://e.example/a/", (301,), CANONICAL, id="default document"),
        pytest.param("http://e.example:80/a", "https://e.example:443/a", (301,), CANONICAL, id="own ports"),
        pytest.param("https://e.example/a?id=1", "https://e.example/a?id=2", (301,), PERMANENT, id="another query"),
        pytest.param("https://doi.org/10.1/x", "https://press.example/x", (301,), ALIVE, id="DOI"),
        pytest.param("https://hdl.handle.net/1/2", "https://repo.example/2", (301,), ALIVE, id="Handle"),
        pytest.param("https://purl.org/x/y", "https://e.example/y", (308,), ALIVE, id="PURL"),
        pytest.param("https://lib.example/ark:/12148/b", "https://lib.example/show/b", (301,), ALIVE, id="ARK"),
        pytest.param("https://perma.cc/AB-CD", "https://e.example/y", (301,), ALIVE, id="Perma"),
        pytest.param("https://w3id.org/x", "https://e.example/y", (301,), ALIVE, id="w3id"),
        pytest.param("https://notdoi.org/x", "https://e.example/y", (301,), PERMANENT, id="only sounds like a DOI"),
    ],
)  # fmt: skip
def test_only_permanent_hops_before_the_first_temporary_one_move_a_page(
    url, final_url, codes, expected
):
    hops = [(code, url if not number else f"https://hop{number}.example/x")
            for number, code in enumerate(codes)]  # fmt: skip

    assert judge(PAGE, url=url, final_url=final_url, hops=hops) == expected


def test_the_target_of_a_move_is_where_the_permanent_hops_end():
    hops = [(301, "http://e.example/a"), (302, "https://e.example/a")]

    found = judge(PAGE, url="http://e.example/a", final_url="https://cdn.example/z/9", hops=hops)

    assert found == CANONICAL


def test_without_hops_a_real_page_at_another_address_is_alive():
    assert judge(PAGE, url=DEEP, final_url="https://new.example/a/report") == ALIVE


@pytest.mark.parametrize(
    ("url", "final_url", "expected"),
    [
        pytest.param(DEEP, "https://www.harbour.example/", HOME, id="root"),
        pytest.param(DEEP, "https://www.harbour.example/index.html", HOME, id="default document"),
        pytest.param(DEEP, "https://www.harbour.example/en/", HOME, id="language"),
        pytest.param(DEEP, "https://www.harbour.example/?utm_source=old", HOME, id="tracking"),
        pytest.param(DEEP, "https://other.example/", HOME, id="another host"),
        pytest.param("https://e.example/show?id=7", "https://e.example/", HOME, id="query"),
        pytest.param(
            "https://e.example/", "https://e.example/en/", ALIVE, id="front page was cited"
        ),
        pytest.param(
            "https://e.example/index.php", "https://e.example/", ALIVE, id="default was cited"
        ),
        pytest.param(
            "https://e.example/blog", "https://blog.e.example/", ALIVE, id="a host of its own"
        ),
        pytest.param("https://bit.ly/x1", "https://e.example/", ALIVE, id="short link"),
        pytest.param("https://e.example/#/reports/5", "https://e.example/", ALIVE, id="fragment"),
        pytest.param(DEEP, "https://www.harbour.example/?p=12", ALIVE, id="a post by number"),
    ],
)
def test_a_deep_address_that_lands_on_a_front_page_is_lost(url, final_url, expected):
    assert judge(PAGE, url=url, final_url=final_url) == expected


@pytest.mark.parametrize(
    "final_url",
    ["https://e.example/404", "https://e.example/404.html", "https://e.example/errors/404.aspx?x=1",
     "https://e.example/notfound", "https://e.example/Page_Not-Found.aspx", "https://e.example/error",
     "https://e.example/sorry.asp?404;https://e.example/old", "https://e.example/x?aspxerrorpath=/old",
     "https://e.example/seite-nicht-gefunden", "https://e.example/pagina-no-encontrada"],
)  # fmt: skip
def test_an_address_that_names_an_error_page_is_believed(final_url):
    assert judge(PAGE, url=DEEP, final_url=final_url) == NOT_FOUND


def test_an_article_whose_own_address_has_such_words_is_alive():
    url = "https://e.example/web/404"

    assert judge(PAGE, url=url, final_url="https://e.example/design/web/404") == ALIVE


@pytest.mark.parametrize(
    ("final_url", "reason"),
    [
        ("https://e.example/login?next=/report", Reason.LOGIN_WALL),
        ("https://accounts.e.example/ServiceLogin", Reason.LOGIN_WALL),
        ("https://id.e.example/authorize?client_id=web", Reason.LOGIN_WALL),
        ("https://consent.e.example/?return=a-1", Reason.CONSENT_WALL),
        ("https://e.example/age-gate?to=x", Reason.CONSENT_WALL),
        ("https://e.example/subscribe?from=x", Reason.PAYWALL),
        ("https://e.example/captcha?x=1", Reason.CHALLENGE),
    ],
)
def test_an_address_that_names_a_wall_is_believed(final_url, reason):
    assert judge(PAGE, url=DEEP, final_url=final_url) == (Status.BLOCKED, reason)


@pytest.mark.parametrize(
    ("target", "seconds", "expected"),
    [
        ("/", 0, HOME),
        ("/404.html", 3, NOT_FOUND),
        ("/new/report", 0, (Status.BLOCKED, Reason.NEEDS_JAVASCRIPT)),
        (DEEP, 0, ALIVE),
        ("/", 600, ALIVE),
    ],
)
def test_a_page_that_only_sends_on_is_judged_by_where_it_sends(target, seconds, expected):
    page = f'<meta http-equiv=refresh content="{seconds};url={target}"><p>You are taken there.'

    assert judge(page, url=DEEP) == expected


@pytest.mark.parametrize("target", ["http://[::1", "https:", "javascript:void(0)"])
def test_a_page_with_a_text_that_sends_on_to_what_is_no_address_is_a_page(target):
    refresh = f'<meta http-equiv=refresh content="0;url={target}">'
    page = site(
        "Fisheries", main_of("Fisheries", "The fleet landed 12,400 tonnes. " * 9), head=refresh
    )

    assert judge(page, url=DEEP) == ALIVE


def test_a_trader_of_names_is_no_front_page_but_a_parked_name():
    found = judge(PAGE, url=DEEP, final_url="https://www.hugedomains.com/domain.cfm?d=harbour")

    assert found == (Status.SOFT_404, Reason.PARKED)


def test_blocked_comes_before_soft_404_and_soft_404_before_moved():
    hops = [(301, DEEP)]
    wall = site("Log in", main_of("Log in", "You must log in to continue."))

    assert judge(wall, url=DEEP, final_url="https://e.example/", hops=hops)[0] is Status.BLOCKED
    assert judge(PAGE, url=DEEP, final_url="https://e.example/", hops=hops) == HOME


@pytest.mark.parametrize("url", ["http://[::1", "", "not an address", "http://e.example:port/x"])
def test_an_address_that_cannot_be_split_breaks_nothing(url):
    assert judge(PAGE, url=url, final_url="https://e.example/x/y") == ALIVE


@pytest.mark.parametrize(
    ("final_url", "expected"),
    [
        ("https://www.harbour.example/cgi-sys/suspendedpage.cgi", (Status.SOFT_404, Reason.SUSPENDED)),
        ("https://harbour.queue-it.net/?c=harbour&e=x", (Status.BLOCKED, Reason.CHALLENGE)),
        ("https://www.harbour.example/.well-known/sgcaptcha/", (Status.BLOCKED, Reason.CHALLENGE)),
        ("https://www.harbour.example/?err=notfound", NOT_FOUND),
        ("https://www.harbour.example/startseite.html", HOME),
    ],
)  # fmt: skip
def test_some_addresses_say_by_themselves_what_they_are(final_url, expected):
    assert judge(PAGE, url=DEEP, final_url=final_url) == expected
