"""The draaiboek: the file an evening is made from, with its rows and its rules."""
