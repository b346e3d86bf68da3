"""What is seen: the windows, one folder per phase of the evening."""
