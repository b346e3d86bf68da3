"""The end of the input: how a child with windows hears that it may end."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


def at_end_of_input(parent: QObject, end: Callable[[], None]) -> None:
    """Call `end` when who started this process closes its input. Costs nothing meanwhile."""
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, parent)

    def take() -> None:
        notifier.setEnabled(False)
        end()

    notifier.activated.connect(take)
