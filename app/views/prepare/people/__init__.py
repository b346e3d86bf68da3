"""Who is expected: counts, a list, and the import of one."""
