"""Honest pages that sound like walls: each must be alive."""

from __future__ import annotations

import pytest
from tests.liveness.pages import bare, judge, main_of, site

from citecheck.liveness import judge_page
from citecheck.model import Reason, Status
from citecheck.page import read_page

ALIVE = (Status.ALIVE, Reason.OK)
PASSWORD = "<form><input name=user><input type=password></form>"


@pytest.mark.parametrize(
    ("title", "paragraphs"),
    [
        ("How we built our 404 page", (
            "“Page not found” is what most sites say, and no more.",
            "We asked 200 readers what they would rather see. Only 31 wanted a search box.",
            "Nine of ten wanted to know where the page had gone, and who had moved it.",
            "A good page says what went wrong, and answers with the right status.",
            "If the content has moved, it sends the reader on.")),
        ("Paywalls keep rising", (
            "Seven in ten newspapers now ask readers to subscribe to continue reading, a survey found.",
            "“Subscribe now”, “Already a subscriber? Log in”: the words are the same everywhere.")),
        ("Why sites ask if you are human", (
            "“Checking your browser before accessing the site”: most of us have stared at that line.",
            "A captcha costs a person nine seconds on average, and blind readers 28 of them.",
            "Access denied, says the screen, and gives a number that nobody can look up.")),
        ("Bridge closed for scheduled maintenance", ("The bridge will be closed on Friday night from 10 pm.",)),
        ("Ferry service temporarily unavailable", ("The ferry does not run until Sunday because of the ice.",)),
        ("Access denied: the fight over the beach", ("Villagers have lost their path after a court ruled for the owner.",)),
        ("Are robots human? A debate", ("On Tuesday the philosophers met to ask if robots can be people.",)),
        ("Bus 404 gets a new stop", ("From Monday the 404 also halts at the hospital.",)),
        ("Coach suspended", ("The club has suspended its coach after Saturday’s brawl.",)),
        ("Under construction: twelve towers", ("Cranes stand over the east quay; the tallest will have 41 floors.",)),
        ("Cookie law comes into force", ("From Saturday sites must ask before they store cookies.",)),
        ("Missing page of the codex found", ("A page missing since 1890 turned up in an attic in the old town.",)),
        ("The man who could not be found", ("He left the inn on a Thursday and was never seen again.",)),
        ("Log-in rates fall, survey says", ("Only a third of readers log in to news sites, a survey says.",)),
        ("How to reset your password", ("Open the log-in page and press “forgotten”. The code is valid for ten minutes.",)),
        ("Loading resumed", ("Loading resumed at noon.",)),
        ("Press notice 44/2013", ("The board today left its key rate unchanged at 0.25 per cent.",)),
        ("Ankündigung", ("Der Zugang zum Archiv ist ab Montag wieder möglich.",)),
        ("Доступ к воде", ("Доступ к чистой воде имеют 82 % жителей района, сообщил акимат.",)),
        ("第12号公告", ("自5月1日起，港口停车费为每小时3元。",)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_page_about_walls_and_errors_is_alive(title, paragraphs):
    assert judge(site(title, main_of(title, *paragraphs))) == ALIVE


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(bare("Index of /pub/maps", "Index of /pub/maps", "<a href=a>a.tif</a>"), id="directory listing"),
        pytest.param(site("Wrecks", "<main><h1>Wrecks</h1><ul>" + "<li><a href=/w>A wreck</a></li>" * 30 + "</ul></main>"), id="list of links"),
        pytest.param(site("Spring regatta", f"<div><h2>Member login</h2>{PASSWORD}</div>" + main_of("Spring regatta", "It takes place on 4 May at the east pier; 31 boats have signed up.")), id="a log-in form above"),
        pytest.param(site("Tender 8", main_of("Tender 8", "The tender for the west quay is open until 1 June.") + "<div><p>We use cookies to improve this site.</p><button>Accept all</button></div>"), id="a cookie banner below"),
        pytest.param(site("Mayor resigns", main_of("Mayor resigns", "The mayor resigned on Monday after eleven years in office.") + "<p>You must be logged in to post a comment.</p>"), id="log in to comment"),
        pytest.param("<title>Tides</title><div id=root><p>High water 6.40 and 19.02.</p></div><script src=/static/js/main.js></script>", id="a filled container"),
        pytest.param("<title>Table 14</title><table><tr><td>2011<td>41<tr><td>2012<td>43</table>", id="only a table"),
        pytest.param(bare("scan", "Letter of 1911", "<img src=scan.jpg>"), id="only a picture"),
        pytest.param("<title>Contact</title><form><p>Write to the harbour master about berths.</p><div class=g-recaptcha></div></form>", id="a captcha on a form"),
        pytest.param(site("Buoys", "<script src=/_Incapsula_Resource?x=1></script><script>window._pxAppId='PX1'</script>" + main_of("Buoys", "The red buoy was moved 40 metres to the east.")), id="sensors of vendors"),
        pytest.param(bare("Just a moment", "Just a moment", "She waited by the door until the light was gone from the hill. " * 40), id="a story called like a wall"),
        pytest.param("<script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script><p>High water 6.40.", id="a vendor's script"),
    ],
)  # fmt: skip
def test_parts_of_honest_pages_are_no_walls(page):
    assert judge(page) == ALIVE


def test_a_warning_of_the_server_above_a_whole_article_does_not_end_it():
    article = (
        "<p>The ferries carried 2.3 million passengers last year, a fifth more than before.</p>" * 9
    )

    assert judge("<b>Warning</b>: mysql_connect() on line 12" + article) == ALIVE


def test_the_words_of_a_pdf_are_never_a_wall():
    from tests.formats.pdf_fixture import make_pdf

    assert judge(make_pdf([["Page not found"]]), media_type="application/pdf") == ALIVE


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Gone", "The boat is gone, the rope is wet, the gull sits where we used to sit."),
        ("Service suspended", "Ice on the south channel. Route 2 does not run until the ice has gone."),
        ("Under construction", "Work on the new mole bridge began in March. It will carry two lanes and a path."),
        ("Just a Moment", "Forty short pieces about waiting: for boats, for letters, for the tide. Paperback."),
        ("Access Denied", "A thriller by A. Marsh. A clerk finds a door that opens for nobody. 312 pages."),
        ("Page Not Found", "Poems by Tove Lind. Paperback, 64 pages, 8.00. Winner of the Coast Prize."),
        ("Privacy policy", "This site uses cookies: one to keep you signed in and one to count pages."),
        ("Release notes 2.1", "Fixed: page not found after login. Fixed: access denied for editors."),
        ("Вход", "Вход в музей со стороны набережной, через синие ворота. Лифт справа от кассы."),
        ("Wartung", "Die Pumpe muss alle 500 Stunden gewartet werden. Öl wechseln, Dichtung prüfen."),
        ("Connexion", "La première lettre mit trois semaines. La seconde n’arriva jamais."),
        ("Kayıp tekne bulunamadı", "Sahil güvenlik aranan tekneyi bulamadı. Arama sabah yeniden başlayacak."),
        ("Тело не найдено", "Водолазы приостановили поиски до утра. Работам мешает течение."),
        ("404路公交", "404路从北码头开往医院，每二十分钟一班。"),
    ],
    ids=lambda value: value if len(value) < 24 else "",
)  # fmt: skip
def test_a_short_page_whose_headline_only_sounds_like_a_message_is_alive(title, text):
    assert judge(site(title, main_of(title, text))) == ALIVE


