"""Who speaks: where room is short the most urgent strips are in sight, and the others wait until those are answered."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.views.run.density import Density
from app.views.widgets.strip import NO_LIMIT, Strip

MOST = {Density.ROOMY: 9, Density.TIGHT: 2, Density.TIGHTEST: 1}
"""How many strips speak at once."""


class WhoSpeaks(QObject):
    """Knows the strips from the most to the least urgent. `changed`: one came or went, so its room is to be made."""

    changed = Signal()

    def __init__(self, strips: tuple[Strip, ...], page: QWidget) -> None:
        super().__init__(page)
        self._strips = strips
        self._density = Density.ROOMY
        for strip in strips:
            strip.installEventFilter(self)

    def set_density(self, density: Density) -> None:
        """Say it shorter where every line counts."""
        self._density = density
        for strip in self._strips:
            strip.show_less(density is Density.TIGHTEST)

    def choose(self, silent: Collection[Strip]) -> bool:
        """Let those speak for which there is room, but not the `silent` ones; tell whether anybody does."""
        speaking = [strip for strip in self._strips if not strip.isHidden()]
        chosen = [strip for strip in speaking if strip not in silent][: MOST[self._density]]
        for strip in speaking:
            strip.setMaximumHeight(NO_LIMIT if strip in chosen else 0)
        return bool(chosen)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.changed.emit()
        return super().eventFilter(watched, event)
