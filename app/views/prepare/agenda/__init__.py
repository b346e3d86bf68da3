"""The draaiboek in its five columns."""
