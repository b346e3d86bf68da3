"""Words on the screen: letter for letter, elided or wrapped, and never taken for more than text."""
