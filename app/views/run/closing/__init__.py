"""The closing: what is taken along, what the school answers, how one stays in touch, and what people thought of it."""
