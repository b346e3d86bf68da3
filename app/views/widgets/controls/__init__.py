"""What is pressed, ticked or chosen: buttons, marks, choices and numbers."""
