"""The evenings that are kept, for the start screen."""
