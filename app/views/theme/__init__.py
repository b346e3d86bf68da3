"""The look: colours, fonts, icons and the one style sheet."""
