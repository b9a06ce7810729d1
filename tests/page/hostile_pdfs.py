"""PDFs that strangers could send to wear a reader out: each a name, a type and a maker."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

PDF = "application/pdf"
BOMB = 300_000_000  # more than the memory of a worker
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
LINE = b"BT /F1 10 Tf 72 770 Td (The harbour was opened in 1912 by the mayor.) Tj ET\n"


def packed(start: bytes, piece: bytes, size: int = BOMB) -> bytes:
    """What `start` and then pieces up to `size` are compressed to, without making it all."""
    packer = zlib.compressobj(9)
    begin = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    million = piece * (1_000_000 // len(piece))
    again = packer.compress(million) + packer.flush(zlib.Z_FULL_FLUSH)
    return begin + again * (size // len(million)) + packer.flush()


def bomb(start: bytes, piece: bytes, size: int = BOMB, entries: bytes = b"") -> bytes:
    """A compressed stream object that is far larger than it looks."""
    return stream(packed(start, piece, size), b"/Filter /FlateDecode " + entries)


def flated(content: bytes, entries: bytes = b"") -> bytes:
    """A compressed stream object."""
    packed = zlib.compress(content, 1)
    return stream(packed, b"/Filter /FlateDecode " + entries)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %s>>\nstream\n%s\nendstream" % (len(content), entries, content)


def file_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, the first being its root."""
    out = bytearray(b"%PDF-1.5\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Root 1 0 R /Size %d %s >>\n" % (len(objects) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def pages_of(
    content: bytes, many: int = 1, resources: bytes = b"", extra: Sequence[bytes] = ()
) -> bytes:
    """A PDF with one content stream (object 4) on many pages; `extra` begins with object 5."""
    first = 5 + len(extra)
    kids = b" ".join(b"%d 0 R" % (first + number) for number in range(many))
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 3 0 R >> " + resources + b" >> >>"
    )
    pages = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, many)
    root = b"<< /Type /Catalog /Pages 2 0 R >>"
    return file_of([root, pages, FONT, content, *extra, *[page] * many])


def nested_bomb() -> bytes:
    inner = zlib.compress(packed(LINE, b" "), 9)
    return stream(inner, b"/Filter [/FlateDecode /FlateDecode] ")


def object_stream_bomb() -> bytes:
    """A cross-reference stream in which the pages stand in an object stream of 300 MB."""
    root = b"1 0 2 40 << /Type /Catalog /Pages 2 0 R >>".ljust(48)
    pages = b"<< /Type /Pages /Kids [] /Count 0 >>"
    objects = bomb(root + pages, b" ", entries=b"/Type /ObjStm /N 2 /First 8 ")
    out = bytearray(b"%PDF-1.5\n")
    place = len(out)
    out += b"3 0 obj\n" + objects + b"\nendobj\n"
    table = len(out)
    rows = (
        b"\0\0\0\0\0\0"
        b"\2\0\0\0\3\0"
        b"\2\0\0\0\3\1"
        b"\1" + place.to_bytes(4, "big") + b"\0" + b"\1" + table.to_bytes(4, "big") + b"\0"
    )
    out += (
        b"4 0 obj\n" + stream(rows, b"/Type /XRef /Size 5 /W [1 4 1] /Root 1 0 R ") + b"\nendobj\n"
    )
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def loop_of_tables() -> bytes:
    body = file_of([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"])
    table = body.index(b"xref\n0")
    return body.replace(b"/Size 3", b"/Size 3 /Prev %d" % table)


def loop_of_pages() -> bytes:
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 1000000 >>",
        ]
    )


def deep_pages(many: int) -> bytes:
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    objects += [
        b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (number + 3) for number in range(many)
    ]
    return file_of([*objects, b"<< /Type /Page /MediaBox [0 0 9 9] >>"])


def forms_in_forms(deep: int = 24) -> bytes:
    """Each form draws the next twice: two to the 24th pieces of text."""
    forms = [
        stream(
            b"/X Do /X Do",
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >> "
            % (6 + n),
        )
        for n in range(deep)
    ]
    last = stream(
        LINE,
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> >> ",
    )
    return pages_of(stream(b"/X Do"), resources=b"/XObject << /X 5 0 R >>", extra=[*forms, last])


