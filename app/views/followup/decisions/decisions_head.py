"""The head of the decisions: how many subjects have no answer yet, and a hint when more is promised than gets done."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.followup.followup import MANY_ACTIONS
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel


class DecisionsHead(QWidget):
    """The number goes down to nothing; then it is green."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = PlainLabel("", "amber")
        self.hint = PlainLabel("", "amber", wrap=True)
        line = QHBoxLayout()
        scaled(line.setSpacing, 12)
        line.addWidget(PlainLabel(self.tr("Decisions"), "title"))
        line.addWidget(PlainLabel(self.tr("what does school do with each of these?"), "muted", elide=True), 1)
        line.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 6)
        column.addLayout(line)
        column.addWidget(self.hint)

    def show_counts(self, asked: int, waiting: int, actions: int) -> None:
        """Show how many subjects there are, how many of them have no answer, and whether there are many actions."""
        self.count.setText(self.tr("Without an answer: {n} of {all}").format(n=waiting, all=asked) if asked else "")
        set_role(self.count, "amber" if waiting else "green")
        words = self.tr("{n} actions. With more than {few} few get done: which of them matter most?")
        self.hint.setText(words.format(n=actions, few=MANY_ACTIONS))
        self.hint.setVisible(actions > MANY_ACTIONS)
