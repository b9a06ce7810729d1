"""The passage to show round matched words: whole sentences, but not too long."""

from __future__ import annotations

from citecheck.text.sentences import sentences

_LONGEST = 600  # characters; what a reader takes in at a glance
_REACH = 300  # characters to either side in which a sentence's end is looked for


def passage_round(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the sentences that text[start:end] stands in, at most 600 characters.

    A longer match is shown from its start on. Where a sentence is too long, words are cut off.
    """
    left, right = _sentences_round(text, start, end)
    room = max(0, _LONGEST - (end - start))
    if start - left > room // 2:
        left = max(left, min(start, _word_after(text, start - min(room // 2, _REACH))))
    if right > left + _LONGEST:
        right = _word_before(text, left + _LONGEST, left)
    return left, right


def _sentences_round(text: str, start: int, end: int) -> tuple[int, int]:
    """From the start of the first sentence to the end of the last, as far as within reach."""
    floor, ceiling = _line_start(text, start), _line_end(text, end)
    low = _word_after(text, start - _REACH) if floor < start - _REACH else floor
    high = _word_before(text, end + _REACH, end) if ceiling > end + _REACH else ceiling
    spans = [(low + left, low + right) for left, right in sentences(text[low:high])]
    left = max((left for left, _ in spans if left <= start), default=start)
    right = min((right for _, right in spans if right >= end), default=end)
    return left, right


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _word_after(text: str, at: int) -> int:
    """The start of the next whole word."""
    space = text.find(" ", max(0, at))
    return space + 1 if space >= 0 else max(0, at)


def _word_before(text: str, at: int, floor: int) -> int:
    """The end of the last whole word before `at`, if one ends after `floor`."""
    space = max(text.rfind(" ", floor, at + 1), text.rfind("\n", floor, at + 1))
    return space if space > floor else min(at, len(text))
