"""A faulty draaiboek is refused at once, by the number of the block, the field and the rule."""

import json
import os
import sys
from pathlib import Path

import pytest

from app.models.draaiboek.draaiboek import draaiboek_schema, read_draaiboek
from app.models.ground.faults import BadInput
from tests.bounds import ends_soon
from tests.models import making

HEAD = 'format = "samenspraak-draaiboek"\nversion = 1\ntitle = "Proef"\n'
INLOOP = '[[blocks]]\nid = "inloop"\nkind = "walk_in"\ntitle = "Inloop"\nminutes = 15\n'
GROUP = '[[blocks]]\nid = "start"\nkind = "group"\ntitle = "Start"\n'
DIALOOG = '[[blocks]]\nid = "dialoog"\nkind = "dialogue"\ntitle = "Dialoog"\nparent = "start"\nminutes = 45\n'
MARK = '[[blocks]]\nid = "einde"\nkind = "mark"\ntitle = "Einde"\n'
STEP = '[[blocks.steps]]\nid = "vraag"\ntitle = "Vraag"\nshow = "prompt"\nprompt = "p1"\n'
PROMPT = '[[prompts]]\nid = "p1"\ntext = "Wat?"\nlabel = "Wat"\n'
POINT = '[[points]]\nid = "samen"\ntext = "Samen"\n'
WHOLE = HEAD + INLOOP + GROUP + DIALOOG + STEP + MARK + PROMPT + POINT

INLOOP_PLACE = {"block": 1, "title": "Inloop"}
DIALOOG_PLACE = {"block": 3, "title": "Dialoog"}


def _with(old: str, new: str) -> str:
    assert WHOLE.count(old) >= 1
    return WHOLE.replace(old, new, 1)


