"""The letter to parents, from one evening: three lengths of the same words, each sentence with its source."""
