"""The part with what the school answers to each subject."""
