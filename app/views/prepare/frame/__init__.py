"""What the parts of the preparation stand in."""
