"""The room of the flows: the real window in this process, gone through as a user does, each step measured."""

import gc
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from app.main import Samenspraak, make_application
from tests.bench.blocks import Blocks
from tests.bench.room import HelpedSource

LETTER_MS = 50
MINUTE = 61.0
KINDS = ("pdf", "docx")


class FlowRoom:
    """The app on a folder, opened. Each step returns its longest block, in milliseconds of processor time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = HelpedSource()
        self._application = make_application(["flows"])
        self.blocks = Blocks()
        self.app = Samenspraak(self._application, folder, self.source)
        self._ready = False
        self.app.on_ready += [self._note_ready, gc.freeze]
        self.app.window.resize(1366, 728)
        self.started = self.blocks.of(self.app.start, lambda: self._ready)

    def _note_ready(self) -> None:
        self._ready = True

    def close(self) -> None:
        """End the app."""
        self.app.stop()

    def open(self, evening_id: str) -> float:
        """Choose an evening on the shelf and open it."""
        desk, shelf = self.app.desk, self.app.workplace.start.all.list
        shelf.choose(shelf.model().place_of(evening_id))
        return self.blocks.of(
            partial(QTest.keyClick, shelf, Qt.Key.Key_Return),
            lambda: desk.evening is not None and desk.evening.id == evening_id,
        )

    def section(self, key: str) -> Any:
        """Return a part of the preparation."""
        return self.app.workplace.pages.prepare.section(key)

    def visit(self, key: str) -> float:
        """Go to a part of the preparation."""
        return self.blocks.of(self.app.workplace.pages.prepare.list.button(key).click)

    def change_look(self, scheme: str, text_scale: float) -> float:
        """Choose other colours and letters."""
        settings = replace(self.app.preferences.settings, scheme=scheme, text_scale=text_scale)
        return self.blocks.of(partial(self.app.preferences.choose, settings))

    def draw(self) -> float:
        """Divide everyone over the tables."""
        desk, before = self.app.desk, self.app.desk.evening.seating
        return self.blocks.of(self.section("groups").draw.click, lambda: desk.evening.seating != before)

    def bring_in(self, path: Path) -> float:
        """Read a list, until it is shown or refused."""
        card = self.section("people").bring_in
        return self.blocks.of(partial(card.read_file, str(path)), card.bar.isHidden)

    def give_up(self, path: Path) -> float:
        """Begin to read a list, and leave it when it is on its way; then nobody reads any more."""
        card = self.section("people").bring_in
        begun = self.blocks.of(partial(card.read_file, str(path)), lambda: card.bar.isHidden() or card.bar.value() > 0)
        return max(begun, self.blocks.of(card.put_away, lambda: not _reads()))

    def make_paper(self, key: str) -> float:
        """Look at a paper, and save it as PDF and for Word."""
        papers = self.section("papers")
        seen: list[Any] = []
        papers._maker.previewed.connect(seen.append)
        longest = self.blocks.of(partial(self._look_at, papers, key), lambda: any(made.key == key for made in seen))
        written: list[Any] = []
        papers._maker.written.connect(written.append)
        for kind in (kind for kind in KINDS if papers.kinds[kind].isVisible()):
            written.clear()
            longest = max(longest, self.blocks.of(papers.kinds[kind].click, lambda: bool(written)))
        return longest

    def _look_at(self, papers: Any, key: str) -> None:
        papers._shown = None
        papers.papers[key].click()

    def type_on(self) -> float:
        """Type letter by letter while the minute of a backup passes."""
        field = self.app.workplace.run.composer.field
        made: list[object] = []
        self.app.desk.backed_up.connect(made.append)
        letters = QTimer()
        letters.timeout.connect(lambda: QTest.keyClick(field, Qt.Key.Key_A))
        letters.start(LETTER_MS)
        self.source.added += MINUTE
        self.blocks.begin()
        self.blocks.until(lambda: bool(made))
        letters.stop()
        return self.blocks.longest


def _reads() -> bool:
    return any(thread.name == "people-import" for thread in threading.enumerate())
