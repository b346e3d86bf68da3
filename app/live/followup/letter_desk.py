"""The letter on the desk: which length is in hand, what it says now, and all that is done with it."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.live.desk.desk import Desk
from app.live.desk.once_stored import OnceStored
from app.live.followup.drafted import Drafted, Wanted
from app.live.followup.letter_decision import LetterDecision
from app.live.followup.letter_maker import LetterMaker, SentFile
from app.live.laptop.paper_maker import save_folder
from app.models.evening import Evening
from app.models.followup.frozen_letter import thawed
from app.models.followup.letter import Letter
from app.models.followup.publications import Length, OwnText, Publication
from app.models.ground.faults import NotPossible
from app.services.commands import commands as c
from app.wording.faults import sentence

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
    words_wanted = Signal()
    """Comes before something is made of the letter, or another is taken in hand: what was typed is wanted now."""

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
        self._once_stored = OnceStored(desk, self)
        self.decision = LetterDecision(desk, self._once_stored, self._wanted_now, self)
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
        self.words_wanted.emit()
        self.length, self.with_quotes, self.in_sight = length, with_quotes, ""
        self._make()

    def look_at(self, publication: str) -> None:
        """Look at a letter that was decided on, by its id; an empty one is the draft."""
        self.words_wanted.emit()
        self.in_sight, self.went_out = publication, None
        decided = self._decided()
        self.in_sight = publication if decided is not None else ""
        if decided is not None:
            self.length = decided.length
        elif publication:
            self.maker.refused.emit(sentence(NotPossible("letter_unreadable")))
        self._make()

    def publications(self) -> tuple[Publication, ...]:
        """Return what was decided on of the lengths that are made here."""
        every = self._evening.followup.publications if self._evening is not None else ()
        return tuple(one for one in every if one.length in SHOWN)

    def _decided(self) -> Letter | None:
        """Return the letter that is looked at; None for the draft, and for one that cannot be read."""
        one = next((one for one in self.publications() if one.id == self.in_sight), None)
        try:
            return thawed(one.document) if one is not None else None
        except ValueError:
            return None

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

    def wanted(self) -> Wanted | None:
        """Return the letter that is in hand."""
        if self._evening is None:
            return None
        fine, decided = self._desk.fine, self._decided()
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

    # What is done with it

    def reword(self, text: OwnText) -> None:
        """Put own words in the place of a part."""
        self._desk.do(c.PutOwnText, text=text)

    def drop_words(self, key: str) -> None:
        """Let the part of which own words are known by this key be made of the evening again."""
        self._desk.do(c.DropOwnText, key=key)

    def decide(self, approver: str, day: date) -> None:
        """Decide on the letter as it stands once all words are stored; see `LetterDecision`."""
        self.words_wanted.emit()
        self.decision.decide(approver, day)

    def _wanted_now(self) -> Wanted | None:
        """Return the letter in hand, of the evening as it was stored last: the screen may be a moment behind."""
        wanted, evening = self.wanted(), self._desk.evening
        same = wanted is not None and evening is not None and evening.id == wanted.evening.id
        return replace(wanted, evening=evening) if wanted is not None and evening is not None and same else wanted

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
        """Write the letter in hand, or the sheets, into the folder of this user once all words are stored.

        The maker tells where.
        """
        self.words_wanted.emit()
        self._once_stored.do(partial(self._save, kind))

    def _save(self, kind: str) -> None:
        if (wanted := self._wanted_now()) is not None:
            self.maker.write(wanted, kind, save_folder())

    def copy_for_app(self) -> None:
        """Ask for the message to the school app once all words are stored; the maker gives it."""
        self.words_wanted.emit()
        self._once_stored.do(self._copy_for_app)

    def _copy_for_app(self) -> None:
        if (wanted := self._wanted_now()) is not None:
            self.maker.copy_for_app(wanted)
