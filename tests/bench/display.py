"""The display of the bench: a real X server in memory with a laptop and a beamer, or else Qt's own offscreen."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

NEEDED = ("Xvfb", "openbox", "xrandr")
MONITORS = (("*LAPTOP", "1366/361x768/203+0+0", "screen"), ("BEAMER", "1920/531x1080/299+1366+0", "none"))


@contextmanager
def display() -> Iterator[str]:
    """Make a display for all processes started meanwhile; give its name for the table. One within another is its own."""
    if all(map(shutil.which, NEEDED)):
        with ExitStack() as stack:
            before = os.environ.get("DISPLAY", "")
            stack.callback(os.environ.__setitem__, "DISPLAY", before)
            os.environ["DISPLAY"] = _start_server(stack)
            os.environ["QT_QPA_PLATFORM"] = "xcb"
            os.environ.pop("WAYLAND_DISPLAY", None)
            stack.callback(_end, _quiet("openbox", "--sm-disable"))
            for monitor in MONITORS:
                subprocess.run(["xrandr", "--setmonitor", *monitor], check=True, capture_output=True)
            yield "Xvfb with a laptop of 1366x768 and a beamer of 1920x1080, painted through xcb"
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield f"offscreen, nothing is really painted (for that install {', '.join(NEEDED)})"


def _start_server(stack: ExitStack) -> str:
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "3840x1200x24", "+extension", "RANDR", "-noreset"]
    server = subprocess.Popen([*words, "-nolisten", "tcp"], pass_fds=(write,), stderr=subprocess.DEVNULL)
    stack.callback(_end, server)
    os.close(write)
    with os.fdopen(read) as answer:
        return f":{answer.readline().strip()}"


def _quiet(*words: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait()
