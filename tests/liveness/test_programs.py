"""An error that an interface for programs sends as data, with 200."""

from __future__ import annotations

import pytest
from tests.liveness.pages import URL

from citecheck.liveness import judge_page
from citecheck.model import Reason, Status
from citecheck.page import read_page


def judge_json(text):
    page = read_page(text.encode(), "application/json", URL)
    liveness = judge_page(page, URL, URL, 200)
    return liveness.status, liveness.reason


@pytest.mark.parametrize(
    "text",
    [
        '{"error": {"code": 404, "message": "Not Found"}}',
        '{"message":"Not Found"}',
        '{"detail":"Not found."}',
        '{"success":false,"error":"Page not found","data":null}',
        '{"type":"about:blank","title":"Not Found","status":404,"instance":"/papers/7"}',
        '{"code":"404","data":null}',
        '{"errors":[{"status":"410","title":"Gone"}]}',
        '{"timestamp":"2024-05-01T10:00:00Z","status":404,"error":"Not Found","path":"/papers/7"}',
    ],
)
def test_a_short_error_sent_as_data_is_no_page(text):
    assert judge_json(text) == (Status.SOFT_404, Reason.NOT_FOUND_PAGE)


@pytest.mark.parametrize(
    "text",
    [
        '{"title":"Not Found","text":"A poem of loss, and of what came after."}',
        '[{"code":404,"name":"Bus to Tarn"}]',
        '{"status":404,"country":"Norway","population":5}',
        '{"name":"Not found","year":2003}',
        '{"message":"The harbour opens at six."}',
        '{"message":"Not Found"',
        "[" * 590,
        "404",
        '{"errors":[' + ",".join(['{"code":404,"message":"Not Found"}'] * 40) + "]}",
    ],
    ids=lambda text: text[:30],
)
def test_data_with_such_words_are_data(text):
    assert judge_json(text) == (Status.ALIVE, Reason.OK)
