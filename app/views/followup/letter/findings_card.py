"""The card of what was found before a letter goes, each with one click to its place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.reports.letter.checks import Finding, LetterPlace
from app.views.phase.card import Card
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.letters import finding_words

MOST_SHOWN = 12
"""More would push the parts out of sight; the next come up when these are dealt with."""


class FindingsCard(Card):
    """Advice may stay open; a subject without an answer keeps the letter, and leads to the answers."""

    place_asked = Signal(object)
    answers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ready to send?"), parent)
        self._shown: tuple[Finding, ...] = ()
        self._rows = QVBoxLayout()
        scaled(self._rows.setSpacing, 4)
        self.lines: list[PlainLabel] = []
        self.goers: list[Button] = []
        self._led: list[Finding] = []
        """What the buttons lead to, in their order."""
        self._at: Finding | None = None
        self._place = 0
        self.column.addLayout(self._rows)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what was found; the same once more leaves the keyboard where it is."""
        if findings == self._shown and self.lines:
            return
        self._shown = findings
        self._clear()
        for finding in findings[:MOST_SHOWN]:
            self._rows.addWidget(self._row(finding))
        hidden = len(findings) - MOST_SHOWN
        if hidden > 0:
            self._rows.addWidget(PlainLabel(self.tr("And more of the kind: {n}").format(n=hidden), "small", wrap=True))
        still = sum(not finding.is_good for finding in findings)
        self.say(self.tr("{n} open").format(n=still) if still else self.tr("all good"), "amber" if still else "muted")

    def go_to_next(self) -> bool:
        """Go to the next place to look at, around the end; what was put right meanwhile is passed over. False: none."""
        if not self.goers:
            return False
        if self._at in self._led[self._place : self._place + 1]:
            self._place += 1
        elif self._at in self._led:
            self._place = self._led.index(self._at) + 1
        self._place %= len(self._led)
        self._at = self._led[self._place]
        self.goers[self._place].click()
        return True

    def _clear(self) -> None:
        self.lines, self.goers, self._led = [], [], []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _row(self, finding: Finding) -> QWidget:
        place, row = finding.place, QWidget()
        words = finding_words(finding)
        if place is not None and place.number:
            words = self.tr("{found}, in sentence {n}").format(found=words, n=place.number)
        label = PlainLabel(f"{'✓' if finding.is_good else '!'} {words}", "" if finding.is_good else "amber", wrap=True)
        self.lines.append(label)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        if place is not None or finding.blocks:
            self._led.append(finding)
            line.addWidget(self._goer(place, words), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _goer(self, place: LetterPlace | None, words: str) -> Button:
        goer = Button(self.tr("Go there"), icon="arrow-right", words=False)
        goer.setAccessibleDescription(words)
        goer.clicked.connect(partial(self.place_asked.emit, place) if place is not None else self.answers_asked)
        self.goers.append(goer)
        return goer
