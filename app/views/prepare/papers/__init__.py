"""The papers, with their pages in sight."""
