"""What the tables bring, and whose turn it is to tell it."""
