"""Of which living pages one should not be sure: each costs a request, so that most are beyond doubt."""

from __future__ import annotations

import pytest
from tests.liveness.pages import URL, main_of, site

from citecheck.liveness import is_doubtful, is_named_front
from citecheck.model import Liveness, Reason, Status
from citecheck.page import read_page

ALIVE = Liveness(Status.ALIVE, Reason.OK)
TEXT = (
    "The boats of the three harbours landed 41,200 tonnes last year, a tenth less than before. "
    "Cod is scarce in the bay, and half of the crews now fish for crab. The committee wants to "
    "keep the quota for another two years, and asks the ministry for money to mend the north mole. "
)
ARTICLE = site(
    "Annual fisheries report | Harbour Review", main_of("The year in fish", TEXT, TEXT, TEXT)
)
TITLED = "Annual fisheries report"


def doubtful(page, *, url=URL, final_url=None, liveness=ALIVE, media_type="text/html"):
    final_url = final_url or url
    return is_doubtful(
        read_page(page.encode(), f"{media_type}; charset=utf-8", final_url),
        url,
        final_url,
        liveness,
    )


def article(*, title=TITLED, heading="The year in fish", head=""):
    return site(title, main_of(heading, TEXT, TEXT, TEXT), head=head)


def test_an_article_that_is_about_what_its_address_says_is_beyond_doubt():
    assert not doubtful(ARTICLE)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(site(TITLED, main_of(TITLED, "Soon here.")), id="hardly any text"),
        pytest.param(site(TITLED, main_of(TITLED, TEXT, TEXT + "The page you requested no longer exists, so here is another.")), id="mentions that a page is gone"),
        pytest.param(article(title="Fisheries: report not found online"), id="headline half a message"),
        pytest.param(article(title="HARBOUR"), id="title is the name of the host"),
        pytest.param(article(title="harbour.example"), id="title is the host"),
        pytest.param(article(head="<link rel=canonical href='/'>"), id="canonical is the front page"),
        pytest.param(article(head="<link rel=canonical href='/en/index.html'>"), id="canonical is a front page of a language"),
        pytest.param(article(head="<link rel=canonical href='/offers/summer-sale'>"), id="canonical is about something else"),
        pytest.param(article(title="Cheap sun glasses", heading="Our best offers"), id="title has no word of the address"),
    ],
)  # fmt: skip
def test_a_page_is_in_doubt_that(page):
    assert doubtful(page)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(article(head=f"<link rel=canonical href='{URL}'>"), id="canonical is itself"),
        pytest.param(article(head="<link rel=canonical href='https://m.harbour.example/fisheries-report-2016'>"), id="canonical has words in common"),
        pytest.param(article(head="<link rel=canonical href='?p=12'>"), id="canonical is a bare number"),
        pytest.param(article(head="<link rel=canonical href='http://[bad'>"), id="canonical cannot be read"),
        pytest.param(article(title="渔业年度报告", heading="三个港口的渔获量"), id="title in another script than the address"),
        pytest.param(site("How to design a good 404 page for an annual report", main_of("Errors", TEXT, TEXT, TEXT)), id="article about missing pages"),
    ],
)  # fmt: skip
def test_a_page_is_beyond_doubt_whose(page):
    assert not doubtful(page)


@pytest.mark.parametrize(
    ("url", "final_url", "expected"),
    [
        ("https://a.example/news/budget-debate", "https://a.example/about/our-team", True),
        ("https://a.example/news/budget-debate", "https://b.example/2024/budget-debate/", False),
        ("https://a.example/node/4711", "https://a.example/annual/fisheries-report", False),
        ("https://doi.org/some.journal/article.name", "https://a.example/fisheries/report", False),
    ],
    ids=["no word shared", "words shared", "a number", "an identifier"],
)
def test_a_redirect_is_in_doubt_when_it_shares_no_word(url, final_url, expected):
    page = article(title="Budget debate, annual report of our team, fisheries and names")

    assert doubtful(page, url=url, final_url=final_url) is expected


@pytest.mark.parametrize(
    "url", ["https://www.harbour.example/", "https://harbour.example/index.html"]
)
def test_a_front_page_that_was_cited_is_never_in_doubt(url):
    assert not doubtful(site("Harbour", "<p>Welcome</p>"), url=url)


@pytest.mark.parametrize("status", [Status.SOFT_404, Status.BLOCKED, Status.DEAD])
def test_what_is_judged_already_is_not_doubted(status):
    assert not doubtful(site("", ""), liveness=Liveness(status, Reason.EMPTY))


def test_a_short_text_file_is_not_doubted():
    assert not doubtful("depth 12 m", media_type="text/plain")


@pytest.mark.parametrize("title", ["Harbour", "Harbour – Welcome", "Startseite | harbour", "Home"])
def test_a_title_that_is_only_the_name_of_the_site_is_a_front_pages(title):
    page = read_page(article(title=title).encode(), "text/html", URL)

    assert is_named_front(page, URL)
