"""Addresses as strangers write them. `{http}` and `{https}` are the ports of the web."""

from __future__ import annotations

from tests.hostile.answers import choose, page, status
from tests.hostile.calls import Call, Row, row
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, BAD_URL, DEAD_404, NO_URL, REFUSED, SCHEME

STORY = page(article("The way to Dunwick"))
LOGIN = "Basic Y2xlcms6aDR2ZW4="  # clerk:h4ven


def knows_clerk(call: Call) -> bool:
    return call.headers.get("authorization") == LOGIN


def knows_nobody(call: Call) -> bool:
    return "authorization" not in call.headers


def way(address: str, *expected: str, at: str | None = None) -> Row:
    return row(address, STORY, *expected, at=at)


def odd(address: str, *expected: str) -> Row:
    return row(address, None, *expected)


ADDRESSES: tuple[Row, ...] = (
    row("http://clerk:h4ven@userinfo.test/way", choose(knows_clerk, STORY, status(401)), ALIVE),
    row("http://clerk@username.test/way", STORY, ALIVE),
    row("http://clerk:h4ven@userinfo-leaves.test/way", page("", 302, ("Location", "http://userinfo-leaves.example/way")), ALIVE, also={"//userinfo-leaves.example/way": choose(knows_nobody, STORY, status(500))}, why="a password is for its host alone"),
    way("http://fragment.test/way#part-2", ALIVE),
    way("http://fragment-text.test/way#:~:text=The%20way,to", ALIVE),
    way("http://fragment-route.test/#/deep/way", ALIVE),
    way("http://query.test/way?a=1&b=%D0%B4&c=x+y", ALIVE),
    way("http://query-empty.test/way?", ALIVE, at="/way"),
    way("http://query-odd.test/way?a[]=1&b=|x|&c={y}", ALIVE, at="/*"),
    way("http://query-alone.test?id=7", ALIVE, at="/?id=7"),
    way("http://tilde.test/~clerk/way", ALIVE),
    way("http://tilde-coded.test/%7Eclerk/way", ALIVE, at="/*"),
    way("http://slash-coded.test/a%2Fb/way", ALIVE),
    way("http://percent-bad.test/100%/way%zz", ALIVE, at="/*"),
    way("http://percent-alone.test/way%", ALIVE, at="/*"),
    way("http://unicode-path.test/weg/größe", ALIVE, at="/weg/gr%C3%B6%C3%9Fe"),
    way("http://unicode-coded.test/weg/gr%C3%B6%C3%9Fe", ALIVE),
    way("http://latin-coded.test/weg/gr%F6%DFe", ALIVE),
    way("http://spaces.test/the old way.html", ALIVE, at="/the%20old%20way.html"),
    way("  http://leading-blanks.test/way", ALIVE),
    way("http://trailing-blanks.test/way   ", ALIVE),
    way("\thttp://tabs.test/way\t", ALIVE),
    way("http://tab-inside.test/w\tay", ALIVE, at="/way"),
    way("http://line-inside.test/wa\ny", ALIVE, BAD_URL, at="/way"),
    way("http://control.test/w\x01ay", ALIVE, BAD_URL, at="/*"),
    way("http://nul-coded.test/way%00", ALIVE, at="/*"),
    way("http://crlf-coded.test/way%0d%0aX-Evil:%201", ALIVE, at="/*"),
    way("http://emoji.test/⚓/way", ALIVE, at="/*"),
    way("http://invisible.test/wa\u200by", ALIVE, at="/*"),
    way("http://mixed.test/größe%20und%2Fweg?a=ü b", ALIVE, at="/*"),
    way("http://backslash.test\\way", ALIVE, BAD_URL, at="/*"),
    way("HTTP://UPPER-SCHEME.TEST/way", ALIVE),
    way("http://parentheses.test/wiki/Way_(road)", ALIVE),
    way("http://semicolons.test/way;v=1;w=2", ALIVE),
    way("http://commas.test/way,12,3.html", ALIVE),
    way("http://dots.test/a/../b/./way", ALIVE, at="/*"),
    way("http://double-slash.test//a//way", ALIVE, at="/*"),
    way("http://colon-path.test/wiki/File:Way.jpg", ALIVE),
    way("http://at-path.test/@clerk/way", ALIVE),
    way("http://bang.test/#!way", ALIVE),
    way("http://long.test/" + "way/" * 1900, ALIVE),
    way("http://archive-like.test/web/2016/http://other.test/way", ALIVE, at="/*"),
    way("http://127.0.0.1:{http}/literal", ALIVE),
    way("https://127.0.0.1:{https}/literal", ALIVE),
    way("http://[::1]:{http}/literal-six", ALIVE),
    way("http://odd-port.test:{http}/way", ALIVE),
    way("https://odd-port-tls.test:{https}/way", ALIVE),
    way("http://default-port.test:80/way", ALIVE),
    way("https://default-port-tls.test:443/way", ALIVE),
    way("http://empty-port.test:/way", ALIVE),
    odd("http://case-kept.test/Way", DEAD_404),
    odd("http://port-zero.test:0/way", BAD_URL),
    odd("http://unsafe-port.test:9/way", BAD_URL, REFUSED),
    odd("http://port-high.test:99999/way", BAD_URL),
    odd("http://port-word.test:http/way", BAD_URL),
    odd("http://port-minus.test:-80/way", BAD_URL),
    odd("http://[::1/way", BAD_URL),
    odd("http://[not-six]/way", BAD_URL),
    odd("http:///way", BAD_URL),
    odd("http://", BAD_URL),
    odd("https://?way", BAD_URL),
    odd("http://:80/way", BAD_URL),
    odd("http://@/way", BAD_URL),
    odd("http://two words.test/way", BAD_URL),
    odd("http://exam<ple.test/way", BAD_URL),
    odd("http://per%20cent.test/way", BAD_URL, "dead: dns"),
    odd("http:way", BAD_URL),
    odd("://way.test/", BAD_URL, SCHEME),
    odd("way", BAD_URL, SCHEME),
    odd("/way/to/dunwick", BAD_URL, SCHEME),
    odd("see the library", BAD_URL, SCHEME),
    odd("", NO_URL),
    odd("ftp://files.test/way.zip", SCHEME),
    odd("mailto:clerk@dunwick.test", SCHEME),
    odd("javascript:alert(1)", SCHEME),
    odd("data:text/html,<h1>way</h1>", SCHEME),
    odd("file:///etc/passwd", SCHEME),
    odd("FILE:///etc/passwd", SCHEME),
    odd("gopher://gopher.test/1/way", SCHEME),
    odd("tel:+4912345", SCHEME),
    odd("urn:isbn:9783161484100", SCHEME),
    odd("magnet:?xt=urn:btih:c12fe1", SCHEME),
    odd("about:blank", SCHEME),
    odd("ws://socket.test/way", SCHEME),
    odd("view-source:http://way.test/", SCHEME),
)  # fmt: skip
