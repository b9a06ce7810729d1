"""Ways to a private address, as a cited page or a redirect may write them.

None of them may end in a connection. Spellings are tried as cited addresses and as targets of
redirects, names through the resolver.
"""

from __future__ import annotations

# Private addresses, each by its plain spelling: one of every kind there is.
PRIVATE_V4 = {
    "this network": "0.0.0.0",
    "this network, another": "0.1.2.3",
    "private 10": "10.0.0.5",
    "carrier": "100.64.0.1",
    "alibaba metadata": "100.100.100.200",
    "loopback": "127.0.0.1",
    "loopback, another": "127.8.8.8",
    "azure metadata": "168.63.129.16",
    "metadata": "169.254.169.254",
    "amazon ecs metadata": "169.254.170.2",
    "private 172": "172.16.0.5",
    "end of private 172": "172.31.255.254",
    "protocol assignments": "192.0.0.8",
    "oracle metadata": "192.0.0.192",
    "documentation 1": "192.0.2.1",
    "6to4 relay": "192.88.99.1",
    "private 192": "192.168.0.1",
    "benchmark": "198.18.0.1",
    "documentation 2": "198.51.100.7",
    "documentation 3": "203.0.113.9",
    "multicast": "224.0.0.1",
    "multicast, another": "239.255.255.250",
    "reserved": "240.0.0.1",
    "broadcast": "255.255.255.255",
}
PRIVATE_V6 = {
    "unspecified": "::",
    "loopback": "::1",
    "compatible": "::127.0.0.1",
    "compatible private": "::10.0.0.5",
    "mapped loopback": "::ffff:127.0.0.1",
    "mapped private": "::ffff:10.0.0.5",
    "mapped metadata": "::ffff:a9fe:a9fe",
    "translated": "::ffff:0:127.0.0.1",
    "nat64": "64:ff9b::10.0.0.5",
    "nat64 loopback": "64:ff9b::7f00:1",
    "local nat64": "64:ff9b:1::10.0.0.5",
    "discard": "100::1",
    "teredo": "2001:0:4136:e378:8000:63bf:80ff:fffe",
    "orchid": "2001:20::1",
    "documentation": "2001:db8::1",
    "documentation 2": "3fff::1",
    "6to4 private": "2002:a00:5::1",
    "6to4 loopback": "2002:7f00:1::",
    "isatap": "2a00:1450:4001:81b:0:5efe:10.0.0.5",
    "isatap, global": "2a00:1450:4001:81b:200:5efe:7f00:1",
    "segment routing": "5f00::1",
    "unique local": "fc00::1",
    "amazon metadata": "fd00:ec2::254",
    "google metadata": "fd20:ce::254",
    "link-local": "fe80::1",
    "site-local": "fec0::5",
    "multicast": "ff02::1",
    "multicast, global": "ff0e::1",
    "outside the global range": "4000::1",
}

# Other spellings of hosts, which browsers and resolvers read as private addresses.
SPELLINGS = {
    "two parts": "127.1",
    "three parts": "127.0.1",
    "two parts, metadata": "169.254.43518",
    "decimal": "2130706433",
    "decimal, private": "3232235777",
    "decimal, metadata": "2852039166",
    "zero": "0",
    "hexadecimal": "0x7f000001",
    "hexadecimal, capitals": "0X7F000001",
    "hexadecimal, metadata": "0xa9fea9fe",
    "hexadecimal parts": "0x7f.0x0.0x0.0x1",
    "hexadecimal, short": "0x7f.1",
    "octal": "017700000001",
    "octal parts": "0177.0.0.01",
    "octal, padded": "0000000177.0.0.1",
    "mixed": "0x7f.0.0.01",
    "mixed, short": "0251.254.0xa9fe",
    "mixed, private": "012.0x0.5",
    "trailing dot": "127.0.0.1.",
    "trailing dot, decimal": "2130706433.",
    "localhost": "localhost",
    "localhost, capitals": "LOCALHOST",
    "localhost, trailing dot": "localhost.",
    "localhost, below": "printer.localhost",
    "localhost, far below": "a.b.c.localhost.",
    "localdomain": "localhost.localdomain",
    "google metadata": "metadata.google.internal",
    "internal": "vault.corp.internal",
    "link-local name": "printer.local",
    "home": "router.home.arpa",
    "full-width digits": "１２７.0.0.1",
    "full-width letters": "ｌｏｃａｌｈｏｓｔ",
    "ideographic full stops": "127。0。0。1",
    "full-width full stops": "127．0．0．1",
    "half-width full stops": "127｡0｡0｡1",
    "enclosed digits": "①②⑦.⓪.⓪.①",
    "enclosed letters": "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
    "mathematical digits": "𝟏𝟐𝟕.0.0.1",
    "superscript digits": "¹²⁷.0.0.1",
    "full-width decimal": "２１３０７０６４３３",
    "full-width hexadecimal": "０ｘ７ｆ.1",
    "soft hyphen": "local\u00adhost",
    "zero-width space": "127.0.\u200b0.1",
    "percent-encoded": "%31%32%37.0.0.1",
    "percent-encoded name": "%6cocalhost",
    "percent-encoded dots": "127%2e0%2e0%2e1",
    "percent-encoded full-width": "%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1",
    "tab": "127.\t0.0.1",
    "line break": "local\r\nhost",
    "user": "me@127.0.0.1",
    "user and password": "me:secret@127.0.0.1",
    "public user": "a.example@127.0.0.1",
    "public user and port": "a.example:80@127.0.0.1",
    "two users": "a.example@b.example@127.0.0.1",
    "encoded user": "a.example%2f@127.0.0.1",
    "padded loopback": "[0:0:0:0:0:0:0:1]",
    "padded more": "[0000:0000:0000:0000:0000:0000:0000:0001]",
    "padded mapped": "[0:0:0:0:0:ffff:7f00:1]",
    "mapped, capitals": "[::FFFF:127.0.0.1]",
}

