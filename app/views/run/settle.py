"""Settling: what changed is laid out at once and in one go, so that it is painted once, and in its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def hold_still(page: QWidget) -> None:
    """Let the page lay out nothing until it is settled: each part that is shown or hidden would do it anew."""
    layout = page.layout()
    if layout is not None:
        layout.setEnabled(False)


def settle(page: QWidget, rest: QWidget) -> None:
    """Lay out what changed in the parts of a page and in the page itself, each once.

    `rest` is the part that takes the room that is left: it comes last. A second call finds nothing to do.
    """
    layout = page.layout()
    if layout is None:
        return
    layout.setEnabled(True)
    if page.isVisible():
        parts = page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for part in (*(part for part in parts if part is not rest), page, rest):
            _lay_out(part)


def settle_around(widget: QWidget, page: QWidget) -> None:
    """Lay out what stands around a widget that takes other room now, from the inside to the page."""
    around = widget.parentWidget()
    while around is not None and around is not page:
        _lay_out(around)
        around = around.parentWidget()
    _lay_out(page)


def _lay_out(widget: QWidget) -> None:
    layout = widget.layout()
    if layout is not None:
        layout.activate()
