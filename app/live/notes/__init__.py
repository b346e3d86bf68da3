"""What the notulist has in hand: the field, the quotes, and the board of the summary."""
