"""What is happening: the first floor with Qt, without widgets."""
