"""The list of the parts of a letter, each with how much it holds at the end of its line."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.models.followup.letter import LetterPart
from app.views.followup.letter.letter_list import LetterList
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import draw_line_of_text, draw_ring, draw_round, mirrored, start_of, target
from app.views.widgets.rows.row_list import Index
from app.views.widgets.words.lines import width_of
from app.wording.letters import part_name, part_standing

KEY, STANDING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SIZE, SMALL, HEIGHT, PAD = 14, 12, 32, 10


class PartsList(LetterList):
    """Up and down go from part to part; `chosen` tells the key of the one one came to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Parts of the letter"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_PartPainter(self))

        self.currentItemChanged.connect(self._tell)

    def show_parts(self, parts: Sequence[LetterPart], key: str) -> None:
        """Show these parts with one of them chosen, without a signal."""
        told = self.blockSignals(True)
        keys = [self.item(row).data(KEY) for row in range(self.count())]
        if keys != [part.key for part in parts]:
            self.clear()
            for part in parts:
                self.addItem(QListWidgetItem(part_name(part.key)))
        for row, part in enumerate(parts):
            item, standing = self.item(row), part_standing(part)
            item.setData(KEY, part.key)
            item.setData(STANDING, standing)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{part_name(part.key)} {standing}".strip())
            if part.key == key:
                self.setCurrentItem(item)
        self.blockSignals(told)
        self.setFixedHeight(target(HEIGHT) * max(1, len(parts)) + 2 * px(3))
        self.viewport().update()

    def go(self, by: int) -> None:
        """Choose the part above (-1) or below (1), with the keyboard here; past the end it stays where it is."""
        self.setCurrentRow(min(max(0, self.currentRow() + by), self.count() - 1))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _tell(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.chosen.emit(item.data(KEY))


class _PartPainter(QStyledItemDelegate):
    """Draws a part: its name, and how much it holds at the other end."""

    def __init__(self, view: PartsList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(120), target(HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        scheme, here = current_scheme(), self._view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(area).adjusted(1, 1, -1, -1)
        if here:
            draw_round(painter, frame, px(8), fill=scheme.teal_soft)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, frame, px(8))
        standing = str(index.data(STANDING))
        wide = width_of(standing, SMALL) + px(4) if standing else 0
        ink = scheme.teal if here else scheme.ink
        words = area.adjusted(px(PAD), 0, -px(PAD) - min(wide, area.width() // 2) - px(6), 0)
        painter.setFont(font(SIZE))
        draw_line_of_text(painter, mirrored(self._view.viewport(), words), str(index.data()), ink, start_of(self._view))
        beside = QRect(words.right() + px(6), area.top(), area.right() - px(PAD) - words.right() - px(6), area.height())
        painter.setFont(font(SMALL))
        draw_line_of_text(
            painter, mirrored(self._view.viewport(), beside), standing, scheme.muted, start_of(self._view)
        )
        painter.restore()
