"""Fields that show what is stored and give what was typed."""
