"""The agenda as a section: the draaiboek in its five columns, with everything of the chosen block beside it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.live.prepare.agenda_plan import MINUTES, TITLE, plan_columns, plan_rows
from app.live.prepare.grid_rows import GridRows
from app.models.evening import Evening
from app.views.phase.section import Section
from app.views.prepare.agenda.agenda_actions import AgendaActions
from app.views.prepare.agenda.agenda_head import AgendaHead
from app.views.prepare.agenda.agenda_keep import AgendaKeep
from app.views.prepare.agenda.agenda_pane import AgendaPane
from app.views.prepare.agenda.agenda_tools import AgendaTools
from app.views.prepare.agenda.agenda_typing import AgendaTyping
from app.views.prepare.grid.grid import Grid
from app.views.theme.style import px, scaled
from app.views.widgets.focus_frame import FocusFrame
from app.views.widgets.width_step import WidthStep

NARROW = 860
"""Below this width at 100 % the pane stands under the agenda."""

PANE = 328


class _Tall(QWidget):
    """Asks for the height its wrapped words have at its width; a splitter does not ask for that by itself."""

    @override
    def minimumSizeHint(self) -> QSize:
        least, inside = super().minimumSizeHint(), self.layout()
        tall = inside.minimumHeightForWidth(self.width()) if inside is not None and inside.hasHeightForWidth() else 0
        return least.expandedTo(QSize(0, tall))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class AgendaSection(Section):
    """Each change is stored at once; the clock times follow from what is stored."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evening: Evening | None = None
        self._awaited = ""
        self._actions = AgendaActions(parts.desk, self)
        self.rows = GridRows(plan_columns(), self)
        self._typing = AgendaTyping(parts.desk, self.rows, self._actions, self)
        self.head = AgendaHead()
        self.grid = Grid(self.rows, self.tr("Draaiboek"))
        self.grid.let_rows_be_dragged()
        self.keep = AgendaKeep(parts.desk)
        self.tools = AgendaTools()
        self.pane = AgendaPane()
        self._lay_out()

        self.grid.chosen.connect(self._show_chosen)
        self.grid.selectionModel().currentChanged.connect(self._keep_in_sight)
        self.grid.added.connect(self._insert)
        self.grid.dropped.connect(self._actions.drop)
        self.grid.moved.connect(self._actions.move)
        self.grid.dragged.connect(self._actions.move_onto)
        self.grid.denied.connect(self._deny)
        self._actions.denied.connect(self._deny)
        self.head.anchored.connect(self._actions.set_anchor)
        self.head.wrong.connect(self._deny)
        self.head.add.clicked.connect(self._insert)
        self.head.print.clicked.connect(self._go_to_papers)
        self.head.keep.clicked.connect(self.keep.ask)
        self.head.file.clicked.connect(self.keep.chooser.ask)
        self.keep.told.connect(self.told)
        self.keep.left.connect(self.take_keyboard)
        self.tools.split.connect(self._split)
        self.tools.moved_up.connect(self._move_up)
        self.tools.moved_down.connect(self._move_down)
        self.tools.dropped.connect(self._drop)
        self.tools.reset.connect(self._reset)
        self.pane.edited.connect(self._typing.take_field)
        self.pane.wrong.connect(self._deny)
        self.pane.questions_wanted.connect(self._go_to_questions)
        self.pane.steps.edited.connect(self._typing.take_step)
        self.pane.steps.replaced.connect(self._typing.take_steps)

    def _lay_out(self) -> None:
        frame = FocusFrame()
        inside = QVBoxLayout(frame)
        scaled(inside.setContentsMargins, 6, 6, 6, 6)
        inside.addWidget(self.grid)
        left = _Tall()
        column = QVBoxLayout(left)
        scaled(column.setContentsMargins, 20, 16, 20, 8)
        scaled(column.setSpacing, 12)
        column.addWidget(self.head)
        column.addWidget(self.keep)
        column.addWidget(frame)
        column.addWidget(self.tools)
        column.addStretch(1)
        # A splitter asks for no more height than its parts need at least; then the agenda scrolls, and not the page.
        self._beside = _scrolled(self.pane)
        self._columns = QSplitter()
        self._columns.setChildrenCollapsible(False)
        self._columns.setHandleWidth(0)
        self._columns.addWidget(left)
        self._columns.addWidget(self._beside)
        self._columns.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._page = _scrolled(self._columns)
        whole.addWidget(self._page)
        self._step = WidthStep(self, NARROW, self._fit, each_width=True)

    def _fit(self, wide: bool) -> None:
        """Put agenda and pane beside each other, each scrolling by itself; or under each other on one long page."""
        self._columns.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self.grid.show_whole(not wide)
        self._beside.setMinimumWidth(px(PANE) if wide else 0)
        self._beside.setMaximumWidth(px(PANE) if wide else self.width())
        self._beside.setMinimumHeight(0 if wide else self.pane.heightForWidth(self.width()))
        if wide:  # a splitter that is turned keeps the heights it had, as widths
            self._columns.setSizes([self.width() - px(PANE), px(PANE)])

    @Slot()
    def _keep_in_sight(self) -> None:
        """Scroll the page to the cell with the cursor, where the agenda itself does not scroll."""
        cell = self.grid.visualRect(self.grid.currentIndex())
        corner = self.grid.viewport().mapTo(self._columns, cell.bottomLeft())
        self._page.ensureVisible(corner.x(), corner.y(), 0, cell.height() + px(12))

    # What is shown

    @override
    def show_evening(self, evening: Evening) -> None:
        if self._evening is not None and self._evening.id != evening.id:
            self.rows.forget()
            self.pane.forget()
        self._evening = evening
        self.head.show_evening(evening)
        self.rows.show_rows(plan_rows(evening))
        if not self.grid.chosen_id():
            self.grid.choose_place(0, MINUTES)
        self._show_chosen()
        if self.rows.place_of(self._awaited) is not None:
            self._awaited, new = "", self._awaited
            self.grid.open_cell(new, TITLE)

    @override
    def take_keyboard(self) -> None:
        self.grid.setFocus()

    @Slot()
    def _show_chosen(self) -> None:
        block = self._actions.block(self.grid.chosen_id())
        if self._evening is not None and block is not None:
            self.pane.show_block(self._evening, block)
            self.tools.show_block(self._evening, block, self._actions.why_not())
            self._step.fit_again()

    @Slot(str)
    def _deny(self, why: str) -> None:
        self.tell(why, "amber", "circle-alert")

    # What is done

    @Slot()
    def _insert(self) -> None:
        """Add a block after the chosen one; its title opens once it is there."""
        self._awaited = self._actions.insert(self.grid.chosen_id())

    @Slot()
    def _split(self) -> None:
        self._actions.split(self.grid.chosen_id())

    @Slot()
    def _drop(self) -> None:
        self._actions.drop(self.grid.chosen_id())

    @Slot()
    def _move_up(self) -> None:
        self._actions.move(self.grid.chosen_id(), -1)

    @Slot()
    def _move_down(self) -> None:
        self._actions.move(self.grid.chosen_id(), 1)

    @Slot()
    def _reset(self) -> None:
        self._actions.reset(self.grid.chosen_id())

    @Slot()
    def _go_to_papers(self) -> None:
        self.wanted.emit("papers/run_sheet")

    @Slot()
    def _go_to_questions(self) -> None:
        self.wanted.emit("themes")


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
