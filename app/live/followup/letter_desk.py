"""The letter on the desk: which length is in hand, what it says now, and all that is done with it."""

import uuid
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.live.desk.desk import Desk
from app.live.followup.letter_maker import Drafted, LetterMaker, SentFile, Wanted, letter_of
from app.live.laptop.paper_maker import save_folder
from app.models.evening import Evening
from app.models.followup.frozen_letter import frozen, thawed
from app.models.followup.letter import LetterPart
from app.models.followup.publications import Length, OwnText, Publication
from app.reports.letter.own_words import LAST, own_key, own_text
from app.services.commands import commands as c

SOON = 150
"""Milliseconds after a change before the letter is made anew."""
FIRST_PART = "thanks"
"""The part that is in hand at first."""
SHOWN = (Length.BRIEF, Length.REPORT, Length.COUNCIL)
"""The lengths that are made of one evening."""


class LetterDesk(QObject):
    """Made beside the window's thread, a moment after the last change; `drafted` tells that there is a letter to show.

    While one that was decided on is looked at, that one is saved and copied, and nothing in it can be changed.
    """

    drafted = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._asked: Wanted | None = None
        self._ratio = 1.0
        self.draft: Drafted | None = None
        self.length = Length.BRIEF
        self.with_quotes = False
        self.in_sight, self._marked = "", FIRST_PART
        self.went_out: SentFile | None = None
        """The file that went out, to be kept with the letter that is looked at."""
        self.maker = LetterMaker(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)

        self._soon.timeout.connect(self._make)
        self.maker.drafted.connect(self._take)
        self.maker.read.connect(self._take_file)

    # What is shown

    def show_evening(self, evening: Evening, ratio: float) -> None:
        """Follow the evening; `ratio` is how many pixels of the screen a pixel is."""
        self._evening, self._ratio = evening, ratio
        if self._asked is None or self._asked.evening.id != evening.id:
            self._make()
        elif self.wanted() != self._asked:
            self._soon.start()

    def choose(self, length: Length, *, with_quotes: bool) -> None:
        """Take another length in hand, or the same with its quotes; what was looked at is left."""
        self.length, self.with_quotes, self.in_sight = length, with_quotes, ""
        self._make()

    def look_at(self, publication: str) -> None:
        """Look at a letter that was decided on, by its id; an empty one is the draft."""
        one = self._evening.followup.publication(publication) if self._evening is not None else None
        self.in_sight, self.went_out = publication if one is not None else "", None
        if one is not None and one.length in SHOWN:
            self.length = one.length
        self._make()

    def mark(self, key: str) -> None:
        """Mark the part with this key on the page. The same once more does nothing."""
        if key != self._marked:
            self._marked = key
            self._soon.start()

    def rest(self) -> None:
        """Make nothing while nobody looks."""
        self._soon.stop()

    @property
    def today(self) -> date:
        """Today, as the evening has it."""
        return self._desk.today(self._evening) if self._evening is not None else self._desk.wall().date()

    @property
    def is_decided(self) -> bool:
        """Whether what is shown was decided on."""
        return self.draft is not None and self.draft.wanted.decided is not None

    def wanted(self) -> Wanted | None:
        """Return the letter that is in hand."""
        if self._evening is None:
            return None
        one = self._evening.followup.publication(self.in_sight)
        decided = thawed(one.document) if one is not None else None
        fine = self._desk.fine
        return Wanted(self._evening, self.length, self.today, fine, self.with_quotes, decided, self._marked)

    @Slot()
    def _make(self) -> None:
        self._soon.stop()
        wanted = self.wanted()
        if wanted is not None and wanted != self._asked:
            self._asked = wanted
            self.maker.draft(wanted, self._ratio)

    @Slot(object)
    def _take(self, draft: Drafted) -> None:
        self.draft = draft
        self.drafted.emit()

    def parts(self) -> tuple[LetterPart, ...]:
        """Return the parts of the letter, and before its end those that were left out or have no room."""
        draft = self.draft
        if draft is None:
            return ()
        if self.is_decided:
            return draft.letter.parts
        there = dict.fromkeys(part.key for part in draft.letter.parts)
        gone = [part.key for part in draft.generated if part.key not in there]
        end = next((place for place, key in enumerate(there) if key in ("more", *LAST)), len(there))
        order = (*tuple(there)[:end], *gone, *tuple(there)[end:])
        return tuple(draft.letter.part(key) or self._empty(key) for key in order)

    def _empty(self, key: str) -> LetterPart:
        return LetterPart(key, "", (), own=self.own(key) is not None)

    def own(self, key: str) -> OwnText | None:
        """Return the own words for a part of the draft."""
        draft = self.draft
        return None if draft is None or self.is_decided else own_text(draft.wanted.evening, draft.wanted.length, key)

    def generated(self, key: str) -> LetterPart | None:
        """Return a part as the evening gives it."""
        parts = self.draft.generated if self.draft is not None else ()
        return next((part for part in parts if part.key == key), None)

    def first_number(self, key: str) -> int:
        """Return the number in the letter of the first sentence of a part."""
        number = 1
        for part in self.draft.letter.parts if self.draft is not None else ():
            if part.key == key:
                return number
            number += sum(bool(sentence.words) for sentence in part.sentences())
        return number

    # What is done with it

    def reword(self, key: str, words: str, *, seen: bool) -> None:
        """Put own words in the place of a part; `seen` says that what the evening says by now was looked at."""
        generated, known = self.generated(key), self.own(key)
        digest = generated.digest if generated is not None else ""
        new = OwnText(own_key(self.length, key), words, digest)
        self._desk.do(c.PutOwnText, text=new if known is None or seen else replace(new, digest=known.digest))

    def drop_words(self, key: str) -> None:
        """Let a part be made of the evening again."""
        self._desk.do(c.DropOwnText, key=own_key(self.length, key))

    def decide(self, approver: str, day: date) -> None:
        """Decide on the letter as it stands now."""
        wanted = self.wanted()
        if wanted is not None and wanted.decided is None:
            made = Publication(str(uuid.uuid4()), wanted.length, day, approver, "", frozen(letter_of(wanted)))
            self._desk.do(c.Publish, publication=made)

    def mark_sent(self, publication: str, day: date, through: str) -> None:
        """Say when a letter was sent, and through what; the file that went out is kept with it, if there is one."""
        file = self.went_out or SentFile("", "")
        self.went_out = None
        self._desk.do(c.MarkSent, id=publication, on=day, through=through, kept=file.name, file=file.text)

    def save_kept(self, publication: str) -> None:
        """Write the file that was kept with a letter into the folder of this user; the maker tells where."""
        one = self._evening.followup.publication(publication) if self._evening is not None else None
        if one is not None and one.file:
            self.maker.write_kept(one, save_folder())

    @Slot(object)
    def _take_file(self, file: SentFile) -> None:
        self.went_out = file

    def save(self, kind: str) -> None:
        """Write the letter in hand, or the sheets, into the folder of this user; the maker tells where."""
        if (wanted := self.wanted()) is not None:
            self.maker.write(wanted, kind, save_folder())

    def copy_for_app(self) -> None:
        """Ask for the message to the school app; the maker gives it."""
        if (wanted := self.wanted()) is not None:
            self.maker.copy_for_app(wanted)
