"""Documents that are no HTML, and documents that are not what they are said to be."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from tests.hostile.answers import page
from tests.hostile.calls import Row, row
from tests.hostile.texts import article, html, sentences
from tests.hostile.words import ALIVE, EMPTY, NO_PAGE

from citecheck.demo.pdf import write_pdf

PDF = write_pdf("\n".join(sentences("The ledger", 30)))
LETTERS = "\n".join(sentences("A letter", 20))
PNG = b"\x89PNG\r\n\x1a\n" + b"".join(
    struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    for kind, data in (
        (b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0" * 72)),
        (b"IEND", b""),
    )
)


def encrypted() -> bytes:
    """A PDF with a password: the text is of no use without it."""
    lock = (
        b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%b> /U <%b> /P -4 >> /ID [<00><00>] /Root"
        % (b"ab" * 32, b"cd" * 32)
    )
    return PDF.replace(b"/Root", lock, 1)


def pdf_bomb() -> bytes:
    """A PDF whose one page unpacks to a quarter of a gigabyte."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * (1 << 20)) for _ in range(256)) + packer.flush()
    start = PDF.index(b"<< /Length", PDF.index(b"/Contents"))
    end = PDF.index(b"endstream", start)
    stream = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\n" % (len(packed), packed)
    return PDF[:start] + stream + PDF[end:]


