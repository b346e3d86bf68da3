"""The panels: agenda, points, quotes and the room's picture, each in its column, in the centre or in a drawer."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.live.notes.outbox import Way
from app.live.notes.pen import Pen
from app.live.notes.quote_scope import Of
from app.models.evening import Evening
from app.views.run.agenda_panel import AgendaPanel
from app.views.run.centre import Centre
from app.views.run.density import Density
from app.views.run.drawers import AGENDA, LOOK_UPS, NOTES, PARKED, ROOM, SUMMARY, Drawers
from app.views.run.side_columns import SideColumns
from app.views.summary.summary_panel import SummaryPanel
from app.views.theme.style import set_role
from app.views.widgets.strip import NO_LIMIT

LOOKED_UP = {NOTES: Of.EVENING, PARKED: Of.PARKED}


@dataclass(frozen=True, slots=True)
class Desktop:
    """The widgets of the desk that change places, and what they change places between."""

    row: QHBoxLayout
    agenda: AgendaPanel
    summary: SummaryPanel
    centre: Centre
    columns: SideColumns
    drawers: Drawers


class Panels(QObject):
    """Moves a panel when its place changes, and nothing when it is there. `freed`: one went that had the keyboard."""

    freed = Signal()

    def __init__(self, desk: Desktop, pen: Pen, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._pen, self._page = desk, pen, page
        self._tightest = False
        self._block: str | None = None
        self._came_for_choice = False

        desk.drawers.changed.connect(self.fill)
        pen.choice.changed.connect(self._show_chosen)
        pen.refused.connect(self._show_refused)

    def set_density(self, density: Density) -> None:
        """Leave out buttons that have a key, where every line counts."""
        self._tightest = density is Density.TIGHTEST
        self.fill(self._desk.drawers.opened)

    def fit(self) -> None:
        """Give the side columns their width; where the middle needs the room they become drawers."""
        desk = self._desk
        left, right = desk.columns.widths()
        beside = () if right else (ROOM,) if desk.centre.builds else (SUMMARY, ROOM)
        desk.centre.stand_alone(not right)
        desk.drawers.need((*(() if left else (AGENDA,)), *beside))
        for panel, edge, width in zip((desk.agenda, desk.summary), desk.columns.edges, (left, right), strict=True):
            edge.setVisible(bool(width))
            if panel.parentWidget() is not desk.drawers:
                panel.setVisible(bool(width))
                if width:
                    panel.setFixedWidth(width)

    def follow(self, evening: Evening) -> None:
        """Show the pane of the block that is on. What was looked up in another block goes away."""
        desk = self._desk
        if evening.run.block != self._block:
            self._block = evening.run.block
            if desk.drawers.opened in LOOK_UPS:
                desk.drawers.open("")
        before = desk.centre.pane
        if desk.centre.show_block(evening):
            self.freed.emit()
        if desk.centre.pane is not before:
            self.fit()

    @Slot(str)
    def fill(self, name: str) -> None:
        """Put the panel that was asked for into the drawer, and the others back where they belong."""
        desk = self._desk
        typing = any(
            panel.isAncestorOf(self._page.focusWidget()) for panel in (desk.agenda, desk.summary, self._quotes)
        )
        for place, panel in ((0, desk.agenda), (-1, desk.summary)):
            if panel.parentWidget() is desk.drawers:
                panel.hide()
                desk.row.insertWidget(place, panel)
        self._pen.choice.look_up(LOOKED_UP.get(name))
        if self._quotes.parentWidget() is desk.drawers and name not in LOOK_UPS:
            set_role(self._quotes, "card")
            desk.centre.take_quotes_back()
        roomy = not (name and self._tightest)
        desk.agenda.show_head(name != AGENDA, roomy)
        desk.summary.show_parts(points=name != ROOM, mirror=name != SUMMARY, new=roomy)
        if name in (AGENDA, SUMMARY, ROOM):
            wanted: QWidget = desk.agenda if name == AGENDA else desk.summary
            wanted.setMinimumWidth(0)
            wanted.setMaximumWidth(NO_LIMIT)
            desk.drawers.take(wanted)
        elif name:
            set_role(self._quotes, "")  # the drawer is a card itself
            desk.drawers.take(self._quotes)
        if self._came_for_choice and name not in LOOK_UPS:
            self._came_for_choice = False
            self._pen.choice.choose(None)  # what came with the choice takes it along: one Esc for both
        if typing:
            self.freed.emit()

    @property
    def _quotes(self) -> QWidget:
        return self._desk.centre.notes.card

    @Slot()
    def _show_chosen(self) -> None:
        """Who chooses a quote by its key must see which one it is."""
        if self._pen.choice.at_hand_id is not None and not self._desk.centre.shows_quotes and not self._looks_up():
            self._came_for_choice = True
            self._desk.drawers.open(NOTES)

    @Slot(object)
    def _show_refused(self, _fault: object) -> None:
        """A note that could not be stored is shown where there is no list of quotes: it waits in that list."""
        refused = any(note.way is Way.REFUSED for note in self._pen.notes)
        if refused and not self._desk.centre.shows_quotes and not self._looks_up():
            self._desk.drawers.open(NOTES)

    def _looks_up(self) -> bool:
        return self._desk.drawers.opened in LOOK_UPS
