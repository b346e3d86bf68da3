"""An own draaiboek: what it keeps of an evening, and that a file of before the additions still makes an evening."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.models.draaiboek.draaiboek import Draaiboek, read_draaiboek
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.ground.faults import BadInput
from app.services.files.own_draaiboeken import save_draaiboek
from tests.models import making

OF_BEFORE = """
format = "samenspraak-draaiboek"
version = 1
title = "Van vorig jaar"

[[blocks]]
id = "gesprek"
kind = "dialogue"
title = "Gesprek"
minutes = 45
remark = "Zeven vragen, ongeveer zes minuten per vraag"

[[blocks.steps]]
id = "vraag"
title = "Vraag"
show = "prompt"
prompt = "p"
cues = ["Luister."]

[[prompts]]
id = "p"
text = "Wat gaat goed?"
label = "Goed"

[[tasks]]
id = "themas"
title = "Thema's kiezen"
days_before = 49

[[roles]]
id = "notulist"
name = "notulist"
"""


def made_from(script: Draaiboek) -> Evening:
    """Return an evening made from a draaiboek."""
    anchor = Anchor(AnchorKind.DOORS, making.evening().anchor.at)
    return script.make_evening("e", "Avond", making.ON, anchor, Details(), making.DOORS)


def test_what_was_added_goes_into_an_own_draaiboek_and_comes_out_again(tmp_path: Path) -> None:
    evening = making.evening()
    evening = replace(evening, plan=replace(evening.plan, why="Omdat het\nmoet", for_pupils="Rustig maar"))
    again = made_from(read_draaiboek(save_draaiboek(evening, "Van ons", tmp_path)))
    assert again.plan == evening.plan
    assert again.agenda == evening.agenda


def test_a_file_of_before_reads_as_it_did(tmp_path: Path) -> None:
    path = tmp_path / "oud.toml"
    path.write_text(OF_BEFORE, encoding="utf-8")
    evening = made_from(read_draaiboek(path))
    assert (evening.plan.why, evening.plan.for_pupils, evening.plan.source) == ("", "", "")
    assert evening.agenda.block("gesprek").remark == "Zeven vragen, ongeveer zes minuten per vraag"
    assert not evening.plan.tasks[0].comes_after
    assert not evening.plan.roles[0].ours


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("days_before = 49\nschool_days_after = 10", "two_days"),
        ("school_days_after = 0", "positive"),
        ("school_days_after = 201", "too_large"),
    ],
)
def test_a_task_has_one_day_before_or_after_the_evening(tmp_path: Path, line: str, rule: str) -> None:
    path = tmp_path / "fout.toml"
    path.write_text(OF_BEFORE.replace("days_before = 49", line), encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_draaiboek(path)
    assert (caught.value.values["task"], caught.value.values["field"]) == (1, "school_days_after")
    assert caught.value.values["rule"] == rule