# Hosts that browsers refuse to read: never asked, whatever a resolver might make of them.
MALFORMED = {
    "five parts": "127.0.0.1.1",
    "part too large": "127.0.0.256",
    "overflow": "4294967296",
    "overflow to loopback": "425510797825",
    "overflow of parts": "383.256.256.257",
    "overflow, hexadecimal": "0x17f000001",
    "eight in octal": "0187.0.0.1",
    "number below a name": "a.example.0x7f000001",
    "link-local with a zone": "[fe80::1%25eth0]",
    "loopback with a zone": "[::1%lo]",
    "public with a zone": "[2606:4700::1111%25lo]",
    "v4 in brackets": "[127.0.0.1]",
    "name in brackets": "[localhost]",
    "double brackets": "[[::1]]",
    "brackets and more": "[::1].a.example",
    "open bracket": "[::1",
    "bracket before": "a.example[::1]",
    "future version": "[v1.127]",
    "no brackets": "::1",
    "two ports": "127.0.0.1:80:80",
    "blank": "127.0.0.1 .a.example",
    "encoded slash": "127.0.0.1%2f.a.example",
    "encoded at": "a.example%40127.0.0.1",
    "nul": "127.0.0.1%00.a.example",
}

# Whole addresses that read as one host to some parsers and as another to others; each is private
# to the one that decides, the browser's.
WHOLE = {
    "backslash before the private": r"http:\\127.0.0.1/",
    "three slashes": "http:///127.0.0.1/",
    "slashes and backslashes": r"http:/\/\127.0.0.1/",
    "capitals": "HTTP://127.0.0.1/",
    "controls around": "\x01\x1f http://127.0.0.1/ \x00",
    "line break in the scheme": "ht\ntp://127.0.0.1/",
    "fragment before the public": "http://127.0.0.1#@a.example/",
    "query before the public": "http://127.0.0.1?@a.example/",
    "backslash before the public": r"http://127.0.0.1\@a.example/",
    "slash before the public": "http://127.0.0.1/@a.example/",
    "encoded fragment in the user": "http://a.example%23@127.0.0.1/",
    "port and user": "http://a.example:443@127.0.0.1:8080/",
    "no port": "http://127.0.0.1:/",
    "padded port": "http://127.0.0.1:00080/",
    "port of a database": "http://10.0.0.5:6379/",
    "capture of a private page": "http://127.0.0.1/web/2015/http://a.example/",
}

# As a target sent over http these are relative, and lead to the sender's own host.
FEW_SLASHES = {
    "one slash": "http:/127.0.0.1/",
    "no slash": "http:127.0.0.1/",
    "no slash, https": "https:127.0.0.1/",
}

# What the name server says of hosts with harmless names.
NAMES: dict[str, tuple[str, ...]] = {
    **{f"v4-{number}.example": (each,) for number, each in enumerate(PRIVATE_V4.values())},
    **{f"v6-{number}.example": (each,) for number, each in enumerate(PRIVATE_V6.values())},
    "mixed.example": ("93.184.216.34", "10.0.0.5"),
    "mixed-first.example": ("127.0.0.1", "93.184.216.34"),
    "mixed-6.example": ("2606:4700::1111", "::1"),
    "mixed-kinds.example": ("93.184.216.34", "fd00:ec2::254"),
    "mixed-many.example": (*(f"93.184.216.{last}" for last in range(1, 40)), "192.168.0.1"),
    "127.0.0.1.nip.example": ("127.0.0.1",),
    "link-local-zone.example": ("fe80::1%lo",),
}

# Targets of redirects that no address of their own would be.
LOCATIONS = {
    "no scheme": "//127.0.0.1/",
    "no scheme, short": "//0x7f.1/",
    "no scheme, three slashes": "///127.0.0.1/",
    "no scheme, backslashes": r"\\127.0.0.1/",
    "no scheme, mixed slashes": r"/\127.0.0.1/",
    "no scheme, tab": "/\t/127.0.0.1/",
    "no scheme, name": "//v4-0.example/",
    "no scheme, v6": "//[::1]/",
    "no scheme, user": "//a.example@127.0.0.1/",
    "other scheme, one slash": "https:/127.0.0.1/",
    "other scheme, no slash": "https:127.0.0.1/",
    "blanks before": " \thttp://127.0.0.1/",
}


def spelled(host: str) -> str:
    """`host` as an address writes it: IPv6 in brackets."""
    return f"[{host}]" if ":" in host else host


HOSTS: dict[str, str] = {
    **{f"v4 {kind}": host for kind, host in PRIVATE_V4.items()},
    **{f"v6 {kind}": spelled(host) for kind, host in PRIVATE_V6.items()},
    **SPELLINGS,
    **{f"name {host}": host for host in NAMES},
}
