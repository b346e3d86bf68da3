"""The forms of the tables: a card for each table and the form of the one that is chosen, at the desk and in the record."""
