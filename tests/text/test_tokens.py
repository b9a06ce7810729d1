from __future__ import annotations

import pytest

from citecheck.text.tokens import drop_tokens, mask_tokens

BASE = "https://a.example/x"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"{BASE}?access_token=S", f"{BASE}?access_token=***"),
        (f"{BASE}?id=7&API-Key=S#top", f"{BASE}?id=7&API-Key=***#top"),
        (f"{BASE}#access_token=S&state=1", f"{BASE}#access_token=***&state=1"),
        (f"{BASE}?apikey=S+/=&b=1", f"{BASE}?apikey=***&b=1"),
        (f"{BASE}?password=a%26S", f"{BASE}?password=***"),
        (f"{BASE}?X-Amz-Signature=S&X-Amz-Date=1", f"{BASE}?X-Amz-Signature=***&X-Amz-Date=1"),
        (f"{BASE}?X-Goog-Signature=S", f"{BASE}?X-Goog-Signature=***"),
        (f"{BASE}?sv=1&sig=S%3D", f"{BASE}?sv=1&sig=***"),
        (f"{BASE};jsessionid=S?b=1", f"{BASE};jsessionid=***?b=1"),
        (f"{BASE};PHPSESSID=S/y", f"{BASE};PHPSESSID=***/y"),
        (f"{BASE}?a=1&amp;token=S&amp;b=2", f"{BASE}?a=1&amp;token=***&amp;b=2"),
        (
            f"?u=https%3A%2F%2Fa%3Ftoken%3DS%25%26b%3D1&c={BASE}",
            f"?u=https%3A%2F%2Fa%3Ftoken%3D***%26b%3D1&c={BASE}",
        ),
        ("?u=https%253A%252F%252Fa%253Ftoken%253DS", "?u=https%253A%252F%252Fa%253Ftoken%253D***"),
        (f"see {BASE}?jwt=S and {BASE}?pwd=S.", f"see {BASE}?jwt=*** and {BASE}?pwd=***"),
        (f'<a href="{BASE}?secret=S">', f'<a href="{BASE}?secret=***">'),
        (f"{BASE}?key=1&id=2&code=3&tokens=4", f"{BASE}?key=1&id=2&code=3&tokens=4"),
        (f"{BASE}?token=&b=1", f"{BASE}?token=&b=1"),
        ("the password=S of it", "the password=S of it"),
        ("50% of x = y", "50% of x = y"),
    ],
)
def test_the_values_of_secret_parameters_are_masked(text, masked):
    assert mask_tokens(text) == masked
    assert mask_tokens(masked) == masked


@pytest.mark.parametrize(
    ("url", "bare"),
    [
        (f"{BASE}?token=***", BASE),
        (f"{BASE}?token=***&id=7", f"{BASE}?id=7"),
        (f"{BASE}?id=7&token=***", f"{BASE}?id=7"),
        (f"{BASE}#token=***", BASE),
        (f"{BASE};jsessionid=***?id=7", f"{BASE}?id=7"),
        (f"{BASE}?", f"{BASE}?"),
    ],
)
def test_masked_parameters_are_left_out(url, bare):
    assert drop_tokens(url) == bare
