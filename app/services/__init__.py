"""What can be done with an evening: commands, their handlers, undo and the one writer."""
