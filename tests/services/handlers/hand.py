"""A hand at a store: gives the handlers commands one after the other, and shows the evening they leave."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.services.commands import commands as c
from app.services.commands.command import Stored
from app.services.writer.books import Books
from tests.driving import DOORS


class Table:
    """A store with one evening, and a hand that gives it commands, one after the other."""

    def __init__(self, folder: Path, evening: Evening | None = None) -> None:
        self.folder = folder
        self.at = DOORS + timedelta(minutes=1)
        self.books = Books(folder, DOORS)
        if evening is not None:
            self.books.put_evening(evening)
        self.id = evening.id if evening is not None else "evening-1"

    @property
    def evening(self) -> Evening:
        evening = self.books.load(self.id)
        assert evening is not None
        return evening

    def do(self, kind: type[c.Command], **values: Any) -> Stored:
        """Do a command a second after the one before."""
        self.at += timedelta(seconds=1)
        return self.books.handle(self.books.load(self.id), kind(at=self.at, **values))

    def wait(self, **passed: float) -> None:
        self.at += timedelta(**passed)

    def refuses(self, fault: str, kind: type[c.Command], **values: Any) -> None:
        """The command is refused by name, and nothing changed."""
        before = self.books.load(self.id)
        with pytest.raises(NotPossible) as caught:
            self.do(kind, **values)
        assert caught.value.key == fault
        assert self.books.load(self.id) == before

    def open_again(self) -> None:
        """Close the store and open it afresh, as after a restart."""
        self.books.close()
        self.books = Books(self.folder, DOORS)
