"""The handlers: pure functions of an evening and a command, and how what they make is kept."""
