"""A row of the closing: its words, where they came from, and what became of them; it is clicked, ticked and dragged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.live.harvest.closing_rows import ClosingRow
from app.models.followup.followup import AnswerKind, SubjectKind
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.dragged_card import DraggedCard
from app.views.widgets.pill import Pill
from app.views.widgets.tones import Tone
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.figures import day_and_month


class ClosingRowView(DraggedCard):
    """Is known by the id of its row."""

    ticked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.tick = CheckMark()
        self.tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place = PlainLabel(role="strong")
        self._words = PlainLabel(elide=True)
        self._source = PlainLabel(role="small")
        self.state = Pill()
        set_role(self, "card")
        row = self._row = QHBoxLayout(self)
        scaled(row.setSpacing, 8)
        for part in (self.tick, self._place):
            row.addWidget(part)
        row.addWidget(self._words, 1)
        row.addWidget(self._source)
        row.addWidget(self.state)
        self.show_least(False)

        self.tick.clicked.connect(self._tell_ticked)

    def show_least(self, least: bool) -> None:
        """Stand closer where every line counts; where it came from can be read in its name."""
        scaled(self._row.setContentsMargins, 8, *((1, 10, 1) if least else (4, 10, 4)))
        self._source.setVisible(not least)

    def show_row(self, row: ClosingRow, *, ticks: bool, chosen: bool) -> None:
        """Show a row as it stands now: with a box to tick, or else with its answer."""
        self.key = row.id
        self.tick.setVisible(ticks)
        self.tick.setChecked(bool(row.place))
        self.tick.setAccessibleName(row.words)
        self._place.setText(str(row.place) if row.place else "")
        self._place.setVisible(bool(row.place))
        self._words.setText(row.words)
        self._source.setText(row.source)
        self.state.show_text(*(self._shown(row) if ticks else self._answer(row)))
        self.state.setVisible(bool(self.state.text()))
        set_role(self, "card-target" if chosen else "card")
        set_role(self._words, "strong" if row.place or chosen else "")
        now = self.tr("chosen") if chosen else ""
        told = (self._place.text(), row.words, row.source, self.state.text(), now)
        self.setAccessibleName(", ".join(part for part in told if part))

    def _shown(self, row: ClosingRow) -> tuple[str, Tone, str]:
        if not row.place:
            return "", "neutral", ""
        return (
            (self.tr("the room reads it"), "teal", "monitor") if row.is_shown else (self.tr("not shown"), "neutral", "")
        )

    def _answer(self, row: ClosingRow) -> tuple[str, Tone, str]:
        day = day_and_month(row.answer.before) if row.answer.before is not None else ""
        words, tone, icon = self._kind(row.answer.kind, day)
        unread = row.is_answered and not row.is_shown and row.subject.kind is not SubjectKind.PARKED
        hidden = self.tr("not shown") if unread else ""
        parts = (words, row.owner, day if row.answer.kind is AnswerKind.DO else "", hidden)
        return " · ".join(part for part in parts if part), tone, icon

    def _kind(self, kind: AnswerKind, day: str) -> tuple[str, Tone, str]:
        match kind:
            case AnswerKind.DO:
                return self.tr("we do this"), "green", "check"
            case AnswerKind.DONT:
                return self.tr("we do not do this"), "red", "x"
            case AnswerKind.FIND_OUT:
                return (
                    self.tr("answer before {day}").format(day=day) if day else self.tr("we find out"),
                    "amber",
                    "clock",
                )
            case AnswerKind.OPEN:
                return self.tr("still open"), "neutral", "circle"

    def _tell_ticked(self) -> None:
        self.ticked.emit(self.key)
