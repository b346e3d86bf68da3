"""The live window: the desk of gespreksleider and notulist while an evening runs."""
