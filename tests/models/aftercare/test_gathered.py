"""What was gathered: everything once, and found by any of what one can look for."""

from dataclasses import replace

import pytest

from app.models.aftercare.gathered import GatheredKind, Sought, found, gathered
from app.models.followup.publications import Length
from app.models.said.dialogue import Voice
from app.reports.letter.drafts import letter
from app.services.commands import commands as c
from app.services.handlers.way_in import HANDLERS
from tests.aftercare import aftercare_evening

EVENING = aftercare_evening()


def sought(**wanted: object) -> list[str]:
    return [said.key for said in gathered(EVENING) if found(said, Sought(**wanted))]  # type: ignore[arg-type] # by name


def test_everything_that_was_said_stands_there_once() -> None:
    keys = [said.key for said in gathered(EVENING)]
    assert len(keys) == len(set(keys))
    assert {f"quote:{quote.id}" for quote in EVENING.quotes} <= set(keys)
    words = [said.text for said in gathered(EVENING)]
    assert sum(len(form.texts()) for form in EVENING.harvests) == len(sought(kind=GatheredKind.FORM))
    assert [one.word for one in EVENING.exits if one.word] == words[-7:]
    assert "Partnerschap is samen en gelijkwaardig" not in words, (
        "a standard point was not said until it is switched on"
    )


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ({"kind": GatheredKind.PARKED}, 2),
        ({"voice": Voice.PUPIL}, 11),
        ({"starred": True}, 8),
        ({"block": "thematafels"}, 10),
        ({"table": "t1"}, 12),
        ({"theme": "taal"}, 7),
        ({"words": "TELEFOON"}, 0),
        ({"words": "nummer, EEN"}, 2),
        ({"words": "rzuim", "voice": Voice.PARENT, "prompt": EVENING.prompts[3].id}, 5),
    ],
)
def test_any_part_of_a_word_and_any_place_is_found(wanted: dict[str, object], count: int) -> None:
    assert len(sought(**wanted)) == count


def test_what_was_taken_together_follows_the_one_that_stands_for_it() -> None:
    quotes = tuple(replace(quote, into="q1") if quote.id == "q40" else quote for quote in EVENING.quotes)
    rows = gathered(replace(EVENING, quotes=quotes))
    places = {row.key: place for place, row in enumerate(rows)}
    assert places["quote:q40"] == places["quote:q1"] + 1
    together = rows[places["quote:q40"]]
    assert (together.into, together.points) == ("q1", (1,)), "it stands where the other one stands"


def test_a_quote_stands_by_itself_again_when_the_one_that_stood_for_it_is_deleted() -> None:
    merged = replace(
        EVENING, quotes=tuple(replace(one, into="q0") if one.id == "q1" else one for one in EVENING.quotes)
    )
    left = replace(merged, quotes=tuple(one for one in merged.quotes if one.id != "q0"))
    rows = [row for row in gathered(left) if row.id == "q1"]
    assert [(row.into, row.points) for row in rows] == [("", (1,))]
    report = letter(replace(left, points=()), Length.REPORT, left.date)
    assert any("drie keer gebeld" in one.words for one in report.sentences())
    counted = " ".join(one.words for one in letter(left, Length.COUNCIL, left.date).sentences())
    assert f"{len(left.quotes)} uitspraken" in counted
    again = HANDLERS[c.MergeQuote](left, c.MergeQuote(EVENING.created_at, id="q1", into="q2")).evening
    assert again.quote("q1") == replace(left.quotes[0], into="q2")
