"""Telling: how a child of the bench speaks to who started it, and when it ends."""

import json
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


def tell(what: object) -> None:
    """Tell something to who started this process."""
    print(json.dumps(what), flush=True)


def at_end_of_input(parent: QObject, end: Callable[[], None]) -> None:
    """Call `end` when who started this process closes its input. Costs nothing meanwhile."""
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, parent)

    def take() -> None:
        notifier.setEnabled(False)
        end()

    notifier.activated.connect(take)
