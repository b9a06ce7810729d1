"""Labels seen over the whole page: what no single element can tell.

A label ranks a block as evidence and as a sign of what the page is for; the text stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from citecheck.formats.html.tags import SURROUNDINGS
from citecheck.formats.html.writer import Run
from citecheck.model import Block, BlockLabel

# A menu without <nav>: at least this many blocks of nothing but links, each of a few words.
_LINKS_OF_A_MENU = 4
_LONGEST_MENU_ENTRY = 60  # characters
# Names of classes are dropped as witnesses when they leave less than this share of the text.
_LEAST_MAIN_SHARE = 0.1
# <main> and <article> are believed when they hold nearly all of the prose: teasers of other
# articles are <article> too. A paragraph of prose has over 120 characters, a teaser fewer. With
# half of all text instead, 34 of 1,920 true passages were put beside the matter; so, one.
_LEAST_ARTICLE_SHARE = 0.85
_SHORTEST_PROSE = 120


def settle(runs: list[Run]) -> list[Block]:
    """The blocks of a page with their final labels."""
    runs = _without_bad_names(runs)
    runs = _outside_of_main(runs)
    runs = _with_menus(runs)
    return [Block(run.text, run.label) for run in runs]


def _without_bad_names(runs: list[Run]) -> list[Run]:
    """Labels that would leave a page without matter are wrong: a class, or an open <nav>."""
    if _has_matter(runs):
        return runs
    runs = [replace(run, label=BlockLabel.MAIN) if run.by_name else run for run in runs]
    if _has_matter(runs):
        return runs
    return [replace(run, label=BlockLabel.MAIN) if _is_prose(run) else run for run in runs]


def _has_matter(runs: list[Run]) -> bool:
    kept = _letters(run for run in runs if run.label not in SURROUNDINGS)
    return kept >= _LEAST_MAIN_SHARE * _letters(runs)


def _is_prose(run: Run) -> bool:
    return len(run.text) > _SHORTEST_PROSE and not run.linked and run.label is not BlockLabel.DATA


def _outside_of_main(runs: list[Run]) -> list[Run]:
    """Text that stands outside of the <main> of a page stands beside the matter."""
    prose = [
        run for run in runs if run.label not in SURROUNDINGS and len(run.text) > _SHORTEST_PROSE
    ]
    inside = _letters(run for run in prose if run.main)
    if not inside or inside < _LEAST_ARTICLE_SHARE * _letters(prose):
        return runs
    return [
        replace(run, label=BlockLabel.ASIDE)
        if run.label is BlockLabel.MAIN and not run.main
        else run
        for run in runs
    ]


def _with_menus(runs: list[Run]) -> list[Run]:
    settled: list[Run] = []
    menu: list[Run] = []
    for run in runs:
        if run.linked and run.label is BlockLabel.MAIN and len(run.text) <= _LONGEST_MENU_ENTRY:
            menu.append(run)
            continue
        settled += _menu_or_not(menu)
        menu = []
        settled.append(run)
    return settled + _menu_or_not(menu)


def _menu_or_not(entries: list[Run]) -> list[Run]:
    if len(entries) < _LINKS_OF_A_MENU:
        return entries
    return [replace(run, label=BlockLabel.NAVIGATION) for run in entries]


def _letters(runs: Iterable[Run]) -> int:
    return sum(len(run.text) for run in runs)
