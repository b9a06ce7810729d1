from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from citecheck.report.excerpts import ELLIPSIS, excerpt

LONG = " ".join(f"word{n}" for n in range(200))


def test_a_short_text_stays_whole():
    assert excerpt("a short text", [(2, 7)]).text == "a short text"


def test_a_long_text_is_cut_at_words_round_its_mark():
    start = LONG.index("word100")
    cut = excerpt(LONG, [(start, start + 7)], 60)
    assert [text for text, marked in cut.pieces() if marked] == ["word100"]
    assert cut.text.startswith(f"{ELLIPSIS}word")
    assert cut.text.endswith(ELLIPSIS)
    assert len(cut.text) <= 62


def test_without_a_mark_the_beginning_is_kept():
    cut = excerpt(LONG, (), 60)
    assert cut.text.startswith("word0 ")
    assert cut.text.endswith(ELLIPSIS)


@given(
    st.text("ab \n", max_size=300),
    st.lists(st.tuples(st.integers(-5, 320), st.integers(-5, 320)), max_size=5),
    st.integers(1, 80),
)
def test_marks_point_at_the_same_words_wherever_the_text_is_cut(text, spans, limit):
    cut = excerpt(text, spans, limit)
    assert "".join(piece for piece, _ in cut.pieces()) == cut.text
    if spans and len(text) <= limit:
        assert cut.text == text
    marked = [piece for piece, is_mark in cut.pieces() if is_mark]
    wanted = [text[a:b] for a, b in sorted(spans) if 0 <= a < b <= len(text)]
    assert all(any(piece in whole for whole in wanted) for piece in marked)
