"""What all tests share: no test needs a screen, and the app is driven through its real window."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.models.evening import Evening
    from tests.driving import Driver, TestSource


@pytest.fixture(scope="session")
def qapp_cls() -> "Callable[[list[str]], QApplication]":
    """Let every test have Qt's application as the app makes it, whichever test comes first."""
    from app.main import make_application

    return make_application


@pytest.fixture
def undrawn() -> None:
    """For tests that look at nothing: the window is laid out but not painted, which halves their time."""


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the user's documents stand in the folder of the test."""
    from PySide6.QtCore import QStandardPaths

    folder = tmp_path / "Documenten"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(folder))
    return folder


@pytest.fixture
def drive(
    tmp_path: Path, qapp: "QApplication", request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> "Iterator[Callable[..., Driver]]":
    """Give a way to start the app on the folder of the test, again and again; the last one is ended after the test.

    With an evening, that one is in the store before the app starts. Whether the laptop may fall asleep is not asked: the
    answer comes at a moment of its own, and takes the line in which other things are said.
    """
    from app.live.laptop import awake
    from tests.driving import Driver, keep

    monkeypatch.setattr(awake, "BEFORE_ASKING", 3_600.0)

    started: list[Driver] = []

    def start(
        evening: "Evening | None" = None,
        *,
        source: "TestSource | None" = None,
        folder: Path = tmp_path,
        practises: bool = False,
    ) -> Driver:
        if started:
            started[-1].stop()
        if evening is not None:
            keep(folder, evening)
        source = source or (started[-1].source if started else None)
        started.append(Driver(folder, source, practises=practises))
        started[-1].app.window.setUpdatesEnabled("undrawn" not in request.fixturenames)
        return started[-1]

    yield start
    if started:
        started[-1].stop()


@pytest.fixture
def driver(drive: "Callable[..., Driver]") -> "Driver":
    """Return the app, just started on an empty folder."""
    return drive()


@pytest.fixture
def dialogue(drive: "Callable[..., Driver]") -> "Driver":
    """Return the app in the middle of a dialogue with four quotes."""
    from tests.driving import evening_at

    return drive(evening_at())


@pytest.fixture
def dutch(qapp: "QApplication") -> "Iterator[QApplication]":
    """Give the app with the compiled Dutch, loaded last so that it is asked first."""
    from PySide6.QtCore import QCoreApplication, QTranslator

    from app.settings import resources_dir

    translator = QTranslator()
    assert translator.load(str(resources_dir() / "translations" / "samenspraak_nl.qm"))
    QCoreApplication.installTranslator(translator)
    yield qapp
    QCoreApplication.removeTranslator(translator)
