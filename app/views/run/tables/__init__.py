"""The theme tables: a card for each, and the form of the one that is chosen."""
