"""Ports at which no browser asks for a page: other services live there.

A cited `http://mail.example:25/` would have this machine speak to a mail server. The list is
that of the Fetch standard, section 2.9 "Port blocking", without the ports below 21: what listens
there (echo, discard) takes no orders, and people write port 1 or 9 for "nobody is there".
"""

from __future__ import annotations

HIGHEST_PORT = 65_535
DEFAULT_PORTS = {"http": 80, "https": 443}  # of the schemes that are asked for
FORBIDDEN_PORTS = frozenset(
    {
        *(0, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95),
        *(101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161),
        *(179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563),
        *(587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060),
        *(5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080),
    }
)
