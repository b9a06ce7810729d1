"""Which network addresses may be connected to."""

from __future__ import annotations

import pytest

from citecheck.web.judge import is_private_host, is_public, read_literal

PUBLIC = [
    "8.8.8.8",
    "1.1.1.1",
    "172.32.0.1",
    "192.0.1.1",
    "223.255.255.254",
    "2606:4700::1111",
    "2a00:1450:4001:81b::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2606:4700:1::5efe:808:808",  # ISATAP, to a public address
]
REFUSED = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.5",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.5",
    "::ffff:0:127.0.0.1",
    "64:ff9b::a00:5",
    "64:ff9b:1::a00:5",
    "100::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "2606:4700:1::5efe:a00:5",  # ISATAP: the IPv4 address stands at the end
    "2606:4700:1::200:5efe:a00:5",
    "2606:4700:1::5efe:7f00:1",
    "2606:4700:1::5efe:a9fe:a9fe",
    "fe80::5efe:808:808",
    "2002:a00:5::1",
    "2002:7f00:1::",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::5",
    "ff02::1",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_may_be_connected_to(address):
    assert is_public(address)


@pytest.mark.parametrize("address", REFUSED)
def test_an_address_that_is_not_public_is_refused(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "2130706433",
        "0x7f000001",
        "0x7f.0.0.1",
        "0X7F.1",
        "0177.0.0.1",
        "017700000001",
        "0",
        "127.0.0.1.",
        "[::1]",
        "::1",
        "[0:0:0:0:0:ffff:7f00:1]",
        "localhost",
        "LOCALHOST.",
        "printer.localhost",
        "3232235777",
        "169.254.43518",
        "0xa9fea9fe",
    ],
)
def test_a_private_host_is_known_however_it_is_spelled(host):
    assert is_private_host(host)


@pytest.mark.parametrize(
    "host",
    [
        "a.example",
        "8.8.8.8",
        "134744072",
        "localhost.a.example",
        "notlocalhost",
        "0x.example",
        "1e100.net",
    ],
)
def test_a_public_host_is_not_mistaken_for_a_private_one(host):
    assert not is_private_host(host)


@pytest.mark.parametrize(
    "host", ["a.example", "256.256.256.256", "1.2.3.4.5", "09.1.1.1", "0xg.1", ""]
)
def test_what_spells_no_address_is_a_name(host):
    assert read_literal(host) is None
