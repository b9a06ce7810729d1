"""The suites of the quality gate: each scores one corpus, by measures from 0 to 1."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from citecheck.figures import find_figures
from citecheck.liveness import judge_page
from citecheck.match import match_claim
from citecheck.page import read_page

Scores = dict[str, float]
SUPPORT = ("match", "approximate")


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def share(hits: Iterator[bool]) -> float:
    """How many of the hits are true; 1 where there are none."""
    values = list(hits)
    return sum(values) / len(values) if values else 1.0


def agreement(folder: Path) -> Scores:
    """Verdicts on claim figures held against passages."""
    pairs = [(row["verdict"], _verdict(row)) for row in rows(folder / "agreement.jsonl")]
    supported = [got for gold, got in pairs if gold in SUPPORT]
    refuted = [got for gold, got in pairs if gold not in SUPPORT]
    return {
        "accuracy": share(gold == got for gold, got in pairs),
        "supported_or_not": share((gold in SUPPORT) == (got in SUPPORT) for gold, got in pairs),
        "no_false_support": share(got not in SUPPORT for got in refuted),
        "no_false_alarm": share(got in SUPPORT for got in supported),
        "no_false_conflict": share(got != "conflict" for gold, got in pairs if gold != "conflict"),
    }


def _verdict(row: Mapping[str, Any]) -> str | None:
    """The verdict of the item that covers the marked figure most."""
    claim, start = row["claim"], row["start"]
    end = start + len(row["figure"])
    best = (0, None)
    for item in match_claim(claim, row["passage"]):
        at = claim.find(item.text)
        overlap = min(end, at + len(item.text)) - max(start, at)
        if item.type == "figure" and overlap > best[0]:
            best = (overlap, str(item.verdict))
    return best[1]


def sentences(folder: Path) -> Scores:
    """Figures found in claim sentences: by place, and whole sentences right."""
    gold = found = extra = whole = 0
    cases = rows(folder / "sentences.jsonl")
    for case in cases:
        figures = find_figures(case["text"], "en")
        hits = [g for g in case["expected"] if any(_same_place(g, f) for f in figures)]
        wrong = [f for f in figures if not any(_same_place(g, f) for g in case["expected"])]
        gold, found, extra = gold + len(case["expected"]), found + len(hits), extra + len(wrong)
        whole += len(hits) == len(case["expected"]) and not wrong
    return {
        "recall": found / gold,
        "precision": found / (found + extra),
        "whole_sentences": whole / len(cases),
    }


def _same_place(gold: Mapping[str, Any], figure: Any) -> bool:
    return figure.start < gold["end"] and gold["start"] < figure.end and figure.kind == gold["kind"]


def walls(folder: Path) -> Scores:
    """Pages judged: readable or not, and status and reason exactly right."""
    verdicts = []
    for label in rows(folder / "labels.jsonl"):
        page = read_page(
            (folder / f"{label['id']}.html").read_bytes(), label["content_type"], label["final_url"]
        )
        verdicts.append(
            (label, judge_page(page, label["url"], label["final_url"], label["http_status"]))
        )
    return {
        "readable": share(live.status.readable == label["readable"] for label, live in verdicts),
        "exact": share(_exact(label["expect"][0], *live) for label, live in verdicts),
        "no_page_called_bad": share(
            live.status.readable for label, live in verdicts if label["readable"]
        ),
    }


def _exact(expected: list[str], status: str, reason: str) -> bool:
    return expected[0] == status and expected[1] in ("*", reason)


def extraction(folder: Path) -> Scores:
    """Figures found in the cases of public test suites, by the data's own scorer."""
    scores = _json_of(
        folder, "score.py", "--adapter", "citecheck", "--part", "extraction", "--json"
    )
    return {name: value["f1"] for name, value in scores["extraction"].items() if "all" in name}


def evidence(folder: Path) -> Scores:
    """Quotes and figures on real pages, by the data's own scorer, on a third of the pages."""
    report = folder_for_scratch() / "evidence.json"
    _run(folder, "score.py", "--adapter", "citecheck", "--max-pages", "75", "--json", str(report))
    summary = json.loads(report.read_text("utf-8"))["citecheck"]["summary"]
    return {
        f"{part}_{name}": value / 100
        for part in ("quotes", "figures")
        for name, value in _summary(summary[part])
    }


def _summary(part: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    yield "strict", part["strict"]
    yield "no_false_support", 100 - part["false_support"]
    yield "no_false_alarm", 100 - part["false_alarm"]


def folder_for_scratch() -> Path:
    """A folder for results that nobody keeps."""
    folder = Path(__file__).resolve().parent.parent / "build" / "gate"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _json_of(folder: Path, *command: str) -> Any:
    return json.loads(_run(folder, *command).splitlines()[-1])


def _run(folder: Path, *command: str) -> str:
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


Suite = tuple[str, Callable[[Path], Scores]]

# name -> (folder, scorer): in this repository, and in the folder that CITECHECK_DATA names
OWN: Mapping[str, Suite] = {
    "agreement": ("tests/gate/figures", agreement),
    "sentences": ("tests/gate/figures", sentences),
    "paraphrases": ("tests/gate/paraphrases", agreement),
    "more sentences": ("tests/gate/paraphrases", sentences),
    "walls": ("tests/gate/walls", walls),
    "more walls": ("tests/gate/more_walls", walls),
}
DEVELOPMENT: Mapping[str, Suite] = {
    "extraction": ("figures", extraction),
    "evidence": ("evidence", evidence),
}
