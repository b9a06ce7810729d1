"""The smallest PDF that a reader of PDF files takes: lines of text on pages.

Enough for the sample's one report, and easier to look after than a binary file.
"""

from __future__ import annotations

from collections.abc import Sequence

PAGE_BREAK = "\f"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
# A4 in points; 11-point type on 15-point lines, from the top left of the type area.
PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
SET_TYPE = "BT /F1 11 Tf 15 TL 72 770 Td"
FIRST_PAGE = 4  # objects 1 to 3 are the catalogue, the list of pages and the font


def write_pdf(text: str) -> bytes:
    """A PDF that shows the lines of `text`; a form feed begins a new page."""
    pages = text.split(PAGE_BREAK)
    places = range(FIRST_PAGE, FIRST_PAGE + 2 * len(pages), 2)
    kids = " ".join(f"{place} 0 R" for place in places)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        FONT,
    ]
    for place, page in zip(places, pages, strict=True):
        objects += [f"{PAGE} /Contents {place + 1} 0 R >>".encode(), _stream(page)]
    return _file(objects)


def _stream(page: str) -> bytes:
    shown = "\n".join(f"({_escaped(line)}) '" for line in page.strip("\n").split("\n"))
    content = f"{SET_TYPE}\n{shown}\nET".encode("cp1252")
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content)


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[bytes]) -> bytes:
    """The objects numbered from 1, then the table of where each begins."""
    body = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % count
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(body))
    return body + head + table + trailer
