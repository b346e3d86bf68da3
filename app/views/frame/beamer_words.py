"""The beamer in words: what is said where the room does not see what the host would think it sees."""

import sys

from PySide6.QtCore import QCoreApplication

from app.live.room.screens import BeamerState
from app.models.evening import Evening, StageMode
from app.services.commands import commands as c

translate = QCoreApplication.translate


def unseen_words(command: c.Command, evening: Evening, beamer: BeamerState) -> str:
    """Return why nobody sees the message that was sent; empty when the room does, or when it was another command."""
    if not isinstance(command, c.ShowMessage) or not command.text:
        return ""
    if beamer in (BeamerState.OFF, BeamerState.LOST):
        return translate("BeamerWords", "The beamer is off: nobody sees your message yet.")
    if evening.stage.mode is StageMode.BLACK:
        return translate("BeamerWords", "The beamer is black: nobody sees your message yet.")
    if evening.stage.mode is StageMode.FREEZE:
        return translate("BeamerWords", "The beamer is frozen: nobody sees your message yet.")
    return ""


def one_screen_words() -> str:
    """Return what is said, and what helps, where the beamer shows the same as the laptop or is not there."""
    seen = translate("BeamerWords", "There is one screen only, so everyone sees your laptop.")
    if sys.platform == "darwin":
        return f"{seen} " + translate("BeamerWords", "Switch off mirroring in the display settings.")
    return f"{seen} " + translate(
        "BeamerWords", "Press Windows+P and choose Extend: the beamer then has its own picture."
    )
