"""How it reads: faults, keys and figures as words for the user."""
