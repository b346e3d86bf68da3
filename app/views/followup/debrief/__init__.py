"""The part of the talk afterwards: what the team says to itself, ten minutes long."""
