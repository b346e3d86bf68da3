"""The summary: the board of points, and the record afterwards."""
