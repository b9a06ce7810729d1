"""A reader that needs no process: pages of our own writing do no harm."""

from __future__ import annotations

from citecheck.model import Page
from citecheck.page import read_page


async def read_here(body: bytes, content_type: str | None, url: str | None) -> Page:
    return read_page(body, content_type, url)
