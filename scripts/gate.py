"""The quality gate: precision and recall on labelled data, held to floors that only rise.

    python scripts/gate.py            hold the scores to the floors of scripts/gate.json
    python scripts/gate.py --raise    raise the floors to today's scores (lowers none)

The labelled cases under tests/gate/ are always scored. Where the variable CITECHECK_DATA names
a folder of development data with scorers of its own, those are scored too. A floor belongs to
one state of its corpus, known by a hash: other data is scored and shown, and holds nothing up.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import suites

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "scripts" / "gate.json"
# One case of two hundred: a better rule may lose one, and must win more elsewhere.
NOISE = 0.005


@dataclass(frozen=True)
class Result:
    """One suite's scores, each from 0 to 1 and better when higher."""

    suite: str
    corpus: str
    scores: dict[str, float]


def run_suites() -> Iterator[Result]:
    """The results of all suites whose data is here."""
    for name, (folder, score) in suites.OWN.items():
        yield Result(name, fingerprint(ROOT / folder), score(ROOT / folder))
    data = os.environ.get("CITECHECK_DATA")
    if not data:
        print("CITECHECK_DATA is not set: the development data is not scored")
        return
    for name, (folder, score) in suites.DEVELOPMENT.items():
        yield Result(name, fingerprint(Path(data) / folder), score(Path(data) / folder))


def fingerprint(folder: Path) -> str:
    """A hash of all files of a corpus."""
    digest = hashlib.sha256()
    for path in sorted(
        p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts
    ):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def failures(result: Result, pinned: dict[str, dict[str, object]]) -> list[str]:
    """Which floors a result breaks; prints every score beside its floor."""
    pin = pinned.get(result.suite)
    floors = pin["floors"] if pin and pin["corpus"] == result.corpus else {}
    broken = []
    for measure, score in result.scores.items():
        floor = floors.get(measure)
        print(f"  {result.suite:24} {measure:24} {score:6.3f}   floor {floor or '-'}")
        if floor is not None and score < floor - NOISE:
            broken.append(f"{result.suite}: {measure} fell to {score:.3f}, its floor is {floor}")
    if pin is None or (pin["corpus"] != result.corpus and result.suite in suites.OWN):
        broken.append(f"{result.suite}: no floors for this state of its data: run with --raise")
    return broken


def raised(results: list[Result], pinned: dict[str, dict[str, object]]) -> dict[str, object]:
    """The pins with every floor at its old height or today's score, whichever is higher."""
    pins = dict(pinned)
    for result in results:
        old = pinned.get(result.suite, {}).get("floors", {})
        floors = {
            measure: max(old.get(measure, 0), round(score, 3))
            for measure, score in result.scores.items()
        }
        pins[result.suite] = {"corpus": result.corpus, "floors": floors}
    return dict(sorted(pins.items()))


def main() -> int:
    """0 when every floor holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--raise", dest="lift", action="store_true", help="raise the floors")
    lift = parser.parse_args().lift
    pinned = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    results = list(run_suites())
    if lift:
        FLOORS.write_text(json.dumps(raised(results, pinned), indent=2) + "\n", "utf-8")
        pinned = json.loads(FLOORS.read_text("utf-8"))
    broken = [line for result in results for line in failures(result, pinned)]
    print("\n".join(broken) or "The gate holds.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
