"""The preparation as it is now, for the screens."""
