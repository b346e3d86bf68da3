"""The grid: a table that is filled in by keyboard."""
