"""Two figures held against each other, by value alone."""
