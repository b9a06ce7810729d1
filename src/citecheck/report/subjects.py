"""What findings are about: the source, the claim and the item behind each, looked up once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from citecheck.findings.wording import name_of_claim, name_of_source
from citecheck.model import Audit, ClaimResult, Finding, Item, SourceResult, Verdict
from citecheck.text.credentials import mask_passwords

FINE = frozenset({Verdict.MATCH, Verdict.APPROXIMATE})


@dataclass(frozen=True, slots=True)
class Subject:
    """The source or the claim that a finding is about.

    With a claim, `item` is the figure or quote in question, and `source` the one that it was
    looked for in, where it is only one.
    """

    source: SourceResult | None = None
    claim: ClaimResult | None = None
    item: Item | None = None

    @property
    def name(self) -> str:
        """The name that the finding's message begins with."""
        if self.claim:
            return name_of_claim(self.claim, self.item)
        return mask_passwords(name_of_source(self.source)) if self.source else ""

    def tail(self, message: str) -> str:
        """A message without this name, for where it is shown already."""
        return message.removeprefix(f"{self.name}: ")


class Subjects:
    """The subjects of an audit's findings."""

    def __init__(self, audit: Audit) -> None:
        self._sources = {result.source.source_id: result for result in audit.sources}
        self._claims = {result.claim.claim_id: result for result in audit.claims}

    def of(self, finding: Finding) -> Subject:
        """What `finding` is about."""
        source = self._sources.get(finding.source_id or "")
        claim = self._claims.get(finding.claim_id or "")
        return Subject(source, claim, _item(claim.items, finding) if claim else None)


def _item(items: Iterable[Item], finding: Finding) -> Item | None:
    """The item with the finding's text: of several, one that is not fine."""
    same = [item for item in items if item.text == finding.item]
    same.sort(key=lambda item: item.verdict in FINE and not item.drifted)
    return same[0] if same else None
