"""The card of the message on progress: what was not told yet, as the text that goes out, decided on and copied in one go."""

import uuid
from datetime import date
from functools import partial
from itertools import chain

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.live.desk.once_stored import OnceStored
from app.live.harvest.in_touch import InTouch
from app.models.evening import Evening
from app.models.followup.publications import Length, Publication
from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.models.promises.promised import PromisedEvening, last_told, progress, promised
from app.reports.progress_message import progress_text
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.widgets.controls.button import Button
from app.views.widgets.day_line import DayLine
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures


class ProgressCard(Card):
    """Nothing new is said as well. What was decided on stays as it is; what comes after is told by the next message."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Message on progress"), parent)
        self._desk, self._in_touch = desk, InTouch(desk, self)
        self._evening: PromisedEvening | None = None
        self._through = ""
        self._once_stored = OnceStored(desk, self)
        self.since = PlainLabel("", "muted", wrap=True)
        self.preview = PlainLabel("", "small", wrap=True)
        self.room = RoomLine()
        self.role = StoredLine(self.tr("Role of who decides"), self.tr("role, such as directie"), at_pause=False)
        self.next = StoredLine(self.tr("Next message before"), self.tr("such as 17 dec; may stay empty"))
        self.next_day = DayLine()
        self.decide = Button(self.tr("Decide and copy"), icon="file-text")
        self.sent = Button(self.tr("It was sent"), icon="check")
        foot = QWidget()
        buttons = FlowLayout(foot)
        buttons.addWidget(self.decide)
        buttons.addWidget(self.sent)
        for widget in (self.since, self.preview, self.room):
            self.column.addWidget(widget)
        self.add_field(self.next.accessibleName(), self.next)
        self.column.addWidget(self.next_day)
        self.add_field(self.role.accessibleName(), self.role)
        self.column.addWidget(foot)

        self.room.allowed.connect(desk.allow_word)
        desk.fine_words.changed.connect(self._look_at_names)
        self.next.given.connect(self._give_next)
        self.next.textChanged.connect(self._say_day)
        self.decide.clicked.connect(self._decide)
        self.sent.clicked.connect(self._mark_sent)
        self._once_stored.kept_from.connect(self._end_deciding)

    def show_evening(self, evening: Evening) -> None:
        """Show what there is to tell of this evening."""
        known, today = promised(evening), self._today(evening)
        self._evening, self._through = known, evening.followup.through
        self.since.setText(self._standing(known, today))
        self.preview.setText(self._text(known, today))
        self.decide.set_label(self.tr("Copy once more") if self._is_told(known) else self.tr("Decide and copy"))
        self._look_at_names()
        self.next.show_stored(figures.short_date(known.next_message) if known.next_message is not None else "")
        self._say_day()
        approvers = [one.approver for one in known.published]
        if not self.role.text() and approvers:
            self.role.setText(approvers[-1])
        self.sent.setVisible(self._waiting() is not None)
        self.setVisible(bool(known.promises))

    @Slot()
    def _look_at_names(self) -> None:
        """Show which words that go out may point to a person; they were typed freely, and go as they stand."""
        promises = self._evening.promises if self._evening is not None else ()
        news = ((one, [update.words for update in one.updates if not update.told]) for one in promises)
        typed = ((one.words, one.owner, *words) for one, words in news if words or not one.is_over)
        self.room.show_words("\n".join(chain.from_iterable(typed)), self._desk.fine, in_room=False)

    def _today(self, evening: Evening) -> date:
        return self._desk.today(evening)

    @Slot()
    def _say_day(self) -> None:
        """Say under the field which day was written, or what is wrong with it."""
        evening, words = self._desk.evening, self.next.text()
        self.next_day.setVisible(bool(words.strip()))
        if evening is not None and words.strip():
            self.next_day.show_written(words, self._today(evening))

    @Slot(str)
    def _give_next(self, words: str) -> None:
        evening = self._desk.evening
        if evening is None:
            return
        try:
            day = read_day(words, self._today(evening)) if words.strip() else None
        except NotPossible:
            return  # the line below the field says why
        self._in_touch.change(next_message=day)

    def _standing(self, known: PromisedEvening, today: date) -> str:
        since = figures.plain_day(last_told(known) or known.day, today)
        new = progress(known)
        updates = sum(len(updates) for _, updates in new)
        if not updates:
            return self.tr("Nothing new since {day}: the message says so.").format(day=since)
        done = sum(promise.is_over for promise, _ in new)
        late = sum(promise.is_late(today) for promise in known.promises)
        words = self.tr("Since {day}: {updates} updates, {done} done, {late} late.")
        return words.format(day=since, updates=updates, done=done, late=late)

    def _waiting(self) -> Publication | None:
        """Return the message that was decided on and not sent yet."""
        published = self._evening.published if self._evening is not None else ()
        last = next((one for one in reversed(published) if one.length is Length.PROGRESS), None)
        return last if last is not None and last.sent_on is None else None

    def _is_told(self, known: PromisedEvening) -> bool:
        """Tell whether all that is new stands in the message that waits to be sent."""
        return self._waiting() is not None and not progress(known)

    def _text(self, known: PromisedEvening, today: date) -> str:
        """Return the message in hand: the one that waits to be sent, as it was decided on, until something is new."""
        waiting = self._waiting()
        return waiting.document if waiting is not None and self._is_told(known) else progress_text(known, today)

    @Slot()
    def _decide(self) -> None:
        if self._evening is None:
            return
        if self._is_told(self._evening):
            QGuiApplication.clipboard().setText(self.preview.text())
            self.told.emit(self.tr("The message is on the clipboard once more."))
        elif not self.role.text().strip():
            self.told.emit(self.tr("Type the role of who decides on the message."))
            self.role.setFocus()
        else:
            self.decide.setEnabled(False)
            self.next.tell()
            self._once_stored.do(self._publish)

    def _publish(self) -> None:
        """Decide on the message as it reads with all that is stored."""
        evening = self._desk.evening
        if evening is None:
            self._end_deciding()
            return
        known, today = promised(evening), self._today(evening)
        told = tuple(update.id for _, updates in progress(known) for update in updates)
        text = progress_text(known, today)
        new = Publication(str(uuid.uuid4()), Length.PROGRESS, today, self.role.text(), "", text)
        self._desk.do(c.Publish, publication=new, told=told)
        self._once_stored.do(partial(self._give, text))

    def _give(self, text: str) -> None:
        self._end_deciding()
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("The message is on the clipboard; what it tells counts as told."))

    @Slot()
    def _end_deciding(self) -> None:
        self.decide.setEnabled(True)

    @Slot()
    def _mark_sent(self) -> None:
        waiting, evening = self._waiting(), self._desk.evening
        if waiting is not None and evening is not None:
            self._desk.do(c.MarkSent, id=waiting.id, on=self._today(evening), through=self._through)
