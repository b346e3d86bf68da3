"""The wiped words: words of single quotes and points leave the store's own file, and backups are left alone."""

import logging
from datetime import datetime
from pathlib import Path

from app.models.ground.faults import StoreTrouble
from app.services.handlers.wiping import forget_words, is_old, less_left
from app.services.writer.backing_up import BackingUp
from app.store import due
from app.store.evenings import Store

log = logging.getLogger(__name__)


class WipedWords:
    """What is about to go is written down first, so that it can be finished when it is cut off."""

    def __init__(self, store: Store, folder: Path, backing_up: BackingUp) -> None:
        """Take the store of a data folder, and what makes its backups."""
        self._store = store
        self._folder = folder
        self._backing_up = backing_up

    def begin(self, evening_id: str) -> None:
        """Write down that words of an evening are about to go. A second call does nothing."""
        self._backing_up.stop()  # what is due is written by one thread at a time
        due.put_due(self._folder, "words", [evening_id])

    def finish(self) -> None:
        """Write the store anew if words have gone from it since that was done last; also while an evening runs.

        Raises StoreTrouble("not_wiped") when it did not succeed; it stays due.
        """
        if not any(kind == "words" for kind, _evening in due.read_due(self._folder)):
            return
        try:
            self._backing_up.stop()
            self._store.wipe()
            due.clear_words(self._folder)
        except StoreTrouble as trouble:
            log.error("words that were wiped are still in the file: %s", trouble.key)
            raise StoreTrouble("not_wiped") from None

    def forget(self, before: datetime) -> None:
        """Take words out of the history that were deleted or changed before a moment (aware UTC).

        And out of what was left, see `wiping.forget_words`. Raises as `finish`.
        """
        for evening_id, beside in self._store.with_words_over().items():
            steps = self._store.steps_of(evening_id)
            has_old = any(is_old(step.inverse, before) for step in steps)
            evening = self._store.load(evening_id) if has_old or beside else None
            if evening is not None and (has_old or less_left(evening, steps, before) != evening):
                self.begin(evening_id)
                with self._store.change() as change:
                    forget_words(change, evening, before)
        self.finish()