def zipped(*members: tuple[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return held.getvalue()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DOCX = zipped(
    (
        "[Content_Types].xml",
        b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    (
        "word/document.xml",
        f'<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{LETTERS}</w:t></w:r></w:p></w:body></w:document>'.encode(),
    ),
)
DOCX_BOMB = zipped(
    ("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<a>" + b"0" * 60_000_000)
)
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(10))
    + "]><l>&k;</l>"
).encode()
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x; and the rest of the record of the lamp, long enough to be read by anyone.</r>'


def document(
    host: str, body: bytes | str, kind: str | None, *expected: str, at: str = "/files/ledger"
) -> Row:
    return row(f"http://doc-{host}.test{at}", page(body, kind=kind), *expected)


DOCUMENTS: tuple[Row, ...] = (
    document("pdf", PDF, "application/pdf", ALIVE, at="/ledger.pdf"),
    document("pdf-octets", PDF, "application/octet-stream", ALIVE, at="/ledger.pdf"),
    document("pdf-as-html", PDF, "text/html", ALIVE, at="/ledger.pdf"),
    document("pdf-untyped", PDF, None, ALIVE, at="/ledger.pdf"),
    document("pdf-garbage", bytes((n * 91 + 7) % 256 for n in range(20_000)), "application/pdf", ALIVE),
    document("pdf-headed-garbage", b"%PDF-1.7\n" + bytes((n * 91 + 7) % 256 for n in range(20_000)), "application/pdf", ALIVE),
    document("pdf-cut", PDF[: len(PDF) // 2], "application/pdf", ALIVE),
    document("pdf-empty", b"", "application/pdf", EMPTY),
    document("pdf-locked", encrypted(), "application/pdf", ALIVE),
    document("pdf-is-html", article("The report as a page"), "application/pdf", ALIVE),
    document("pdf-lost", html("Not found", "<h1>File not found</h1><p>The file you requested could not be found.</p>"), "application/pdf", NO_PAGE, at="/ledger.pdf"),
    document("pdf-attached", PDF, "application/force-download", ALIVE),
    document("text", LETTERS, "text/plain; charset=utf-8", ALIVE),
    document("text-html", article("Shown as text"), "text/plain", ALIVE),
    document("text-short", "The lamp was lit at six.\n", "text/plain", ALIVE),
    document("csv", "year,boats\n" + "\n".join(f"{1860 + n},{40 + n}" for n in range(60)), "text/csv", ALIVE),
    document("json", '{"title": "Lamp", "lit": 1861, "put_out": 1954, "place": "Pellmouth", "notes": ["' + LETTERS.replace("\n", '", "') + '"]}', "application/json", ALIVE),
    document("json-small", '{"lit": 1861}', "application/json", ALIVE),
    document("json-no-error", '{"error": null, "data": {"lamp": "lit 1861", "notes": "Not found in any other ledger."}}', "application/json", ALIVE),
    document("json-no-errors", '{"errors": [], "count": 404, "results": ["lamp", "lens", "oil"]}', "application/json", ALIVE),
    document("json-list", "[]", "application/json", ALIVE, EMPTY),
    document("xml", f'<?xml version="1.0"?><record><title>Lamp</title><text>{LETTERS}</text></record>', "application/xml", ALIVE),
    document("xhtml", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Lamp</title></head><body><p>' + LETTERS + "</p></body></html>", "application/xhtml+xml", ALIVE),
    document("rss", '<?xml version="1.0"?><rss version="2.0"><channel><title>Lamp news</title>' + "".join(f"<item><title>{line}</title></item>" for line in LETTERS.split("\n")) + "</channel></rss>", "application/rss+xml", ALIVE),
    document("laughs", LAUGHS, "application/xml", ALIVE),
    document("laughs-xhtml", LAUGHS, "application/xhtml+xml", ALIVE, EMPTY),
    document("outside", OUTSIDE, "application/xml", ALIVE),
    document("image", PNG, "image/png", ALIVE),
    document("image-empty", b"", "image/png", EMPTY),
    document("image-as-html", PNG, "text/html", ALIVE),
    document("svg", '<svg xmlns="http://www.w3.org/2000/svg"><title>Lamp</title><text>lit 1861</text></svg>', "image/svg+xml", ALIVE),
    document("video", b"\0\0\0\x18ftypmp42" + bytes(5000), "video/mp4", ALIVE),
    document("pdf-bomb", pdf_bomb(), "application/pdf", ALIVE, "unreachable: too-large"),
    document("pdf-tree-loop", PDF.replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"), "application/pdf", ALIVE),
    document("json-nested", b"[" * 200_000 + b"]" * 200_000, "application/json", ALIVE, "unreachable: too-large"),
    document("json-number", b'{"lit": ' + b"9" * 1_000_000 + b"}", "application/json", ALIVE),
    document("json-cut", '{"title": "Lamp", "text": "' + LETTERS.replace("\n", " "), "application/json", ALIVE),
    document("xml-nested", b"<a>" * 100_000, "application/xml", ALIVE, EMPTY, "unreachable: too-large"),
    document("zip", zipped(("a.txt", LETTERS.encode())), "application/zip", ALIVE),
    document("docx", DOCX, WORD, ALIVE),
    document("docx-garbage", b"PK\x03\x04garbage" * 50, WORD, ALIVE),
    document("docx-bomb", DOCX_BOMB, WORD, ALIVE, "unreachable: too-large"),
    document("octets", bytes(range(256)) * 20, "application/octet-stream", ALIVE),
    document("untyped", article("A page without a type"), None, ALIVE),
    document("odd-type", article("A page of an odd type"), "banana", ALIVE),
    document("odd-type-long", article("A page of a long type"), "text/" + "x" * 3000, ALIVE),
    document("wrong-type", article("A page called a picture"), "image/jpeg", ALIVE),
    document("javascript", "var lamp = {lit: 1861};\n" * 40, "application/javascript", ALIVE),
    document("markdown", "# Lamp\n\n" + LETTERS, "text/markdown", ALIVE),
    document("html-fragment", "<p>" + LETTERS.replace("\n", "</p><p>"), "text/html", ALIVE),
    document("frames", "<html><head><title>Old site</title></head><frameset cols='20%,80%'><frame src=menu.html><frame src=main.html></frameset></html>", "text/html", ALIVE),
    document("mhtml", "MIME-Version: 1.0\nContent-Type: text/html\n\n" + article("A saved page"), "multipart/related", ALIVE),
)  # fmt: skip
