"""PDF files written by hand: real objects, a right cross-reference table, text operators."""

from __future__ import annotations

from collections.abc import Sequence

LEADING = 14


def make_pdf(
    pages: Sequence[Sequence[str]], *, title: str | None = None, encrypt: bool = False
) -> bytes:
    """A PDF with one text line per string, page by page, in Helvetica 10."""
    page_ids = [4 + 2 * number for number in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in page_ids)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Contents {page_ids[number] + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        stream = _content(lines)
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    trailer = f"/Root 1 0 R /Size {len(objects) + 1 + bool(title) + encrypt}"
    if title:
        objects.append(f"<< /Title ({title}) >>")
        trailer += f" /Info {len(objects)} 0 R"
    if encrypt:
        key = "00" * 32
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>")
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<{'11' * 16}> <{'11' * 16}>]"
    return _file(objects, trailer)


def _content(lines: Sequence[str]) -> str:
    escaped = (line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines)
    shown = " T*\n".join(f"({line}) Tj" for line in escaped)
    return f"BT\n/F1 10 Tf\n{LEADING} TL\n72 770 Td\n{shown}\nET"


def _file(objects: Sequence[str], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< {trailer} >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)
