"""The part of the actions: what this evening promised, what happened since, and the message about it."""
