"""English: number words, units, and the words around numbers. All tables are our own."""

from __future__ import annotations

import re

from retold.language.english import NUMBER_WORDS, ORDINAL_WORDS

SMALL: dict[str, int] = {word: int(number) for word, number in NUMBER_WORDS.items()}
"""Number words below a hundred that are one word."""

SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "tn": 1e12, "dozen": 12.0, "score": 20.0,
}  # fmt: skip

ORDINALS: dict[str, int] = {
    word: int(number.removesuffix("th")) for word, number in ORDINAL_WORDS.items()
} | {word[:-1] + "ieth": number for word, number in SMALL.items() if word.endswith("ty")}

FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4,
    "quarters": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6,
    "seventh": 1 / 7, "sevenths": 1 / 7, "eighth": 1 / 8, "eighths": 1 / 8, "ninth": 1 / 9,
    "tenth": 1 / 10, "tenths": 1 / 10,
}  # fmt: skip

# Words for counts that leave room: from, to.
VAGUE: dict[str, tuple[float, float]] = {
    "dozens": (20, 150), "scores": (30, 300), "hundreds": (150, 2_000),
    "tens of thousands": (15_000, 150_000), "hundreds of thousands": (150_000, 2e6),
    "thousands": (1_500, 30_000), "millions": (1.5e6, 300e6), "billions": (1.5e9, 300e9),
    "a couple": (2, 3), "a couple of": (2, 3), "a handful": (3, 9), "half a dozen": (6, 6),
    "a dozen": (12, 12), "several dozen": (24, 99), "several hundred": (200, 999),
    "several thousand": (2_000, 9_999), "a few dozen": (24, 60), "a few hundred": (200, 600),
    "a few thousand": (2_000, 6_000),
}  # fmt: skip

# What a change by a factor is called, with the factor.
FACTORS: dict[str, float] = {
    "double": 2.0, "twice": 2.0, "twofold": 2.0, "triple": 3.0, "treble": 3.0, "threefold": 3.0,
    "thrice": 3.0, "quadruple": 4.0, "fourfold": 4.0, "fivefold": 5.0, "tenfold": 10.0,
    "halve": 0.5,
}  # fmt: skip

# Relations of a number to the amount, by the words before it.
_RELATIONS = """
~ about, around, some, roughly, approximately, circa, in the region of, an estimated, estimated,
   something like, or so, approx, on the order of;
< nearly, almost, close to, just under, just below, under, below, less than, fewer than, short
   of, just short of, just shy of, shy of, not quite, shorter than, smaller than, slightly less
   than, a little less than, slightly under, a little under, well under, approaching, nearing;
<= up to, within, at most, no further than, as many as, as much as, no more than, not more than,
   a maximum of, maximum, at the most, as high as;
> more than, over, above, just over, just above, upwards of, upward of, in excess of, exceeding,
   topping, well over, greater than, beyond, longer than, older than, higher than, larger than,
   bigger than, taller than, deeper than, heavier than, wider than, comfortably over, far more
   than, much more than, surpassing, slightly more than, a little over, a little more than,
   slightly over, some more than;
>= at least, no fewer than, no less than, not less than, a minimum of, minimum, not fewer than,
   as few as, as little as;
= exactly, precisely, only, just
"""
RELATIONS: dict[str, str] = {
    " ".join(words.split()): relation
    for relation, _, line in (entry.strip().partition(" ") for entry in _RELATIONS.split(";"))
    for words in line.split(",")
}

