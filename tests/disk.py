"""A disk that refuses: the store of the app says that nothing can be written, before or after it was."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.models.ground.faults import StoreTrouble
from app.store.evenings import Change, Store


class Disk:
    """The store of the app, made to refuse: before anything is written, or after all is written."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.refuses = ""
        self.too_late = False
        change = Store.change

        @contextmanager
        def refusing(store: Store) -> Iterator[Change]:
            if self.refuses and not self.too_late:
                raise StoreTrouble(self.refuses)
            with change(store) as opened:
                yield opened
            if self.refuses:
                raise StoreTrouble(self.refuses)

        monkeypatch.setattr(Store, "change", refusing)
