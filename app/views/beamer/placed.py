"""A row in its place on the canvas."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from app.views.beamer.pieces import TextRole
from app.views.beamer.typeset import TextRow

_HALF_CAPITAL = 0.334  # of the size: our capitals stand in the middle of their row


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with its room (`rect`, one pitch high) and the height of its baseline, in canvas pixels."""

    role: TextRole
    row: TextRow
    rect: QRectF
    pixels: int
    baseline: float

    @property
    def start(self) -> QPointF:
        """Where Qt has to draw the line so that the baseline is right, whatever font a sign came from."""
        return QPointF(self.rect.left(), self.baseline - self.row.line.ascent())

    @property
    def ink(self) -> QRectF:
        """The room the letters take, within `rect` when nothing is clipped."""
        natural = self.row.line.naturalTextRect()
        return QRectF(self.rect.left() + natural.left(), self.rect.top(), natural.width(), self.rect.height())


def place(role: TextRole, row: TextRow, at: QPointF, pixels: int, width: float, pitch: float) -> Placed:
    """Place a row with its top left at a point."""
    return Placed(role, row, QRectF(at.x(), at.y(), width, pitch), pixels, at.y() + pitch / 2 + _HALF_CAPITAL * pixels)
