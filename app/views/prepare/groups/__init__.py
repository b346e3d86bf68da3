"""Everyone over the theme tables."""
