"""The panes of the phases: which one the centre shows for which kind of block, and how each is made.

A new pane gets a line in `make_pane`; its module is imported when its first block comes, for none of it is needed at the start.
"""

from app.live.parts import Parts
from app.models.agenda.agenda import BlockKind
from app.views.keyboard import Keyboard
from app.views.run.phase_pane import PhasePane

CUES = (BlockKind.WALK_IN, BlockKind.WELCOME, BlockKind.INTRODUCTION)


def make_pane(kind: BlockKind | None, parts: Parts, keyboard: Keyboard) -> PhasePane | None:
    """Return a new pane for this kind of block, or none where that of the notes is the right one."""
    if kind in CUES:
        from app.views.run.cues.cue_pane import CuePane

        return CuePane(parts.desk, parts.ticker)
    if kind is BlockKind.TABLES:
        from app.views.run.tables.tables_pane import TablesPane

        return TablesPane(parts.desk, parts.pen, keyboard)
    if kind is BlockKind.CLOSING:
        from app.views.run.closing.closing_pane import ClosingPane

        return ClosingPane(parts, keyboard)
    return None
