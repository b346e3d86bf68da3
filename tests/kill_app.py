"""The real app with a string on it: does what lines on its input say, and tells on its output what was stored.

Run as `python -m tests.kill_app FOLDER [PLANT …]`; it opens the window as `samenspraak --data-dir FOLDER` does. Each
line in is a list in JSON, [deed, …]; each line out is one too, [word, value]. A plant is a fault that a test must see.
"""

import json
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QRadioButton
from shiboken6 import isValid

from app.live import actions
from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.live.notes import pen
from app.live.notes.drafts import fresh
from app.live.notes.held_notes import HeldNotes
from app.live.notes.outbox import Outbox
from app.live.shelf import lost_evenings
from app.main import Samenspraak, make_application, run
from app.main.waiting import Waiting
from app.main.watch import Watch
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.ground.faults import StoreTrouble
from app.services.commands import commands as c
from app.services.writer import coming_back, shut, writer
from app.views.frame.entrance_window import EntranceWindow
from app.views.frame.pages import PageName
from app.views.prepare.agenda.agenda_keep import AgendaKeep
from app.views.widgets.controls.button import Button
from app.views.widgets.status_line import StatusLine
from app.views.widgets.strip import Strip
from app.views.widgets.typing_pause import TypingPause


def tell(word: str, value: Any = None) -> None:
    """Write a line for the test."""
    print(json.dumps([word, value]), flush=True)


