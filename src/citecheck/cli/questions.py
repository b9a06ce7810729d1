"""What is asked of one page: a paper of one source, or one message before anything is fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from citecheck.errors import InputError
from citecheck.match import match_claim
from citecheck.model import Claim, Paper, Source
from citecheck.paper.dates import parse_day, rewritten
from citecheck.web.addresses import Refusal, read_address

PAGE = "page"  # the one source's id
FILES = ("command line", "command line")  # where findings say that things stand


def read_question(
    url: str,
    accessed: str | None,
    quotes: tuple[str, ...],
    figures: tuple[str, ...],
    claim: str | None,
) -> Paper:
    """The page and what is to be looked for in it; InputError names the option that is no use."""
    source = Source(PAGE, url=_address(url), accessed=_day(accessed))
    _refuse_blanks("--quote", quotes)
    _refuse_blanks("--figure", figures)
    _refuse_blanks("--claim", () if claim is None else (claim,))
    questions = tuple(_questions(quotes, figures, claim))
    _refuse_idle(questions)
    return Paper(questions, (source,), *FILES)


def _address(url: str) -> str:
    found = read_address(url, allow_private=True)  # what is private is for the audit to say
    if isinstance(found, Refusal):
        raise InputError(f"this address cannot be asked: {found.detail}", path="URL")
    return url


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    day = parse_day(text.strip())
    if day is None:
        example = rewritten(text.strip())
        raise InputError(f"{text!r} is no date: write YYYY-MM-DD: {example}", path="--accessed")
    return day


def _questions(
    quotes: tuple[str, ...], figures: tuple[str, ...], claim: str | None
) -> Iterator[Claim]:
    """One claim for the sentence with its items, or one for each item alone."""
    if claim is not None:
        pinned = bool(figures or quotes)
        yield Claim(
            "claim",
            claim,
            (PAGE,),
            figures=figures if pinned else None,
            quotes=quotes if pinned else None,
        )
        return
    for number, quote in enumerate(quotes, 1):
        yield Claim(f"quote-{number}", quote, (PAGE,), figures=(), quotes=(quote,))
    for number, figure in enumerate(figures, 1):
        yield Claim(f"figure-{number}", figure, (PAGE,), quotes=())


def _refuse_blanks(option: str, texts: Iterable[str]) -> None:
    for text in texts:
        if not any(map(str.isalnum, text)):
            raise InputError("it holds no word to look for", path=option)


def _refuse_idle(questions: Iterable[Claim]) -> None:
    """InputError for a question that has no item: a page that is not there tells its items."""
    for question in questions:
        if not match_claim(question, ""):
            option = f"--{question.claim_id.partition('-')[0]}"
            raise InputError("there is no figure or quotation in it to look for", path=option)
