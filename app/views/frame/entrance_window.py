"""The entrance window: says why the app cannot open on its folder yet, and goes by itself once it can."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.theme.style import px, scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.controls.button import Button
from app.views.widgets.file_chooser import FileChooser
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel

WIDEST = 760
"""At 100 % text; longer lines are hard to follow."""

AROUND = 24


class EntranceWindow(QWidget):
    """`tried` asks for another try, `folder_chosen` for one elsewhere; `left` says that the user gives up."""

    tried = Signal()
    left = Signal()
    folder_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Samenspraak")
        self.setMinimumSize(480, 320)
        self._folder = Path()
        self._title, self._words = PlainLabel("", "title", wrap=True), PlainLabel("", wrap=True)
        self._again = Button(self.tr("Try now"), "Enter", kind="primary")
        self._other = Button(self.tr("Another folder, this time"), icon="folder-open")
        self._open = Button(self.tr("Open the folder"), icon="folder-open")
        self._leave = Button(self.tr("Close Samenspraak"))
        self._chooser = FileChooser(
            self.tr("Choose a folder for this time"), "", self.folder_chosen.emit, self, folders=True
        )
        self._inside = QWidget()
        self._lay_out()

        self._again.clicked.connect(self.tried)
        self._other.clicked.connect(self._ask_for_folder)
        self._open.clicked.connect(self._open_folder)
        self._leave.clicked.connect(self.close)

    def _lay_out(self) -> None:
        card = QFrame()
        set_role(card, "card")
        column = QVBoxLayout(card)
        scaled(column.setContentsMargins, 32, 28, 32, 28)
        scaled(column.setSpacing, 16)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        for button in (self._again, self._other, self._open, self._leave):
            row.addWidget(button)
        for widget in (self._title, self._words, PlainLabel(self._by_itself(), "muted", wrap=True), buttons):
            column.addWidget(widget)
        scaled(card.setMaximumWidth, WIDEST)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        middle = QHBoxLayout()
        middle.addStretch(0)
        middle.addWidget(card, 1)
        middle.addStretch(0)
        inside = self._inside
        set_role(inside, "scrolled")
        page = QVBoxLayout(inside)
        scaled(page.setContentsMargins, AROUND, AROUND, AROUND, AROUND)
        page.addStretch(1)
        page.addLayout(middle)
        page.addStretch(2)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height of the words; where the screen is lower they scroll."""
        width = px(WIDEST + 2 * AROUND)
        return QSize(width, self._inside.heightForWidth(width))

    def _by_itself(self) -> str:
        return self.tr("Samenspraak looks again every few seconds, and goes on by itself as soon as it can.")

    def show_obstacle(self, obstacle: str, folder: Path, holder: int) -> None:
        """Say what is in the way at this folder; `holder` is the number of the process that has it, 0 if unknown."""
        self._folder = folder
        title, words = self._said(obstacle)
        news = title != self._title.text()
        self._title.setText(title)
        self._words.setText(words.format(folder=folder, number=holder or "?"))
        self._other.setVisible(obstacle != "silent")
        self._open.setVisible(obstacle != "silent")
        if self.isHidden():
            self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))
            self.show()
            self._again.setFocus()
        if news:
            announce(self, title, assertive=True)

    def _said(self, obstacle: str) -> tuple[str, str]:
        said: dict[str, Callable[[], tuple[str, str]]] = {
            "folder": self._of_folder,
            "lock": self._of_lock,
            "silent": self._of_silent,
        }
        return said[obstacle]()

    def _of_folder(self) -> tuple[str, str]:
        return (
            self.tr("The folder with your evenings cannot be used"),
            self.tr("{folder} cannot be opened or written. Make it writable, or plug in the disk it is on."),
        )

    def _of_lock(self) -> tuple[str, str]:
        return (
            self.tr("Nothing can be written in the folder with your evenings"),
            self.tr("In {folder} no file can be made. Make room on the disk, or make the folder writable."),
        )

    def _of_silent(self) -> tuple[str, str]:
        return (
            self.tr("Samenspraak is open already, but it does not answer"),
            self.tr(
                "What was stored is safe. Close the other Samenspraak, in the task manager it is number {number}, or start "
                "the laptop again."
            ),
        )

    def text(self) -> str:
        """Return what is said."""
        return f"{self._title.text()}\n{self._words.text()}"

    @Slot()
    def _ask_for_folder(self) -> None:
        self._chooser.ask()

    @Slot()
    def _open_folder(self) -> None:
        there = next((place for place in (self._folder, *self._folder.parents) if place.is_dir()), self._folder)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()
