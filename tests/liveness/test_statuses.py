"""What status codes, headers and failures settle."""

from __future__ import annotations

import pytest
from tests.liveness.pages import URL, bare, judge, main_of, site

from citecheck.liveness import judge_failure, judge_page
from citecheck.model import Failure, Reason, Response, Status
from citecheck.page import read_page

STORAGE = (
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'
)


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (404, Status.DEAD),
        (410, Status.DEAD),
        *((code, Status.BLOCKED) for code in (401, 402, 403, 407, 429, 451, 999)),
        *((code, Status.UNREACHABLE) for code in (400, 405, 406, 418, 500, 502, 503, 504, 520)),
    ],
)
def test_a_status_code_settles_the_status_and_names_itself(code, status):
    assert judge(bare("x", "x", "x"), status=code) == (status, Reason.http(code))


@pytest.mark.parametrize("code", [204, 205])
def test_an_answer_without_content_is_empty(code):
    assert judge("", status=code) == (Status.SOFT_404, Reason.EMPTY)


def test_a_redirect_without_a_target_is_invalid():
    assert judge("", status=302) == (Status.UNREACHABLE, Reason.REDIRECT_INVALID)


@pytest.mark.parametrize("code", [0, 42, 1234])
def test_a_number_that_is_no_status_code_breaks_the_protocol(code):
    assert judge("x", status=code) == (Status.UNREACHABLE, Reason.PROTOCOL)


@pytest.mark.parametrize("code", [200, 206, 403, 429, 503])
def test_a_wall_that_names_itself_in_headers_is_a_challenge(code):
    page = bare("Wait", "Wait", "Some words.")

    found = judge(page, status=code, headers={"cf-mitigated": "challenge"})

    assert found == (Status.BLOCKED, Reason.CHALLENGE)


def test_a_gone_page_stays_gone_behind_a_wall():
    found = judge("x", status=404, headers={"cf-mitigated": "challenge"})

    assert found == (Status.DEAD, Reason.HTTP_404)


@pytest.mark.parametrize("code", [403, 503])
def test_a_refusal_whose_page_is_a_challenge_is_called_one(code):
    page = bare("Just a moment...", "e.example", "", "<script>_cf_chl_opt={}</script>")

    assert judge(page, status=code) == (Status.BLOCKED, Reason.CHALLENGE)


def test_a_refusal_names_the_vendor_that_the_site_stands_behind():
    response = Response(URL, URL, 403, (("server", "AkamaiGHost"),), b"")

    verdict = judge_page(read_page(b""), URL, URL, 403, response)

    assert verdict.reason is Reason.HTTP_403
    assert "Akamai" in verdict.detail


def test_object_storage_that_hides_what_it_lacks_is_told_apart():
    expected = (Status.BLOCKED, Reason.STORAGE_DENIED)

    assert judge(STORAGE, status=403, media_type="application/xml") == expected
    assert judge("<x/>", status=403, media_type="application/xml",
                 headers={"server": "AmazonS3"}) == expected  # fmt: skip
    assert judge("<p>no", status=403, headers={"server": "AmazonS3"})[1] is Reason.HTTP_403


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        (Reason.DNS, Status.DEAD),
        *((reason, Status.UNCHECKED) for reason in (
            Reason.NO_URL, Reason.SCHEME, Reason.BAD_URL, Reason.EXCLUDED, Reason.PRIVATE_ADDRESS,
            Reason.OFFLINE)),
        *((reason, Status.UNREACHABLE) for reason in (
            Reason.TIMEOUT, Reason.DNS_FAILURE, Reason.REFUSED, Reason.RESET, Reason.TLS,
            Reason.REDIRECT_LOOP, Reason.REDIRECT_INVALID, Reason.PROTOCOL, Reason.TOO_LARGE,
            Reason.INTERNAL)),
    ],
)  # fmt: skip
def test_the_lack_of_an_answer_is_judged_by_its_reason(reason, status):
    verdict = judge_failure(Failure(URL, reason, "why"))

    assert (tuple(verdict), verdict.detail) == ((status, reason), "why")


def test_a_verdict_says_for_a_person_what_gave_the_page_away():
    page = site("Page not found", main_of("Page not found", "The page does not exist."))

    detail = judge_page(read_page(page.encode(), "text/html"), URL, URL, 200).detail

    assert "page not found" in detail


def test_a_page_that_cannot_be_read_is_judged_by_its_address_alone():
    assert judge(b"\x89PNG\r\n", media_type="image/png") == (Status.ALIVE, Reason.OK)