class String(QObject):
    """Reads lines between two events, and does them."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._rest = b""
        self._ears: QSocketNotifier | None = None
        self.entrance: EntranceWindow | None = None
        self._read_there = ""
        self._answers = Answers(self)
        self._look = QTimer(self, interval=1)
        self._look.timeout.connect(self._find_app)
        self._look.start()

    def _find_app(self) -> None:
        waiting = self._application.findChild(Waiting)
        if isinstance(waiting, Waiting) and isValid(waiting.window) and waiting.window.isVisible():
            self._tell_waiting(waiting.window)
        found = self._application.findChild(Samenspraak)
        if not isinstance(found, Samenspraak) or not hasattr(found, "workplace"):
            return
        if found.desk.clock is None and found.parts.store_health.fault is None:
            return
        self._look.stop()
        self.app = found
        found.desk.stored.connect(self._tell_stored)
        found.workplace.pages.shown.connect(lambda name: tell("page", str(name)))
        self._listen()
        found.window.windowHandle().installEventFilter(self)
        tell("ready")

    def _tell_waiting(self, window: EntranceWindow) -> None:
        if self.entrance is None or window.text() != self._read_there:
            self.entrance, self._read_there = window, window.text()
            tell("waits", window.text())
            self._listen()

    def _listen(self) -> None:
        if self._ears is None:
            self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
            self._ears.activated.connect(self._hear)

    def choose_folder(self, folder: str) -> None:
        """Choose another folder at the entrance, as in the dialog of the system."""
        assert self.entrance is not None
        self.entrance.folder_chosen.emit(folder)

    def grab_entrance(self, path: str, width: int, height: int) -> None:
        assert self.entrance is not None
        self.entrance.resize(width, height)
        self._application.processEvents()
        tell("grabbed", self.entrance.grab().save(path))

    def close_entrance(self) -> None:
        assert self.entrance is not None
        self.entrance.close()

    def hang(self) -> None:
        """Stand still for good, as an app that hangs."""
        tell("hangs")
        threading.Event().wait(60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of Scroll Lock, which does nothing: what was pressed before it has been done."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_ScrollLock
        if is_key and event.type() == QEvent.Type.KeyRelease:
            tell("pressed")
        return False

    def _tell_stored(self, command: c.Command, _stored: object) -> None:
        if isinstance(command, c.AddQuote):
            tell("quote", command.quote.text)
        elif isinstance(command, c.SaveDraft):
            tell("draft", command.draft.text)
        else:
            # Once the screens have the evening it gave: what is pressed next is about that one.
            heard = self.app.desk.writer.look(lambda _books: None)
            self._answers.hear_done(heard, lambda _answer: tell("done", type(command).__name__))

    def _hear(self) -> None:
        heard = os.read(sys.stdin.fileno(), 65_536)
        if not heard:
            self._application.quit()
        *lines, self._rest = (self._rest + heard).split(b"\n")
        for line in lines:
            deed, *values = json.loads(line)
            getattr(self, deed)(*values)

    def type(self, text: str) -> None:
        QTest.keyClicks(self._application.focusWidget(), text)

    def key(self, chord: str) -> None:
        combination = QKeySequence(chord)[0]
        QTest.keyClick(self._application.focusWidget(), combination.key(), combination.keyboardModifiers())

    def do(self, kind: str, values: dict[str, Any]) -> None:
        self.app.desk.do(getattr(c, kind), **values)

    def modules(self) -> None:
        tell("modules", sorted(sys.modules))

    def create(self) -> None:
        anchor = Anchor(AnchorKind.DOORS, time(19, 0))
        at = self.app.desk.now().date()
        self.app.desk.do(c.CreateEvening, id="evening-2", title="Nog een", date=at, anchor=anchor, details=Details())

    def is_at_front(self) -> None:
        """Tell whether the window has the keyboard of the screen."""
        tell("front", self.app.window.isActiveWindow() and self._application.focusWidget() is not None)

    def shelf(self) -> None:
        """Tell which evenings stand on the start page and in the bin, and whether the list has the keyboard."""
        page = self.app.workplace.pages.start
        ids, binned = ([row.id for row in rows] for rows in (page.shelf.rows, page.shelf.binned))
        tell("shelf", {"ids": ids, "bin": binned, "has_keyboard": page.all.list.hasFocus()})

    def into_the_shelf(self) -> None:
        """Give the keyboard to the list of all evenings."""
        self.app.workplace.pages.start.all.list.setFocus()

    def seen(self) -> None:
        """Tell what the user can read and press now, whatever became of the store."""
        workplace, evening = self.app.workplace, self.app.desk.evening
        store = workplace.notices.store
        tell(
            "seen",
            {
                "page": str(workplace.pages.name),
                "strip": store.text() if store.isVisible() else "",
                "buttons": [button.label() for button in store.buttons() if button.isVisible() and button.isEnabled()],
                "trouble": workplace.run.trouble.text() if workplace.run.trouble.isVisible() else "",
                "remark": workplace.notices.remark.text() if workplace.notices.remark.isVisible() else "",
                "status": workplace.pages.in_front().findChild(StatusLine).text(),
                "chip": workplace.bar.saved._tone,
                "form": workplace.pages.start.new.isVisible(),
                "shelf": [row.id for row in workplace.pages.start.shelf.rows],
                "field": workplace.run.composer.field.toPlainText(),
                "waiting": [note.quote.text for note in self.app.pen.notes],
                "quotes": [quote.text for quote in evening.quotes] if evening is not None else None,
                "block": evening.run.block if evening is not None else None,
                "focus": type(self._application.focusWidget()).__name__,
            },
        )

    def grab(self, path: str, width: int, height: int) -> None:
        """Keep a picture of the window."""
        self.app.window.resize(width, height)
        self._application.processEvents()
        tell("grabbed", self.app.window.grab().save(path))

    def into_the_clicker(self, command: str) -> None:
        """Give the keyboard to the button that learns what a clicker sends for this command."""
        self.app.workplace.sheets.settings.clicker.button(command).setFocus()

    def to_part(self, words: str) -> None:
        """Go to the part of the record with these words on its button."""
        parts = self.app.workplace.record.part.findChildren(QRadioButton)
        next(part for part in parts if part.accessibleName() == words).click()
        tell("part")

    def into(self, name: str) -> None:
        """Give the keyboard to the field of this name that can be seen."""
        fields = (*self.app.window.findChildren(QLineEdit), *self.app.window.findChildren(QPlainTextEdit))
        next(field for field in fields if field.accessibleName() == name and field.isVisible()).setFocus()

    def fields(self) -> None:
        """Tell what stands in the lines that can be seen, by their names."""
        lines = self.app.window.findChildren(QLineEdit)
        tell("fields", {line.accessibleName(): line.text() for line in lines if line.isVisible()})

    def keep_plan(self) -> None:
        """Ask for the title under which the plan is kept as a draaiboek; tell whether an evening is open."""
        self.app.workplace.pages.prepare.go_to("agenda")
        self.app.workplace.pages.go_to(PageName.PREPARE)
        if self.app.desk.evening is not None:
            self.app.workplace.pages.prepare.findChild(AgendaKeep).ask()
        tell("keep_plan", self.app.desk.evening is not None)

    def open(self, evening_id: str) -> None:
        self.app.desk.do(c.OpenEvening, id=evening_id)

    def press(self, label: str) -> None:
        """Press the button with these words that can be seen."""
        buttons = self.app.window.findChildren(Button)
        next(button for button in buttons if button.label() == label and button.isVisible()).click()

    def choose_part(self, name: str) -> None:
        """Choose a part of the record."""
        buttons = self.app.workplace.record.part.findChildren(QRadioButton)
        next(button for button in buttons if button.segment.key == name).click()

    def chip(self) -> None:
        """Tell what stands in the top bar about storing."""
        tell("chip", self.app.workplace.bar.saved.accessibleName() if self.app.workplace.bar.saved.isVisible() else "")

    def strips(self) -> None:
        """Tell what the strips say."""
        tell("strips", [strip.text() for strip in self.app.window.findChildren(Strip) if strip.isVisible()])

    def refuse_notes(self, refuses: bool) -> None:
        """Let the disk refuse notes from now on, or no more."""
        from app.services.writer.books import Books

        handle = getattr(self, "_handle", Books.handle)
        self._handle = handle

        def refusing(books: Books, evening: Any, command: c.Command, running: Evening | None = None) -> Any:
            if isinstance(command, c.AddQuote):
                raise StoreTrouble("disk_full")
            return handle(books, evening, command, running)

        Books.handle = refusing if refuses else handle  # type: ignore[method-assign]
        tell("refuses", refuses)

    def put_back(self) -> None:
        """Put the newest backup back."""
        self.app.desk.opened.connect(self._tell_opened)
        self.app.writer_keeper.restore(self.app.writer_keeper.backups()[0])

    def _tell_opened(self, _opened: object) -> None:
        tell("opened_again")

    def hide(self) -> None:
        """Put the window out of sight, as behind others."""
        self.app.window.hide()
        tell("hidden")

    def enter_unheard(self) -> None:
        """Press Enter, and stand still as soon as the store has it: the screens never hear of it."""
        self.key("Return")
        self.app.desk.writer.look(lambda _books: None).result(60)
        tell("unheard")
        threading.Event().wait(60)

    def enter_unstored(self) -> None:
        """Press Enter while the writer stands still: nothing of it reaches the store."""
        self.app.desk.writer.look(lambda _books: threading.Event().wait(60))
        self.key("Return")
        tell("unstored")

    def enter_quickly(self, texts: list[str]) -> None:
        """Enter one note after the other, before the writer has answered the first."""
        for text in texts:
            self.type(text)
            self.key("Return")
        tell("entered")

    def state(self) -> None:
        """Tell what can be seen, once the screens have heard of all that was stored."""
        self.app.desk.writer.look(lambda _books: None).result(60)
        QTimer.singleShot(0, self._tell_state)

    def _tell_state(self) -> None:
        evening = self.app.desk.evening
        assert evening is not None
        reading = evening.reading(self.app.desk.now())
        current = reading.current
        prompts = [prompt.id for prompt in evening.prompts]
        tell(
            "state",
            {
                "block": evening.run.block,
                "step": evening.run.step,
                "speaking": evening.speaking,
                "turns": evening.used_by_step(evening.run.block, self.app.desk.now()) if evening.run.block else {},
                "steps": len(evening.steps(evening.block)) if evening.block is not None else 0,
                "added": dict(evening.run.added),
                "paused": evening.run.paused_at is not None,
                "once": self.app.pen.draft.once,
                "linked": sum(len(point.quotes) for point in evening.points),
                "remaining": current.remaining if current else None,
                "used": {row.id: row.used for row in reading.blocks},
                "mode": evening.stage.mode.value,
                "released": evening.stage.released,
                "black": self.app.room.slide.black,
                "lines": self.app.room.slide.lines,
                "quote": self.app.room.slide.quote,
                "message": self.app.room.slide.message,
                "field": self.app.workplace.run.composer.field.toPlainText(),
                "quotes": [quote.text for quote in evening.quotes],
                "under": [prompts.index(quote.prompt) + 1 if quote.prompt else 0 for quote in evening.quotes],
                "visible": self.app.window.isVisible(),
                "strip": strip.text() if (strip := self.app.workplace.run.catch_up).isVisible() else "",
                "remark": self.app.workplace.notices.remark.text(),
                "points": [point.text for point in evening.points if point.accepted],
            },
        )


def plant(fault: str) -> None:
    """Build a fault into the app."""
    if fault == "no-draft":
        Desk.keep_draft = lambda *_: None  # type: ignore[method-assign]
    elif fault == "fresh-id":
        # After a restart the note gets a new id, whatever was stored.
        def taken_up(evening: Evening) -> Any:
            return fresh(replace(evening.draft))

        pen.taken_up = taken_up
    elif fault == "no-waiting":
        # What was entered and refused is in no draft.
        Outbox.unsaved = lambda _self: ()  # type: ignore[method-assign]
    elif fault == "no-pause":
        # What is typed in a field is stored when one leaves it only.
        TypingPause.wait = lambda _self: None  # type: ignore[method-assign]
    elif fault == "first-start":
        # A store that is not there is taken for a first start.
        lost_evenings._look = lambda _search: ()  # type: ignore[assignment]
    elif fault == "forgetful":
        # What waits is thrown away when a backup is put back.
        HeldNotes.hold = lambda *_: None  # type: ignore[method-assign]
    elif fault == "full-disk":
        from app.services.writer.books import Books

        handle = Books.handle

        def refuse_notes(books: Books, evening: Any, command: c.Command, running: Evening | None = None) -> Any:
            if isinstance(command, c.AddQuote):
                raise StoreTrouble("disk_full")
            return handle(books, evening, command, running)

        Books.handle = refuse_notes  # type: ignore[method-assign]
    elif fault == "gives-up":
        # A store that refuses is never tried again.
        shut.TRY_AGAIN_SECONDS = shut.PAUSE_SECONDS = writer.TRY_AGAIN_SECONDS = 1e6
    elif fault == "without-evening":
        # What cannot be stored when an evening comes back is passed over.
        coming_back.MAY_PASS = ()
    elif fault == "begins-anew":
        from app.services.writer import books
        from app.store.database import create

        # A store that is gone is made new, without what was in it.
        books.write_in_place = lambda _source, path, _now: create(path)
    elif fault == "waits-for-enter":
        Outbox._try_again = lambda _self: None  # type: ignore[method-assign]
    elif fault == "strict-log":
        Watch._keep_crashes = refuse_crashes  # type: ignore[method-assign]
    elif fault == "talkative":
        from app.services.writer.books import Books  # it loads the database, which else waits until the window is there

        fail_once(actions.Actions, "_with_quote", lambda self, _deed: self._desk.evening)
        fail_once(
            Books,
            "handle",
            lambda _self, _evening, command, _running=None: isinstance(command, c.AddQuote) and command.quote,
        )
    else:
        raise ValueError(fault)


def refuse_crashes(_watch: Watch) -> bool:
    """Let a log that cannot be written end what was going on."""
    raise OSError("no log")


def fail_once(kind: type, name: str, said: Callable[..., object]) -> None:
    """Let a method fail, once, with an error that repeats what people said."""
    method = getattr(kind, name)
    fired: list[bool] = []

    def failing(*values: Any) -> Any:
        if "KANARIE" in repr(said(*values)) and not fired:
            fired.append(True)
            raise ValueError(repr(said(*values)))
        return method(*values)

    setattr(kind, name, failing)


if __name__ == "__main__":
    for name in sys.argv[2:]:
        plant(name)
    String(make_application(sys.argv[:1]))
    sys.exit(run(Path(sys.argv[1])))
