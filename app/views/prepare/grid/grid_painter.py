"""The grid painter: draws a cell of a grid, with all its words, however many lines they take."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.live.prepare.grid_cells import Cell
from app.live.prepare.grid_rows import CellRole
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_ring
from app.views.widgets.words.plain_text import drawable

Index = QModelIndex | QPersistentModelIndex
TEXT, SMALL = 14, 12
PAD_ACROSS, PAD_DOWN, INDENT, ICON, BAR = 8, 9, 16, 14, 3
NARROWEST = 24


class GridPainter(QStyledItemDelegate):
    """The row that is chosen has a soft ground and a bar; the cell with the cursor has a ring."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        width = option.rect.width() if option.rect.width() > 0 else view.visualRect(index).width()
        return QSize(width, cell_height(index.data(CellRole), width))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CellRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, color_of(scheme.teal_soft))
            if index.column() == 0:
                painter.fillRect(QRect(area.left(), area.top(), BAR, area.height()), color_of(scheme.teal))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), color_of(scheme.line))
        words = _words_box(cell, area)
        if cell.icon:
            box = QRectF(words.left() - px(ICON + 6), words.top(), px(ICON), _height("", font(TEXT), words.width()))
            paint_icon(painter, cell.icon, box, scheme.muted if cell.muted else scheme.ink)
        top = float(words.top())
        for text, letters, role in _lines(cell):
            painter.setPen(color_of(getattr(scheme, role)))
            for layout, height in _laid_out(text, letters, words.width()):
                layout.draw(painter, QPointF(words.left(), top))
                top += height
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, QRectF(area).adjusted(2, 2, -2, -3), px(6))
        painter.restore()


def cell_height(cell: Cell, width: int) -> int:
    """Return how high a cell must be for all its words, in a column of this width; both in pixels."""
    room = _room(cell, width)
    return round(sum(_height(text, letters, room) for text, letters, _ in _lines(cell))) + 2 * px(PAD_DOWN) + 1


def _before(cell: Cell) -> int:
    return px(PAD_ACROSS) + px(INDENT) * cell.indent + (px(ICON + 6) if cell.icon else 0)


def _room(cell: Cell, width: int) -> int:
    return max(px(NARROWEST), width - _before(cell) - px(PAD_ACROSS) // 2)


def _words_box(cell: Cell, area: QRect) -> QRect:
    return QRect(area.left() + _before(cell), area.top() + px(PAD_DOWN), _room(cell, area.width()), area.height())


def _lines(cell: Cell) -> list[tuple[str, QFont, str]]:
    """Return what stands in a cell from top to bottom: words, letters, and the role of their colour."""
    weight = QFont.Weight.DemiBold if cell.strong else QFont.Weight.Normal
    first = (cell.text, font(TEXT, weight, clock=cell.figures), "muted" if cell.muted else "ink")
    below = [(line, font(SMALL), "muted") for line in cell.below]
    hints = [(line, font(SMALL, QFont.Weight.DemiBold), "amber") for line in cell.hints]
    shown = [first] if cell.text or not (below or hints) else []
    return [*shown, *below, *hints]


def _height(text: str, letters: QFont, width: int) -> float:
    """Return how high the words are. Most are one short line, of which only the length needs to be known."""
    if text.isascii() and text.isprintable():
        metrics, line = _measures(letters)
        if metrics.horizontalAdvance(text) + 1 < width:
            return line
    return sum(height for _, height in _laid_out(text, letters, width))


@lru_cache(maxsize=32)
def _measures(letters: QFont) -> tuple[QFontMetricsF, float]:
    """Return what measures letters, and how high one line of them is."""
    return QFontMetricsF(letters), sum(height for _, height in _laid_out("", letters, NARROWEST))


@lru_cache(maxsize=2048)  # a grid asks for the height of every cell, and then paints the same words
def _laid_out(text: str, letters: QFont, width: int) -> tuple[tuple[QTextLayout, float], ...]:
    """Return one layout for each paragraph with its height. A word longer than the line is broken."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    laid = []
    for paragraph in drawable(text).split("\n"):
        layout = QTextLayout(paragraph, letters)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        laid.append((layout, height))
    return tuple(laid)
