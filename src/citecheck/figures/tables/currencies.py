"""Signs and codes of currencies that no language owns; names stand in the languages' tables."""

from __future__ import annotations

from collections.abc import Mapping

CURRENCY_SIGNS: Mapping[str, str] = {
    "us$": "USD",
    "u.s.$": "USD",
    "u.s. $": "USD",
    "us $": "USD",
    "usd$": "USD",
    "$us": "USD",
    "$": "USD",
    "c$": "CAD",
    "c $": "CAD",
    "ca$": "CAD",
    "can$": "CAD",
    "cad$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "aud$": "AUD",
    "nz$": "NZD",
    "nzd$": "NZD",
    "hk$": "HKD",
    "hkd$": "HKD",
    "s$": "SGD",
    "sg$": "SGD",
    "nt$": "TWD",
    "r$": "BRL",
    "mxn$": "MXN",
    "mex$": "MXN",
    "mx$": "MXN",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₽": "RUB",
    "₸": "KZT",
    "₴": "UAH",
    "₹": "INR",
    "rs": "INR",
    "rs.": "INR",
    "₺": "TRY",
    "₩": "KRW",
    "₪": "ILS",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "฿": "THB",
    "₾": "GEL",
    "₼": "AZN",
    "₿": "BTC",
    "֏": "AMD",
    "؋": "AFN",
    "zł": "PLN",
    "kč": "CZK",
    "sfr": "CHF",
    "sfr.": "CHF",
    "fr.": "CHF",
    "tl": "TRY",
}

# ISO 4217, of the countries that papers here write about, and a few of the past.
CODES = (
    "USD, EUR, GBP, JPY, CNY, RMB, RUB, RUR, KZT, KGS, TJS, UZS, TMT, AFN, UAH, BYN, GEL, AMD, "
    "AZN, TRY, CAD, AUD, NZD, HKD, SGD, TWD, KRW, INR, PKR, BDT, LKR, NPR, CHF, SEK, NOK, DKK, "
    "ISK, PLN, CZK, HUF, RON, BGN, HRK, RSD, MDL, ALL, BAM, MKD, ILS, SAR, AED, QAR, KWD, BHD, "
    "OMR, JOD, IQD, IRR, SYP, LBP, YER, EGP, MAD, TND, DZD, LYD, NGN, GHS, KES, TZS, UGX, ETB, "
    "ZAR, BRL, MXN, ARS, CLP, COP, PEN, UYU, BOB, PYG, VES, IDR, THB, MYR, PHP, VND, MNT, XAF, "
    "XOF, BTC, ETH, DEM, FRF, ITL"
)
CURRENCY_CODES = frozenset(CODES.split(", "))
CODE_ALIASES: Mapping[str, str] = {"RMB": "CNY", "RUR": "RUB"}
