"""Which numbers are dates, years or counts, and which are no figures at all."""
