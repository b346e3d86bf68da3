"""Preparing an evening: from the first idea to the doors."""
