"""Units with their exact measure, and the symbols of units and currencies that no language owns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit measures: `value * factor + offset` is the value in the base of its dimension."""

    dimension: str
    factor: Fraction
    offset: Fraction = Fraction(0)


def _units(dimension: str, factors: Mapping[str, str]) -> dict[str, Unit]:
    return {name: Unit(dimension, Fraction(factor)) for name, factor in factors.items()}


# Factors are exact by definition (BIPM SI brochure; the international yard and pound, 1959).
# A month is a twelfth of a year, for that is how papers count: 18 months is a year and a half.
# It has no fixed number of days, so days and years are two dimensions.
UNITS: Mapping[str, Unit] = {
    **_units(
        "months",
        {"month": "1", "quarter": "3", "year": "12", "decade": "120", "century": "1200"}
        | {"millennium": "12000"},
    ),
    **_units(
        "time",
        {"ms": "1/1000", "second": "1", "minute": "60", "hour": "3600", "day": "86400"}
        | {"week": "604800", "fortnight": "1209600"},
    ),
    **_units(
        "length",
        {"nm": "1/1000000000", "μm": "1/1000000", "mm": "1/1000", "cm": "1/100", "m": "1"}
        | {"km": "1000", "inch": "127/5000", "foot": "381/1250", "yard": "1143/1250"}
        | {"mile": "201168/125", "nautical mile": "1852", "light-year": "9460730472580800"},
    ),
    **_units(
        "area",
        {"cm²": "1/10000", "m²": "1", "km²": "1000000", "hectare": "10000"}
        | {"acre": "316160658/78125", "square foot": "145161/1562500"}
        | {"square mile": "40468564224/15625"},
    ),
    **_units(
        "volume",
        {"ml": "1/1000", "cm³": "1/1000", "litre": "1", "m³": "1000", "km³": "1000000000000"}
        | {"cubic foot": "55306341/1953125", "gallon": "473176473/125000000"}
        | {"barrel": "9936705933/62500000", "pint": "473176473/1000000000"},
    ),
    **_units(
        "mass",
        {"μg": "1/1000000000", "mg": "1/1000000", "g": "1/1000", "kg": "1", "tonne": "1000"}
        | {"kiloton": "1000000", "megaton": "1000000000", "gigatonne": "1000000000000"}
        | {"pound": "45359237/100000000", "ounce": "45359237/1600000000"}
        | {"ton": "45359237/50000", "carat": "1/5000"},
    ),
    **_units("speed", {"km/h": "1", "m/s": "18/5", "mph": "25146/15625", "knot": "463/250"}),
    **_units(
        "power",
        {"mW": "1/1000", "W": "1", "kW": "1000", "MW": "1000000", "GW": "1000000000"}
        | {"TW": "1000000000000"},
    ),
    **_units(
        "energy",
        {"J": "1", "kJ": "1000", "MJ": "1000000", "GJ": "1000000000", "Wh": "3600"}
        | {"kWh": "3600000", "MWh": "3600000000", "GWh": "3600000000000"}
        | {"TWh": "3600000000000000", "kcal": "4184", "calorie": "523/125"},
    ),
    **_units("voltage", {"V": "1", "kV": "1000"}),
    **_units("frequency", {"Hz": "1", "kHz": "1000", "MHz": "1000000", "GHz": "1000000000"}),
    **_units(
        "data",
        {"bit": "1/8", "byte": "1", "kB": "1000", "MB": "1000000", "GB": "1000000000"}
        | {"TB": "1000000000000", "PB": "1000000000000000", "EB": "1000000000000000000"},
    ),
    "K": Unit("temperature", Fraction(1)),
    "°C": Unit("temperature", Fraction(1), Fraction(27315, 100)),
    "°F": Unit("temperature", Fraction(5, 9), Fraction(45967, 180)),
    **_units("share", {"%": "1/100", "‰": "1/1000"}),
    **_units("points", {"pp": "1", "basis point": "1/100"}),
}

