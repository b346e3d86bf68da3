"""The draft on its way to the store: each evening keeps its own, and one that was refused is tried again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.models.said.dialogue import Draft
from app.services.commands import commands as c
from app.store.change import Change
from tests.driving import Driver, closed_evening, evening_at, keep


def stored(driver: Driver, evening_id: str) -> str:
    """Return the words of the draft that is stored with an evening."""
    answer = driver.app.writer.look(lambda books: books.load(evening_id))
    driver.wait(answer.done)
    evening = answer.result()
    assert evening is not None
    return evening.draft.text


def test_the_draft_of_one_evening_is_stored_before_that_of_another_waits(
    drive: Callable[..., Driver], tmp_path: Path
) -> None:
    keep(tmp_path, closed_evening())
    driver = drive(evening_at())
    driver.app.desk.keep_draft(Draft("a", "van deze avond"), "evening-1")
    driver.app.desk.keep_draft(Draft("b", "van de vorige"), "vorige")
    driver.app.desk.send_draft()
    driver.settle()
    assert (stored(driver, "evening-1"), stored(driver, "vorige")) == ("van deze avond", "van de vorige")


def test_a_draft_that_the_store_refused_is_tried_again_and_gives_way_to_a_newer_one(
    dialogue: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError

    desk = dialogue.app.desk
    for newer in ("", "nieuwer"):
        with monkeypatch.context() as patch:
            patch.setattr(Change, "keep", full)
            desk.send(c.SaveDraft(desk.now(), Draft("a", f"half{newer}"), about="evening-1"))
            if newer:
                desk.keep_draft(Draft("a", newer), "evening-1")
            dialogue.settle()
        desk.send_draft()
        dialogue.settle()
        assert stored(dialogue, "evening-1") == (newer or "half")
