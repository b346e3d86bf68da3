"""The presentations at the desk: which table speaks, what it brings, and who comes next."""
