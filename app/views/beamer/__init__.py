"""What the room sees: the slide painter, the beamer window and its mirror."""