# Letter case tells MW from mW; read on the text as written.
UNIT_SYMBOLS: Mapping[str, str] = {
    "s": "second",
    "ms": "ms",
    "min": "minute",
    "h": "hour",
    "hr": "hour",
    "hrs": "hour",
    "nm": "nm",
    "μm": "μm",
    "um": "μm",
    "mm": "mm",
    "cm": "cm",
    "m": "m",
    "km": "km",
    "Km": "km",
    "KM": "km",
    "kms": "km",
    "in": "inch",
    "ft": "foot",
    "yd": "yard",
    "mi": "mile",
    "nmi": "nautical mile",
    "cm²": "cm²",
    "m²": "m²",
    "m2": "m²",
    "km²": "km²",
    "km2": "km²",
    "m³": "m³",
    "m3": "m³",
    "km³": "km³",
    "km3": "km³",
    "cm³": "cm³",
    "cc": "cm³",
    "ha": "hectare",
    "l": "litre",
    "L": "litre",
    "ml": "ml",
    "mL": "ml",
    "bbl": "barrel",
    "g": "g",
    "mg": "mg",
    "μg": "μg",
    "kg": "kg",
    "Kg": "kg",
    "KG": "kg",
    "t": "tonne",
    "kt": "kiloton",
    "Mt": "megaton",
    "Gt": "gigatonne",
    "lb": "pound",
    "lbs": "pound",
    "oz": "ounce",
    "km/h": "km/h",
    "kph": "km/h",
    "kmph": "km/h",
    "km/hr": "km/h",
    "mph": "mph",
    "m/s": "m/s",
    "W": "W",
    "kW": "kW",
    "KW": "kW",
    "MW": "MW",
    "GW": "GW",
    "TW": "TW",
    "mW": "mW",
    "Wh": "Wh",
    "kWh": "kWh",
    "KWh": "kWh",
    "MWh": "MWh",
    "GWh": "GWh",
    "TWh": "TWh",
    "J": "J",
    "kJ": "kJ",
    "MJ": "MJ",
    "GJ": "GJ",
    "kcal": "kcal",
    "V": "V",
    "kV": "kV",
    "Hz": "Hz",
    "kHz": "kHz",
    "MHz": "MHz",
    "GHz": "GHz",
    "°C": "°C",
    "° C": "°C",
    "C": "°C",
    "°F": "°F",
    "° F": "°F",
    "℃": "°C",
    "℉": "°F",
    "°": "degree",
    "K": "K",
    "kB": "kB",
    "KB": "kB",
    "MB": "MB",
    "GB": "GB",
    "TB": "TB",
    "PB": "PB",
    "EB": "EB",
    "Gb": "gigabit",
    "Mb": "megabit",
    "Mbps": "megabit per second",
    "Gbps": "gigabit per second",
    "Mbit/s": "megabit per second",
    "dB": "decibel",
    "ppm": "part per million",
    "ppb": "part per billion",
    "bpm": "beat per minute",
    "rpm": "revolution per minute",
    "Ma": "megayear",
    "Gy": "gray",
    "mGy": "milligray",
    "mSv": "millisievert",
    "rad": "radian",
    "hp": "horsepower",
    "bhp": "horsepower",
    "dpi": "dot per inch",
    "px": "pixel",
    "MP": "megapixel",
}

# A magnitude, a unit and a period in one: "2 mb/d" is two million barrels a day.
RATE_SYMBOLS: Mapping[str, tuple[int, str, str]] = {
    "mb/d": (10**6, "barrel", "day"),
    "mbpd": (10**6, "barrel", "day"),
    "bpd": (1, "barrel", "day"),
    "b/d": (1, "barrel", "day"),
    "tpd": (1, "tonne", "day"),
}

PERCENT_SIGNS: Mapping[str, str] = {"%": "%", "٪": "%", "‰": "‰", "pp": "pp", "p.p.": "pp"}

FRACTION_SIGNS: Mapping[str, Decimal] = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal(1) / 6,
    "⅚": Decimal(5) / 6,
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
