"""What open_reader promises: whatever a page does to the worker, the next one is read."""

from __future__ import annotations

import asyncio
import logging
import os
import select
import signal
import subprocess
import sys
import threading

import pytest

from citecheck.page import open_reader, reader
from citecheck.page.reader import SIZE_ALONE

GOOD, BAD = b"<title>Tides</title><p>High water at 6.40.", b"<p>bad"
TEXT = "High water at 6.40."
HTML = "text/html"
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the system's own means")

# A worker that does something at the body BAD, and reads all others as ever.
WORKER = """
import ctypes, os, signal, sys, time
sys.path[:] = {path}
from citecheck.page import read_page
from citecheck.page.worker import serve
def read(body, content_type, url):
    if body == b"<p>bad":
        {deed}
    return read_page(body, content_type, url)
serve(read, {parent}, {mebibytes}, 60)
"""


def worker_that(deed: str, mebibytes: int = 64) -> tuple[str, ...]:
    code = WORKER.format(deed=deed, path=sys.path, parent=os.getpid(), mebibytes=mebibytes)
    return (sys.executable, "-c", code)


def pages(*bodies, **options):
    async def read_all():
        async with open_reader(**options) as read:
            return [await read(body, HTML, "https://tides.example/") for body in bodies]

    return asyncio.run(read_all())


