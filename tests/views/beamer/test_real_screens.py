"""The beamer's cable on a real X server with a window manager, in a process of its own."""

from pathlib import Path

from tests.x_server import needs, run_there, x_server

pytestmark = needs("xrandr")


def test_the_image_hides_and_returns_on_real_screens() -> None:
    with x_server("3840x1200") as display:
        done = run_there(display, str(Path(__file__).with_name("xvfb_cycles.py")))
    assert (done.returncode, done.stdout.strip()) == (0, "all well"), done.stdout + done.stderr
