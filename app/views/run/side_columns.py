"""The side columns: how wide the agenda and the summary stand beside the note, by the room there is or by hand."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.views.run.column_edge import ColumnEdge
from app.views.theme.style import px

AGENDA_WIDTH, SUMMARY_WIDTH, MIDDLE_WIDTH = 268, 292, 560
"""The least widths, in pixels at 100 % text. Where they do not fit beside each other, a column becomes a drawer."""

GROWS_FROM = 1366
AGENDA_SHARE, SUMMARY_SHARE = 0.16, 0.30
"""What the columns take of the width beyond that; the rest is for the words in the middle."""

Sides = tuple[int, int]
"""The agenda and the summary."""


def side_widths(whole: int, own: Sides = (0, 0)) -> Sides:
    """Return how wide the side columns are in pixels, 0 for one that has no room.

    `own` are the widths chosen by hand, in pixels at 100 % text, 0 for none. The middle always keeps its least width.
    """
    spare = whole - px(MIDDLE_WIDTH)
    least = px(AGENDA_WIDTH), px(SUMMARY_WIDTH)
    if spare < least[0]:
        return 0, 0
    more = max(0, whole - px(GROWS_FROM))
    grown = (least[0] + round(more * AGENDA_SHARE), least[1] + round(more * SUMMARY_SHARE))
    agenda, summary = (
        max(low, px(chosen) if chosen else by_itself) for low, chosen, by_itself in zip(least, own, grown, strict=True)
    )
    if spare < sum(least):
        return min(agenda, spare), 0
    agenda = min(agenda, spare - least[1])
    return agenda, min(summary, spare - agenda)


class SideColumns(QObject):
    """Has an edge for each side column, to drag or to move with ← and →; a double click or Enter puts it back.

    `changed` asks for another layout; `chosen` tells the widths once the hand lets go, in pixels at 100 % text.
    """

    changed = Signal()
    chosen = Signal(int, int)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._own: Sides = (0, 0)
        self._grabbed: Sides = (0, 0)
        self.edges = (ColumnEdge(self.tr("Width of the agenda")), ColumnEdge(self.tr("Width of the summary")))
        for side, edge in enumerate(self.edges):
            edge.grabbed.connect(self._grab)
            edge.moved.connect(partial(self._move, side))
            edge.put_back.connect(partial(self._put_back, side))
            edge.let_go.connect(self._tell)

    def take(self, own: Sides) -> None:
        """Stand as chosen before. The same once more does nothing."""
        if own != self._own:
            self._own = own
            self.changed.emit()

    def widths(self) -> Sides:
        """Return how wide the side columns are now, 0 for one that has no room."""
        return side_widths(self._page.width(), self._own)

    @Slot()
    def _grab(self) -> None:
        self._grabbed = self.widths()

    def _move(self, side: int, by: int) -> None:
        """Make a column wider than when it was grabbed, as far as the others leave it room."""
        most = self._page.width() - px(MIDDLE_WIDTH) - self._grabbed[1 - side]
        least = px((AGENDA_WIDTH, SUMMARY_WIDTH)[side])
        wanted = max(least, min(most, self._grabbed[side] + (by if side == 0 else -by)))
        self._choose(side, round(wanted * 100 / px(100)))

    def _put_back(self, side: int) -> None:
        self._choose(side, 0)
        self._tell()

    def _choose(self, side: int, width: int) -> None:
        self.take((width, self._own[1]) if side == 0 else (self._own[0], width))

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(*self._own)