CURRENCIES: dict[str, str] = {
    "$": "usd", "us$": "usd", "£": "gbp", "€": "eur", "¥": "jpy", "a$": "aud", "c$": "cad",
    "dollar": "usd", "dollars": "usd", "pound": "gbp", "pounds": "gbp", "euro": "eur",
    "euros": "eur", "yen": "jpy", "rouble": "rub", "roubles": "rub", "ruble": "rub",
    "rubles": "rub", "yuan": "cny", "rupee": "inr", "rupees": "inr", "franc": "chf",
    "francs": "chf", "crown": "crown", "crowns": "crown", "krone": "krone", "kroner": "krone",
    "krona": "krona", "kronor": "krona", "zloty": "pln", "zlotys": "pln", "peso": "peso",
    "pesos": "peso", "lira": "lira", "liras": "lira", "shilling": "shilling",
    "shillings": "shilling", "dinar": "dinar", "dinars": "dinar", "real": "brl", "reais": "brl",
    "won": "krw", "rand": "zar", "baht": "thb", "forint": "huf", "forints": "huf",
    "mark": "mark", "marks": "mark", "usd": "usd", "eur": "eur", "gbp": "gbp", "cents": "cent",
    "cent": "cent", "pence": "penny", "p": "penny", "guilders": "guilder", "guilder": "guilder",
    "rials": "rial", "rial": "rial", "dirhams": "dirham", "dirham": "dirham",
    "shekels": "shekel", "shekel": "shekel",
}  # fmt: skip

# Forms of a unit -> its name in the Pint registry.
MEASURES: dict[str, str] = {
    form: name
    for name, forms in {
        "kilometer": "km kms kilometre kilometres kilometer kilometers",
        "meter": "metre metres meter meters",
        "centimeter": "cm centimetre centimetres centimeter centimeters",
        "millimeter": "mm millimetre millimetres millimeter millimeters",
        "mile": "mile miles", "yard": "yard yards", "foot": "foot feet ft",
        "inch": "inch inches", "nautical_mile": "nautical_mile",
        "kilogram": "kg kgs kilo kilos kilogram kilograms", "gram": "gram grams gramme grammes",
        "milligram": "mg milligram milligrams",
        "metric_ton": "tonne tonnes", "ton": "ton tons", "pound": "lb lbs", "stone": "stone",
        "ounce": "oz ounce ounces", "liter": "litre litres liter liters",
        "milliliter": "ml millilitre millilitres milliliter milliliters",
        "gallon": "gallon gallons", "pint": "pint pints", "hectare": "hectare hectares",
        "acre": "acre acres", "degC": "°c celsius", "degF": "°f fahrenheit",
        "kilometer_per_hour": "km/h kph kmh", "mile_per_hour": "mph", "knot": "knot knots",
        "megawatt": "mw megawatt megawatts", "gigawatt": "gw gigawatt gigawatts",
        "kilowatt": "kw kilowatt kilowatts", "kilowatt_hour": "kwh",
        "oil_barrel": "barrel barrels", "hertz": "hz hertz", "volt": "volt volts",
        "degree": "degree degrees", "byte": "bytes", "gigabyte": "gb gigabyte gigabytes",
    }.items()
    for form in forms.split()
}  # fmt: skip

# Forms of a unit of time -> seconds; months and years count 30 and 365 days.
_DAY = 86_400.0
DURATIONS: dict[str, float] = {
    form: seconds
    for seconds, forms in {
        1.0: "second seconds sec secs", 60.0: "minute minutes min mins",
        3_600.0: "hour hours hr hrs", _DAY: "day days night nights", 7 * _DAY: "week weeks",
        14 * _DAY: "fortnight fortnights", 30 * _DAY: "month months",
        365 * _DAY: "year years yr yrs season seasons", 3_650 * _DAY: "decade decades",
        36_500 * _DAY: "century centuries",
    }.items()
    for form in forms.split()
}  # fmt: skip


def words_to_number(text: str) -> float | None:
    """Return the number that some number words make ("two hundred and five"), or None.

    Args:
        text: number words with spaces or hyphens between them; case does not matter.
    """
    total = current = 0.0
    seen = False
    for word in re.split(r"[\s-]+", text.casefold().strip()):
        if word == "and":
            continue
        if word == "a":
            current = 1.0
        elif word in SMALL:
            small = SMALL[word]
            if seen and current % 100 and not (small < 10 <= current % 100 and current % 10 == 0):
                return None  # "two three": two numbers
            current += small
            seen = True
        elif word in {"hundred", "dozen"}:
            current = (current or 1.0) * SCALES[word]
            seen = True
        elif word in SCALES:
            total += (current or 1.0) * SCALES[word]
            current = 0.0
            seen = True
        else:
            return None
    return total + current if seen else None
