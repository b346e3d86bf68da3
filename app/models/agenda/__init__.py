"""What is on, and when: the agenda, the run, and what the clocks make of them."""
