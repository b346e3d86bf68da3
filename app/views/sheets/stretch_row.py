"""The row of a stretch: when a block was really on, with the pauses that were held in it, each to be put right."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.models.agenda.put_right import break_to_come, may_be_break
from app.models.agenda.stretch import Pause
from app.models.evening import Evening
from app.views.sheets.clock_field import WIDTH, ClockField
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures

GAP = 12


class StretchRow(QWidget):
    """Shows one stretch; what is asked of it is told with its own number, and that of a pause with the pause's too."""

    began_given = Signal(int, str)
    drop_asked = Signal(int)
    pause_drop_asked = Signal(int, int)
    break_asked = Signal(int, int)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.began = ClockField(self.tr("Began at"))
        self._title = PlainLabel("", "strong", wrap=True)
        self._used = PlainLabel("", "small")
        self.drop = Button(self.tr("Was not on"), icon="x")
        self._pauses = QVBoxLayout()
        self.pause_buttons: list[tuple[Button, Button]] = []
        self._lay_out()

        self.began.given.connect(partial(self.began_given.emit, number))
        self.drop.clicked.connect(partial(self.drop_asked.emit, number))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._used)
        head = QHBoxLayout()
        scaled(head.setSpacing, GAP)
        head.addWidget(self.began)
        head.addLayout(words, 1)
        head.addWidget(self.drop)
        whole = QVBoxLayout(self)
        scaled(whole.setContentsMargins, 0, 2, 0, 2)
        scaled(whole.setSpacing, 4)
        whole.addLayout(head)
        scaled(self._pauses.setContentsMargins, WIDTH + GAP, 0, 0, 0)
        whole.addLayout(self._pauses)

    def show_stretch(self, evening: Evening, seconds: float) -> None:
        """Show it as it is stored; `seconds` is how long its clock ran."""
        stretch = evening.run.stretches[self._number]
        title = evening.agenda.block(stretch.block).title
        is_on = stretch.ended is None
        self.began.show_stored(figures.clock(evening, stretch.began))
        self.began.setAccessibleName(self.tr("{block} began at").format(block=title))
        self._title.setText(title)
        self._used.setText(self.tr("is on now") if is_on else figures.duration(seconds))
        self.drop.setVisible(not is_on and len(evening.run.stretches) > 1)
        after, before = self.tr("minutes to the block after"), self.tr("minutes to the block before")
        self.drop.setAccessibleName(f"{title}: {self.drop.label()}, {before if self._number else after}")
        self._show_pauses(evening, stretch.pauses)

    def _show_pauses(self, evening: Evening, pauses: tuple[Pause, ...]) -> None:
        self._empty_pauses()
        self.pause_buttons = []
        for index, pause in enumerate(pauses):
            line = QWidget()
            row = FlowLayout(line)
            began, ended = (figures.clock(evening, moment) for moment in (pause.began, pause.ended))
            words = self.tr("pause {began}\u2013{ended}").format(began=began, ended=ended)
            row.addWidget(PlainLabel(words))
            drop = Button(self.tr("No pause"), icon="x")
            drop.clicked.connect(partial(self.pause_drop_asked.emit, self._number, index))
            was_break = Button(self._break_words(evening), icon="check")
            was_break.clicked.connect(partial(self.break_asked.emit, self._number, index))
            for button in (drop, was_break):
                button.setAccessibleName(f"{words}: {button.label()}")
                row.addWidget(button)
            was_break.setVisible(may_be_break(evening.agenda, evening.run, pause))
            self.pause_buttons.append((drop, was_break))
            self._pauses.addWidget(line)

    def _empty_pauses(self) -> None:
        """Take the pauses away; the keyboard stays in the row."""
        while (item := self._pauses.takeAt(0)) is not None:
            line = item.widget()
            if line is None:
                continue
            if line.isAncestorOf(QApplication.focusWidget() or self):
                self.began.setFocus()
            line.hide()
            line.deleteLater()

    def _break_words(self, evening: Evening) -> str:
        block = break_to_come(evening.agenda, evening.run)
        return self.tr("This was: {block}").format(block=block.title) if block is not None else ""
