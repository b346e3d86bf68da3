"""The agenda as a section: the draaiboek in its five columns, with everything of the chosen block beside it."""

import uuid
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.agenda_plan import FIELDS, MINUTES, TITLE, has_begun, plan_columns, plan_rows
from app.live.edits import Edits
from app.live.grid_rows import GridRows
from app.live.parts import Parts
from app.models.agenda import Block, BlockKind, Step
from app.models.evening import Anchor, Evening
from app.services import plan_commands as p
from app.views.prepare.agenda_head import AgendaHead
from app.views.prepare.agenda_pane import AgendaPane
from app.views.prepare.agenda_steps import with_step
from app.views.prepare.agenda_tools import AgendaTools
from app.views.prepare.grid import Grid
from app.views.prepare.section import Section
from app.views.prepare.sections import SECTIONS
from app.views.theme.style import px, scaled
from app.views.widgets.focus_frame import FocusFrame

NARROW = 860
"""Below this width at 100 % the pane stands under the agenda."""

PANE = 328
NEW_MINUTES = 5


class AgendaSection(Section):
    """Each change is stored at once; the clock times follow from what is stored."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._evening: Evening | None = None
        self._awaited = ""
        self._edits = Edits(parts.desk, self)
        self.rows = GridRows(plan_columns(), self)
        known = [row.key for row in SECTIONS]
        self.head = AgendaHead("papers" in known)
        self.grid = Grid(self.rows, self.tr("Draaiboek"))
        self.tools = AgendaTools()
        self.pane = AgendaPane()
        self.pane.to_questions.setEnabled("themes" in known)
        self._lay_out()

        self.rows.edited.connect(self._take_cell)
        self._edits.kept.connect(self._take_kept)
        self._edits.refused.connect(self._take_refused)
        self.grid.chosen.connect(self._show_chosen)
        self.grid.selectionModel().currentChanged.connect(self._keep_in_sight)
        self.grid.added.connect(self._insert)
        self.grid.dropped.connect(self._drop_block)
        self.grid.moved.connect(self._move_block)
        self.grid.denied.connect(self._deny)
        self.head.anchored.connect(self._set_anchor)
        self.head.wrong.connect(self._deny)
        self.head.add.clicked.connect(self._insert)
        self.head.print.clicked.connect(self._go_to_papers)
        self.tools.split.connect(self._split)
        self.tools.moved_up.connect(self._move_up)
        self.tools.moved_down.connect(self._move_down)
        self.tools.dropped.connect(self._drop)
        self.tools.reset.connect(self._reset)
        self.pane.edited.connect(self._take_field)
        self.pane.wrong.connect(self._deny)
        self.pane.questions_wanted.connect(self._go_to_questions)
        self.pane.steps.edited.connect(self._take_step)
        self.pane.steps.replaced.connect(self._take_steps)

    def _lay_out(self) -> None:
        frame = FocusFrame()
        inside = QVBoxLayout(frame)
        scaled(inside.setContentsMargins, 6, 6, 6, 6)
        inside.addWidget(self.grid)
        left = QWidget()
        column = self._left = QVBoxLayout(left)
        scaled(column.setSpacing, 12)
        column.addWidget(self.head)
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put agenda and pane beside each other, each scrolling by itself; or under each other on one long page."""
        wide = self.width() >= px(NARROW)
        self._columns.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self.grid.show_whole(not wide)
        side = 20 if wide else 8
        scaled(self._left.setContentsMargins, side, 20, side, 8)
        self._beside.setMinimumWidth(px(PANE) if wide else 0)
        self._beside.setMaximumWidth(px(PANE) if wide else self.width())
        self._beside.setMinimumHeight(0 if wide else self.pane.heightForWidth(self.width()))

    @Slot()
    def _keep_in_sight(self) -> None:
        """Scroll the page to the cell with the cursor, where the agenda itself does not scroll."""
        cell = self.grid.visualRect(self.grid.currentIndex())
        corner = self.grid.viewport().mapTo(self._columns, cell.bottomLeft())
        self._page.ensureVisible(corner.x(), corner.y(), 0, cell.height() + px(12))

    # What is shown

    @override
    def show_evening(self, evening: Evening) -> None:
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
        block = self._block()
        if self._evening is not None and block is not None:
            self.pane.show_block(self._evening, block)
            self.tools.show_block(self._evening, block)
            self._fit()

    def _block(self, block_id: str | None = None) -> Block | None:
        """Return a block as it is stored; without an id the one that is chosen."""
        wanted = self.grid.chosen_id() if block_id is None else block_id
        blocks = self._evening.agenda.blocks if self._evening is not None else ()
        return next((block for block in blocks if block.id == wanted), None)

    @Slot(str)
    def _deny(self, why: str) -> None:
        self.tell(why, "amber", "circle-alert")

    # What is typed

    @Slot(str, int, object)
    def _take_cell(self, block_id: str, column: int, typed: object) -> None:
        block = self._block(block_id)
        if block is not None:
            changed = replace(self._edits.newest(block), **{FIELDS[column]: typed})  # type: ignore[arg-type]  # as the column takes it
            self._put(changed, (block_id, column))

    @Slot(str, object)
    def _take_field(self, name: str, value: object) -> None:
        block = self._block()
        if block is not None:
            self._put(replace(self._edits.newest(block), **{name: value}), name)  # type: ignore[arg-type]  # as the field takes it

    @Slot(str, str, object)
    def _take_step(self, step_id: str, field: str, words: object) -> None:
        block = self._block()
        if block is not None:
            self._put(with_step(self._edits.newest(block), step_id, field, words))

    @Slot(object)
    def _take_steps(self, steps: tuple[Step, ...]) -> None:
        block = self._block()
        if block is not None:
            self._put(replace(self._edits.newest(block), steps=steps))

    def _put(self, block: Block, place: object = None) -> None:
        self._edits.put(p.PutBlock(self._desk.now(), block), block, place)

    @Slot(object)
    def _take_kept(self, place: object) -> None:
        if isinstance(place, tuple):
            self.rows.settle(*place)

    @Slot(object)
    def _take_refused(self, place: object) -> None:
        if isinstance(place, tuple):
            self.rows.refuse(*place)

    # What is done

    @Slot(object)
    def _set_anchor(self, anchor: Anchor) -> None:
        if self._evening is not None and anchor != self._evening.anchor:
            self._desk.do(p.SetHead, title=self._evening.title, date=self._evening.date, anchor=anchor)

    @Slot()
    def _insert(self) -> None:
        """Add a block after the chosen one, and open its title once it is there."""
        title = self.tr("New block")
        step = Step(str(uuid.uuid4()), title)
        block = Block(str(uuid.uuid4()), BlockKind.OTHER, title, NEW_MINUTES, NEW_MINUTES, steps=(step,))
        self._awaited = block.id
        self._desk.do(p.InsertBlock, block=block, after=self.grid.chosen_id() or None)

    @Slot()
    def _split(self) -> None:
        block = self._block()
        if block is not None:
            self._desk.do(p.SplitBlock, id=block.id, minutes=(block.minutes + 1) // 2, new=str(uuid.uuid4()))

    @Slot(str)
    def _drop_block(self, block_id: str) -> None:
        if self._may_go(block_id):
            self._desk.do(p.DropBlock, id=block_id)

    @Slot(str, int)
    def _move_block(self, block_id: str, by: int) -> None:
        if self._may_go(block_id):
            self._desk.do(p.MoveBlock, id=block_id, by=by)

    def _may_go(self, block_id: str) -> bool:
        """Tell whether a block may still go elsewhere; if not, say why."""
        block = self._block(block_id)
        if self._evening is None or block is None:
            return False
        if has_begun(self._evening, block):
            self._deny(self.tools.why_not())
            return False
        return True

    @Slot()
    def _drop(self) -> None:
        self._drop_block(self.grid.chosen_id())

    @Slot()
    def _move_up(self) -> None:
        self._move_block(self.grid.chosen_id(), -1)

    @Slot()
    def _move_down(self) -> None:
        self._move_block(self.grid.chosen_id(), 1)

    @Slot()
    def _reset(self) -> None:
        if self._block() is not None:
            self._desk.do(p.ResetBlock, id=self.grid.chosen_id())

    @Slot()
    def _go_to_papers(self) -> None:
        self.wanted.emit("papers")

    @Slot()
    def _go_to_questions(self) -> None:
        self.wanted.emit("themes")


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area
