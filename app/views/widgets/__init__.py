"""Small widgets that any screen may use; they show people's words literally."""
