"""The evening file: out and back without a letter changed, and nothing let in that could not be."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.agenda import run as runs
from app.models.agenda.agenda import Agenda, Step
from app.models.agenda.run import Run
from app.models.draaiboek.sample import read_sample
from app.models.evening import Evening, Stage, StageMode
from app.models.followup.followup import Answer, AnswerKind, Followup, Subject, SubjectKind, Taken
from app.models.ground.faults import BadInput
from app.models.ground.words import clean, is_blank
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.preparation import Plan, Role, Task
from app.models.said.dialogue import Draft, Quote, Voice
from app.models.seats.tables import Seating, Table, empty_tables
from app.services.files import evening_file
from tests.bounds import ends_soon
from tests.models import making

NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)
Plain = dict[str, Any]


def _held() -> Evening:
    """Return an evening in the middle of its dialogue, with the words of the sample."""
    sample = read_sample(making.SAMPLE)
    evening = making.evening(details=sample.details.details())
    prompts = {prompt.label: prompt.id for prompt in evening.prompts}
    quotes = tuple(
        Quote(
            *(f"q{number}", "dialoog", prompts.get(quote.prompt), quote.voice, quote.text),
            *(making.later(25, number * 50), quote.starred, quote.heard, quote.parked, quote.owner),
        )
        for number, quote in enumerate(sample.quotes)
    )
    first, *rest = evening.points
    points = (replace(first, accepted=True, quotes=("q1", "q2", "gone-by-now")), *rest)
    run = runs.start(Run(), evening.agenda, making.later(4))
    run = runs.end_at(run, evening.agenda, "inloop", making.later(18), 3)
    for block, minute in (("introductie", 18.5), ("inleiding", 24), ("dialoog", 29)):
        run = runs.go_to(run, evening.agenda, block, making.later(minute))
    run = runs.resume(runs.pause(run, making.later(31)), making.later(31, 12.345678))
    run = runs.skip(runs.add_minutes(run, evening.agenda, "dialoog", 5), evening.agenda, "presentaties")
    stage = Stage(StageMode.FREEZE, (first.id,), "q3", 1, "Auto met licht aan", making.later(70))
    draft = Draft(text="\twordt getypt \u202e", voice=Voice.PUPIL, prompt=None, follows=False)
    run = replace(run, turns=("t-b", "t-a"), silent=("t-b",))
    held = replace(evening, run=run, stage=replace(stage, taken=("x",)), quotes=quotes, points=points, draft=draft)
    return _with_harvest(replace(held, seating=Seating((Table(1, place="lokaal 1", id="t-a"), Table(2, id="t-b")))))


def _with_harvest(evening: Evening) -> Evening:
    """Return the evening with forms, exit words and answers."""
    first, *rest = evening.quotes
    bell, parked = Subject(SubjectKind.POINT, evening.points[0].id), Subject(SubjectKind.PARKED, first.id)
    answers = (
        Answer(bell, AnswerKind.FIND_OUT, "we kijken", date(2026, 12, 8), "directie"),
        Answer(parked, AnswerKind.DONT, "te duur"),
    )
    form = Harvest("t-a", ("a", "b", "c"), "d", "e", "f", "g", Voice.PUPIL, "h", "Bel eerst", Voice.PARENT)
    return replace(
        evening,
        quotes=(replace(first, table_id="t-a"), *rest),
        harvests=(form, Harvest("t-b", pitch="Schrijf vaker")),
        exits=(Exit("warm"), Exit("vol", 4), Exit(mark=1)),
        followup=Followup(
            (Taken("x", bell, "Eerst bellen"),), answers, date(2026, 12, 1), "de brief", date(2027, 2, 2)
        ),
    )


HELD = _held()


def _changed(change: Callable[[Plain], object]) -> bytes:
    content = json.loads(evening_file.to_json(HELD, NOW))
    change(content)
    return json.dumps(content).encode()


def _fault(raw: bytes) -> BadInput:
    with ends_soon(), pytest.raises(BadInput) as caught:
        evening_file.from_json(raw, "avond.json")
    assert caught.value.values["file"] == "avond.json"
    assert caught.value.__context__ is None
    return caught.value


@pytest.mark.parametrize(("groups", "drawn"), [(4, 0), (4, 2), (None, 0)])
def test_a_file_of_before_the_tables_had_the_number_is_read(groups: int | None, drawn: int) -> None:
    """The number of groups becomes that many empty tables where none were drawn; so the presentations have steps."""
    evening = replace(HELD, seating=empty_tables(drawn))

    content = json.loads(evening_file.to_json(evening, NOW))
    content["evening"]["details"]["groups"] = groups
    read = evening_file.from_json(json.dumps(content).encode(), "oud.json")
    assert read == replace(evening, seating=empty_tables(drawn or groups or 0))
    assert len(read.steps(read.agenda.block("presentaties"))) == max(1, drawn or groups or 0)


def test_a_table_keeps_its_id_and_place_in_the_file() -> None:
    moved = Seating((Table(1, id="3"), Table(2, place="lokaal 0.12")), away=(Table(3, id="9", leader="mentor"),))
    away = replace(HELD, seating=moved)
    assert evening_file.from_json(evening_file.to_json(away, NOW), "x.json") == away


def test_what_came_with_the_source_of_the_draaiboek_comes_back_from_the_file() -> None:
    tasks, roles = (Task("t", "Stoelen"), Task("n", "Nazorg", school_days_after=10)), (Role("r", "notulist"),)
    steps = (Step("s", "Stap"), Step("o", "Onze", tips=("Wacht even",), ours=True))
    block = replace(HELD.agenda.block("inloop"), steps=steps)
    agenda = Agenda((block, *HELD.agenda.blocks[1:]))
    evening = replace(HELD, agenda=agenda, plan=Plan(tasks=tasks, roles=roles, why="Daarom"))
    assert evening_file.from_json(evening_file.to_json(evening, NOW), "avond.json") == evening


@pytest.mark.parametrize("evening", [making.evening(), HELD], ids=["new", "held"])
def test_an_evening_comes_back_equal_and_byte_for_byte(evening: Evening) -> None:
    raw = evening_file.to_json(evening, NOW)
    back = evening_file.from_json(raw, "avond.json")
    assert back == evening
    assert evening_file.to_json(back, NOW) == raw


def test_only_the_moment_of_writing_differs_between_two_files() -> None:
    early, late = (evening_file.to_json(HELD, at).splitlines() for at in (NOW, making.DOORS))
    assert [line for line, other in zip(early, late, strict=True) if line != other] == [
        b' "exported_at": "2026-11-11T08:00:00+00:00",'
    ]


def test_the_file_is_text_that_a_person_can_read() -> None:
    raw = evening_file.to_json(HELD, NOW)
    assert raw.startswith(b'{\n "format": "samenspraak-avond",\n "version": 2,\n')
    assert "👨‍👩‍👧‍👦" in raw.decode()
    assert raw.endswith(b"}\n")


def test_a_closed_and_reopened_evening_comes_back_too() -> None:
    closed = runs.close(HELD.run, making.later(80))
    again = runs.go_to(replace(closed, block=None, closed_at=None), HELD.agenda, "dialoog", making.later(90))
    for run in (closed, again):
        evening = replace(HELD, run=run)
        assert evening_file.from_json(evening_file.to_json(evening, NOW), "avond.json") == evening


def _as_before(content: Plain) -> None:
    """Make it a file as they were written when pauses were seconds."""
    for stretch in content["evening"]["run"]["stretches"]:
        pauses = [(datetime.fromisoformat(one["began"]), one["ended"]) for one in stretch.pop("pauses")]
        stretch["paused"] = sum((datetime.fromisoformat(ended) - began).total_seconds() for began, ended in pauses)


def test_a_file_with_pauses_in_seconds_is_read_with_the_same_figures() -> None:
    raw = _changed(_as_before)
    assert b'"paused": 12.345678' in raw
    back = evening_file.from_json(raw, "avond.json")
    assert back != HELD
    assert back.reading(making.later(45)) == HELD.reading(making.later(45))
    again = evening_file.to_json(back, NOW)
    assert evening_file.to_json(evening_file.from_json(again, "avond.json"), NOW) == again


def test_a_file_from_before_the_room_was_told_another_time_has_none() -> None:
    raw = _changed(lambda content: content["evening"]["run"].pop("ends_at"))
    assert evening_file.from_json(raw, "avond.json") == replace(HELD, run=replace(HELD.run, ends_at=()))


@pytest.mark.parametrize(
    "told", [[["nergens", "2026-11-10T18:18:00+00:00"]], [["inloop", "2026-11-10T18:18:00+00:00"]] * 2]
)
def test_a_time_for_a_block_that_is_not_there_or_has_one_already_is_refused(told: Plain) -> None:
    assert _fault(_changed(lambda content: content["evening"]["run"].update(ends_at=told)))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(max_size=200).map(clean).filter(lambda text: not is_blank(text)), max_size=5))
def test_any_words_that_could_be_kept_come_back(texts: list[str]) -> None:
    quotes = tuple(replace(HELD.quotes[0], id=f"x{n}", text=text) for n, text in enumerate(texts))
    evening = replace(HELD, quotes=quotes)
    assert evening_file.from_json(evening_file.to_json(evening, NOW), "avond.json") == evening


AFTERWARDS = {"began": "2026-11-10T20:00:00+00:00", "ended": "2026-11-10T20:01:00+00:00"}
FIELDS: dict[str, tuple[Callable[[Plain], object], str, str]] = {
    "an unknown field": (lambda e: e["quotes"][2].update(name="x"), "quotes 3, name", "unknown"),
    "an unknown field at the top": (lambda e: e.update(notes=[]), "notes", "unknown"),
    "an unknown field with a strange name": (lambda e: e.update({"Jan de Wit": 1}), "?", "unknown"),
    "a number for a text": (lambda e: e["quotes"][2].update(text=5), "quotes 3, text", "text"),
    "a text for a number": (lambda e: e["quotes"][0].update(heard="5"), "quotes 1, heard", "whole_number"),
    "a yes for a number": (lambda e: e["quotes"][0].update(heard=True), "quotes 1, heard", "whole_number"),
    "a number for a yes": (lambda e: e["quotes"][0].update(starred=1), "quotes 1, starred", "yes_no"),
    "a voice that is not there": (lambda e: e["quotes"][0].update(voice="mayor"), "quotes 1, voice", "choice"),
    "no text": (lambda e: e["quotes"][0].pop("text"), "quotes 1, text", "missing"),
    "nothing to read": (lambda e: e["quotes"][0].update(text=" \u200d "), "quotes 1, text", "empty"),
    "a text too long": (lambda e: e["quotes"][2].update(text="x" * 4_001), "quotes 3, text", "too_long"),
    "a control sign": (lambda e: e["quotes"][2].update(text="a\x07b"), "quotes 3, text", "not_clean"),
    "a turned text": (lambda e: e["details"].update(school="\u202eab"), "details, school", "not_clean"),
    "less than never heard": (lambda e: e["quotes"][0].update(heard=-1), "quotes 1, heard", "out_of_range"),
    "heard by everybody": (lambda e: e["quotes"][0].update(heard=10**30), "quotes 1, heard", "out_of_range"),
    "a block twice": (
        lambda e: e["agenda"]["blocks"].append(e["agenda"]["blocks"][0]),
        "agenda, blocks 13, id",
        "duplicate",
    ),
    "a quote twice": (lambda e: e["quotes"].append(e["quotes"][0]), "quotes 48, id", "duplicate"),
    "a prompt twice": (lambda e: e["prompts"].append(e["prompts"][0]), "prompts 8, id", "duplicate"),
    "a point twice": (lambda e: e["points"].append(e["points"][0]), "points 13, id", "duplicate"),
    "no id": (lambda e: e["quotes"][0].update(id=""), "quotes 1, id", "empty"),
    "a block that is not there": (lambda e: e["quotes"][0].update(block="x"), "quotes 1, block", "reference"),
    "a question that is not there": (lambda e: e["quotes"][0].update(prompt="x"), "quotes 1, prompt", "reference"),
    "a point under nothing": (lambda e: e["points"][0].update(parent="x"), "points 1, parent", "reference"),
    "a point under itself": (
        lambda e: e["points"][0].update(parent=e["points"][0]["id"]),
        "points 1, parent",
        "reference",
    ),
    "a part under nothing": (
        lambda e: e["agenda"]["blocks"][2].update(parent="x"),
        "agenda, blocks 3, parent",
        "reference",
    ),
    "a task before there were calendars": (
        lambda e: e["plan"]["tasks"][0].update(days_before=10**9),
        "plan, tasks 1, days_before",
        "out_of_range",
    ),
    "a task after the last calendar": (
        lambda e: e["plan"]["tasks"][0].update(school_days_after=10**9),
        "plan, tasks 1, school_days_after",
        "out_of_range",
    ),
    "a step without its question": (lambda e: e.update(prompts=[]), "agenda, blocks 5, steps 2, prompt", "reference"),
    "a run in a mark": (
        lambda e: e["run"].update(skipped=["einde-sessie"]),
        "run, skipped 1",
        "reference",
    ),
    "minutes added nowhere": (lambda e: e["run"].update(added=[["x", 1]]), "run, added 1", "reference"),
    "minutes added to two": (lambda e: e["run"].update(added=[["a", 1, 2]]), "run, added 1", "too_many"),
    "a draft under nothing": (lambda e: e["draft"].update(prompt="x"), "draft, prompt", "reference"),
    "a stretch before the last": (
        lambda e: e["run"]["stretches"][1].update(began="2026-11-10T17:00:00+00:00"),
        "run, stretches 2, began",
        "order",
    ),
    "a stretch that ends before it began": (
        lambda e: e["run"]["stretches"][0].update(ended="2026-11-10T17:00:00+00:00"),
        "run, stretches 1, ended",
        "order",
    ),
    "an open stretch in the middle": (
        lambda e: e["run"]["stretches"][0].update(ended=None),
        "run, stretches 1, ended",
        "open_end",
    ),
    "a running block that has ended": (
        lambda e: e["run"]["stretches"][-1].update(ended="2026-11-10T20:00:00+00:00"),
        "run, stretches 4, ended",
        "open_end",
    ),
    "a running block that never began": (lambda e: e["run"].update(stretches=[]), "run, block", "open_end"),
    "a pause that is on when nothing is": (
        lambda e: e.update(run={"paused_at": "2026-11-10T17:00:00+00:00"}),
        "run, paused_at",
        "order",
    ),
    "a pause before its block": (
        lambda e: e["run"]["stretches"][-1]["pauses"][0].update(began="2026-11-10T17:00:00+00:00"),
        "run, stretches 4, pauses 1",
        "order",
    ),
    "a pause after one of a later block": (
        lambda e: e["run"]["stretches"][0].update(pauses=[AFTERWARDS]),
        "run, stretches 4, pauses 1",
        "order",
    ),
    "a pause twice": (
        lambda e: e["run"]["stretches"][-1].update(pauses=e["run"]["stretches"][-1]["pauses"] * 2),
        "run, stretches 4, pauses 2",
        "order",
    ),
    "more pauses than anybody holds": (
        lambda e: e["run"]["stretches"][-1].update(pauses=e["run"]["stretches"][-1]["pauses"] * 10_001),
        "run, pauses",
        "too_many",
    ),
    "a pause longer than time": (
        lambda e: e["run"]["stretches"][0].update(paused=1e300),
        "run, stretches 1",
        "kind",
    ),
    "a moment without a zone": (
        lambda e: e["run"]["stretches"][0].update(began="2026-11-10T18:04:00"),
        "run, stretches 1, began",
        "moment",
    ),
    "a moment in another zone": (
        lambda e: e["quotes"][0].update(said_at="2026-11-10T19:25:00+01:00"),
        "quotes 1, said_at",
        "moment",
    ),
    "a moment as a number": (lambda e: e["quotes"][0].update(said_at=1), "quotes 1, said_at", "moment"),
    "a moment of long ago": (lambda e: e.update(created_at="0001-01-01T00:00:00Z"), "created_at", "moment"),
    "a day at the end of time": (lambda e: e.update(date="9999-12-31"), "date", "date"),
    "more groups than tables": (lambda e: e["details"].update(groups=41), "details, groups", "out_of_range"),
    "no group at all": (lambda e: e["details"].update(groups=0), "details, groups", "out_of_range"),
    "a draft for something unknown": (lambda e: e["draft"].update(mode="tweet"), "draft, mode", "choice"),
    "a draft for nothing": (lambda e: e["draft"].update(mode=""), "draft, mode", "choice"),
    "two tables with one id": (
        lambda e: e["seating"].update(tables=[{"number": 1, "id": "2"}, {"number": 2}]),
        "seating, tables 2, id",
        "duplicate",
    ),
    "a seat at no table": (
        lambda e: e["seating"].update(seats=[{"person": "parent-1", "table": 3}]),
        "seating, seats 1, table",
        "reference",
    ),
    "a theme twice": (
        lambda e: e.update(themes=[{"id": "t", "title": "Rust"}] * 2),
        "themes 2, id",
        "duplicate",
    ),
    "a day that is not": (lambda e: e.update(date="2026-02-30"), "date", "date"),
    "an hour that is not": (lambda e: e["anchor"].update(at="25:00"), "anchor, at", "time"),
    "an hour with a zone": (lambda e: e["anchor"].update(at="19:00:00Z"), "anchor, at", "time"),
    "a pause of no length": (
        lambda e: e["run"]["stretches"][0].update(paused=float("nan")),
        "run, stretches 1, paused",
        "number",
    ),
    "an endless pause": (
        lambda e: e["run"]["stretches"][0].update(paused=float("inf")),
        "run, stretches 1, paused",
        "number",
    ),
    "a pause that gives time": (
        lambda e: e["run"]["stretches"][0].update(paused=-1.0),
        "run, stretches 1, pauses 1",
        "order",
    ),
    "a block of a week": (
        lambda e: e["agenda"]["blocks"][0].update(minutes=10_080),
        "agenda, blocks 1, minutes",
        "out_of_range",
    ),
    "a step of less than nothing": (
        lambda e: e["agenda"]["blocks"][2]["steps"][0].update(minutes=-1),
        "agenda, blocks 3, steps 1, minutes",
        "out_of_range",
    ),
    "no blocks": (lambda e: e["agenda"].update(blocks=[]), "quotes 1, block", "reference"),
    "a zone out of the way": (lambda e: e.update(zone="../../etc/passwd"), "zone", "zone"),
    "a zone that is not": (lambda e: e.update(zone="Mars/Olympus"), "zone", "zone"),
    "two forms of one table": (lambda e: e["harvests"].append(e["harvests"][0]), "harvests 3, id", "duplicate"),
    "a form of no table": (lambda e: e["harvests"][0].update(table=""), "harvests 1, table", "empty"),
    "a form without anything": (lambda e: e["harvests"][1].update(pitch=""), "harvests 2, table", "empty"),
    "four insights": (lambda e: e["harvests"][0].update(insights=["a"] * 4), "harvests 1, insights", "too_many"),
    "a pitch of a page": (lambda e: e["harvests"][0].update(pitch="x" * 1_001), "harvests 1, pitch", "too_long"),
    "a quote at no table": (lambda e: e["quotes"][1].update(table_id=""), "quotes 2, table_id", "empty"),
    "a table that speaks twice": (lambda e: e["run"].update(turns=["a", "a"]), "run, turns 2, id", "duplicate"),
    "more tables that are silent than there can be": (
        lambda e: e["run"].update(silent=[str(n) for n in range(41)]),
        "run, silent",
        "too_many",
    ),
    "a step that was on in no block": (
        lambda e: e["run"]["marks"].append({"block": "x", "step": "s", "at": "2026-11-10T18:04:00+00:00"}),
        "run, marks 1, block",
        "reference",
    ),
    "an exit of nothing": (lambda e: e["exits"][0].update(word=" "), "exits 1, word", "empty"),
    "an exit of six": (lambda e: e["exits"][1].update(mark=6), "exits 2, mark", "out_of_range"),
    "an exit that is a story": (lambda e: e["exits"][0].update(word="x" * 121), "exits 1, word", "too_long"),
    "an exit that tells who": (lambda e: e["exits"][0].update(name="x"), "exits 1, name", "unknown"),
    "more exits than people": (lambda e: e.update(exits=[{"mark": 5}] * 1_001), "exits", "too_many"),
    "a no without its reason": (
        lambda e: e["followup"]["answers"][1].update(words=" "),
        "followup, answers 2, words",
        "empty",
    ),
    "an answer of a page": (
        lambda e: e["followup"]["answers"][0].update(words="x" * 501),
        "followup, answers 1, words",
        "too_long",
    ),
    "two answers to one subject": (
        lambda e: e["followup"]["answers"].append(e["followup"]["answers"][0]),
        "followup, answers 3, id",
        "duplicate",
    ),
    "a subject of another kind": (
        lambda e: e["followup"]["answers"][0]["subject"].update(kind="wish"),
        "followup, answers 1, subject, kind",
        "choice",
    ),
    "nothing taken along": (lambda e: e["followup"]["taken"][0].update(words=""), "followup, taken 1, words", "empty"),
    "more taken along than is remembered": (
        lambda e: e["followup"].update(taken=e["followup"]["taken"] * 8),
        "followup, taken",
        "too_many",
    ),
    "a promise at the end of time": (
        lambda e: e["followup"].update(next_message="9999-12-31"),
        "followup, next_message",
        "date",
    ),
    "a list for an evening": (lambda e: e.update(run=[]), "run", "kind"),
}


@pytest.mark.parametrize("case", FIELDS)
def test_a_fault_is_named_by_its_place_and_rule(case: str) -> None:
    change, place, rule = FIELDS[case]
    fault = _fault(_changed(lambda content: change(content["evening"])))
    if case == "no blocks":
        assert fault.key == "evening_file_field"
        return
    assert (fault.key, fault.values["place"], fault.values["rule"]) == ("evening_file_field", place, rule)


@pytest.mark.parametrize(
    "raw",
    [
        *(b"", b"avond", b"{", b"\xff\xfe", b"null,", b"[" * 100_000, b'{"evening":' * 100_000),
        *(b'{"a": "\\ud800"}', b'{"a": ' + b"9" * 1_000_000 + b"}"),
    ],
    ids=["nothing", "word", "open", "utf-16", "comma", "lists", "tables", "half-sign", "figures"],
)
def test_what_is_no_json_is_refused(raw: bytes) -> None:
    assert _fault(raw).key == "evening_file_not_json"


def test_a_number_beyond_all_numbers_is_refused() -> None:
    raw = evening_file.to_json(HELD, NOW).replace(b'"heard": 0', b'"heard": 1e999', 1)
    assert _fault(raw).values["place"] == "quotes 4, heard"


@pytest.mark.parametrize(
    "change",
    [lambda f: f.update(version=3), lambda f: f.update(format="iets"), lambda f: f.pop("format"), lambda f: f.clear()],
)
def test_another_version_or_another_file_is_told_apart(change: Callable[[Plain], object]) -> None:
    assert _fault(_changed(change)).key == "evening_file_other_version"


def test_over_twenty_megabytes_is_refused_unread() -> None:
    assert _fault(b" " * (20 * 1024 * 1024 + 1)).key == "evening_file_too_large"


def test_twenty_thousand_quotes_are_the_most() -> None:
    raw = _changed(lambda f: f["evening"].update(quotes=[{**f["evening"]["quotes"][2], "text": "x"}] * 20_001))
    assert _fault(raw).values["rule"] == "too_many"


def test_a_fault_never_repeats_what_was_said() -> None:
    secret = "KANARIE"
    for change in (
        lambda e: e["quotes"][0].update(text=secret + "\x07"),
        lambda e: e["quotes"][0].update(voice=secret),
        lambda e: e["quotes"][0].update({secret * 9: 1}),
        lambda e: e["quotes"][0].update(said_at=secret),
    ):
        fault = _fault(_changed(lambda content, change=change: change(content["evening"])))
        assert secret not in f"{fault.values} {fault!r}"


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "avond.json"
    path.write_bytes(b"\xef\xbb\xbf" + evening_file.to_json(HELD, NOW))
    assert evening_file.read_file(path) == HELD


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        evening_file.read_file(tmp_path / "weg.json")
    assert caught.value.key == "evening_file_unreadable"
    assert caught.value.values == {"file": "weg.json", "rule": "not_there"}


def test_the_schema_names_every_part_of_an_evening() -> None:
    schema = json.loads(evening_file.evening_schema())
    assert set(schema["properties"]) == {"format", "version", "exported_at", "evening"}
    assert set(schema["$defs"]["Evening"]["properties"]) == set(json.loads(evening_file.to_json(HELD, NOW))["evening"])
