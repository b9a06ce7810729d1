"""What pages that are not the cited page say, per language: tables only.

Each phrase is written as a page shows it; `…` stands for a few words between. How phrases are
sought (never in long text, never in quotations) is in `liveness.wording`. To add a phrase or a
language, add it here; nothing else needs to know. A thing and its fate ("the article … was
removed") are paired in `lost`.
"""