FIELDS = {
    "a negative duration": (_with("minutes = 45", "minutes = -5"), DIALOOG_PLACE, "minutes", "positive"),
    "no duration at all": (_with("minutes = 45\n", ""), DIALOOG_PLACE, "minutes", "missing"),
    "zero minutes": (_with("minutes = 15", "minutes = 0"), INLOOP_PLACE, "minutes", "positive"),
    "half a minute": (_with("minutes = 15", "minutes = 7.5"), INLOOP_PLACE, "minutes", "whole_number"),
    "fifteen with a point": (_with("minutes = 15", "minutes = 15.0"), INLOOP_PLACE, "minutes", "whole_number"),
    "not a number": (_with("minutes = 15", "minutes = nan"), INLOOP_PLACE, "minutes", "whole_number"),
    "endless minutes": (_with("minutes = 15", "minutes = 1e999"), INLOOP_PLACE, "minutes", "whole_number"),
    "minutes in words": (_with("minutes = 15", 'minutes = "15"'), INLOOP_PLACE, "minutes", "whole_number"),
    "minutes that are a yes": (_with("minutes = 15", "minutes = true"), INLOOP_PLACE, "minutes", "whole_number"),
    "more than a day": (_with("minutes = 15", "minutes = 1441"), INLOOP_PLACE, "minutes", "too_large"),
    "a huge hexadecimal": (_with("minutes = 15", f"minutes = 0x{'f' * 9000}"), INLOOP_PLACE, "minutes", "too_large"),
    "two blocks of a day": (_with("minutes = 15", "minutes = 1440"), {}, "minutes", "total"),
    "minutes for a group": (
        _with('title = "Start"', 'title = "Start"\nminutes = 60'),
        None,
        "minutes",
        "group_minutes",
    ),
    "minutes for a mark": (_with('title = "Einde"', 'title = "Einde"\nminutes = 5'), None, "minutes", "mark_minutes"),
    "a minimum above it": (
        _with("minutes = 45", "minutes = 45\nminimum = 46"),
        DIALOOG_PLACE,
        "minimum",
        "above_minutes",
    ),
    "a minimum of nothing": (_with("minutes = 45", "minutes = 45\nminimum = 0"), DIALOOG_PLACE, "minimum", "positive"),
    "an unknown kind": (_with('"walk_in"', '"walkin"'), INLOOP_PLACE, "kind", "choice"),
    "an unknown field": (_with("minutes = 15", "minuten = 15"), INLOOP_PLACE, "minuten", "unknown"),
    "a field at the top": (_with("version = 1", "version = 1\nschool = 2"), {}, "school", "unknown"),
    "no title": (_with('title = "Inloop"\n', ""), {"block": 1}, "title", "missing"),
    "an empty title": (_with('"Inloop"', '" \\u200b "'), {"block": 1}, "title", "empty"),
    "a title of a page": (_with('"Inloop"', f'"{"x" * 121}"'), {"block": 1}, "title", "too_long"),
    "an id with a space": (_with('id = "inloop"', 'id = "in loop"'), INLOOP_PLACE, "id", "id"),
    "an id with a line end": (_with('id = "inloop"', 'id = "inloop\\n"'), INLOOP_PLACE, "id", "id"),
    "a short form of a sentence": (
        _with('text = "Samen"', f'text = "Samen"\nshort = "{"te " * 12}lang"'),
        {"point": 1},
        "short",
        "too_many_words",
    ),
    "another format": (_with("samenspraak-draaiboek", "iets-anders"), {}, "format", "choice"),
    "a later version": (_with("version = 1", "version = 2"), {}, "version", "choice"),
    "no blocks": (HEAD, {}, "blocks", "missing"),
    "blocks that are a word": (HEAD + 'blocks = "pauze"', {}, "blocks", "kind"),
    "a block that is a word": (HEAD + 'blocks = ["pauze"]', {"block": 1}, "blocks", "kind"),
    "only a mark": (HEAD + MARK, {}, "blocks", "nothing_to_run"),
    "a group without parts": (
        _with('parent = "start"\n', ""),
        {"block": 2, "title": "Start"},
        "kind",
        "empty_group",
    ),
    "a parent that is not there": (_with('parent = "start"', 'parent = "x"'), DIALOOG_PLACE, "parent", "parent"),
    "a parent that is no group": (_with('parent = "start"', 'parent = "inloop"'), DIALOOG_PLACE, "parent", "parent"),
    "a parent that comes later": (
        HEAD + DIALOOG + GROUP + PROMPT,
        {"block": 1, "title": "Dialoog"},
        "parent",
        "parent",
    ),
    "a question that is not there": (
        _with('prompt = "p1"', 'prompt = "p2"'),
        {**DIALOOG_PLACE, "step": 1},
        "prompt",
        "unknown_prompt",
    ),
    "a question that is not named": (
        _with('prompt = "p1"\n', ""),
        {**DIALOOG_PLACE, "step": 1},
        "prompt",
        "missing",
    ),
    "a gap nothing can fill": (
        _with('title = "Vraag"', 'title = "Vraag"\nlines = ["{naam}"]'),
        {**DIALOOG_PLACE, "step": 1},
        "lines",
        "placeholder",
    ),
    "a cue that is a number": (
        _with('title = "Vraag"', 'title = "Vraag"\ncues = [1]'),
        {**DIALOOG_PLACE, "step": 1},
        "cues",
        "text",
    ),
    "yes as a word": (
        _with("minutes = 45", 'minutes = 45\nmay_drop = "ja"'),
        DIALOOG_PLACE,
        "may_drop",
        "yes_no",
    ),
    "a step in a mark": (WHOLE.replace(MARK, MARK + STEP.replace("vraag", "v2")), None, "steps", "no_steps_here"),
    "a question without a label": (_with('label = "Wat"\n', ""), {"prompt": 1}, "label", "missing"),
    "a point under nothing": (_with('"Samen"', '"Samen"\nparent = "x"'), {"point": 1}, "parent", "parent"),
    "a hundred and one blocks": (
        HEAD + "".join(INLOOP.replace('"inloop"', f'"b{n}"') for n in range(101)),
        {},
        "blocks",
        "too_many",
    ),
}

DUPLICATES = {
    "two blocks": (WHOLE + MARK.replace("einde", "inloop"), {"block": 5, "title": "Einde"}),
    "two steps": (_with(STEP, STEP + STEP), {**DIALOOG_PLACE, "step": 2}),
    "two questions": (WHOLE + PROMPT, {"prompt": 2}),
    "two points": (WHOLE + POINT, {"point": 2}),
}

NO_TOML = {
    "a word": ("draaiboek", 0),
    "a quote that stays open": (HEAD + 'x = "', 0),
    "a key twice": (HEAD + "a = 1\na = 2\n", 5),
    "a table twice": (HEAD + "[a]\n[a]\n", 5),
    "thousands of figures": ("a = " + "9" * 5_000, 0),
    "a control sign": ('a = "\x00"', 1),
    "a list of lists": ("a = " + "[" * 100_000, 0),
    "a table of tables": ("a = " + "{a=" * 50_000, 0),
}

