"""The harvest: what the theme tables bring, how the time to present is shared, and the words people leave with."""
