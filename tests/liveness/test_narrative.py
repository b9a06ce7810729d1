"""Stories titled exactly like a message, and messages with stories below them."""

from __future__ import annotations

import pytest
from tests.liveness.pages import judge, main_of, site

from citecheck.model import Reason, Status

ALIVE = (Status.ALIVE, Reason.OK)
PARAGRAPHS = (
    (
        "The custom is older than the net. Exchanges played a tone for it. Every trade finds its way of "
        "saying no, and somebody always writes it down."
    ),
    (
        "Forty people in eleven towns kept a diary for a month. The shortest has three entries, all of a "
        "Monday. The longest fills a copy-book and ends in mid-sentence."
    ),
)
TITLES = [
    "Are you a robot?",
    "Are you over 18?",
    "This domain is for sale",
    "We’ll be back soon",
    "Log in to continue",
    "Subscribe to continue reading",
    "Just a moment...",
    "Account suspended",
    "Page not found",
]
FIGURES = [
    ("Are you over 18? What age checks cost small shops", "A check costs between 30 and 90 pence, the trade body says."),
    ("Verify you are human: captchas turn twenty-five", "The first captcha was put before visitors in 1997."),
    ("Account suspended: how platforms silence the unloved", "In 2019 some 4,100 shops lost their page overnight."),
    ("Seite nicht gefunden – eine Schau über das Verschwinden", "Zu sehen sind 130 Arbeiten aus elf Ländern."),
    ("Ошибка 404: откуда взялась «страница не найдена»", "За десять лет исчезла половина из 1 200 ссылок."),
    ("‘페이지를 찾을 수 없습니다’의 역사", "이 문구는 1998년 한 포털이 처음 썼다. 300개 사이트 가운데 214곳이 지금도 쓴다."),
    ("「ページが見つかりません」の三十年", "この文言は1998年ごろに広まり、いまも120社のうち81社が使っている。"),
]  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
def test_an_essay_titled_like_a_message_is_an_essay(title):
    first = f"{title} So it says on the wall of the hall, and nobody knows who wrote it there."

    assert judge(site(title, main_of(title, first, *PARAGRAPHS))) == ALIVE


@pytest.mark.parametrize(("title", "text"), FIGURES)
def test_a_short_text_that_gives_figures_tells_a_story(title, text):
    assert judge(site(title, main_of(title, text))) == ALIVE


@pytest.mark.parametrize(
    "text",
    ["The page you are looking for may have been moved or deleted.", "Sorry, we couldn't find that page."],
)  # fmt: skip
def test_teasers_below_an_error_do_not_make_it_a_story(text):
    teaser = "The fleet landed 12,400 tonnes of herring last year, a tenth more than in 2014."
    page = site(
        "Page not found",
        f"<main><h1>Page not found</h1><p>{text}</p><p>{teaser}</p>"
        f"<h2>Most read</h2>{f'<p>{teaser}</p>' * 6}</main>",
    )

    assert judge(page) == (Status.SOFT_404, Reason.NOT_FOUND_PAGE)


def test_the_start_of_an_article_does_not_hide_the_wall_behind_it():
    page = site(
        "Landings fall",
        main_of(
            "Landings fall",
            "The three harbours landed 41,200 tonnes of fish last year, a tenth less than in 2014.",
            "To continue reading, become a member. Memberships start at 5 a month.",
        ),
    )

    assert judge(page) == (Status.BLOCKED, Reason.PAYWALL)


def test_an_article_about_offers_of_subscription_is_none():
    text = (
        "Subscribe to continue reading: the sentence that was to save the press. "
        "Of 210 regional titles 54 earn more from readers than from advertisers."
    )

    assert judge(site("Does it pay?", main_of("Does it pay?", text))) == ALIVE


FORM = "<form action=/login><input name=user><input type=password><button>Log in</button></form>"


@pytest.mark.parametrize(
    "beside",
    [
        f"<div class='card container-sidebar-right'><h3>Login Form</h3>{FORM}</div>",
        f"<aside><h3>Log in</h3>{FORM}</aside>",
        f"<div class=modal hidden><h2>Log in to continue</h2>{FORM}</div>",
        f"<div style='display: none'><h2>Log in</h2>{FORM}</div>",
        "<div id=gate style='display:none'><h2>Are you over 18?</h2><p>You must be 18 to enter.</p></div>",
        "<aside class=abo><h2>Read on</h2><p>All articles. Already a subscriber? Log in.</p></aside>",
    ],
    ids=["side-bar", "aside", "hidden window", "not displayed", "hidden gate", "offer beside"],
)  # fmt: skip
def test_what_stands_beside_a_page_or_is_hidden_is_no_wall(beside):
    notice = main_of("Opening hours", "The office is open on Tuesdays from 9 to 13, room 4.")

    assert judge(site("Opening hours", notice + beside)) == ALIVE


def test_a_form_beside_an_error_makes_it_no_log_in():
    page = site("Error", main_of("Error 404", "The article is no longer available.") + f"<aside>{FORM}</aside>")  # fmt: skip

    assert judge(page) == (Status.SOFT_404, Reason.NOT_FOUND_PAGE)


def test_a_form_in_the_matter_is_a_log_in():
    page = site("Members", main_of("Log in", "Members only.", extra=FORM))

    assert judge(page) == (Status.BLOCKED, Reason.LOGIN_WALL)
