"""Where it is kept: the only floor with SQLAlchemy."""
