"""Numbers in digits and in words, with their values."""
