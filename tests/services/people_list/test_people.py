"""People from a list: every line becomes someone, or is named with the reason why not."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.ground.words import clean, is_blank
from app.models.said.dialogue import Voice
from app.models.seats.people import Person, Wish, WishKind
from app.services.people_file.reading import read_sheets
from app.services.people_file.sheet import CellSheet, Gap, column_letters
from app.services.people_file.text import sheet_from_text
from app.services.people_list.answers import may_say_away, name_away, says_away
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.columns import Columns, guess_columns
from app.services.people_list.people_of_sheet import PeopleOfSheet, joined, people_from
from app.services.people_list.person_line import Refused
from app.services.people_list.words_of_cells import folded, is_nothing, same_code, yes_or_no
from app.wording.lines import LINES, refused_line
from tests.services.people_file.books import Raw, xlsx

TOGETHER, APART, TABLE, NOT_ALONE = WishKind
PARENT, SCHOOL, PUPIL = Voice


def found(text: str, known: Sequence[Person] = ()) -> PeopleOfSheet:
    sheet = sheet_from_text(text)
    return people_from(sheet, guess_columns(sheet), known)


def only(text: str, known: Sequence[Person] = ()) -> Person:
    result = found(text, known)
    assert result.is_whole, result.refused
    (person,) = result.people
    return person


def refused(text: str) -> list[tuple[int, int | None, str]]:
    result = found(text)
    assert not result.is_whole
    return [(one.line, one.column, one.rule) for one in result.refused]


# What stands in a line


def test_a_line_tells_all_there_is_to_know_of_someone() -> None:
    result = found(
        "Code;Kant;Functie;Klas;Naam;Taal;Helpt met;Samen met;Niet samen met;Tafel;Niet alleen\n"
        "O1;moeder;;3B;Zoë Ünal;Tigrinya;;S1;O2;tafel 4;\n"
        "O2;ouder(s);;4vwo2;;;;;;;ja\n"
        "S1;school;mentor;n.v.t.;Jan;nee;Tigrinya;;;;nee\n"
    )
    assert result.is_whole
    mother, father, mentor = result.people
    wishes = (Wish(TOGETHER, "S1"), Wish(APART, "O2"), Wish(TABLE, table=4))
    assert mother == Person(mother.id, "O1", PARENT, "", "3", "Zoë Ünal", "Tigrinya", "", False, wishes)
    assert father == Person(father.id, "O2", PARENT, year_group="4", wishes=(Wish(NOT_ALONE),))
    assert mentor == Person(mentor.id, "S1", SCHOOL, "mentor", "", "Jan", "", "Tigrinya")


def test_one_column_may_tell_voice_and_function() -> None:
    people = found("code;rol\nS1;teamleider\nS2;school\nO1;moeder\n").people
    assert [(one.voice, one.role) for one in people] == [(SCHOOL, "teamleider"), (SCHOOL, ""), (PARENT, "")]


def test_the_function_or_the_code_tells_a_voice_that_is_not_there() -> None:
    people = found("code;functie\nx;mentor\nL3;\nO7;\n").people
    assert [one.voice for one in people] == [SCHOOL, PUPIL, PARENT]


def test_a_list_of_names_becomes_people_when_the_user_says_who_they_are() -> None:
    sheet = sheet_from_text("naam\nJan\nAn\n")
    columns = guess_columns(sheet)
    assert [one.rule for one in people_from(sheet, columns).refused] == ["voice_missing"] * 2
    people = people_from(sheet, replace(columns, everyone=PARENT)).people
    assert [(one.code, one.voice, one.name) for one in people] == [("O1", PARENT, "Jan"), ("O2", PARENT, "An")]


def test_the_parts_of_a_name_are_one_name() -> None:
    assert only("Roepnaam;Tussenvoegsel;Achternaam;Rol\nJan;van;Dijk;ouder\n").name == "Jan van Dijk"


def test_what_is_not_used_is_not_taken_over() -> None:
    person = only("code;rol;e-mail;geboren\nO1;ouder;jan@example.org;1980\n")
    assert person == Person(person.id, "O1", PARENT)


@pytest.mark.parametrize(
    "name", ["=1+1", "+31 6 1234", "-x", "@SOM(A1)", "<b>Jan</b>", "מרים", "👨‍👩‍👧‍👦", "{0} %s", "'); DROP TABLE--"]
)
def test_a_name_is_what_stands_there(name: str) -> None:
    assert only(f'code\trol\tnaam\nO1\touder\t"{name}"\n').name == name


# Codes and ids


def test_a_code_that_is_missing_is_made() -> None:
    people = found("code;rol\n;ouder\nO2;ouder\n;ouder\n;docent\n;leerling\no3;ouder\n").people
    assert [one.code for one in people] == ["O1", "O2", "O4", "S1", "L1", "o3"]


def test_made_codes_leave_those_of_others_alone() -> None:
    known = (Person("a", "O1", PARENT), Person("b", "o3", PARENT))
    people = found("naam;rol\nJan;ouder\nAn;ouder\n", known).people
    assert [one.code for one in people] == ["O2", "O4"]


def test_the_same_list_gives_the_same_people_again() -> None:
    text = "code;rol;naam\nO1;ouder;Jan\n;ouder;An\n"
    first = found(text).people
    assert found(text).people == first
    assert found(text, first).people == first
    assert len({one.id for one in first}) == 2
    assert only("code;rol\n o1 ;docent\n").id == first[0].id


def test_a_new_list_keeps_what_was_known_and_is_not_in_it() -> None:
    known = Person("id", "O1", PARENT, "", "3", "Jan", "Farsi", "", True, (Wish(TABLE, table=2), Wish(APART, "S1")))
    person = only("code;rol;naam;tafel\no1;ouder;Jan Vos;4\n", [known])
    wishes = (Wish(APART, "S1"), Wish(TABLE, table=4))
    assert person == replace(known, name="Jan Vos", wishes=wishes)


def test_someone_without_a_code_is_known_by_name_and_voice_once() -> None:
    known = [Person("id", "O5", PARENT, name="Jan Vos", present=True), Person("other", "S2", SCHOOL, name="An Wit")]
    people = found("naam;rol\nJAN VOS;ouder\nJan Vos;ouder\nAn Wit;ouder\n;ouder\n", known).people
    assert [(one.code, one.present) for one in people] == [("O5", True), ("O1", False), ("O2", False), ("O3", False)]


def test_known_people_stay_in_their_place_beside_a_list() -> None:
    known = [Person("a", "O1", PARENT), Person("b", "O2", PARENT)]
    new = [Person("c", "O3", PARENT), Person("a", "O1", PARENT, name="Jan")]
    assert joined(known, new) == (new[1], known[1], new[0])


# Wishes


def test_wishes_name_others_by_code_or_name() -> None:
    people = found(
        "code;rol;naam;samen met;samen met 2;apart\n"
        "O1;ouder;Jan;o2 en S1;S1;\nO2;ouder;An;;;jan\n;docent;Wim;;;\nS1;docent;Eva;Wim;;-\n"
    ).people
    assert [one.wishes for one in people] == [
        (Wish(TOGETHER, "O2"), Wish(TOGETHER, "S1")),
        (Wish(APART, "O1"),),
        (),
        (Wish(TOGETHER, "S2"),),
    ]


def test_a_wish_may_name_someone_who_is_known() -> None:
    known = [Person("s", "S1", SCHOOL, name="Eva")]
    assert only("code;rol;samen met\nO1;ouder;s1\n", known).wishes == (Wish(TOGETHER, "S1"),)
    assert only("code;rol;samen met\nO1;ouder;Eva\n", known).wishes == (Wish(TOGETHER, "S1"),)


def test_a_code_that_was_made_is_nobody_to_name() -> None:
    assert refused("naam;rol;samen met\nJan;ouder;O2\nAn;ouder;\n") == [(2, 2, "wish_unknown")]


# Lines that are refused


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("code;rol\nO1;ouder\nO2;iets\n", [(3, 1, "voice_unknown")]),
        ("code;rol\nx;\n", [(2, 1, "voice_missing")]),
        ("naam\nJan\n", [(2, None, "voice_missing")]),
        ("\ncode;rol\n\nO1;ouder\no1;docent\n O1;leerling\n", [(5, 0, "code_doubled"), (6, 0, "code_doubled")]),
        ("code;rol;samen\nO1;ouder;O9\n", [(2, 2, "wish_unknown")]),
        ("code;rol;samen\nO1;ouder;O1\n", [(2, 2, "wish_self")]),
        ("code;rol;samen;apart\nO1;ouder;O2;O2\nO2;ouder;;\n", [(2, 3, "wish_both")]),
        ("code;rol;naam;samen\nO1;ouder;Jan;\nO2;ouder;Jan;\nO3;ouder;An;Jan\n", [(4, 3, "wish_unclear")]),
        ("code;rol;tafel\nO1;ouder;drie\nO2;ouder;41\n", [(2, 2, "table_unknown"), (3, 2, "table_unknown")]),
        ("code;rol;klas\nO1;ouder;bovenbouw\n", [(2, 2, "year_unknown")]),
        ("code;rol;niet alleen\nO1;ouder;soms\n", [(2, 2, "yes_or_no")]),
        (f"code;rol;naam\nO1;ouder;{'x' * 121}\n", [(2, 2, "too_long")]),
        (f"code;rol;functie\n{'x' * 41};school;{'x' * 121}\n", [(2, 0, "too_long"), (2, 2, "too_long")]),
        ("code;rol;klas;tafel\nO1;?;zz;zz\n", [(2, 1, "voice_unknown"), (2, 2, "year_unknown"), (2, 3, "table_unknown")]),
        ("code;rol\n", [(1, None, "no_people")]),
    ],
)  # fmt: skip
def test_every_line_that_is_refused_is_named_as_the_spreadsheet_does(
    text: str, reasons: list[tuple[int, int | None, str]]
) -> None:
    assert refused(text) == reasons


def test_a_name_of_120_signs_is_not_too_long() -> None:
    assert len(only(f"code;rol;naam\nO1;ouder;{'x' * 120}\n").name) == 120


def test_a_wish_for_someone_whose_own_line_is_refused_is_not_refused_as_well() -> None:
    assert refused("code;rol;samen\nO1;ouder;O2\nO2;wat;\n") == [(3, 1, "voice_unknown")]


def test_more_wishes_than_a_person_may_have_are_refused() -> None:
    codes = [f"O{number}" for number in range(2, 23)]
    lines = "".join(f"{code};ouder;\n" for code in codes)
    assert refused(f"code;rol;samen\nO1;ouder;{' '.join(f'{code},' for code in codes)}\n{lines}") == [
        (2, None, "too_many_wishes")
    ]


def test_a_list_longer_than_an_evening_can_be_is_refused_at_the_first_line_too_many() -> None:
    lines = "".join(f"O{number};ouder\n" for number in range(1, 1_003))
    assert refused(f"code;rol\n{lines}") == [(1_002, None, "too_many_people")]
    assert found("code;rol\n" + "".join(lines.splitlines(keepends=True)[:1_000])).is_whole


def test_a_formula_without_a_result_refuses_its_line_where_the_column_is_used() -> None:
    rows = (("code", "rol", "naam", "x"), ("O1", "ouder"), ("O2", "ouder"), ("O3",))
    gaps = (Gap(2, 3, "error_value"), Gap(3, 2, "not_computed"), Gap(4, 1, "error_value"), Gap(5, 0, "not_computed"))
    result = people_from(sheet := CellSheet("", rows, gaps), guess_columns(sheet))
    assert [one.code for one in result.people] == ["O1"]
    assert [(one.line, one.column, one.rule) for one in result.refused] == [
        (3, 2, "not_computed"),
        (4, 1, "error_value"),
        (5, 0, "not_computed"),
        (5, 1, "voice_missing"),
    ]


def test_people_of_a_merged_cell_are_named_where_nothing_is_left_for_them(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    merged = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'
    path.write_bytes(xlsx([("code", "rol"), ("x", "ouder"), ("y", None)], after=merged))
    (sheet,) = read_sheets(path)
    result = people_from(sheet, guess_columns(sheet))
    assert [(one.line, one.column, one.rule) for one in result.refused] == [(3, 1, "voice_missing")]


def test_lines_are_counted_from_the_first_of_the_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(xlsx([(), (), (None, "rol"), (), (None, "wat"), (None, Raw('<c r="B6"><f>A1</f></c>'))]))
    (sheet,) = read_sheets(path)
    result = people_from(sheet, guess_columns(sheet))
    assert [(one.line, one.column, one.rule) for one in result.refused] == [
        (5, 1, "voice_unknown"),
        (6, 1, "not_computed"),
    ]


# How a reason reads

REASONS = (
    f"code;rol;naam;klas;tafel;niet alleen;samen;apart\nO1;ouder;Jan;zz;x;soms;O9, O1, O2;O2\nO1;;{'x' * 121};;;;Jan;\n"
    "x;wat;Jan;;;;;\ny;;;;;;;\nO2;ouder;Jan;;;;;\n"
)


def reason(one: Refused) -> str:
    column = "" if one.column is None else column_letters(one.column)
    return refused_line(one.line, column, one.rule, one.values)


def test_every_rule_that_refuses_a_line_has_its_sentence() -> None:
    reasons = [
        *found(REASONS).refused,
        *found("code;rol\n").refused,
        *found(
            "Klas;Ouder 1;Komt?;Aantal\n1A;Mies;misschien;\n1A;Piet;;\n1B;;ja;\n1B;An;ja;1 of 2\n1B;Bo;nee;\n"
        ).refused,
        *found("Naam;Rol;E-mail\nAn;ouder;a@example.org\nAn;ouder;a@example.org\n").refused,
        *(Refused(9, 0, rule) for rule in ("error_value", "not_computed")),
        *(Refused(9, None, rule, {"limit": 20}) for rule in ("too_many_wishes", "too_many_people")),
    ]
    assert {one.rule for one in reasons} == set(LINES)
    for one in reasons:
        assert f" {one.line}" in reason(one)
        assert reason(one).endswith(".")


def test_a_reason_shows_a_word_of_the_list_as_a_word_and_not_too_long() -> None:
    (one,) = found(f"code;rol\nO1;{{limit}} <b> {'x' * 80}\n").refused
    assert "“\u2068{limit} <b> x" in reason(one)
    assert len(reason(one)) < 120


# There and back

SIGNS = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufeff\u200b")


def lines_of(limit: int) -> st.SearchStrategy[str]:
    """Return texts that a list can hold in one cell: cleaned, on one line."""
    texts = st.text(SIGNS, max_size=limit).map(clean)
    return texts.filter(lambda text: len(text) <= limit and (not text or not is_blank(text)))


OWN = ("nederlands", "dutch", "nl", "nee nederlands")
LANGUAGES = lines_of(30).filter(
    lambda text: not text or not (is_nothing(text) or yes_or_no(text) is False or folded(text) in OWN or "," in text)
)
FAMILIES = ("fam", "gezin", "ouders")
"""A name that begins so is that of more than one person."""
NAMES = lines_of(60).filter(
    lambda text: (
        not may_say_away(text)
        and not says_away(text)
        and name_away(text) is None
        and not text.casefold().strip().startswith(FAMILIES)
    )
)


@st.composite
def peoples(draw: st.DrawFn) -> tuple[Person, ...]:
    codes = draw(st.lists(st.from_regex(r"[A-Z]{1,2}[0-9]{1,3}", fullmatch=True), min_size=1, max_size=8, unique=True))
    people = []
    for code in codes:
        others = [other for other in codes if other != code]
        named = draw(st.lists(st.sampled_from(others), unique=True)) if others else []
        parted = draw(st.integers(0, len(named)))
        wishes = [Wish(TOGETHER, other) for other in named[:parted]] + [Wish(APART, other) for other in named[parted:]]
        table = draw(st.integers(0, 40))
        wishes += [Wish(TABLE, table=table)] * bool(table) + [Wish(NOT_ALONE)] * draw(st.booleans())
        people.append(
            Person(
                *(
                    code,
                    code,
                    draw(st.sampled_from(Voice)),
                    draw(lines_of(60)),
                    draw(st.sampled_from(["", "3", "1/2"])),
                ),
                *(draw(NAMES), draw(LANGUAGES), draw(LANGUAGES), False, tuple(wishes)),
            )
        )
    return tuple(people)


HEADS = [
    "code",
    "kant",
    "functie",
    "leerjaar",
    "naam",
    "taal",
    "helpt",
    "samen met",
    "niet samen met",
    "tafel",
    "niet alleen",
]


def row_of(person: Person) -> list[str]:
    wishes = {kind: [wish for wish in person.wishes if wish.kind is kind] for kind in WishKind}
    named = [", ".join(wish.other for wish in wishes[kind]) for kind in (TOGETHER, APART)]
    table = "".join(str(wish.table) for wish in wishes[TABLE])
    told = [person.code, person.voice, person.role, person.year_group, person.name, person.language, person.helps]
    return [*told, *named, table, "ja" if wishes[NOT_ALONE] else ""]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("there_and_back")


@given(
    people=peoples(),
    separator=st.sampled_from(";,\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
@settings(max_examples=80, deadline=None)
def test_people_come_back_from_a_list_as_they_went_in(
    folder: Path, people: tuple[Person, ...], separator: str, encoding: str, quoting: int
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows([HEADS, *map(row_of, people)])
    path = folder / "lijst.csv"
    path.write_bytes(out.getvalue().encode(encoding))
    (sheet,) = read_sheets(path)
    result = people_from(sheet, guess_columns(sheet))
    assert result.refused == ()
    assert tuple(replace(one, id=one.code) for one in result.people) == people


@given(people=peoples())
@settings(max_examples=50, deadline=None)
def test_people_come_back_from_a_workbook_too(folder: Path, people: tuple[Person, ...]) -> None:
    path = folder / "lijst.xlsx"
    path.write_bytes(xlsx([HEADS, *map(row_of, people)]))
    (sheet,) = read_sheets(path)
    result = people_from(sheet, Columns(guess_columns(sheet).uses, header=1))
    assert tuple(replace(one, id=one.code) for one in result.people) == people


@given(st.text(), st.text(), st.lists(st.sampled_from(ColumnUse), min_size=6, max_size=6), st.integers(0, 3))
@settings(max_examples=200, deadline=None)
def test_whatever_stands_in_a_list_is_taken_or_refused(
    first: str, second: str, uses: list[ColumnUse], header: int
) -> None:
    rows = tuple(tuple(clean(cell) for cell in line.split("e")) for line in (first + "a" + second).split("a"))
    result = people_from(CellSheet("", rows), Columns(tuple(uses), header))
    assert all(reason(one) for one in result.refused)
    assert len({same_code(one.code) for one in result.people}) == len(result.people)
