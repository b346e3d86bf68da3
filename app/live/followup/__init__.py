"""What comes after the evening, as the screens follow it."""