def is_gone(pid: int) -> bool:
    """Whether a process ends within some seconds."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([process], [], [], 10)[0])
    finally:
        os.close(process)


def test_a_page_is_read_in_the_worker_as_it_is_read_here():
    (page,) = pages(GOOD)

    assert (page.text, page.title, page.url) == (TEXT, "Tides", "https://tides.example/")
    assert page.unreadable is None


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        pytest.param("os.abort()", "crashed its reader", id="crashes"),
        pytest.param("os._exit(0)", "crashed its reader", id="ends"),
        pytest.param("os.kill(os.getpid(), signal.SIGKILL)", "crashed its reader", id="is killed"),
        pytest.param("time.sleep(99)", "within 1 s", id="hangs"),
        pytest.param("os.write(3, b'x' * 99); os.write(4, b'x' * 99)", "crashed its reader", id="says nonsense"),
        pytest.param("os.write(4, b'\\xff' * 8)", "crashed its reader", id="says it will say more than there is"),
    ],
)  # fmt: skip
def test_a_page_that_breaks_the_worker_says_so_and_the_next_one_is_read(deed, why):
    before, bad, after = pages(GOOD, BAD, GOOD, command=worker_that(deed), seconds=1)

    assert why in bad.unreadable
    assert (bad.text, bad.url, bad.media_type) == ("", "https://tides.example/", HTML)
    assert [before.text, after.text] == [TEXT, TEXT]


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param("os.write(1, b'PDF error: 12')", id="prints"),
        pytest.param("ctypes.CDLL(None).puts(b'warning')", id="prints in C"),
        pytest.param("os.read(0, 10)", id="reads its input"),
        pytest.param("os.write(2, b'x' * 10_000_000)", id="complains at length"),
        pytest.param("os.kill(os.getpid(), signal.SIGINT)", id="is interrupted"),
    ],
)
def test_what_a_reader_prints_or_is_told_does_not_disturb_the_answers(deed):
    bad, after = pages(BAD, GOOD, command=worker_that(deed))

    assert (bad.text, after.text) == ("bad", TEXT)


@ON_LINUX
def test_a_page_that_needs_too_much_memory_says_so_and_leaves_the_worker_sound():
    bad, after = pages(BAD, GOOD, command=worker_that("b'x' * 100_000_000"))

    assert bad.unreadable == "needs more memory than a page may take"
    assert after.text == TEXT


@ON_LINUX
def test_a_worker_that_has_grown_is_replaced():
    deed = "read.kept = b'x' * 60_000_000; return read_page(str(os.getpid()).encode())"
    first, second = pages(BAD, BAD, command=worker_that(deed, mebibytes=80))

    assert first.text.isdigit()
    assert second.text.isdigit()
    assert first.text != second.text


def test_an_error_of_ours_is_a_page_that_says_internal(monkeypatch, caplog):
    monkeypatch.setattr("citecheck.page.reading.read_document", lambda *_: 1 / 0)
    with caplog.at_level(logging.CRITICAL):
        from citecheck.page import read_page

        assert read_page(b"x").unreadable == "internal: ZeroDivisionError: division by zero"


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("/nowhere/python",), id="no such program"),
        pytest.param((sys.executable, "-c", "pass"), id="it ends at once"),
        pytest.param((sys.executable, "-c", "print('Python 3 is not installed, sorry')"), id="it is another program"),
    ],
)  # fmt: skip
def test_without_a_worker_pages_are_read_here_and_that_is_said_once(command, caplog):
    first, second = pages(GOOD, GOOD, command=command)

    assert (first.text, second.text) == (TEXT, TEXT)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "memory without a bound" in caplog.text


def test_a_worker_that_starts_at_the_second_try_is_a_worker(tmp_path, caplog):
    flag = tmp_path / "tried"
    code = worker_that("return read_page(b'worker')")[2]
    command = (
        sys.executable,
        "-c",
        (
            f"import os\nif not os.path.exists({str(flag)!r}):\n"
            f"    open({str(flag)!r}, 'x').close()\n    os._exit(1)\n{code}"
        ),
    )
    (page,) = pages(BAD, command=command)

    assert page.text == "worker"
    assert caplog.records == []


WITHOUT_WORKER = ("/nowhere/python",)


def test_without_a_worker_a_very_large_page_is_not_read():
    large, after = pages(b"<p>" + b"x" * SIZE_ALONE, GOOD, command=WITHOUT_WORKER)

    assert "too large" in large.unreadable
    assert after.text == TEXT


def test_without_a_worker_a_page_that_takes_too_long_is_left_behind(monkeypatch):
    end = threading.Event()
    read_page = reader.read_page

    def slow(body, *rest):
        if body == BAD:
            end.wait(60)
        return read_page(body, *rest)

    monkeypatch.setattr(reader, "read_page", slow)
    bad, after = pages(BAD, GOOD, command=WITHOUT_WORKER, seconds=0.5)
    end.set()

    assert "within 0.5 s" in bad.unreadable
    assert after.text == TEXT


def test_nothing_is_started_before_the_first_page():
    assert pages(command=("/nowhere/python",)) == []


def test_a_cancelled_page_takes_its_answer_with_it():
    async def cancel_one():
        async with open_reader(command=worker_that("time.sleep(99)")) as read:
            await read(GOOD, HTML, None)
            task = asyncio.create_task(read(BAD, HTML, None))
            waiting = asyncio.create_task(read(b"<p>waits", HTML, None))
            await asyncio.sleep(0)
            task.cancel()
            (gone,) = await asyncio.gather(task, return_exceptions=True)
            return gone, (await waiting).text, (await read(GOOD, HTML, None)).text

    gone, waited, after = asyncio.run(cancel_one())

    assert isinstance(gone, asyncio.CancelledError)
    assert (waited, after) == ("waits", TEXT)


def test_who_is_cancelled_while_waiting_leaves_the_page_before_alone():
    async def cancel_the_second():
        async with open_reader() as read:
            first = asyncio.create_task(read(GOOD, HTML, None))
            second = asyncio.create_task(read(BAD, HTML, None))
            await asyncio.sleep(0)
            second.cancel()
            return (await first).text

    assert asyncio.run(cancel_the_second()) == TEXT


def test_pages_that_are_asked_for_at_once_each_get_their_own_answer():
    async def read_many():
        async with open_reader() as read:
            bodies = [b"<p>page %d" % number for number in range(50)]
            return await asyncio.gather(*(read(body, HTML, None) for body in bodies))

    assert [page.text for page in asyncio.run(read_many())] == [f"page {n}" for n in range(50)]


def test_the_worker_is_not_told_the_secrets_of_the_environment(monkeypatch):
    monkeypatch.setenv("DEPLOY_TOKEN", "s3cret")
    (page,) = pages(BAD, command=worker_that("return read_page(repr(os.environ).encode())"))

    assert "PATH" in page.text
    assert "DEPLOY_TOKEN" not in page.text


@ON_LINUX
def test_the_worker_writes_no_file(tmp_path):
    deed = f"open({str(tmp_path / 'file')!r}, 'w').write('x')"
    pages(BAD, command=worker_that(deed))

    assert not (tmp_path / "file").read_bytes()


@ON_LINUX
def test_the_worker_is_gone_when_the_block_ends():
    (page,) = pages(BAD, command=worker_that("return read_page(str(os.getpid()).encode())"))

    assert is_gone(int(page.text))


# A parent that reads a page, prints its worker's number, and keeps it idle or busy.
PARENT = """
import asyncio, sys
from citecheck.page import open_reader
async def main():
    async with open_reader(command=(sys.executable, "-c", sys.argv[1])) as read:
        print((await read(b"number", "text/plain", None)).text, flush=True)
        if sys.argv[2] == "busy":
            await read(b"hang", "text/plain", None)
        await asyncio.sleep(99)
asyncio.run(main())
"""
NUMBERED = """
import os, sys, time
sys.path[:] = {path}
from citecheck.page import read_page
from citecheck.page.worker import serve
def read(body, content_type, url):
    if body == b"hang":
        time.sleep(99)
    return read_page(str(os.getpid()).encode())
serve(read, os.getppid(), 64, 60)
"""


@ON_LINUX
@pytest.mark.parametrize("state", ["idle", "busy"])
def test_a_parent_that_is_killed_leaves_no_worker_behind(state):
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, NUMBERED.format(path=sys.path), state],
        stdout=subprocess.PIPE,
    ) as parent:
        worker = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)

    assert is_gone(worker)


def test_a_strangers_module_in_the_folder_is_not_imported(tmp_path):
    for name in ("json", "citecheck", "gc", "selectolax"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)")
    code = (
        "import asyncio, sys; sys.path.pop(0)\n"
        "from citecheck.page import open_reader\n"
        "async def main():\n"
        "    async with open_reader() as read:\n"
        "        print((await read(b'<p>read', 'text/html', None)).text)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (done.stdout, done.stderr) == ("read\n", "")