TOO_MUCH = {
    "over a megabyte": "#" * (1024 * 1024 + 1),
    "a key of parts": ".".join("a" * 40_000) + " = 1",
    "many keys of parts": "".join(f"{'.'.join(['a' * 3] * 90)}.k{n} = 1\n" for n in range(2_500)),
    "a list of numbers": "a = [" + "1," * 400_000 + "]",
    "many lines": "#\n" * 400_000,
}


def _fault(path: Path) -> BadInput:
    with ends_soon(), pytest.raises(BadInput) as caught:
        read_draaiboek(path)
    assert caught.value.__cause__ is None
    return caught.value


def _file(folder: Path, text: str) -> Path:
    path = folder / "proef.toml"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def test_the_text_all_faults_are_made_of_is_itself_right(tmp_path: Path) -> None:
    assert read_draaiboek(_file(tmp_path, WHOLE)).title == "Proef"


@pytest.mark.parametrize("case", FIELDS)
def test_a_fault_in_a_field_is_named_by_its_place(case: str, tmp_path: Path) -> None:
    text, place, field, rule = FIELDS[case]
    fault = _fault(_file(tmp_path, text))
    assert (fault.key, fault.values["field"], fault.values["rule"]) == ("draaiboek_field", field, rule)
    assert fault.values["file"] == "proef.toml"
    if place is not None:
        assert {k: v for k, v in fault.values.items() if k not in ("file", "field", "rule")} == place


@pytest.mark.parametrize("case", DUPLICATES)
def test_an_id_may_be_used_once(case: str, tmp_path: Path) -> None:
    text, place = DUPLICATES[case]
    fault = _fault(_file(tmp_path, text))
    assert fault.key == "draaiboek_duplicate"
    assert fault.values == {"file": "proef.toml", **place, "field": "id", "rule": "duplicate"}


@pytest.mark.parametrize("case", NO_TOML)
def test_what_is_no_toml_is_refused_with_its_line(case: str, tmp_path: Path) -> None:
    text, line = NO_TOML[case]
    fault = _fault(_file(tmp_path, text))
    assert (fault.key, fault.values) == ("draaiboek_not_toml", {"file": "proef.toml", "line": line})


@pytest.mark.parametrize("case", TOO_MUCH)
def test_what_would_take_too_long_is_refused_unread(case: str, tmp_path: Path) -> None:
    assert _fault(_file(tmp_path, TOO_MUCH[case])).key == "draaiboek_too_large"


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b'title = "caf\xe9"')
    for name, rule in (("weg", "not_there"), ("latin", "not_text"), ("nul\0", "no_access")):
        fault = _fault(tmp_path / name)
        assert (fault.key, fault.values["rule"]) == ("draaiboek_unreadable", rule)
    assert _fault(tmp_path).key == "draaiboek_unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_nobody_writes_to_does_not_hold_the_app(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    assert _fault(tmp_path / "pijp").values["rule"] == "not_a_file"
    assert _fault(Path("/dev/zero")).values["rule"] == "not_a_file"


def test_a_fault_never_repeats_what_the_file_says(tmp_path: Path) -> None:
    secret = "Fatima Özdemir"
    for text in (
        _with('"walk_in"', f'"{secret}"'),
        _with("minutes = 15", f'"{secret}" = 15'),
        _with('"Inloop"', f'"{secret * 20}"'),
        WHOLE + f'x = "{secret}',
    ):
        fault = _fault(_file(tmp_path, text))
        assert secret not in f"{fault.values} {fault!r} {fault.__context__!s}"


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + making.DRAAIBOEK.read_bytes().replace(b"\n", b"\r\n"))
    assert read_draaiboek(path) == making.draaiboek()


def test_texts_are_cleaned_at_the_door(tmp_path: Path) -> None:
    read = read_draaiboek(_file(tmp_path, _with('"Wat?"', '"\\u202eWat\\u200b? "')))
    assert read.prompts[0].text == "Wat?"


def test_a_block_without_a_minimum_cannot_be_made_shorter(tmp_path: Path) -> None:
    assert read_draaiboek(_file(tmp_path, WHOLE)).agenda().block("dialoog").minimum == 45


def test_the_schema_names_every_field() -> None:
    schema = json.loads(draaiboek_schema())
    assert set(schema["properties"]) == {
        *("format", "version", "title", "blocks", "prompts", "points"),
        *("tasks", "roles", "themes", "source", "why", "for_pupils"),
    }
    assert schema["additionalProperties"] is False
