"""The kinds of rows and the parts: how each value of an evening stands in the file, with its seal."""
