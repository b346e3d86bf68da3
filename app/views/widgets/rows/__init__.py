"""Long lists: rows of their own height, of which only what changed is measured and painted."""
