"""Words that mean the same in a report, across a dozen languages: tables, nothing else.

Each row names a concept and lists its words, lower case, in any script. `~` at the end stands
for any ending: "kill~" is killed and killing. A word that fits two rows belongs to a form that
is the whole word, then to the longest beginning, then to the first row. Two words share a row
only if a statement stays true when one is put for the other: what is sold is not bought, a wage
is no pension. The rows say what people count and measure; they are no dictionary.
"""

from __future__ import annotations

from citecheck.text.concepts.bodies import BODIES
from citecheck.text.concepts.calendar import CALENDAR
from citecheck.text.concepts.contrasts import CONTRASTS
from citecheck.text.concepts.countries import COUNTRIES
from citecheck.text.concepts.culture import CULTURE
from citecheck.text.concepts.deeds import DEEDS
from citecheck.text.concepts.economy import ECONOMY
from citecheck.text.concepts.matters import MATTERS
from citecheck.text.concepts.nature import NATURE
from citecheck.text.concepts.people import PEOPLE
from citecheck.text.concepts.phrases import PHRASES
from citecheck.text.concepts.relations import MEASURES, RELATIONS
from citecheck.text.concepts.society import SOCIETY

# Of two rows with the same form the first has it.
THINGS = (CALENDAR, SOCIETY, ECONOMY, NATURE, CULTURE, PEOPLE, BODIES, DEEDS, MATTERS)

__all__ = ["CONTRASTS", "COUNTRIES", "MEASURES", "PHRASES", "RELATIONS", "THINGS"]
