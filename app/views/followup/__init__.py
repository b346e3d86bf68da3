"""The phase after the evening: what was said, what the school does with it, and what it tells."""
