"""The commands: everything that can change an evening, as frozen values."""
