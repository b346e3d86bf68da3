"""What the gespreksleider glances at: who speaks, the goal, some lines, and what comes after it."""
