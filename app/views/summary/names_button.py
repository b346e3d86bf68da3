"""The button of the names: it says in how much of a record somebody may be recognised, and goes there when pressed."""

from PySide6.QtWidgets import QWidget

from app.models.named import Named
from app.views.widgets.controls.button import Button


class NamesButton(Button):
    """Seen as soon as anything was found; that nothing is found is not said, for not every name is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", icon="triangle-alert", parent=parent)
        self.found = Named()

    def show_found(self, found: Named) -> None:
        """Say how much of each kind there is."""
        self.found = found
        counts = (
            self.tr("%n quote(s)", "", len(found.quotes)) if found.quotes else "",
            self.tr("%n point(s)", "", len(found.points)) if found.points else "",
            self.tr("%n form(s)", "", found.forms) if found.forms else "",
            self.tr("%n point(s) taken along", "", found.taken) if found.taken else "",
            self.tr("%n answer(s)", "", found.answers) if found.answers else "",
            self.tr("%n exit word(s)", "", found.exits) if found.exits else "",
        )
        where = self._listed([words for words in counts if words])
        self.set_label(self.tr("{where} with names: look").format(where=where))
        self.setVisible(bool(where))

    def _listed(self, items: list[str]) -> str:
        *first, last = items or [""]
        return self.tr("{one} and {other}").format(one=", ".join(first), other=last) if first else last
