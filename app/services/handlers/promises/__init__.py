"""The promises: what commands about actions, letters and the next opening make of an evening."""
