"""Meta refresh, the Refresh header, and `<link rel=canonical>`."""

from __future__ import annotations

from tests.hostile.answers import page
from tests.hostile.calls import Behaviour, Row, row
from tests.hostile.texts import FRONT_PAGE, NOT_FOUND, article, html, notice
from tests.hostile.words import ALIVE, DEAD_404, HOME, LOOP, MOVED, NO_PAGE, PRIVATE, SCRIPT

STORY = page(article("The sheds of Tarn"))
FRONT = page(FRONT_PAGE)


def to(where: str, seconds: str = "0", words: str = "Redirecting") -> Behaviour:
    """A page that does nothing but send its reader on."""
    return page(
        html(
            words,
            f"<p>{words}</p>",
            more=f'<meta http-equiv="refresh" content="{seconds};url={where}">',
        )
    )


def telling(topic: str, more: str, extra: str = "") -> Behaviour:
    return page(article(topic, more=more, extra=extra))


ODD_REFRESHES = (
    "",
    "soon",
    "-1;url=/404",
    "0;url=javascript:alert(1)",
    "0;url=ftp://files.example/",
    "0;url=http://[::1",
    "9" * 4000,
)

REFRESHES: tuple[Row, ...] = (
    row("http://refresh.test/old/sheds", to("/sheds/tarn"), ALIVE, also={"/sheds/tarn": STORY}),
    row("http://refresh-abroad.test/old/sheds", to("http://refresh-abroad.example/sheds"), ALIVE, also={"//refresh-abroad.example/sheds": STORY}),
    row("http://refresh-quoted.test/old/sheds", page("<html><head><META HTTP-EQUIV=Refresh CONTENT=\"0; URL='/sheds/tarn'\"></head><body></body></html>"), ALIVE, also={"/sheds/tarn": STORY}),
    row("http://refresh-5s.test/old/sheds", to("/sheds/tarn", "5", "This page has moved. You will be taken there in 5 seconds."), ALIVE, also={"/sheds/tarn": STORY}),
    row("http://refresh-5s-front.test/old/sheds", to("/", "5", "This page has moved. You will be taken to our new site in 5 seconds."), HOME, also={"/": FRONT}),
    row("http://refresh-comma.test/old/sheds", page(html("Moved", "<p>Moved</p>", more="<meta http-equiv=refresh content='0, url=/sheds/tarn'>")), ALIVE, also={"/sheds/tarn": STORY}),
    row("http://refresh-no-url.test/old/sheds", page(html("Moved", "<p>Moved</p>", more="<meta http-equiv=refresh content='0;/sheds/tarn'>")), ALIVE, also={"/sheds/tarn": STORY}),
    row("http://refresh-front.test/old/sheds", to("/"), HOME, also={"/": FRONT}),
    row("http://refresh-lost.test/old/sheds", to("/404.html"), NO_PAGE, also={"/404.html": page(notice(NOT_FOUND["en"], "en"))}),
    row("http://refresh-dead.test/old/sheds", to("/sheds/tarn"), DEAD_404),
    row("http://refresh-loop.test/old/sheds", to("/b"), LOOP, also={"/b": to("/old/sheds")}),
    row("http://refresh-private.test/old/sheds", to("http://169.254.169.254/latest/"), PRIVATE, private=True),
    row("http://refresh-self.test/live/tides", telling("Tides at Tarn, hour by hour", '<meta http-equiv="refresh" content="300">'), ALIVE),
    row("http://refresh-self-named.test/live/tides", telling("Tides at Tarn", '<meta http-equiv="refresh" content="60;url=/live/tides">'), ALIVE),
    row("http://refresh-later.test/essay", telling("An essay on slow pages", '<meta http-equiv="refresh" content="1800;url=/">'), ALIVE, also={"/": FRONT}),
    row("http://refresh-noscript.test/essay", telling("An essay for readers without scripts", '<noscript><meta http-equiv="refresh" content="0;url=/plain"></noscript>'), ALIVE, also={"/plain": STORY}, why="a browser with scripts stays; the story is there"),
    row("http://refresh-comment.test/essay", telling("An essay with a note", '<!-- <meta http-equiv="refresh" content="0;url=/404"> -->'), ALIVE),
    row("http://refresh-in-text.test/essay", telling("How meta refresh works", "", "<pre>&lt;meta http-equiv=refresh content='0;url=/404'&gt;</pre>"), ALIVE),
    *(
        row(f"http://refresh-odd-{n}.test/essay", telling(f"An essay with an odd refresh, {n}", f'<meta http-equiv="refresh" content="{content}">'), ALIVE)
        for n, content in enumerate(ODD_REFRESHES)
    ),
    row("http://refresh-header.test/old/sheds", page("<p>See there.</p>", 200, ("Refresh", "0; url=/sheds/tarn")), ALIVE, also={"/sheds/tarn": STORY}),
    row("http://refresh-after-301.test/old/sheds", page("", 301, ("Location", "/sheds")), MOVED, also={"/sheds": to("/sheds/tarn"), "/sheds/tarn": STORY}),
    row("http://script-jump.test/old/sheds", page(html("", "<script>location.replace('/sheds/tarn')</script>")), SCRIPT, ALIVE, "soft-404: empty", also={"/sheds/tarn": STORY}),
    row("http://canonical-other.test/sheds?utm=7", telling("The sheds of Tarn, seen anew", '<link rel=canonical href="http://canonical-other.test/sheds">'), ALIVE),
    row("http://canonical-abroad.test/sheds", telling("The sheds of Tarn, copied", '<link rel="canonical" href="https://canonical-abroad.example/sheds">'), ALIVE),
    row("http://canonical-front.test/sheds", telling("The sheds of Tarn, badly templated", '<link rel=canonical href="http://canonical-front.test/">'), ALIVE, also={"/": FRONT}),
    row("http://canonical-private.test/sheds", telling("The sheds of Tarn, on a staging host", '<link rel=canonical href="http://localhost:3000/sheds">'), ALIVE),
)  # fmt: skip
