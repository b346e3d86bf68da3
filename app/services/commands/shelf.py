"""The commands of the shelf: making an evening, opening it, and what is done with one without opening it."""

from datetime import date
from typing import ClassVar

from typing_extensions import override

from app.models.evening import Anchor, Details
from app.services.commands.command import ShelfCommand, command


@command
class CreateEvening(ShelfCommand):
    """Make an evening from a draaiboek and open it. `draaiboek` is a path; empty means the one that ships.

    `groups` is how many empty tables it begins with, None while nobody knows.
    """

    id: str
    title: str
    date: date
    anchor: Anchor
    details: Details
    draaiboek: str = ""
    groups: int | None = None

    opens: ClassVar[bool] = True
    makes: ClassVar[bool] = True

    @override
    def evening_id(self) -> str | None:
        return self.id


@command
class OpenEvening(ShelfCommand):
    """Take an evening from the shelf; the beamer comes back as after a crash: no quote, no message, no freeze."""

    id: str

    opens: ClassVar[bool] = True

    @override
    def evening_id(self) -> str | None:
        return self.id


@command
class CopyEvening(ShelfCommand):
    """Make an evening like an earlier one and open it; people, quotes and what was run stay behind."""

    source: str
    id: str
    title: str
    date: date
    anchor: Anchor

    opens: ClassVar[bool] = True

    @override
    def evening_id(self) -> str | None:
        return self.source


@command
class RenameEvening(ShelfCommand):
    """Give an evening on the shelf another title."""

    id: str
    title: str

    changes_shelf: ClassVar[bool] = True

    @override
    def evening_id(self) -> str | None:
        return self.id


@command
class ArchiveEvening(ShelfCommand):
    """Put an evening away from sight, or take it back."""

    id: str
    archived: bool

    changes_shelf: ClassVar[bool] = True

    @override
    def evening_id(self) -> str | None:
        return self.id


@command
class BinEvening(ShelfCommand):
    """Put an evening in the bin, whole; no backup is touched. Refused for one that runs; a second call does nothing."""

    id: str

    changes_shelf: ClassVar[bool] = True
    in_bin: ClassVar[bool] = True

    @override
    def evening_id(self) -> str | None:
        return self.id


@command
class TakeOutOfBin(ShelfCommand):
    """Put an evening back on the shelf with all that belongs to it. A second call does nothing."""

    id: str

    changes_shelf: ClassVar[bool] = True
    in_bin: ClassVar[bool] = True

    @override
    def evening_id(self) -> str | None:
        return self.id


@command
class EraseEvening(ShelfCommand):
    """Erase an evening that is in the bin: out of the store and out of all backups. `title` is what was typed.

    Refused while any evening runs, and on the day on which a backup was put back.
    """

    id: str
    title: str

    changes_shelf: ClassVar[bool] = True
    in_bin: ClassVar[bool] = True

    @override
    def evening_id(self) -> str | None:
        return self.id
