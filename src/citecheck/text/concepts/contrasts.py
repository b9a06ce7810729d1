"""Concepts that stand against each other: a figure for one is none for the other.

Each row lists concepts of one kind, of which a sentence means one: what women earn says nothing
of what men earn. Concepts that often go together for one figure ("men and women") are no hindrance:
a figure that belongs to both agrees with either.
"""

from __future__ import annotations

from citecheck.text.concepts.calendar import MONTHS, SEASONS

CONTRASTS = (
    # who
    "man woman child youth adult pensioner elderly",
    "adult student",
    "teacher student",
    "doctor nurse patient",
    "soldier rebel police firefighter hostage",
    "passenger pilot visitor",
    "worker pensioner",
    "public private",
    "presidential parliamentary municipal",
    # where and when
    "north south east west",
    "urban rural",
    "city village region",
    "domestic foreign",
    "wild captivity",
    "first_half second_half",
    "final_round semifinal quarterfinal",
    " ".join(SEASONS),
    " ".join(MONTHS),
    # what is done
    "death wounded rescue birth",
    "export import production",
    "buy sell",
    "hire dismiss",
    "win lose",
    "rise fall",
    "found fall",
    "found dismiss",
    "open close",
    "begin end",
    "begin last",
    "build destroy",
    "build collapse",
    "acquit jail",
    "arrest release",
    "arrive depart",
    "adopt reject",
    "marry divorce birth",
    "expect actual",
    "participation vote",
    "worker production",
    # what is measured
    "salary pension price",
    "salary budget",
    "revenue profit loss spend",
    "deficit surplus",
    "inflation unemployment",
    "minimum maximum average",
    "length height depth width thickness distance",
    "weight capacity",
    # kinds of one thing
    "mosque church temple palace castle museum",
    "school university hospital mosque church",
    "school kindergarten university",
    "book cookbook film",
    "gold silver copper steel iron",
    "oil gas coal",
    "renewable solar nuclear coal gas oil",
    "wheat cotton rice sugar milk",
    "wolf bear dog sheep horse livestock bird elephant",
    "bridge tunnel dam",
    "plane ship train helicopter",
)
