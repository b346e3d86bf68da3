"""The pane of the notes: what is on, the prompts, and what was said under them."""
