"""`python -m citecheck` is the same program."""

from __future__ import annotations

from citecheck.cli import main

if __name__ == "__main__":
    main()
