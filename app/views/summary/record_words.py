"""The words of the record: quotes and points to choose from, and a field in which the chosen one is mended."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.notes.said_rows import SaidRow, SaidRows
from app.models.said.dialogue import Voice
from app.models.said.privacy import mask
from app.services.commands import commands as c
from app.views.summary.mend_field import MendField
from app.views.summary.said_list import SaidList
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.segmented import Segment, Segmented
from app.views.widgets.flow_layout import FlowLayout


class RecordWords(QFrame):
    """Each change is stored at once and can be taken back. No clock begins by it, and the beamer stays as it is."""

    wipe_asked = Signal(str, str, str)
    """The chosen words are to go for good: the id of what they stand in, the words, and the command that asked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk = desk
        self._id = self._evening_id = ""
        self._unsaved: dict[str, str] = {}
        """By id the words that were given and are not stored: they are on their way, or were refused."""
        self._sent: dict[str, c.EditQuote | c.EditPoint] = {}
        """By id the newest of those that are on their way: an answer to an older one says nothing of the words here."""
        self._rows = SaidRows(desk, self)
        self.list = SaidList(self._rows)
        self.field = MendField()
        self.field.setAccessibleName(self.tr("The words that are chosen"))
        self.voices = Segmented(
            (
                Segment.for_voice(Voice.PARENT, self.tr("Parent"), "O"),
                Segment.for_voice(Voice.SCHOOL, self.tr("School"), "S"),
                Segment.for_voice(Voice.PUPIL, self.tr("Pupil"), "L"),
            ),
            self.tr("Whose voice"),
        )
        self.hide_names = Button(self.tr("Mask the underlined words"))
        self.delete = Button(self.tr("Delete"), icon="x")
        self.undo = Button(self.tr("Take back"), icon="undo-2")
        self.wipe = Button(self.tr("Wipe for good"), icon="x", kind="bare")
        self._actions = {
            "mend_words": self.field.setFocus,
            "mend_delete": self._delete,
            "mend_wipe": self._ask_to_wipe,
            "mend_undo": self._undo,
            "mend_redo": self._redo,
        }
        self._lay_out()

        self.list.chosen.connect(self._show_chosen)
        self.list.asked.connect(self._do)
        self.list.doubleClicked.connect(self.field.setFocus)
        self.field.given.connect(self._mend)
        self.field.same.connect(self._keep_stored)
        self.field.left.connect(self._leave)
        self.field.undo_asked.connect(self._undo)
        self.field.redo_asked.connect(self._redo)
        self.voices.chosen.connect(self._give_voice)
        self.hide_names.clicked.connect(self._mask)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self._undo)
        self.wipe.clicked.connect(self._ask_to_wipe)
        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)

    def _lay_out(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools)
        for part in (self.voices, self.hide_names, self.delete, self.undo, self.wipe):
            row.addWidget(part)
        foot = QVBoxLayout()
        scaled(foot.setContentsMargins, 8, 0, 8, 4)
        scaled(foot.setSpacing, 6)
        foot.addWidget(self.field)
        foot.addWidget(tools)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 4, 4, 4, 4)
        scaled(column.setSpacing, 6)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def show_words(self) -> None:
        """Show the words of the evening that is open."""
        evening = self._desk.evening
        if evening is not None and evening.id != self._evening_id:
            self._evening_id, self._id = evening.id, ""
            self._unsaved.clear()
            self._sent.clear()
        self._rows.look_again()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0))
        self._show_chosen()

    def has_next_named(self, ids: tuple[str, ...]) -> bool:
        """Tell whether one of these comes after what is chosen."""
        return any(self._rows.place_of(one) > self.list.currentIndex().row() for one in ids)

    def show_next_named(self, ids: tuple[str, ...]) -> None:
        """Choose the one of these that comes after what is chosen; after the last one the first again."""
        places = sorted(place for one in ids if (place := self._rows.place_of(one)) >= 0)
        here = self.list.currentIndex().row()
        if places:
            after = next((place for place in places if place > here), places[0])
            self.list.setCurrentIndex(self._rows.index(after))

    def holds_words(self) -> bool:
        """Tell whether words stand here that were typed and are not stored."""
        return self.field.is_mended() or bool(self._unsaved)

    @Slot()
    def _show_chosen(self) -> None:
        """Show what is chosen. Words that are still being typed stay; those that were refused come back."""
        row = self.list.row()
        for part in (self.field, self.delete, self.wipe):
            part.setEnabled(row is not None)
        self.voices.setVisible(row is not None and not row.is_point)
        self.hide_names.setVisible(row is not None and self._masked(row) != row.text)
        if row is None:
            return
        if row.voice is not None:
            self.voices.choose(row.voice)
        if row.id == self._id:
            self.field.show_stored(row.text)
            return
        self._id = row.id
        self.field.show_other(row.text)
        if row.id in self._unsaved:
            self.field.setPlainText(self._unsaved[row.id])

    @Slot(str)
    def _do(self, command: str) -> None:
        self._actions[command]()

    @Slot(str)
    def _mend(self, words: str) -> None:
        place, before = self._rows.place_of(self._id), self._sent.get(self._id)
        if place < 0 or (before is not None and words == before.text):
            return
        kind = c.EditPoint if self._rows.rows[place].is_point else c.EditQuote
        self._unsaved[self._id] = words
        sent = self._sent[self._id] = kind(self._desk.now(), self._id, words)
        self._desk.send(sent)

    @Slot(str)
    def _keep_stored(self, words: str) -> None:
        """Let go of what was refused: the words are again as they are stored. What is on its way is answered by them."""
        if self._id in self._sent:
            self._mend(words)
        else:
            self._unsaved.pop(self._id, None)

    @Slot()
    def _leave(self) -> None:
        self._keep_stored(self.field.toPlainText())
        self.list.setFocus()

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        if isinstance(command, c.EditQuote | c.EditPoint) and self._sent.get(command.id) is command:
            del self._sent[command.id]
            self._unsaved.pop(command.id, None)
        elif isinstance(command, c.WipeWords):
            self._let_go_of_what_went()

    def _let_go_of_what_went(self) -> None:
        """Keep no words here of a quote or point that is not there any more."""
        for kept in (self._unsaved, self._sent):
            for one in [one for one in kept if self._rows.place_of(one) < 0]:
                kept.pop(one)

    @Slot(object, object)
    def _take_refused(self, command: c.Command, _fault: object) -> None:
        """Bring what could not be stored back under the cursor, to be mended."""
        if isinstance(command, c.EditQuote | c.EditPoint) and self._sent.get(command.id) is command:
            del self._sent[command.id]
            self.list.choose(command.id)
            self._show_chosen()

    @Slot(str)
    def _give_voice(self, voice: str) -> None:
        self._desk.do(c.SetQuoteVoice, id=self._id, voice=Voice(voice))

    def _masked(self, row: SaidRow) -> str:
        return row.text if row.prepared else mask(row.text, self._desk.fine)

    @Slot()
    def _mask(self) -> None:
        """Mask the words of what is chosen as they are stored; what is being typed gives way."""
        row = self.list.row()
        if row is not None:
            self._unsaved.pop(row.id, None)
            self.field.show_other(row.text)
            self._mend(self._masked(row))

    @Slot()
    def _delete(self) -> None:
        row = self.list.row()
        if row is not None:
            self._unsaved.pop(row.id, None)
            self.field.show_other(row.text)
            self._desk.do(c.DeletePoint if row.is_point else c.DeleteQuote, id=row.id)

    @Slot()
    def _ask_to_wipe(self) -> None:
        row = self.list.row()
        if row is not None:
            self.wipe_asked.emit(row.id, row.text, "mend_wipe")

    @Slot()
    def _undo(self) -> None:
        self._desk.do(c.UndoWords)

    @Slot()
    def _redo(self) -> None:
        self._desk.do(c.RedoWords)
