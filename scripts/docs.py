"""Writes the pages of docs/ that quote the program, so that they say what it does.

python scripts/docs.py            write them
python scripts/docs.py --check    fail when one is not as it would be written
"""

from __future__ import annotations

import sys
from pathlib import Path

from citecheck.findings import RULES

DOCS = Path(__file__).resolve().parent.parent / "docs"
RULES_HEAD = """# The rules

What `citecheck audit` reports. A finding has a severity (how bad: error, warning, note) and a
confidence (how sure). `--fail-on` takes severities and codes, `--ignore` takes codes.

Made from the program by `make docs`.
"""


def rules_page() -> str:
    """docs/rules.md: every rule with its manual."""
    parts = [RULES_HEAD]
    for code, rule in RULES.items():
        parts.append(
            f"## {code} {rule.name}\n\n{rule.severity}, {rule.confidence} confidence\n\n{rule.manual}\n"
        )
    return "\n".join(parts)


PAGES = {"rules.md": rules_page}


def main(*, check: bool) -> int:
    """0 when all pages are as they should be."""
    stale = []
    for name, write in PAGES.items():
        path, text = DOCS / name, write()
        if check and (not path.exists() or path.read_text("utf-8") != text):
            stale.append(f"docs/{name} is not what the program says: run `make docs`")
        elif not check:
            path.write_text(text, "utf-8")
    print("\n".join(stale), end="\n" if stale else "")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
