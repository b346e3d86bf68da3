"""The sheets that lie over a page: keys, settings, and what the school fills in."""
