"""Whether two pages are a host's one answer to everything, in pairs."""

from __future__ import annotations

import pytest
from tests.liveness.pages import URL, main_of, site

from citecheck.liveness import same_answer
from citecheck.liveness.vicinity import made_up
from citecheck.page import read_page

OTHER = made_up(URL)
RULES = (
    "All texts of this site are free to read. Whoever copies them names the author and the day. "
    "Write to the desk with corrections; we print them on Fridays, and thank you for your help."
)
CUT = "<table>" + "".join(f"<tr><td>Port {name}<td>{{}}</tr>" for name in "ABCDEFGH") + "</table>"


def table(*numbers):
    return site("Landings", main_of("Landings") + CUT.format(*numbers))


def page(body, url):
    return read_page(body.encode(), "text/html; charset=utf-8", url)


def same(one, other):
    return same_answer(page(one, URL), page(other, OTHER))


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(lambda url: site("Harbour", main_of("Welcome", RULES)), id="the same letter by letter"),
        pytest.param(lambda url: site("Oops", main_of("Oops", f"There is nothing at {url} for you, sorry.")), id="repeats the address"),
        pytest.param(lambda url: site("Oops", main_of("Oops", f"Nothing at {url.partition('.example')[2]} here, sorry for that.")), id="repeats the path"),
        pytest.param(lambda url: site(f"{url.rpartition('/')[2]} - Harbour", main_of("Harbour", RULES)), id="repeats the name in its title"),
        pytest.param(lambda url: site(f"Search: {url.rpartition('/')[2].replace('-', ' ')}", main_of("Results", "Nothing fits what you are looking for.")), id="repeats the words in its title"),
        pytest.param(lambda url: site("Sorry", main_of("Sorry", f"Incident {hash(url)}, at 2026-11-25T06:5{len(url) % 10}:00Z, was noted for the desk.")), id="time and number of the request"),
        pytest.param(lambda url: site("Sorry", main_of("Sorry", f"Ref. {'0a1b2c3d' if url == URL else 'ffe09a7c'}-a1b2-4c3d-9e8f-abcdefabcdef. We could not help you here.")), id="token of the request"),
        pytest.param(lambda url: site("Harbour", main_of("Welcome", RULES, "Good morning" if url == URL else "Good evening")), id="a greeting that changes"),
        pytest.param(lambda url: site("Harbour", ""), id="nothing but the title"),
    ],
)  # fmt: skip
def test_a_host_gives_itself_away_by_an_answer_that_is(answer):
    assert same(answer(URL), answer(OTHER))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(site("Ferry", main_of("Ferry", "The ferry runs again from Monday.")), site("Ferry", main_of("Ferry", "The bridge is closed until Friday.")), id="one sentence"),
        pytest.param(site("Notice", main_of("Notice", RULES, "The ferry is late.", RULES)), site("Notice", main_of("Notice", RULES, "The council rejected the plan for a northern mole.", RULES)), id="one sentence in much that is shared"),
        pytest.param(site("Notice", main_of("The mole", RULES)), site("Notice", main_of("The quay", RULES)), id="the heading"),
        pytest.param(site("The mole | Harbour", main_of("News", RULES)), site("The quay | Harbour", main_of("News", RULES)), id="the title"),
        pytest.param(site("Notice", main_of("Notice", "The council adopted the plan for the southern mole on Monday.")), site("Notice", main_of("Notice", "The council rejected the plan for the southern mole on Monday.")), id="one word"),
        pytest.param(site("通知", main_of("通知", "渡轮服务将于星期一恢复正常，请乘客提前到达码头。")), site("通知", main_of("通知", "大桥因维修关闭，请司机绕行并注意安全。")), id="one sentence in Chinese"),
        pytest.param(table(*range(100, 108)), table(*range(200, 208)), id="the figures of a table"),
        pytest.param(site("Annual fisheries report", main_of("Report", RULES)), site("Page not found", main_of("Sorry", "We have no such page, try the search.")), id="a page and a refusal"),
        pytest.param(site("Annual fisheries report", "<div id=app></div>"), site("No such page", "<div id=app></div>"), id="the title of a shell"),
    ],
)  # fmt: skip
def test_two_pages_are_two_that_differ_in(one, other):
    assert not same(one, other)
    assert not same(other, one)


def test_two_formats_are_two_answers():
    text = read_page(b"Nothing here for you, whoever you are.", "text/plain", URL)
    html = page("<p>Nothing here for you, whoever you are.</p>", OTHER)

    assert not same_answer(text, html)


def test_a_page_without_an_address_is_compared_as_it_is():
    one = read_page(site("Harbour", main_of("Welcome", RULES)).encode(), "text/html")

    assert same_answer(one, one)


def test_a_long_page_is_no_answer_to_everything():
    long = site("Harbour", main_of("Harbour", "Boats come and go. " * 6_000))
    assert not same(long, long)
