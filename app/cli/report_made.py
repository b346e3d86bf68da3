"""The letter of an evening as a file, made without the window."""

import argparse
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.models.ground.faults import BadInput, NotPossible

if TYPE_CHECKING:
    from app.services.writer.books import Books

ENDINGS = ("docx", "pdf", "html", "txt")
UNUSABLE, UNANSWERED = 2, 4
"""The exit codes for what cannot be made, and for a letter that was made while the school has not answered everything."""

translate = QCoreApplication.translate


def check_report(asked: argparse.Namespace) -> None:
    """Raise BadInput for a file that cannot be made: of another kind, or one that is there already."""
    if _ending(asked) not in ENDINGS:
        raise BadInput("report_ending", file=asked.file.name)
    if asked.file.exists() and not asked.overwrite:
        raise BadInput("file_exists", file=asked.file.name)


def make_report(asked: argparse.Namespace, books: "Books", now: datetime) -> int:
    """Write the letter whole or not at all; return 0, or 4 when a subject has no answer yet: then the letter says so.

    Raises NotPossible without such an evening, and StoreTrouble when the file cannot be written.
    """
    from app.models.aftercare.subjects import unanswered
    from app.models.followup.publications import Length
    from app.models.ground.writing_files import write_file
    from app.reports.letter.drafts import letter
    from app.reports.letter.pages import document_of
    from app.reports.papers import render

    evening = books.load(asked.evening or _latest_closed(books))
    if evening is None:
        raise NotPossible("evening_gone")
    made = letter(evening, Length(asked.length), evening.local(now).date())
    file = render(document_of(made), _ending(asked))
    write_file(asked.file, file.raw)
    if file.notes:
        _say(translate("Report", "Some signs could not be drawn; look at the file."))
    waiting = len(unanswered(evening))
    if waiting:
        _say(_told_open(waiting))
    return UNANSWERED if waiting else 0


def _latest_closed(books: "Books") -> str:
    """Return the id of the evening that was closed and is of the latest day: of one to come there is nothing to write.

    Raises NotPossible when there is none.
    """
    from app.models.shelf import ShelfState

    shelf = [row for row in books.shelf() if row.binned_at is None]
    closed = [row for row in shelf if row.state is ShelfState.DONE]
    if not closed:
        raise NotPossible("none_closed" if shelf else "no_evenings")
    return max(closed, key=lambda row: (row.date, row.touched_at)).id


def _ending(asked: argparse.Namespace) -> str:
    ending: str = asked.file.suffix.removeprefix(".").lower()
    return ending


def _told_open(number: int) -> str:
    if number == 1:
        return translate("Report", "1 subject has no answer yet; the file says so.")
    return translate("Report", "{n} subjects have no answer yet; the file says so.").format(n=number)


def _say(words: str) -> None:
    print(words, file=sys.stderr)
