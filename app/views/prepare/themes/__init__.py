"""Themes for the tables and questions of the dialogue."""
