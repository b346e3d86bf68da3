"""Lists as schools have them: the heads are found, nobody is lost, and what is unclear is refused and never guessed."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, counted
from app.services.people_file.reading import read_sheets
from app.services.people_file.sheet import CellSheet
from app.services.people_file.text import sheet_from_text
from app.services.people_list.columns import best_sheet, guess_columns
from app.services.people_list.people_of_sheet import PeopleOfSheet, people_from
from tests.services.people_list.lists import LISTS


def found(text: str) -> PeopleOfSheet:
    sheet = sheet_from_text(text)
    return people_from(sheet, guess_columns(sheet))


def counts(text: str) -> tuple[int, int, int]:
    number = counted(found(text).people)
    return number.parent, number.school, number.pupil


@pytest.mark.parametrize("case", LISTS)
def test_a_list_of_a_school_is_read_whole(case: str, tmp_path: Path) -> None:
    expected = LISTS[case]
    path = tmp_path / expected.name
    path.write_bytes(expected.raw)
    sheets = read_sheets(path)
    sheet = sheets[best_sheet(sheets)]
    columns = guess_columns(sheet)
    read = people_from(sheet, columns)
    assert columns.header == (expected.head or 0)
    assert counted(read.people) == Counts(*expected.people)
    assert tuple((one.line, one.rule) for one in read.refused) == expected.refused
    assert (read.away, read.others) == (expected.away, expected.others)


# What cells say


@pytest.mark.parametrize(
    ("number", "people"),
    [
        ("2", 2), ("2 personen", 2), ("twee", 2), ("met z'n tweeën", 2), ("1+1", 2), ("", 1), ("n.v.t.", 1), ("1", 1),
        ("ik en mijn man", 2), ("alleen", 1), ("0", 0),
    ],
)  # fmt: skip
def test_the_number_of_persons_is_counted(number: str, people: int) -> None:
    assert counts(f"Naam;Rol;Aantal\nMies;ouder;{number}\n")[0] == people


@pytest.mark.parametrize("number", ["?", "1 of 2", "veel", "2 + 1 kind", "99", "familie"])
def test_a_number_that_is_unclear_is_refused(number: str) -> None:
    assert [one.rule for one in found(f"Naam;Rol;Aantal\nMies;ouder;{number}\n").refused] == ["persons_unknown"]


@pytest.mark.parametrize(
    "answer",
    ["nee", "Nee, helaas", "komt niet", "afgemeld", "verhinderd", "afwezig", "0", "geannuleerd", "niet aanwezig"],
)
def test_who_does_not_come_is_kept_out(answer: str) -> None:
    read = found(f"Naam;Rol;Komt u?\nMies;ouder;{answer}\nTom;docent;ja\n")
    assert [one.name for one in read.people] == ["Tom"]
    assert (read.away, read.refused) == ((2,), ())


@pytest.mark.parametrize("answer", ["misschien", "?", "weet nog niet", "wachtlijst", "ja, maar niet mijn man"])
def test_an_answer_that_is_unclear_is_refused(answer: str) -> None:
    read = found(f"Naam;Rol;Komt u?\nMies;ouder;{answer}\nTom;docent;ja\nAnna;ouder;nee\n")
    assert [(one.line, one.rule) for one in read.refused] == [(2, "comes_unclear")]


def test_not_coming_is_seen_in_a_remark_and_behind_a_name() -> None:
    read = found(
        "Naam;Rol;Opmerking\nMies;ouder;komt niet\nTom (afgemeld);docent;\nAnna;ouder;mijn man komt niet\nLot;ouder;\n"
    )
    assert ([one.name for one in read.people], read.away) == (["Lot"], (2, 3))
    assert [(one.line, one.rule) for one in read.refused] == [(4, "comes_unclear")]


def test_a_column_to_tick_at_the_door_says_nothing_yet() -> None:
    assert counts("Naam;Rol;Aanwezig\nMies;ouder;\nTom;docent;\n") == (1, 1, 0)


def test_a_name_in_columns_keeps_its_middle_in_any_order() -> None:
    names = [
        found("Voornaam;Tussenv.;Achternaam;Rol\nDaan;van der;Wit;ouder\n"),
        found("Achternaam;Voorvoegsel(s);Roepnaam;Rol\nWit;van der;Daan;ouder\n"),
        found("Achternaam;Voornaam;Rol\nWit, van der;Daan;ouder\n"),
        found("Voornaam;Naam;Rol\nDaan;van der Wit;ouder\n"),
    ]
    assert [one.people[0].name for one in names] == ["Daan van der Wit"] * 4


@pytest.mark.parametrize(
    ("heads", "line"),
    [
        ("Leerling;Ouder 1;Ouder 2", "Daan;Mies;Piet"),
        ("Naam;Verzorger 1;Verzorger 2", "Daan;Mies;Piet"),
        ("Klas;Moeder;Vader", "1A;Mies;Piet"),
        ("Naam ouder;Naam partner;Naam kind", "Mies;Piet;Daan"),
        ("Uw naam;Naam tweede ouder;Klas van uw kind", "Mies;Piet;1A"),
        ("Naam ouder/verzorger;Naam ouder/verzorger;Klas", "Mies;Piet;2B"),
        ("Leerling;Ouder(s)/verzorger(s);Klas", "Daan;Mies en Piet;2B"),
        ("Leerling;Ouder 1;Ouder 2;Aantal", "Daan;Mies;;2"),
    ],
)
def test_two_parents_in_one_row_are_two_people(heads: str, line: str) -> None:
    read = found(f"{heads}\n{line}\n")
    assert read.refused == ()
    assert [one.voice for one in read.people] == [Voice.PARENT] * 2
    assert read.people[0].name == "Mies"
    assert all("Daan" not in one.name for one in read.people)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Naam kind,Ouder 1,Aanwezig,Ouder 2,Aanwezig\nDaan,Mies,Ja,Piet,Nee\nNoor,Anna,Ja,,\n", (2, 0, 0)),
        ("Ouders;;\nNaam;Klas;Aantal\nMies;1A;2\nMedewerkers;;\nNaam;Functie;\nTom;;\n", (2, 1, 0)),
        ("Naam ouder;Aantal ouders;Klas\nMies;2;1A\n", (2, 0, 0)),
        ("Leerling;Aantal ouders aanwezig\nDaan;2\nNoor;0\n", (2, 0, 0)),
        ("Uw naam,Komt uw kind mee?,Aantal personen\nMies,Ja,2\nTom,Nee,2\n", (3, 0, 1)),
        ("Naam leerling;Klas;Functie\nDaan;3A;voorzitter leerlingenraad\n", (0, 0, 1)),
        ("Leerling;Groep;Moeder;Vader;Komt\nDaan;7;Mies;Piet;alleen moeder\nNoor;7;An;-;beide\n", (3, 0, 0)),
        ("Stamnr;Roepnaam;Achternaam;Klas;Contactpersoon 1;Contactpersoon 2\n1;Daan;Wit;2A;Mies;Piet\n", (2, 0, 0)),
        ("Naam;Ik ben ...;Ik kom ...\nMies;Ouder;alleen\nAnna;Ouder;met mijn partner\nTom;Docent;niet\n", (3, 0, 0)),
        ("Naam;Rol;Hoeveel mensen neemt u mee?\nMies;ouder;1\nTom;docent;0\n", (2, 1, 0)),
        ("Naam;Rol;Neemt u iemand mee?\nMies;ouder;ja\nTom;docent;nee\n", (2, 1, 0)),
        ("Naam;Rol;Met wie komt u?\nMies;ouder;met mijn man\nTom;docent;alleen\n", (2, 1, 0)),
        ("Naam;Rol;Ik kom niet\nMies;ouder;x\nTom;docent;\n", (0, 1, 0)),
        ("Naam ouder;Ik kom naar de ouderavond;Ik wil een tolk\nMies;Ja;Nee\nAnna;Nee;Ja\n", (1, 0, 0)),
        ("1A;;\n;Mies;moeder\n;Piet;vader\n1B;;\n;Anna;moeder\n", (3, 0, 0)),
        ("Persoon 1;Persoon 2;Rol\nMies;Piet;ouder\nTom;;docent\n", (2, 1, 0)),
    ],
)
def test_who_comes_is_counted_however_it_is_written(text: str, people: tuple[int, int, int]) -> None:
    assert counts(text) == people
    assert found(text).refused == ()


def test_who_comes_from_outside_counts_as_school_and_keeps_the_role() -> None:
    people = found("Naam;Rol;Functie\nAn;Extern;leerplichtambtenaar\nBo;Wijkagent;\nCis;extern;\n").people
    assert [(one.voice, one.role) for one in people] == [
        (Voice.SCHOOL, "leerplichtambtenaar"),
        (Voice.SCHOOL, "Wijkagent"),
        (Voice.SCHOOL, "extern"),
    ]


def test_a_list_that_does_not_say_who_people_are_is_refused_and_not_guessed() -> None:
    for text in ("Naam;Klas\nMies;1A\n", "Leerling;Klas\nDaan;1A\n", "Mies\nTom\n"):
        assert {one.rule for one in found(text).refused} == {"voice_missing"}


def test_the_user_may_point_at_the_heads() -> None:
    sheet = sheet_from_text("Naam;Rol;Klas\nWat;Hier;Staat\nNaam;Wie;Groep\nMies;ouder;2\n")
    pointed = guess_columns(sheet, 3)
    assert (pointed.header, [one.name for one in people_from(sheet, pointed).people]) == (3, ["Mies"])
    assert guess_columns(sheet, 0).header == 0


# Nothing is lost

CELLS = st.sampled_from(
    ["", "", "Mies", "Piet en An", "ouder", "docent", "Leerling", "ja", "nee", "?", "2", "1A", "Totaal 3", "komt niet", "Naam",
     "Ouders", "n.v.t.", "misschien", "m@example.org", "Ouder 1", "Klas 2", "x", "25", "Aantal"]
)  # fmt: skip
HEADS = st.sampled_from(
    [
        "Naam",
        "Rol",
        "Klas",
        "Ouder 1",
        "Ouder 2",
        "Komt?",
        "Aantal",
        "E-mail",
        "Leerling",
        "Opmerking",
        "Afgemeld",
        "",
        "Wie?",
    ]
)


@given(
    st.lists(st.lists(CELLS, max_size=6), max_size=3),
    st.lists(HEADS, min_size=1, max_size=6),
    st.lists(st.lists(CELLS, max_size=6), max_size=12),
)
@settings(max_examples=150, deadline=None)
def test_no_line_is_lost(above: list[list[str]], heads: list[str], lines: list[list[str]]) -> None:
    """Read, refused, not coming and nobody are all the filled lines below the heads, each in one of the four."""
    sheet = CellSheet("", tuple(tuple(row) for row in (*above, heads, *lines)))
    columns = guess_columns(sheet)
    read = people_from(sheet, columns)
    filled = {line for line, row in enumerate(sheet.rows, 1) if line > columns.header and any(row)}
    nobody = [one.rule for one in read.refused] == ["no_people"]
    told = [*read.read, *read.away, *read.others, *(() if nobody else read.refused_lines)]
    assert sorted(told) == sorted(filled)
