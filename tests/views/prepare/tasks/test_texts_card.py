"""The texts to pass on in the real window: however wide it is and however large the letters, no line is out of sight."""

from pathlib import Path

import pytest

from app.settings import Settings, save_settings
from tests.views.prepare.preparing import Drive, at, to_prepare

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.mark.parametrize(("width", "scale"), [(1280, 2.0), (1366, 2.0), (1366, 1.0), (1000, 1.5)])
def test_all_paragraphs_stand_in_sight_before_and_after_the_window_changes(
    drive: Drive, tmp_path: Path, width: int, scale: float
) -> None:
    save_settings(tmp_path / "instellingen.json", Settings(text_scale=scale))
    driver = to_prepare(drive)
    for wide in (width, width - 150, width):
        driver.app.window.resize(wide, 768)
        texts = at(driver, "tasks").texts
        for _ in range(3):
            driver.settle()
        hidden = [field.verticalScrollBar().maximum() for field in (texts.why, texts.for_pupils)]
        assert hidden == [0, 0], wide
