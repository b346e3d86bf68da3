"""The follow-up: what the school answers to what was said, and what it promises."""
