"""A file or the clipboard with a list of people: read within bounds as sheets of text."""
