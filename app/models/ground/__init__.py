"""The ground: what every room may use and nothing of an evening."""
