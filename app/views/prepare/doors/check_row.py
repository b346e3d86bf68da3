"""The row of a check: a sign and a word for how it stands, the subject, and what to do."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.readiness import Check, Standing
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.pill import Pill
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import readiness as readiness_words

PLACE_FOR = {"gaps": "tasks/gaps", "tables": "groups"}
"""The place in the preparation where something can be done about it."""

ANSWERS = {"clock": {"asked": (True, False), "apart": (True, False), "wrong": (True,), "right": (False,)}}
"""What the host can answer, for each check and each way in which it stands; an answer can be changed."""

SIGN = 96
"""The width of the sign, at 100 %."""

NARROW = 560
"""Below this width, at 100 %, the button stands under the words."""


class CheckRow(QWidget):
    """Goes to where it can be mended, when that is in the preparation."""

    wanted = Signal(str)
    answered = Signal(bool)
    """Yes or no, to what only the host can tell."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.pill = Pill()
        self.subject = PlainLabel("", "strong")
        self.verdict = PlainLabel("", "", wrap=True)
        self.mend = Button(self.tr("Go there"), icon="arrow-right")
        self.yes, self.no = Button(self.tr("Yes")), Button(self.tr("No"))
        for button in (self.mend, self.yes, self.no):
            button.setVisible(False)
        self._lay_out()

        self.mend.clicked.connect(self._ask)
        self.yes.clicked.connect(partial(self.answered.emit, True))
        self.no.clicked.connect(partial(self.answered.emit, False))

    def _lay_out(self) -> None:
        sign = QWidget()
        scaled(sign.setFixedWidth, SIGN)
        room = QHBoxLayout(sign)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.pill)
        room.addStretch(1)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self.subject)
        self._words.addWidget(self.verdict)
        self._beside = QHBoxLayout()
        scaled(self._beside.setSpacing, 8)
        self._beside.addLayout(self._words, 1)
        answers = QHBoxLayout()
        scaled(answers.setSpacing, 8)
        for button in (self.mend, self.yes, self.no):
            answers.addWidget(button)
        self._beside.addLayout(answers)
        self._beside.setAlignment(answers, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout(self)
        scaled(across.setContentsMargins, 0, 2, 0, 2)
        scaled(across.setSpacing, 12)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._beside, 1)
        WidthStep(self, NARROW, self._fit)

    def add_below(self, widget: QWidget) -> None:
        """Put something to fill in under the words."""
        self._words.addWidget(widget)

    def _fit(self, wide: bool) -> None:
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

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
        can_mend = check.key in PLACE_FOR and check.standing is not Standing.GOOD
        self.mend.setVisible(can_mend)
        cases = ANSWERS.get(check.key, {}).get(check.case, ())
        for button, answer in ((self.yes, True), (self.no, False)):
            button.setVisible(answer in cases)
            button.setAccessibleName(f"{button.label()}: {self.verdict.text()}")
        self.mend.setAccessibleName(self.tr("Go to: {subject}").format(subject=self.subject.text()))

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(PLACE_FOR[self._key])
