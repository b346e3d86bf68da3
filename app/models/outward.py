"""Outward: the evening as it goes to others in one file, without what the team wrote for itself alone."""

from dataclasses import replace

from app.models.evening import Evening
from app.models.followup.publications import Debrief


def outward(evening: Evening) -> Evening:
    """Return the evening without the talk afterwards; that goes along only when somebody asks for it."""
    return replace(evening, followup=replace(evening.followup, debrief=Debrief()))
