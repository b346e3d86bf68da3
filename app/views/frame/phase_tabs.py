"""The phase tabs: the phases of the evening that is open, in the top bar."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget
from typing_extensions import override

from app.views.frame.pages import PageName
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import draw_line_of_text, draw_ring, draw_round, painter_for, target
from app.wording.marking import QT_TRANSLATE_NOOP

WORDS = {
    PageName.HOME: QT_TRANSLATE_NOOP("PhaseTabs", "Evenings"),
    PageName.PROMISED: QT_TRANSLATE_NOOP("PhaseTabs", "Promised and done"),
    PageName.PREPARE: QT_TRANSLATE_NOOP("PhaseTabs", "Prepare"),
    PageName.RUN: QT_TRANSLATE_NOOP("PhaseTabs", "Live"),
    PageName.RECORD: QT_TRANSLATE_NOOP("PhaseTabs", "Record"),
    PageName.FOLLOWUP: QT_TRANSLATE_NOOP("PhaseTabs", "Aftercare"),
}
SIZE, HEIGHT, PAD, LINE = 14, 36, 10, 3


class PhaseTabs(QTabBar):
    """Tab reaches it and the arrow keys go from phase to phase; it is not there when there is nothing to choose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[PageName, ...] = ()
        self.setAccessibleName(self.tr("Phase of the evening"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

        self.currentChanged.connect(self._tell)

    def show_phases(self, names: Sequence[PageName], current: PageName | None) -> None:
        """Show these phases and which one is in front, without a signal."""
        told = self.blockSignals(True)
        if tuple(names) != self._names:
            self._names = tuple(names)
            while self.count():
                self.removeTab(0)
            for name in names:
                self.addTab(QCoreApplication.translate("PhaseTabs", WORDS[name]))
        if current in self._names:
            self.setCurrentIndex(self._names.index(current))
        self.blockSignals(told)
        self.setVisible(len(names) > 1 and current in names)

    @Slot(int)
    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self.chosen.emit(self._names[index])

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # Qt would go to another phase

    @override
    def tabSizeHint(self, index: int) -> QSize:
        words = QFontMetrics(_font()).horizontalAdvance(self.tabText(index))
        return QSize(max(target(0), words + 2 * px(PAD)), target(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self, _font())
        scheme = current_scheme()
        for index in range(self.count()):
            box = self.tabRect(index)
            chosen = index == self.currentIndex()
            draw_line_of_text(painter, box, self.tabText(index), scheme.teal if chosen else scheme.muted)
            if not chosen:
                continue
            foot = QRect(box.left() + px(PAD) - 2, box.bottom() - px(LINE), box.width() - 2 * px(PAD) + 4, px(LINE))
            draw_round(painter, QRectF(foot), 0, fill=scheme.teal)
            if self.hasFocus():
                draw_ring(painter, QRectF(box), px(6))


def _font() -> QFont:
    return font(SIZE, QFont.Weight.DemiBold)
