"""The HTML report of every hostile text, opened in a real browser."""

from __future__ import annotations

import shutil
import socket
import subprocess

import pytest
from tests.report.hostile_audit import hostile_audit
from tests.report.hostile_text import TEXTS
from tests.report.our_page import ATTRIBUTES, ELEMENTS, Page

from citecheck.report import RenderOptions, render

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
QUIET = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    " --disable-component-update --disable-default-apps --disable-sync --dump-dom"
)

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no browser")


@pytest.fixture(scope="module")
def canary():
    """A socket on which every host of the texts would be found."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        yield server


@pytest.fixture(scope="module")
def opened(tmp_path_factory, canary) -> str:
    """The page as it stands in the browser once everything has run that would."""
    folder = tmp_path_factory.mktemp("browser")
    page = folder / "report.html"
    page.write_text(
        render("html", *hostile_audit(TEXTS.values()), RenderOptions(verbose=True)), "utf-8"
    )
    command = [
        BROWSER,
        *QUIET.split(),
        f"--user-data-dir={folder / 'profile'}",
        f"--host-resolver-rules=MAP *.example 127.0.0.1:{canary.getsockname()[1]}, MAP * ~NOTFOUND",
        page.as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    return done.stdout.decode("utf-8", "surrogatepass")


def test_the_page_in_the_browser_holds_our_elements_alone(opened):
    page = Page(opened)
    assert page.elements <= ELEMENTS | {"tbody"}
    assert page.attributes <= ATTRIBUTES
    assert "citecheck" in opened


def test_every_claim_is_shown_as_text(opened):
    assert Page(opened).elements >= {"table", "details", "mark"}
    assert opened.count("&lt;script&gt;boom()&lt;/script&gt;") > 20


def test_nothing_is_asked_for(opened, canary):
    assert opened
    with pytest.raises(BlockingIOError):
        canary.accept()
