"""A change: what one transaction may do to the stored evenings."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.ground.faults import NotPossible
from app.models.ground.lists import changed_span
from app.models.said.dialogue import Quote, Voice
from app.models.said.wiped import Going
from app.store import erasing, history, mending
from app.store.history import HistoryKind, HistoryRow
from app.store.openings import drop_openings, wipe_openings
from app.store.revision import PRESENT
from app.store.rows.heads import add_head, head_of, put_head
from app.store.rows.kept import BEATS, QUOTES
from app.store.rows.lists import add_lists, put_followup, put_people, put_themes
from app.store.rows.parts import add_parts, changed_parts, forget_aside, put_part
from app.store.troubles import refused_when_taken

_HAS = "SELECT 1 FROM evening WHERE id = ?"
_DROP = "DELETE FROM evening WHERE id = ?"
# A quote that is taken away leaves an empty row behind, marked `gone`.
_EMPTY_QUOTE = "UPDATE quote SET gone = 1, text = '', owner = '', hash = 0, marks_hash = 0 WHERE id = ?"
_IS_GONE = "SELECT gone FROM quote WHERE id = ?"
_BACK = "UPDATE quote SET {} WHERE id = :id"


class Change:
    """One transaction, open for writing. What it did is kept when its `with` block ends, or not at all."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def write_nothing_new(self) -> None:
        """Write the head of the file as it is, so that it shows whether the disk takes a change."""
        self._driver.execute(f"PRAGMA user_version={int(PRESENT.head)}")

    def put_evening(self, evening: Evening) -> None:
        """Keep a new evening, whole.

        Raises NotPossible("evening_exists") when its id is taken, ("quotes_exist") when that of one of its quotes is.
        """
        if self._driver.execute(_HAS, (evening.id,)).fetchone() is not None:
            raise NotPossible("evening_exists")
        add_head(self._driver, evening)
        add_parts(self._driver, evening)
        add_lists(self._driver, evening)
        with refused_when_taken("quotes_exist"):
            QUOTES.insert(self._driver, [_quote_row(evening.id, quote) for quote in evening.quotes])

    def keep(self, before: Evening, after: Evening, at: datetime, *, back: bool = False) -> bool:
        """Make the stored evening equal to `after`; only what differs from `before`, which is stored now, is touched.

        A quote that `before` lacks is new, and then its id must never have been seen, or changes nothing; with `back` it
        may be one that was taken away and takes its old place in the order. Return whether there was no such id. `at`
        (aware UTC) is when the run moved.
        Raises NotPossible("evening_gone") when there is no such evening.
        """
        moved = (after.run, after.stage) != (before.run, before.stage)
        if moved or head_of(before) != head_of(after):
            put_head(self._driver, after, at if moved else None)
        elif self._driver.execute(_HAS, (after.id,)).fetchone() is None:
            raise NotPossible("evening_gone")
        for name, value in changed_parts(before, after).items():
            put_part(self._driver, after.id, name, value)
        if after.themes is not before.themes:
            put_themes(self._driver, after.id, before.themes, after.themes)
        if after.followup is not before.followup:
            put_followup(self._driver, after.id, before.followup, after.followup)
        if after.people is not before.people:
            put_people(self._driver, after.id, before.people.listed, after.people.listed)
        return after.quotes is before.quotes or self._keep_quotes(before, after, back)

    def _keep_quotes(self, before: Evening, after: Evening, back: bool) -> bool:
        in_before, in_after = changed_span(before.quotes, after.quotes)
        known = {quote.id: quote for quote in before.quotes[in_before]}
        now = after.quotes[in_after]
        for quote in now:
            if back or quote.id in known:
                if known.get(quote.id) != quote:
                    self.put_quote(after.id, quote)
            elif not self.add_quote(after.id, quote):
                return False
        for gone in known.keys() - {quote.id for quote in now}:
            self.drop_quote(gone)
        return True

    def drop_evening(self, evening_id: str) -> None:
        """Take an evening away with all that belongs to it, also where another opens with it. Twice is once."""
        drop_openings(self._driver, evening_id)
        self._driver.execute(_DROP, (evening_id,))

    def drop_people(self, evening_id: str) -> None:
        """Take the list of people of an evening away; the counts stay. A second call changes nothing."""
        erasing.drop_people(self._driver, evening_id)

    def touch(self, evening: Evening, at: datetime) -> None:
        """Make an evening the one that moved last, at `at` (aware UTC); nothing of it changes.

        Raises NotPossible("evening_gone") when there is no such evening.
        """
        put_head(self._driver, evening, at)

    def add_quote(self, evening_id: str, quote: Quote) -> bool:
        """Keep a new quote; False when its id was seen before, deleted ones too, and then nothing changes."""
        return QUOTES.insert(self._driver, [_quote_row(evening_id, quote)], once=True) == 1

    def put_quote(self, evening_id: str, quote: Quote) -> None:
        """Keep the quote as it is now; a known one, deleted ones too, keeps its place in the order."""
        known = self._driver.execute(_IS_GONE, (quote.id,)).fetchone()
        if known is None:
            self.add_quote(evening_id, quote)
        elif known[0]:
            row = _quote_row(evening_id, quote)
            self._driver.execute(_BACK.format(", ".join(f'"{name}" = :{name}' for name in row)), row)
        else:
            QUOTES.put(self._driver, (quote.id,), quote)

    def drop_quote(self, quote_id: str) -> None:
        """Take a quote away: its words are wiped, its place is kept. A second call changes nothing."""
        self._driver.execute(_EMPTY_QUOTE, (quote_id,))

    def mark_gone(self, evening_id: str, quote_id: str, at: datetime) -> None:
        """Leave the empty row of a quote that was taken away elsewhere (`at` is aware UTC); a known id changes nothing."""
        if self.add_quote(evening_id, Quote(quote_id, "", None, Voice.PARENT, "", at)):
            self.drop_quote(quote_id)

    def put_beat(self, beat: Beat) -> None:
        """Replace the last moment on both clocks."""
        self._driver.execute("DELETE FROM beat")
        BEATS.insert(self._driver, [{"id": 1} | BEATS.stored(beat)])

    def mend(self, damage: Damage, backup: Path) -> None:
        """Put one damaged part of one evening back as it is in a backup; nothing else is touched.

        Raises StoreTrouble("not_mended") when it is not sound there, NotPossible("part_is_sound") when it is sound here.
        """
        mending.take_from(self._driver, damage, backup)

    def accept(self, evening: Evening, damage: Damage) -> None:
        """Take a damaged part as it reads, as in `evening`, for what it is from now on."""
        mending.accept(self._driver, evening, damage)

    def remember(self, evening_id: str, kind: HistoryKind, label: str, inverse: str) -> None:
        """Add a step to a history; what was undone in it can no longer be redone. At least the last 50 are kept."""
        history.remember(self._driver, evening_id, kind, label, inverse)

    def last_done(self, evening_id: str, kind: HistoryKind) -> HistoryRow | None:
        """Return the step that undo would take back; None also when that one is damaged."""
        return history.last_done(self._driver, evening_id, kind)

    def last_undone(self, evening_id: str, kind: HistoryKind) -> HistoryRow | None:
        """Return the step that redo would do again; None also when that one is damaged."""
        return history.last_undone(self._driver, evening_id, kind)

    def steps_of(self, evening_id: str) -> tuple[HistoryRow, ...]:
        """Return the steps of what was said in an evening, undone ones too; see `history.steps_of`."""
        return history.steps_of(self._driver, evening_id)

    def put_inverse(self, row_id: int, inverse: str) -> None:
        """Give a step another way back. A second call changes nothing."""
        history.put_inverse(self._driver, row_id, inverse)

    def drop_step(self, row_id: int) -> None:
        """Take a step away. A second call changes nothing."""
        history.drop(self._driver, row_id)

    def put_part(self, evening_id: str, name: str, value: object) -> None:
        """Make a part of an evening this value; nobody did anything with the evening by it."""
        put_part(self._driver, evening_id, name, value)

    def wipe_openings(self, evening_id: str, gone: Going) -> None:
        """Leave nothing of what goes from an evening in what others open with. A second call changes nothing."""
        wipe_openings(self._driver, evening_id, gone)

    def forget_aside(self, evening_id: str, names: Iterable[str]) -> None:
        """Let go of what was set aside, damaged, of these parts. A second call changes nothing."""
        for name in names:
            forget_aside(self._driver, evening_id, name)

    def turn(self, row_id: int, undone: bool, inverse: str) -> None:
        """Mark a step as taken back, or done again; `inverse` is what takes that back in its turn."""
        history.turn(self._driver, row_id, undone, inverse)


def _quote_row(evening_id: str, quote: Quote) -> dict[str, object]:
    return {"evening_id": evening_id, "gone": 0} | QUOTES.stored(quote)
