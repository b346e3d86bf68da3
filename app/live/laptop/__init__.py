"""The laptop: its power, its settings, its files, and the end of the app."""
