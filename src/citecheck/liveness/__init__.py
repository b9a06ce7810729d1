"""What an answer and its page mean: is the cited page still there?

`judge_page` for an answer, `judge_failure` for the lack of one. Judges what is before it and
asks for nothing more; the tables of words stand in `phrases`, `kinds` and `statuses`.
"""

from __future__ import annotations

from citecheck.liveness.addresses import same_place
from citecheck.liveness.doubt import is_doubtful, is_named_front
from citecheck.liveness.failures import judge_failure
from citecheck.liveness.headers import HEADERS_READ, challenge_in_headers
from citecheck.liveness.judging import judge_page, sends_on
from citecheck.liveness.sameness import LONGEST_ANSWER, same_answer

__all__ = [
    "HEADERS_READ",
    "LONGEST_ANSWER",
    "challenge_in_headers",
    "is_doubtful",
    "is_named_front",
    "judge_failure",
    "judge_page",
    "same_answer",
    "same_place",
    "sends_on",
]
