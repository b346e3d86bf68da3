"""The page of what was promised over all evenings, beside the shelf."""
