"""What is said above the notes: the strips, and which of them speak where there is no room for all."""
