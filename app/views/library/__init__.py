"""The start screen: new evenings, and the ones that are there."""
