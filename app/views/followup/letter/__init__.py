"""The letter: its parts with their sources beside the page it becomes, what to look at, and how it leaves."""
