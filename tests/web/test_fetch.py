"""Addresses in, answers out, against a web made of functions."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import httpx
import pytest
import respx

from citecheck.model import Failure, Hop, Reason, Response
from citecheck.web import HostHeader, WebOptions, open_fetch

PAGE = "http://a.example/x"


def page(body: bytes = b"hello", status: int = 200, **headers: str):
    def answer(request):
        return httpx.Response(status, headers=headers, content=body)

    return answer


class Web:
    """Answers by address; remembers the requests."""

    def __init__(self, answers: dict[str, httpx.Response]) -> None:
        self.answers = answers
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answers.get(str(request.url), httpx.Response(410))


def redirect(to: str | bytes, status: int = 302, **headers: str | bytes) -> httpx.Response:
    return httpx.Response(status, headers={"location": to, **headers})


def test_a_page_is_answered_whole(ask, clock):
    answer = ask(page(**{"Content-Type": "text/plain", "X-Twice": "1"}), f"{PAGE}#part")
    assert answer == Response(
        url=f"{PAGE}#part",
        final_url=PAGE,
        status=200,
        headers=(("content-type", "text/plain"), ("x-twice", "1"), ("content-length", "5")),
        body=b"hello",
        elapsed_ms=answer.elapsed_ms,
        fetched_at=clock.time,
    )


def test_the_question_is_a_get_that_says_who_asks_and_nothing_more(ask):
    web = Web({PAGE: httpx.Response(200)})
    ask(web, PAGE)
    request = web.requests[0]
    assert request.method == "GET"
    assert set(request.headers) == {
        "host",
        "user-agent",
        "accept",
        "accept-language",
        "accept-encoding",
    }
    assert request.headers["user-agent"] == WebOptions().user_agent
    assert request.headers["accept-encoding"] == "gzip, deflate"


def test_redirects_are_followed_and_remembered(ask):
    web = Web(
        {
            PAGE: redirect("/y", 301),
            "http://a.example/y": redirect("https://b.example/é".encode()),
            "https://b.example/%C3%A9": httpx.Response(200, content=b"there"),
        }
    )
    answer = ask(web, PAGE)
    assert answer.final_url == "https://b.example/%C3%A9"
    assert answer.hops == (Hop(301, PAGE), Hop(302, "http://a.example/y"))
    assert answer.body == b"there"


@pytest.mark.parametrize(
    ("location", "asked"),
    [
        ("/é".encode(), "/%C3%A9"),
        ("/é".encode("latin-1"), "/%E9"),
        (b" /a b?c=%20 ", "/a%20b?c=%20"),
    ],
    ids=["utf-8", "latin-1", "blanks"],
)
def test_a_location_is_asked_for_byte_by_byte_as_sent(ask, location, asked):
    web = Web({PAGE: redirect(location), f"http://a.example{asked}": httpx.Response(200)})
    assert ask(web, PAGE).final_url == f"http://a.example{asked}"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_every_kind_of_redirect_is_followed(ask, status):
    web = Web({PAGE: redirect("/y", status), "http://a.example/y": httpx.Response(200)})
    assert ask(web, PAGE).hops == (Hop(status, PAGE),)


@pytest.mark.parametrize("status", [300, 304, 305])
def test_other_3xx_answers_are_the_answer(ask, status):
    assert ask(page(status=status, location="/y"), PAGE).status == status


def test_a_redirect_is_the_answer_when_it_is_not_to_be_followed(ask):
    answer = ask(Web({PAGE: redirect("/y", 301)}), PAGE, follow=False)
    assert (answer.status, answer.header("location"), answer.hops) == (301, "/y", ())


@pytest.mark.parametrize(
    "location", [None, "", "ftp://a.example/", "file:///etc/passwd", "http://[::1", "http://a..b/"]
)
def test_a_redirect_to_nowhere_is_invalid(ask, location):
    headers = {} if location is None else {"location": location}
    failure = ask(page(status=302, **headers), PAGE)
    assert failure.reason is Reason.REDIRECT_INVALID
    assert failure.hops == (Hop(302, PAGE),)


def test_a_redirect_to_itself_is_a_loop(ask):
    web = Web({PAGE: redirect("/y"), "http://a.example/y": redirect("/x")})
    failure = ask(web, PAGE)
    assert failure.reason is Reason.REDIRECT_LOOP
    assert len(failure.hops) == len(web.requests) == 2


def test_a_redirect_that_never_ends_is_a_loop(ask):
    def ever_on(request):
        return redirect(f"{request.url.path}x")

    failure = ask(ever_on, PAGE)
    assert failure.reason is Reason.REDIRECT_LOOP
    assert len(failure.hops) == 21


@pytest.mark.parametrize(
    "location",
    ["http://127.0.0.1/", "//10.0.0.1/", "http://0x7f.1/", "http://[::1]/", "http://localhost/"],
)
def test_a_redirect_to_a_private_address_is_refused(ask, location):
    web = Web({PAGE: redirect(location)})
    failure = ask(web, PAGE)
    assert failure.reason is Reason.PRIVATE_ADDRESS
    assert failure.hops == (Hop(302, PAGE),)
    assert len(web.requests) == 1


def test_a_page_behind_a_cookie_is_reached(ask):
    def gate(request):
        if "seen=1" in request.headers.get("cookie", ""):
            return httpx.Response(200, content=b"inside")
        return redirect("/x", **{"set-cookie": "seen=1; path=/"})

    answer = ask(gate, PAGE)
    assert (answer.body, answer.hops) == (b"inside", (Hop(302, PAGE),))


def test_a_cookie_in_any_letters_is_sent_back_as_it_came(ask):
    def gate(request):
        if b"name=\xc3\xa9" in dict(request.headers.raw).get(b"Cookie", b""):
            return httpx.Response(200)
        return redirect("/x", **{"set-cookie": "name=é".encode()})

    assert ask(gate, PAGE).status == 200


def test_cookies_do_not_outlive_their_chain(clock):
    web = Web(
        {
            PAGE: redirect("/y", **{"set-cookie": "a=1"}),
            "http://a.example/y": httpx.Response(200, headers={"set-cookie": "b=2"}),
        }
    )

    async def scenario():
        options = WebOptions(retries=0, trust_env=False)
        async with open_fetch(options, transport=httpx.MockTransport(web)) as fetch:
            await fetch(PAGE)
            await fetch(PAGE)

    asyncio.run(scenario())
    assert [request.headers.get("cookie") for request in web.requests] == [None, "a=1"] * 2


def test_cookies_are_not_sent_to_another_host(ask):
    web = Web(
        {
            PAGE: redirect("http://b.example/", **{"set-cookie": "a=1"}),
            "http://b.example/": httpx.Response(200),
        }
    )
    ask(web, PAGE)
    assert "cookie" not in web.requests[1].headers


def test_a_password_in_the_address_is_used_but_never_shown(ask):
    web = Web(
        {
            PAGE: redirect("/y"),
            "http://a.example/y": redirect("http://b.example/"),
            "http://b.example/": httpx.Response(200),
        }
    )
    answer = ask(web, "http://me:s%40cret@a.example/x")
    sent = [request.headers.get("authorization") for request in web.requests]
    assert sent == ["Basic bWU6c0BjcmV0", "Basic bWU6c0BjcmV0", None]
    assert "s%40cret" not in repr(answer)
    assert answer.url == "http://me:***@a.example/x"


@pytest.mark.parametrize(
    "start",
    ["http://me:secret@10.0.0.1/", "http://me:secret@a..example/", "ftp://me:secret@a.example/"],
)
def test_a_password_is_not_shown_in_a_failure(ask, start):
    assert "secret" not in repr(ask(page(), start))


HEADER = HostHeader("a.example", "X-Key", "1")


@pytest.mark.parametrize(
    ("start", "location", "sent"),
    [
        ("http://a.example/", "http://b.example/", [True, False]),
        ("http://a.example/", "http://www.a.example/", [True, False]),
        ("http://b.example/", "http://a.example/", [False, True]),
        ("http://a.example/", "/y", [True, True]),
        ("https://a.example/", "http://a.example/", [True, False]),
        ("http://a.example/", "https://a.example/", [True, True]),
        ("http://a.example/", "http://a.example:8080/", [True, False]),
        ("http://a.example:8080/", "/y", [True, True]),
    ],
    ids=[
        "other host",
        "subdomain",
        "towards it",
        "same host",
        "without https",
        "to https",
        "other port",
        "same port",
    ],
)
def test_a_header_for_a_host_is_sent_to_that_host_alone(ask, start, location, sent):
    seen = []

    def server(request):
        seen.append("x-key" in request.headers)
        return redirect(location) if len(seen) == 1 else httpx.Response(200)

    ask(server, start, headers=(HEADER,))
    assert seen == sent


def test_a_header_of_the_operator_replaces_ours(ask):
    web = Web({PAGE: httpx.Response(200)})
    ask(web, PAGE, headers=(HostHeader("a.example", "user-agent", "mine"),))
    assert web.requests[0].headers.get_list("user-agent") == ["mine"]


@pytest.mark.parametrize("status", [400, 403, 404, 405, 406, 410])
def test_a_page_that_browsers_see_is_found(ask, status):
    def shy(request):
        is_browser = "Chrome" in request.headers["user-agent"]
        return httpx.Response(200 if is_browser else status, content=b"page")

    answer = ask(shy, PAGE)
    assert (answer.status, answer.attempts) == (200, 2)


@pytest.mark.parametrize(
    ("first", "second", "better"),
    [(403, 404, 403), (404, 500, 404), (404, 404, 404), (406, 403, 406)],
)
def test_a_second_error_changes_nothing(ask, first, second, better):
    def server(request):
        is_browser = "Chrome" in request.headers["user-agent"]
        return httpx.Response(second if is_browser else first)

    assert ask(server, PAGE).status == better


@pytest.mark.parametrize("refusal", [401, 403, 429, 503])
@pytest.mark.parametrize("gone", [404, 410])
def test_a_death_is_not_certain_where_a_browser_is_only_refused(ask, gone, refusal):
    def server(request):
        is_browser = "Chrome" in request.headers["user-agent"]
        return httpx.Response(refusal if is_browser else gone)

    assert ask(server, PAGE).status == refusal


@pytest.mark.parametrize(
    ("kind", "reason"),
    [("text/html; charset=utf-8", Reason.TOO_LARGE), ("application/pdf", None), ("text/csv", None)],
)
def test_a_web_page_without_end_is_none_but_a_long_report_is_one(ask, kind, reason):
    answer = httpx.Response(200, headers={"content-type": kind}, content=b"x" * 100)
    outcome = ask(lambda request: answer, PAGE, body_limit=50)
    assert getattr(outcome, "reason", None) == reason


def test_a_host_that_is_asked_too_often_is_asked_less_often(clock):
    times: list[float] = []

    def server(request):
        times.append(clock.seconds())
        return httpx.Response(429)

    async def scenario():
        async with open_fetch(
            WebOptions(retries=2, per_host=1, trust_env=False),
            transport=httpx.MockTransport(server),
            now=clock.now,
            sleep=clock.sleep,
        ) as fetch:
            return [await fetch(f"http://a.example/{number}") for number in range(20)]

    outcomes = asyncio.run(scenario())
    assert [outcome.attempts for outcome in outcomes] == [3, 3] + [1] * 18
    assert {outcome.status for outcome in outcomes} == {429}
    assert 0.9 <= times[-1] - times[-2] <= 1.1
    assert times[-1] - times[0] < 30


def test_a_second_asking_that_fails_changes_nothing(ask):
    def server(request):
        if "Chrome" in request.headers["user-agent"]:
            raise httpx.ReadError("x")
        return httpx.Response(404)

    assert ask(server, PAGE).status == 404


@pytest.mark.parametrize("status", [401, 429, 451, 999])
def test_other_refusals_are_taken_at_the_first_word(ask, status):
    web = Web({PAGE: httpx.Response(status)})
    ask(web, PAGE, retries=0)
    assert len(web.requests) == 1


def test_an_archive_is_not_asked_in_disguise(ask):
    web = Web({PAGE: httpx.Response(404)})
    ask(web, PAGE, follow=False)
    assert len(web.requests) == 1


def test_an_overloaded_server_is_asked_again_after_the_time_it_names(ask, clock):
    answers = iter([httpx.Response(429, headers={"retry-after": "5"}), httpx.Response(200)])
    answer = ask(lambda request: next(answers), PAGE, retries=2)
    assert (answer.status, answer.attempts, clock.slept) == (200, 2, [5])


def test_the_whole_host_rests_after_a_429(clock):
    asked: dict[str, list[float]] = {}

    def server(request):
        asked.setdefault(request.url.path, []).append(clock.seconds())
        if len(asked) == 1 and len(asked["/1"]) == 1:
            return httpx.Response(429, headers={"retry-after": "9"})
        return httpx.Response(200)

    async def scenario():
        async with open_fetch(
            WebOptions(per_host=1, trust_env=False),
            transport=httpx.MockTransport(server),
            now=clock.now,
            sleep=clock.sleep,
        ) as fetch:
            await asyncio.gather(*(fetch(f"http://a.example/{number}") for number in (1, 2)))

    began = clock.seconds()
    asyncio.run(scenario())
    assert asked["/2"][0] >= began + 9


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (httpx.ConnectError("x"), Reason.REFUSED),
        (httpx.ConnectTimeout("x"), Reason.TIMEOUT),
        (httpx.RemoteProtocolError("x"), Reason.PROTOCOL),
        (RuntimeError("x"), Reason.INTERNAL),
        (ExceptionGroup("x", [KeyError("y")]), Reason.INTERNAL),
    ],
    ids=repr,
)
def test_what_goes_wrong_is_a_failure_with_a_reason(ask, clock, error, reason):
    def broken(request):
        raise error

    failure = ask(broken, PAGE)
    assert isinstance(failure, Failure)
    assert (failure.reason, failure.fetched_at) == (reason, clock.time)


def test_a_failure_after_redirects_remembers_them(ask):
    def server(request):
        if request.url.path == "/x":
            return redirect("/y")
        raise httpx.ReadError("x")

    assert ask(server, PAGE).hops == (Hop(302, PAGE),)


def test_an_error_page_is_read_only_for_its_marks(ask):
    answer = ask(page(b"x" * 100_000, status=410), PAGE)
    assert (len(answer.body), answer.truncated) == (65_536, True)


def test_a_long_page_is_cut_and_said_to_be(ask):
    answer = ask(page(b"x" * 100_000), PAGE, body_limit=1000)
    assert (len(answer.body), answer.truncated) == (1000, True)


def test_an_error_page_that_cannot_be_decoded_is_still_an_error_page(ask):
    def server(request):
        return httpx.Response(
            410, headers={"content-encoding": "br"}, stream=httpx.ByteStream(b"?")
        )

    assert ask(server, PAGE).status == 410


def test_headers_are_given_lower_case_and_repeated_ones_apart(ask):
    def server(request):
        return httpx.Response(200, headers=[("Link", "a"), ("LINK", "b")])

    answer = ask(server, PAGE)
    assert [pair for pair in answer.headers if pair[0] == "link"] == [("link", "a"), ("link", "b")]


def test_a_router_of_respx_is_a_web_too(ask):
    router = respx.Router()
    router.get("https://a.example/x").respond(200, text="mocked")
    assert ask(router.handler, "https://a.example/x").body == b"mocked"


def test_the_mock_of_respx_is_a_web_too():
    async def scenario():
        async with open_fetch(WebOptions(trust_env=False)) as fetch:
            return await fetch("https://a.example/x")

    with respx.mock as mock:
        mock.get("https://a.example/x").respond(200, text="mocked")
        assert asyncio.run(scenario()).body == b"mocked"


def test_an_international_host_is_asked_by_its_ascii_name(ask):
    web = Web({"http://xn--n3h.example/": httpx.Response(200)})
    assert ask(web, "http://☃.example/").status == 200


def test_a_shared_fetch_answers_each_of_many(clock):
    async def scenario():
        options = replace(WebOptions(), concurrency=8, per_host=2, trust_env=False)
        transport = httpx.MockTransport(lambda request: httpx.Response(200, text=str(request.url)))
        async with open_fetch(options, transport=transport) as fetch:
            urls = [f"http://{number % 7}.example/{number}" for number in range(200)]
            answers = await asyncio.gather(*(fetch(url) for url in urls))
            return urls, [answer.body.decode() for answer in answers]

    urls, bodies = asyncio.run(scenario())
    assert bodies == urls


def test_a_silent_host_is_given_up_sooner_with_each_page(clock):
    asked = []

    def server(request):
        asked.append(request.url.path)
        raise httpx.ReadTimeout("x")

    async def scenario():
        async with open_fetch(
            WebOptions(per_host=1, retries=2, trust_env=False),
            transport=httpx.MockTransport(server),
            now=clock.now,
            sleep=clock.sleep,
        ) as fetch:
            return [await fetch(f"http://a.example/{number}") for number in range(3)]

    outcomes = asyncio.run(scenario())
    assert [outcome.attempts for outcome in outcomes] == [3, 1, 1]
    assert len(asked) == 5


def test_a_host_that_keeps_asking_for_rest_is_asked_no_more(clock):
    async def scenario():
        async with open_fetch(
            WebOptions(retries=2, trust_env=False),
            transport=httpx.MockTransport(
                lambda request: httpx.Response(429, headers={"retry-after": "20"})
            ),
            now=clock.now,
            sleep=clock.sleep,
        ) as fetch:
            return [await fetch(f"http://a.example/{number}") for number in range(3)]

    began = clock.seconds()
    outcomes = asyncio.run(scenario())
    assert [outcome.status for outcome in outcomes] == [429] * 3
    assert clock.seconds() - began <= 30
