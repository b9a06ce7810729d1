"""A body of bytes as a Page: one string that can be searched, and where its blocks stand.

`read_page` reads here and now. `open_reader` reads in a worker process with bounded memory and
time, so that nothing a stranger wrote can end an audit or fill the machine.
"""

from citecheck.page.reader import Reader, open_reader
from citecheck.page.reading import page_of, read_page

__all__ = ["Reader", "open_reader", "page_of", "read_page"]
