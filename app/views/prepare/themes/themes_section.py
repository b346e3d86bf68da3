"""The section of themes and questions: what the evening is about, and what is asked."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.phase.section import Section
from app.views.prepare.themes.opening_card import OpeningCard
from app.views.prepare.themes.themes_card import ThemesCard
from app.views.prepare.themes.themes_prompts import PromptsCard
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.in_sight import comes_by_mouse
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel

AROUND = 80
NARROW = 900
"""Below this width, at 100 %, the cards stand under each other."""


class ThemesSection(Section):
    """The themes of the tables, the questions of the dialogue, and what an evening of a known theme opens with."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opening = OpeningCard(parts.desk)
        self.themes = ThemesCard(parts.desk)
        self.prompts = PromptsCard(parts.desk)
        self._lay_out()
        application = QApplication.instance()
        assert isinstance(application, QApplication)

        application.focusChanged.connect(self._keep_in_sight)

    @Slot("QWidget*", "QWidget*")
    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the field that got the keyboard, also when no key brought it there."""
        if now is not None and self._page.isAncestorOf(now) and not comes_by_mouse():
            self._page.ensureWidgetVisible(now, 0, px(AROUND))

    def _lay_out(self) -> None:
        self._columns = QHBoxLayout()
        scaled(self._columns.setSpacing, 14)
        for cards in ((self.opening, self.themes), (self.prompts,)):
            column = QVBoxLayout()
            scaled(column.setSpacing, 14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        body = QWidget()
        set_role(body, "scrolled")
        inside = QVBoxLayout(body)
        scaled(inside.setContentsMargins, 20, 16, 20, 16)
        scaled(inside.setSpacing, 12)
        inside.addWidget(PlainLabel(self.tr("Themes and questions"), "title"))
        inside.addLayout(self._columns)
        inside.addStretch(1)
        self._page = QScrollArea()
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        WidthStep(self, NARROW, self._fit)

    def _fit(self, wide: bool) -> None:
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @override
    def show_evening(self, evening: Evening) -> None:
        self.opening.show_evening(evening)
        self.themes.show_evening(evening)
        self.prompts.show_evening(evening)

    @override
    def take_keyboard(self) -> None:
        boxes = list(self.themes.list.rows.values())
        (boxes[0].title if boxes else self.themes.new).setFocus()
