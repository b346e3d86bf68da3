"""The promises: what is shown of them on every page, as a list and one by one with what happened."""
