"""A web on loopback, reached through a proxy: every address of the world, on one socket."""

from __future__ import annotations

import asyncio
import os
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import trustme

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class ProxiedWeb:
    """A forward proxy that answers itself; https by CONNECT, with certificates of its own."""

    answer: Callable[[str], Answer]
    authority: trustme.CA
    asked: list[str] = field(default_factory=list)
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._exchange(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.close()

    async def _exchange(self, reader, writer, origin: str = "") -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
            if method == "CONNECT":
                await self._tunnel(reader, writer, target)
                return
            await self._reply(writer, origin + target)

    async def _tunnel(self, reader, writer, target: str) -> None:
        host = target.rsplit(":", 1)[0]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(host).configure_cert(context)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.drain()
        await writer.start_tls(context)
        await self._exchange(reader, writer, f"https://{host}")

    async def _reply(self, writer, url: str) -> None:
        self.asked.append(url)
        status, headers, body = self.answer(url)
        lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        await writer.drain()


@dataclass
class Citecheck:
    """The program, run as a user runs it."""

    folder: Path
    environ: dict[str, str]

    def __call__(self, *arguments: str, env: dict[str, str] | None = None):
        return subprocess.run(
            [sys.executable, "-m", "citecheck", *arguments],
            cwd=self.folder,
            env=self.environ | (env or {}),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )


@pytest.fixture
def citecheck(tmp_path) -> Citecheck:
    """The program in an empty folder, with nothing of this machine's proxies and settings."""
    kept = ("PATH", "HOME", "SYSTEMROOT", "TMPDIR", "LANG", "VIRTUAL_ENV")
    environ = {key: os.environ[key] for key in kept if key in os.environ}
    return Citecheck(tmp_path, environ | {"PYTHONWARNINGS": "error"})


@pytest.fixture
def proxied_web(tmp_path) -> Iterator[Callable[[Callable[[str], Answer]], ProxiedWeb]]:
    """Starts a proxied web with the given answers; it is stopped after the test."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    servers = []

    def start(answer: Callable[[str], Answer]) -> ProxiedWeb:
        web = ProxiedWeb(answer, trustme.CA())
        server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(web.serve, "127.0.0.1", 0, limit=2**20), loop
        ).result()
        web.port = server.sockets[0].getsockname()[1]
        web.authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
        servers.append(server)
        return web

    yield start
    asyncio.run_coroutine_threadsafe(_close(servers), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


async def _close(servers) -> None:
    for server in servers:
        server.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
