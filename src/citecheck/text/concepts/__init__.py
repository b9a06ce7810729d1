"""Words that mean the same in a report, across a dozen languages: tables, nothing else.

Each row names a concept and lists its words, lower case, in any script. `~` at the end stands
for any ending: "kill~" is killed and killing. A word that stands in two rows belongs to the
longest form. The rows say what people count and measure; they are no dictionary.
"""

from __future__ import annotations

from citecheck.text.concepts.bodies import BODIES
from citecheck.text.concepts.countries import COUNTRIES
from citecheck.text.concepts.deeds import DEEDS
from citecheck.text.concepts.matters import MATTERS
from citecheck.text.concepts.people import PEOPLE
from citecheck.text.concepts.phrases import PHRASES
from citecheck.text.concepts.relations import MEASURES, RELATIONS

THINGS = (PEOPLE, BODIES, DEEDS, MATTERS)

__all__ = ["COUNTRIES", "MEASURES", "PHRASES", "RELATIONS", "THINGS"]
