"""The row of a check: a sign and a word for how it stands, the subject, and what to do."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.live import readiness_words
from app.models.readiness import Check, Standing
from app.views.theme.style import scaled
from app.views.widgets.button import Button
from app.views.widgets.pill import Pill
from app.views.widgets.plain_label import PlainLabel

SECTION_FOR = {"gaps": "tasks", "tables": "groups"}
"""The part of the preparation where something can be done about it."""


class CheckRow(QWidget):
    """Goes to where it can be mended, when that is in the preparation."""

    wanted = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.pill = Pill()
        self.subject = PlainLabel("", "strong")
        self.verdict = PlainLabel("", "", wrap=True)
        self.mend = Button(self.tr("Go there"), icon="arrow-right")
        self.mend.setVisible(False)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.subject)
        words.addWidget(self.verdict)
        across = QHBoxLayout(self)
        scaled(across.setContentsMargins, 0, 5, 0, 5)
        scaled(across.setSpacing, 12)
        scaled(self.pill.setFixedWidth, 104)
        across.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(words, 1)
        across.addWidget(self.mend)

        self.mend.clicked.connect(self._ask)

    def show_check(self, check: Check) -> None:
        """Show how it stands."""
        text, tone, icon = {
            Standing.GOOD: (self.tr("good"), "green", "check"),
            Standing.LOOK: (self.tr("look"), "amber", "circle-alert"),
            Standing.UNKNOWN: (self.tr("not known"), "neutral", "circle"),
        }[check.standing]
        self.pill.show_text(text, tone, icon)  # type: ignore[arg-type]  # the table above holds tones only
        self.subject.setText(readiness_words.subject(check))
        self.verdict.setText(readiness_words.verdict(check))
        can_mend = check.key in SECTION_FOR and check.standing is not Standing.GOOD
        self.mend.setVisible(can_mend)
        self.mend.setAccessibleName(self.tr("Go to: {subject}").format(subject=self.subject.text()))

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(SECTION_FOR[self._key])
