"""The exit words: nothing that is left on the disk after an evening tells in which order they were given."""

from dataclasses import replace
from pathlib import Path

from app.models.evening import Evening
from app.services.commands import commands as c
from app.services.writer.backing_up import BackingUp
from app.services.writer.wiped_words import WipedWords
from app.store.copies import between
from app.store.copies.between import Between
from app.store.evenings import Store


class ExitWords:
    """Sees to it that file and log are written anew after the closing, and that backups with half a list are let go.

    What is needed for that stands in a note in the data folder before the first word does, so that a kill changes nothing.
    """

    def __init__(self, store: Store, folder: Path, words: WipedWords, backing_up: BackingUp) -> None:
        """Take the store of a data folder, what writes it anew, and what makes its backups."""
        self._store = store
        self._folder = folder
        self._words = words
        self._backing_up = backing_up
        self._open = {evening for evening, note in between.read_notes(folder).items() if not note.is_over}

    def prepare(self, evening: Evening | None, command: c.Command) -> None:
        """Hear of a command before it is done: from the first word on backups may hold half a list.

        An evening that is closed with words which nobody noted came out of a backup that was put back.
        """
        closes = isinstance(command, c.CloseEvening | c.EndedAt)
        if isinstance(command, c.AddExit | c.TakeExit) or (closes and evening is not None and evening.exits):
            self._begin(command.evening_id() or (evening.id if evening is not None else ""))

    def _begin(self, evening_id: str) -> None:
        """Note which backups there are before words come. Twice is once."""
        if evening_id in self._open:
            return
        self._backing_up.stop()  # one that is being made is made again: it would be of the time before
        notes = between.read_notes(self._folder)
        known = tuple(between.names(self._folder))
        note = replace(notes.get(evening_id, Between()), known=known, is_over=False)
        between.put_notes(self._folder, {**notes, evening_id: note})
        self._open.add(evening_id)

    def finish(self) -> None:
        """Write the store anew without the order of the words, of evenings that were closed meanwhile or are gone.

        Without any it does nothing. Raises as `WipedWords.finish`; then it stays due.
        """
        for evening_id in sorted(self._open):
            evening = self._store.load(evening_id)
            if evening is None or evening.run.closed_at is not None:
                self._end(evening_id)
        self._words.finish()

    def _end(self, evening_id: str) -> None:
        self._words.begin(evening_id)
        notes = between.read_notes(self._folder)
        note, there = notes.get(evening_id, Between()), tuple(between.names(self._folder))
        made = tuple(name for name in there if name not in note.known)
        over = Between(there, tuple(dict.fromkeys((*note.between, *made))), is_over=True)
        between.put_notes(self._folder, {**notes, evening_id: over})
        self._open.discard(evening_id)
