"""Screens that can be plugged and unplugged while Qt's offscreen platform runs, with no display at all."""

import ctypes
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import PySide6
import pytest
from PySide6.QtGui import QGuiApplication

_RESOURCE_SLOT = 12  # in the table of virtual functions: QObject has twelve, nativeResourceForIntegration comes next


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of the test. The offscreen platform makes the first of a new set the primary one."""

    name: str
    x: int = 0
    y: int = 0
    width: int = 1366
    height: int = 768
    dpi: int = 96
    ratio: float = 1.0


LAPTOP = Screen("0-laptop")
BEAMER = Screen("1-beamer", 1366, 0, 1920, 1080)


class _Bytes(ctypes.Structure):
    """A QByteArray that borrows its text."""

    _fields_ = (("owner", ctypes.c_void_p), ("text", ctypes.c_char_p), ("size", ctypes.c_ssize_t))

    @classmethod
    def of(cls, text: bytes) -> "_Bytes":
        return cls(None, text, len(text))


class Screens:
    """Sets the screens of this process. As a context it gives back one plain screen at its end."""

    def __init__(self) -> None:
        if QGuiApplication.platformName() != "offscreen" or not sys.platform.startswith("linux"):
            pytest.skip("needs Qt's offscreen platform on Linux")
        folder = Path(PySide6.__file__).parent / "Qt" / "lib"
        gui, core = (ctypes.CDLL(str(folder / f"libQt6{part}.so.6")) for part in ("Gui", "Core"))
        self._parse = core._ZN13QJsonDocument8fromJsonERK10QByteArrayP15QJsonParseError
        self._object = core._ZNK13QJsonDocument6objectEv
        for function, count in ((self._parse, 3), (self._object, 2)):
            function.restype, function.argtypes = None, [ctypes.c_void_p] * count
        interface = gui._ZN15QGuiApplication23platformNativeInterfaceEv
        interface.restype = ctypes.c_void_p
        self._interface = interface()
        table = ctypes.cast(self._interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
        resource = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(table[_RESOURCE_SLOT])
        address = resource(self._interface, ctypes.addressof(_Bytes.of(b"setConfiguration")))
        assert address, "this Qt cannot change its offscreen screens"
        self._configure = ctypes.PYFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(address)

    def plug(self, *screens: Screen) -> None:
        """Make these the screens, all in this call: added, removed, moved and resized as they differ from before."""
        listed = [
            {
                "name": screen.name,
                "x": screen.x,
                "y": screen.y,
                "width": screen.width,
                "height": screen.height,
                "logicalDpi": screen.dpi,
                "logicalBaseDpi": 96,
                "dpr": screen.ratio,
            }
            for screen in screens
        ]
        text = _Bytes.of(json.dumps({"windowFrameMargins": False, "screens": listed}).encode())
        document, plain = ctypes.c_void_p(), ctypes.c_void_p()
        self._parse(ctypes.byref(document), ctypes.byref(text), None)
        self._object(ctypes.byref(plain), ctypes.byref(document))
        self._configure(ctypes.byref(plain), self._interface)

    def __enter__(self) -> "Screens":
        self.plug(LAPTOP)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.plug(Screen("", 0, 0, 800, 800))
