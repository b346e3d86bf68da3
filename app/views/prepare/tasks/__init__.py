"""Tasks, actieteam, roles, and what the school fills in."""
