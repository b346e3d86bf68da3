"""Fields that show what is stored, and give what was typed soon after the last key."""
