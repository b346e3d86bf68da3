"""The watch and the settings: what goes wrong beside the evening is said once, calmly, and the evening goes on."""

import logging
import threading
from pathlib import Path

import pytest

from app.main.watch import LOG_NAME, LateLog, Watch
from app.settings import Settings, load_settings
from app.views.frame.notices import Remark
from tests.driving import Driver

pytestmark = pytest.mark.usefixtures("undrawn")

CANARY = "KANARIE zei dit aan tafel"


def remark(driver: Driver) -> Remark:
    return driver.app.workplace.notices.remark


def fail_here() -> Exception:
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        return error


def fail_elsewhere() -> Exception:
    try:
        raise KeyError(CANARY)
    except KeyError as error:
        return error


@pytest.fixture
def watch(dialogue: Driver) -> Watch:
    watch = Watch(dialogue.app)
    watch.unforeseen.connect(dialogue.app.tell_unforeseen)
    return watch


def test_an_error_nobody_foresaw_is_said_once_for_its_place(
    dialogue: Driver, watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    driver = dialogue
    driver.type("half")
    watch.hear(fail_here())
    assert remark(driver).isVisible()
    assert "misgegaan" in remark(driver).text() or "ging iets mis" in remark(driver).text()
    assert driver.cursor() is driver.field
    remark(driver).buttons()[0].click()
    assert not remark(driver).isVisible()
    watch.hear(fail_here())
    assert not remark(driver).isVisible(), "not again for the same place"
    watch.hear(fail_elsewhere())
    assert remark(driver).isVisible()
    assert caplog.text.count("not foreseen: ValueError") == 2, "each time stands in the log"
    assert CANARY not in caplog.text
    assert CANARY not in remark(driver).text()
    driver.chord("Return")
    assert driver.evening.quotes[-1].text == "half"


def test_an_error_in_another_thread_is_said_too(dialogue: Driver, watch: Watch) -> None:
    thread = threading.Thread(target=watch.hear, args=(fail_here(),))
    thread.start()
    thread.join(10)
    dialogue.wait(remark(dialogue).isVisible)


def test_before_the_workplace_is_there_an_error_is_only_logged(driver: Driver) -> None:
    workplace = driver.app.workplace
    del driver.app.workplace
    driver.app.tell_unforeseen()
    driver.app.workplace = workplace
    assert not remark(driver).isVisible()


def test_settings_that_cannot_be_kept_hold_until_the_end_and_that_is_said(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "instellingen.nieuw").mkdir()  # where the new file would be written first
    driver.app.preferences.choose(Settings(text_scale=1.5))
    driver.settle()
    assert driver.app.settings.text_scale == 1.5
    assert "instellingen" in remark(driver).text()
    assert remark(driver).isVisible()
    (tmp_path / "instellingen.nieuw").rmdir()
    driver.app.preferences.choose(Settings(text_scale=1.25))
    driver.settle()
    assert load_settings(tmp_path / "instellingen.json") == (Settings(text_scale=1.25), False)


def test_damaged_settings_are_said_on_whatever_page_comes_first(driver: Driver, tmp_path: Path) -> None:
    driver.stop()
    (tmp_path / "instellingen.json").write_text("{]", encoding="utf-8")
    again = Driver(tmp_path)
    try:
        assert remark(again).isVisible()
        assert (tmp_path / "instellingen.beschadigd").exists()
        windows = [widget for widget in again.application.topLevelWidgets() if widget.isVisible()]
        assert windows == [again.app.window], "what is said opens no window of its own"
        assert again.cursor() is not None
    finally:
        again.stop()


def test_an_error_of_the_start_is_in_the_log_before_the_evening_is_on_the_screen(
    dialogue: Driver, watch: Watch, tmp_path: Path
) -> None:
    late = LateLog(tmp_path / LOG_NAME, watch.not_kept.emit)
    log = logging.getLogger("app")
    log.addHandler(late)
    try:
        assert not (tmp_path / LOG_NAME).exists(), "what is needed for the file waits until there is a line"
        watch.hear(fail_here())
        assert "not foreseen: ValueError" in (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    finally:
        log.removeHandler(late)
        late.close()
