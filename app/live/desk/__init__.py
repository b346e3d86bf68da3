"""The desk and the clock of the evening that is open."""
