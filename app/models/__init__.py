"""What an evening is: frozen values and pure functions, no Qt and no database."""
