"""What the room may see, and on which screen."""
