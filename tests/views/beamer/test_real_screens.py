"""The beamer's cable on a real X server with a window manager, in a process of its own."""

from pathlib import Path

from tests.displays import display, needs_display, say_of

__all__ = ["display"]

pytestmark = needs_display


def test_the_image_hides_and_returns_on_real_screens(display: str) -> None:
    script = Path(__file__).with_name("xvfb_cycles.py")
    assert say_of(script, display=display) == (0, "all well")
