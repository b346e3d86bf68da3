"""The check of sixty seconds before the doors open."""
