"""The files of the user: whole evenings and own draaiboeken, in and out."""
