"""Evenings at random, on the real clock and the real store, against a sum that counts every single second."""