def test_a_table_of_messages_is_no_message():
    rows = "".join(
        f"<tr><td>{code}<td>{text}</tr>"
        for code, text in ((403, "Access denied"), (404, "Page not found"), (500, "Server error"))
    )

    assert (
        judge(site("Error messages of the press", f"<h1>Messages</h1><table>{rows}</table>"))
        == ALIVE
    )


@pytest.mark.parametrize(
    ("body", "liveness"),
    [
        (b"<img src='a.jpg' alt='A boat'>" * 12, ("alive", "ok")),
        (b"<video src='film.mp4'></video>", ("alive", "ok")),
        (b"<embed src='report.pdf'>", ("alive", "ok")),
        (b"<img src='pixel.gif'><script src='a.js'></script>", ("blocked", "needs-javascript")),
        (b"<img src='pixel.gif'>", ("soft-404", "empty")),
        (b"<img src='poster.jpg' alt='The fair of 1912'>", ("alive", "ok")),
        (b"<img src='map.gif' usemap='#m'><map name=m><area href=/a></map>", ("alive", "ok")),
        (b"<picture><source srcset=a.webp><img src=a.jpg></picture>", ("alive", "ok")),
        (
            b"<img src='logo.png' alt=Logo><script src=a.js></script>",
            ("blocked", "needs-javascript"),
        ),
    ],
    ids=[
        "album",
        "film",
        "embedded report",
        "shell with a pixel",
        "pixel",
        "poster",
        "map",
        "scan",
        "shell with a logo",
    ],
)
def test_pictures_and_films_are_a_page(body, liveness):
    url = "https://a.example/boats/1"
    page = read_page(b"<title>Boats</title><body>" + body, "text/html", url)
    assert tuple(judge_page(page, url, url, 200)) == liveness


def test_a_drawing_without_words_is_a_page():
    url = "https://a.example/maps/1.svg"
    page = read_page(
        b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>", "image/svg+xml", url
    )
    assert tuple(judge_page(page, url, url, 200)) == ALIVE
