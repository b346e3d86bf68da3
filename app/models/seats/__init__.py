"""Who comes, and who sits where: people, theme tables, wishes and the draw."""
