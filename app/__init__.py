"""Samenspraak: the desktop app with which a school hosts an evening with parents."""

__version__ = "0.1.0"
