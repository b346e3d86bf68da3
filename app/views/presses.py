"""The presses: tells a key that is pressed once more from one that is still held, also where nobody marks the difference.

A held key is often told apart by a mark of its own. Test input, some clickers and remote desktops leave it out: they send
a release and a press at the same moment, or a press without any release, for as long as the key is down.
"""

HELD_MS = 100
"""So soon after its release no hand presses a key again; what comes sooner is the same hold."""

TAPPED_MS = 30
"""The same for a key that is tapped as quickly as one can, such as a minute more."""

FREE_MS = 1_500
"""A key that was never released counts again when it was silent for so long; no keyboard waits longer to repeat."""

NEVER = 1_000_000


class Presses:
    """Follows the one key that was pressed last, in milliseconds of whatever clock the presses carry."""

    def __init__(self) -> None:
        self.let_go()

    def let_go(self) -> None:
        """Forget the key: its next press counts, whatever was missed meanwhile."""
        self._key = 0
        self._is_down = False
        self._pressed = 0
        self._released: int | None = None
        self._gap = NEVER

    def press(self, key: int, at: int, *, marked: bool = False, tells_release: bool = True) -> None:
        """Take a press. `marked` is one that is called a repeat; `tells_release` is false where no release will come."""
        self._gap = 0 if marked else self._gap_before(key, at)
        if key != self._key:
            self._key, self._released = key, None
        self._pressed, self._is_down = at, tells_release

    def release(self, key: int, at: int, *, marked: bool = False) -> None:
        """Take a release; one that is called a repeat is none."""
        if key == self._key and not marked:
            self._is_down, self._released = False, at

    def is_again(self, within: int = HELD_MS) -> bool:
        """Whether the last press belongs to a hold: it came so few milliseconds after the release before it."""
        return self._gap < within

    def _gap_before(self, key: int, at: int) -> int:
        if key != self._key:
            return NEVER
        if self._is_down:
            return 0 if 0 <= at - self._pressed <= FREE_MS else NEVER
        return at - self._released if self._released is not None and at >= self._released else NEVER
