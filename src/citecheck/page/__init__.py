"""A body of bytes as a Page: one string that can be searched, and where its blocks stand.

`read_page` reads here and now. `open_reader` reads in a worker process with bounded memory and
time, so that nothing a stranger wrote can end an audit or fill the machine. A `Storage` holds the
pages that are read until they are searched.
"""

from citecheck.page.aside import aside
from citecheck.page.limits import give_back
from citecheck.page.reader import Reader, open_reader
from citecheck.page.reading import INTERNAL, page_of, read_page
from citecheck.page.storing import Storage, Stored

__all__ = [
    "INTERNAL",
    "Reader",
    "Storage",
    "Stored",
    "aside",
    "give_back",
    "open_reader",
    "page_of",
    "read_page",
]
