"""The part with all that was said."""
