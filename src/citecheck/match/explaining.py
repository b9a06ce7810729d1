"""What a binding means, in plain words."""

from __future__ import annotations

from citecheck.figures import compare
from citecheck.match.bare import Standing
from citecheck.match.binding import Binding
from citecheck.match.steps import SUPPORT
from citecheck.model import Figure, Verdict
from citecheck.text.words import COUNTRY_KEYS, is_concept

IN_CAPITALS = ("=usa", "=uk", "=eu", "=un", "=nato")
NOWHERE = "this figure stands nowhere on the page"
NOTHING = "nothing on the page is clearly about this figure"


def explain(claimed: Figure, binding: Binding) -> str:
    """One line for a person: ``the source says 82 per cent``."""
    if binding.candidate is None:
        return NOTHING
    given = " ".join(binding.candidate.figure.text.split())
    if binding.verdict is Verdict.ABSENT:
        return f"the source gives {given}, but {_about(binding.scope)}"
    if binding.verdict is Verdict.CONFLICT:
        swapped = compare(claimed, binding.candidate.figure) in SUPPORT
        return f"the source gives {given} {'the other way round' if swapped else 'for this'}"
    return f"the source says {given}"


def _about(scope: frozenset[str | int]) -> str:
    """``for 2014``; ``about men``, where it is no time and no place."""
    known = all(isinstance(part, int) or part in COUNTRY_KEYS for part in scope)
    return f"{'for' if known else 'about'} {scope_in_words(scope)}"


def explain_standing(standing: Standing) -> str:
    """One line on a figure asked for alone: ``it stands there 2 times; ...``."""
    given = " ".join(standing.figure.text.split())
    times = "once" if standing.times == 1 else f"{standing.times} times"
    which = "it stands" if standing.verdict is Verdict.MATCH else f"{given} stands"
    return f"{which} there {times}; what it counts was not asked"


def scope_in_words(scope: frozenset[str | int]) -> str:
    """The years, countries and groups of a scope: ``2014``, ``2011-2013``, ``Tajikistan``."""
    years = sorted(year for year in scope if isinstance(year, int))
    keys = [key for key in scope if isinstance(key, str)]
    names = sorted(_in_words(key) for key in keys if is_concept(key))
    if len(names) < len(keys):  # other keys are stems, and no words for people
        names.append("another place or group")
    if years:
        names.insert(0, "-".join(dict.fromkeys((str(years[0]), str(years[-1])))))
    return ", ".join(names)


def _in_words(key: str) -> str:
    name = key.removeprefix("=").replace("_", " ")
    if key not in COUNTRY_KEYS:
        return name
    return name.upper() if key in IN_CAPITALS else name.title()
