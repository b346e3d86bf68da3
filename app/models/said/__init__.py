"""What was said: prompts, quotes, points, and the words in them that look personal."""
