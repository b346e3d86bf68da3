"""A list of people from a sheet: its heads found, its columns guessed, its lines read or refused."""
