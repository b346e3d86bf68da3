"""The copies: backups, and how long they stay."""
