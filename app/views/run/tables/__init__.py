"""The theme tables at the desk: the cards of the tables and their forms, or one group where there are no tables."""
