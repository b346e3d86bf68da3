"""The record page: a closed evening to read, and to take along as text, HTML or one file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QStandardPaths, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTableFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.laptop.filing import Filing, Format
from app.models.evening import Evening
from app.reports.record import Part, record_of
from app.services.commands import commands as c
from app.views.summary.record_words import RecordWords
from app.views.theme.style import font, px, scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.page import Page
from app.views.widgets.segmented import Segment, Segmented
from app.views.widgets.status_line import StatusLine
from app.views.widgets.tones import Tone

SIZES = {1: 24, 2: 18, 3: 15}


class RecordPage(Page):
    """Shown once an evening is closed: the record to read, and beside it its words, which may still be mended."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filing = Filing(desk, self)
        self._written_at = 0
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        set_role(self.text, "bare")
        self.text.setAccessibleName(self.tr("Record of the evening"))
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.status = StatusLine()
        self._folder = Button(self.tr("Open the folder"), icon="folder-open")
        self._folder.hide()
        self.words = RecordWords(desk)
        self.part = Segmented(
            (Segment("record", self.tr("Record"), "V"), Segment("words", self.tr("Words"), "W")),
            self.tr("What is shown"),
        )
        self._parts = QStackedWidget()
        self._of_record: list[Button] = []
        self._lay_out()

        self.part.chosen.connect(self._show_part)
        self._filing.written.connect(self._tell_written)
        self._filing.refused.connect(self.warn)
        self._folder.clicked.connect(self._open_folder)

    def _lay_out(self) -> None:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        scaled(inside.setContentsMargins, 12, 4, 4, 4)
        inside.addWidget(self.text)
        tools = QWidget()
        row = FlowLayout(tools)
        row.addWidget(self.part)
        for words, kind in (
            (self.tr("Save as text"), Format.TEXT),
            (self.tr("Save as HTML"), Format.HTML),
            (self.tr("Save the whole evening"), Format.EVENING),
        ):
            button = Button(words, icon="save")
            button.clicked.connect(partial(self._save, kind))
            row.addWidget(button)
            self._of_record.append(button)
        again = Button(self.tr("Open the evening again"), icon="undo-2")
        again.clicked.connect(partial(self._desk.do, c.ReopenEvening))
        row.addWidget(again)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self._folder)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 32, 16, 32, 12)
        scaled(column.setSpacing, 10)
        column.addWidget(tools)
        self._parts.addWidget(card)
        self._parts.addWidget(self.words)
        column.addWidget(self._parts, 1)
        column.addLayout(foot)

    @override
    def take_keyboard(self) -> None:
        """Put the cursor in the text, or in the list of words."""
        (self.text if self.part.current() == "record" else self.words.list).setFocus()

    @override
    def holds_words(self) -> bool:
        return self.words.holds_words()

    @Slot(str)
    def _show_part(self, part: str) -> None:
        """Show the record as it is now, or its words."""
        evening = self._desk.evening
        if part == "record" and evening is not None:
            self._write_record(evening)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.words.show_words()
        self._bring_to_front(part)
        self.take_keyboard()

    def _bring_to_front(self, part: str) -> None:
        """What is only for reading makes room while words are mended."""
        self._parts.setCurrentIndex(int(part == "words"))
        for button in self._of_record:
            button.setVisible(part == "record")

    @override
    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        """Say it at the foot."""
        self.status.show_status(words, tone, icon)

    @override
    def warn(self, words: str) -> None:
        """Say it at the foot, in red."""
        self.status.show_status(words, "red", "circle-alert")

    @override
    def show_evening(self, evening: Evening) -> None:
        """Show the record of this evening from its beginning."""
        self.part.choose("record")
        self._bring_to_front("record")
        self._write_record(evening)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.status.show_status(self.tr("Everything is stored on this laptop."), "green", "check")

    def _write_record(self, evening: Evening) -> None:
        self._written_at = px(100)
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for number, part in enumerate(record_of(evening, self._desk.now())):
            _write(cursor, part, first=number == 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._written_at not in (0, px(100)):
            QTimer.singleShot(0, self, self._write_in_new_size)  # once the page has its new measures

    @Slot()
    def _write_in_new_size(self) -> None:
        """Write the record anew, and stay where one was reading."""
        evening = self._desk.evening
        if evening is None:
            return
        first = self.text.cursorForPosition(QPoint(0, 0)).position()
        self._write_record(evening)
        cursor = self.text.textCursor()
        cursor.setPosition(first)
        self.text.setTextCursor(cursor)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect(cursor).top())

    def _save(self, kind: Format) -> None:
        evening = self._desk.evening
        if evening is not None:
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            self._filing.write(evening, kind, Path(documents) / "Samenspraak")

    @Slot(str)
    def _tell_written(self, path: str) -> None:
        self.status.show_status(self.tr("Saved: {path}").format(path=path), "green", "check")
        self._folder.setProperty("folder", str(Path(path).parent))
        self._folder.show()

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder.property("folder")))


def _write(cursor: QTextCursor, part: Part, first: bool) -> None:
    """Write one part at the cursor. Everything goes in as plain text with a format, never as markup."""
    if part.heading:
        _paragraph(cursor, part.heading, SIZES[part.level], bold=True, level=part.level, first=first)
    if part.text:
        _paragraph(cursor, part.text, 14)
    for item in part.items:
        _paragraph(cursor, item, 14, indent=1)
    if part.rows:
        _table(cursor, part.rows)


def _paragraph(
    cursor: QTextCursor,
    text: str,
    size: int,
    *,
    bold: bool = False,
    level: int = 0,
    indent: int = 0,
    first: bool = False,
) -> None:
    shape = QTextBlockFormat()
    shape.setTopMargin(px(18 if bold and not first else 4))
    shape.setHeadingLevel(level)
    shape.setIndent(indent)
    if not first:
        cursor.insertBlock(shape)
    else:
        cursor.setBlockFormat(shape)
    letters = QTextCharFormat()
    letters.setFont(font(size, QFont.Weight.Bold if bold else QFont.Weight.Normal))
    cursor.insertText(text.replace("\n", "\u2028"), letters)


def _table(cursor: QTextCursor, rows: tuple[tuple[str, ...], ...]) -> None:
    shape = QTextTableFormat()
    shape.setHeaderRowCount(1)
    shape.setBorder(0)
    shape.setCellPadding(px(4))
    cursor.insertBlock(QTextBlockFormat())
    table = cursor.insertTable(len(rows), len(rows[0]), shape)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            letters = QTextCharFormat()
            letters.setFont(font(13, QFont.Weight.DemiBold if row == 0 else QFont.Weight.Normal))
            table.cellAt(row, column).firstCursorPosition().insertText(text, letters)
    cursor.movePosition(QTextCursor.MoveOperation.End)
