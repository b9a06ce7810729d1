from __future__ import annotations

from decimal import Decimal

import pytest

from citecheck.model import Amount, Figure, FigureKind, Liveness, Reason, Status


def test_any_http_reason_is_a_member_and_always_the_same():
    assert Reason("http-503") is Reason.http(503)
    assert Reason.http(404) is Reason.HTTP_404
    assert f"{Reason.http(418)}" == "http-418"
    assert len({Reason("http-503"), Reason.http(503), "http-503"}) == 1


@pytest.mark.parametrize("word", ["http-5", "http-050", "http-5033", "broken"])
def test_other_words_are_no_reasons(word):
    with pytest.raises(ValueError, match=word):
        Reason(word)


def test_liveness_is_a_pair_of_status_and_reason():
    status, reason = Liveness(Status.DEAD, Reason.DNS, "no such name")
    assert (status, reason) == ("dead", "dns")
    assert Liveness(Status.ALIVE, Reason.OK)[:2] == ("alive", "ok")


def test_the_ends_of_a_figure_may_be_held_against_floats_and_stay_exact():
    figure = Figure("1.1", 0, 3, FigureKind.NUMBER, Decimal("1.1"), Decimal("1.1"))
    assert figure.low - 1.1 == 0
    assert 1.1 - figure.high == 0
    assert figure.low == pytest.approx(1.1)
    assert figure.low * 3 == Decimal("3.3")
    assert isinstance(figure.low, Amount)