def picture(filters: bytes, packed: bytes, side: int = 60_000) -> bytes:
    image = stream(
        packed,
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter %s "
        % (side, side, filters),
    )
    return pages_of(
        stream(LINE + b"q 9 0 0 9 0 0 cm /I Do Q"),
        resources=b"/XObject << /I 5 0 R >>",
        extra=[image],
    )


def huge_font() -> bytes:
    font = b"<< /Type /Font /Subtype /TrueType /BaseFont /Big /FontDescriptor 6 0 R /FirstChar 32 /LastChar 255 >>"
    described = b"<< /Type /FontDescriptor /FontName /Big /Flags 4 /FontFile2 7 0 R >>"
    file = bomb(b"\0\1\0\0\0\x0a", b"\xff")
    return pages_of(
        stream(LINE.replace(b"F1", b"F2")),
        resources=b"/Font << /F2 5 0 R >>",
        extra=[font, described, file],
    )


def letters_map() -> bytes:
    """A font whose table of letters is 300 MB."""
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /Big /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 6 0 R >>"
    begins = b"/CIDInit /ProcSet findresource begin begincmap 1 beginbfrange\n"
    table = bomb(begins, b"<0000> <ffff> <0041>\n")
    child = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Big /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> >>"
    content = stream(b"BT /F2 10 Tf 72 770 Td <00410042> Tj ET")
    return pages_of(content, extra=[font, table, child]).replace(
        b"/Font << /F1 3 0 R >>", b"/Font << /F2 5 0 R >>"
    )


def locked() -> bytes:
    key = b"00" * 32
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>",
               b"<< /Filter /Standard /V 1 /R 2 /O <" + key + b"> /U <" + key + b"> /P -4 >>"]  # fmt: skip
    return file_of(objects, b"/Encrypt 3 0 R /ID [<%s> <%s>]" % (b"11" * 16, b"11" * 16))


PDFS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "pdf: garbage": (PDF, lambda: b"%PDF-1.7\n" + bytes(range(256)) * 60_000),
    "pdf: cut in half": (PDF, lambda: (whole := pages_of(stream(LINE * 10_000), 100))[: len(whole) // 2]),
    "pdf: cross-references in a loop": (PDF, loop_of_tables),
    "pdf: pages in a loop": (PDF, loop_of_pages),
    "pdf: pages 20,000 deep": (PDF, lambda: deep_pages(20_000)),
    "pdf: 100,000 pages": (PDF, lambda: pages_of(stream(LINE), 100_000)),
    "pdf: 100 full pages": (PDF, lambda: pages_of(flated(LINE * 2_000), 100)),
    "pdf: a page of 10 million lines": (PDF, lambda: pages_of(stream(LINE * 190_000))),
    "pdf: a packed page of 100 million letters": (PDF, lambda: pages_of(bomb(b"", LINE, 100_000_000))),
    "pdf: a page that unpacks to 300 MB": (PDF, lambda: pages_of(bomb(LINE, b" "))),
    "pdf: 50 pages that unpack to 300 MB": (PDF, lambda: pages_of(bomb(LINE, b" "), 50)),
    "pdf: a page packed twice": (PDF, lambda: pages_of(nested_bomb())),
    "pdf: objects that unpack to 300 MB": (PDF, object_stream_bomb),
    "pdf: forms in forms": (PDF, forms_in_forms),
    "pdf: saved states": (PDF, lambda: pages_of(bomb(LINE, b"q ", 100_000_000))),
    "pdf: nested arrays": (PDF, lambda: pages_of(bomb(LINE, b"[", 50_000_000))),
    "pdf: nested dictionaries": (PDF, lambda: b"%PDF-1.4\n1 0 obj\n" + b"<</A" * 3_000_000),
    "pdf: paths": (PDF, lambda: pages_of(bomb(LINE, b"1 1 m 2 2 l ", 120_000_000))),
    "pdf: picture of 60,000 x 60,000": (PDF, lambda: picture(b"/FlateDecode", packed(b"", b"\0", 100_000_000))),
    "pdf: picture in JBIG2": (PDF, lambda: picture(b"/JBIG2Decode", b"\0\0\0\0\x30\0\1\0\0\0\x13" + b"\0\1\0\0" * 2 + b"\0" * 11)),
    "pdf: picture in CCITT": (PDF, lambda: picture(b"/CCITTFaxDecode", b"\0" * 1_000_000)),
    "pdf: font of 300 MB": (PDF, huge_font),
    "pdf: table of letters of 300 MB": (PDF, letters_map),
    "pdf: locked": (PDF, locked),
}  # fmt: skip
