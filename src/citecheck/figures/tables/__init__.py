"""What languages say about figures, as tables, and the tables made ready for reading."""
