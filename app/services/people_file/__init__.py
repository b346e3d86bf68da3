"""A list of people from a file or the clipboard: read as text, its columns guessed, its lines checked."""
