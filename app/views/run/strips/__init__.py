"""What is said above the notes: which of the strips speak where there is no room for all."""
