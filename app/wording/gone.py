"""What went: the words of what was deleted, and the key that brings them back."""

from PySide6.QtCore import QCoreApplication

from app.models.evening import Evening
from app.services.commands import commands as c

translate = QCoreApplication.translate

MOST = 40
"""So many signs of it say well enough what it was."""


def gone(command: c.Command, before: Evening, key: str) -> str:
    """Return what a deletion took away and that `key` brings it back, or that nothing does; empty for anything else.

    `before` is the evening as it was, for the words are not in it any more.
    """
    if isinstance(command, c.WipeWords):
        return translate(
            "Done",
            "Wiped for good. Backups hold the words for at most 14 days, files you saved yourself as long as you keep them.",
        )
    words = _words(command, before)
    if not words:
        return ""
    # The key before the words: where the line is too short, it is the words that are cut.
    below = sum(point.parent == command.id for point in before.points) if isinstance(command, c.DeletePoint) else 0
    if below:
        sentence = translate("Done", "Deleted · {key}: “{words}” and {n} below it")
    else:
        sentence = translate("Done", "Deleted · {key}: “{words}”")
    return sentence.format(words=shortened(words), n=below, key=key)


def _words(command: c.Command, before: Evening) -> str:
    plan, people = before.plan, before.people.listed
    match command:
        case c.DeleteQuote(id=one):
            return next((quote.text for quote in before.quotes if quote.id == one), "")
        case c.DeletePoint(id=one):
            return next((point.text for point in before.points if point.id == one), "")
        case c.DropTask(id=one):
            return next((task.title for task in plan.tasks if task.id == one), "")
        case c.DropMember(id=one):
            return next((member.function for member in plan.team if member.id == one), "")
        case c.DropRole(id=one):
            return next((role.name for role in plan.roles if role.id == one), "")
        case c.DropTheme(id=one):
            return next((theme.title for theme in before.themes if theme.id == one), "")
        case c.DropPrompt(id=one):
            return next((prompt.text for prompt in before.prompts if prompt.id == one), "")
        case c.DropBlock(id=one):
            return next((block.title for block in before.agenda.blocks if block.id == one), "")
        case c.DropPerson(id=one):
            return next((person.code for person in people if person.id == one), "")
    return ""


def shortened(words: str) -> str:
    """Return so much of the words, on one line, as says well enough which they were."""
    line = " ".join(words.split())
    return line if len(line) <= MOST else f"{line[: MOST - 1].rstrip()}…"
