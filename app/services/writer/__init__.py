"""The writer: the one thread that changes an evening, and what it does beside the commands."""
